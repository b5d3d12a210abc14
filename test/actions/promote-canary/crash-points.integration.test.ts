import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startAction } from '../../support/action-process.ts'
import {
  arrange,
  type CrashPoint,
  commonPoints,
  DISASTERS,
  type Disaster,
} from '../../support/crash-points.ts'
import type { LoggedRequest } from '../../support/fault-proxy.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { CRASH_THEATRES, type CrashStage, type CrashTheatre } from './support/crash-stage.ts'

const time = scaledTime({ factor: 240 })
/** The lease, the minute within which it fires, and some for a busy machine. */
const LEASE_PATIENCE_MS = 40 * 60_000
const PARALLEL = 8
const ATTEMPTS = 5
/** So a few may still not come again; more would mean that the suite strikes at nothing. */
const MAX_MISSED_SHARE = 0.02
/** Every call of a promotion with every disaster (`npm run test:crash-points`), or some of the disasters for each call that changes something. */
const ALL = process.env.CRASH_POINTS === 'all'
/** One of so many, of those of the sample; no divisor of the number of disasters, so that the sample goes through them all. */
const SAMPLED = 8
/** How many polls a promotion takes depends on what runs beside it: only calls that every recorded one made are struck. */
const RECORDINGS = 2 * PARALLEL
/** Part of the name of the crash points to try, to look into one. */
const ONLY = process.env.CRASH_POINT

/** The calls of a promotion in which nothing goes wrong. */
async function record(theatre: CrashTheatre): Promise<readonly LoggedRequest[]> {
  await using staged = await theatre.stage()
  await using running = startAction(staged.options)
  const end = await running.result
  expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  expect(await staged.serving()).toBe('promoted')
  return staged.proxy.requests()
}

/** Strikes at a crash point: whether the call came, and what is not as it must be afterwards. */
async function strike(
  theatre: CrashTheatre,
  point: CrashPoint,
  disaster: Disaster,
): Promise<{ struck: boolean; faults: string[] }> {
  await using staged = await theatre.stage()
  const { proxy, options } = staged
  const faults: string[] = []
  let struck: boolean
  {
    await using running = startAction(options)
    const arranged = arrange(proxy.faults, point, disaster, () => void running.kill())
    const end = await running.result
    struck = arranged.struck()
    const serving = await staged.serving()
    const killed = end.signal === 'SIGKILL'
    if (!killed) {
      const promoted = end.outputs.outcome === 'succeeded'
      if (promoted !== (end.exitCode === 0))
        faults.push(`outcome ${end.outputs.outcome}, exit code ${end.exitCode}`)
      if (promoted && serving !== 'promoted') faults.push(`says it succeeded, but ${serving} serves`)
      if (!promoted && serving === 'between')
        faults.push(`${end.outputs.outcome}, and the traffic is in between`)
      if (faults.length > 0) faults.push(...end.lines.slice(-8))
    }
    if (killed && struck === false) faults.push('killed by something else')
  }
  proxy.faults.clear()
  if (!(await becomesWhole(staged))) faults.push('the traffic stays in between')
  faults.push(...(await staged.damage()))
  faults.push(...(await nextRunFaults(staged)))
  return { struck, faults }
}

/** Waits until the traffic is wholly on stable or wholly promoted; where it is not, the lease must bring it back. */
async function becomesWhole(staged: CrashStage): Promise<boolean> {
  const until = time.now().getTime() + LEASE_PATIENCE_MS
  while (time.now().getTime() < until) {
    if ((await staged.serving()) !== 'between') return true
    await time.sleepVirtual(10_000)
  }
  return false
}

/**
 * Whether the next run works. Where nothing of the canary is left (record, lease), everything is as it was before the
 * recorded run, or after it: that the next run works there need not be shown again and again.
 */
async function nextRunFaults(staged: CrashStage): Promise<string[]> {
  if ((await staged.remains()).length === 0) return []
  const { options } = staged
  // Another run of the workflow: nothing tells it that the one before is dead.
  await using running = startAction({
    ...options,
    inputs: { ...options.inputs, steps: '100%', bake: '1m' },
    environment: { ...options.environment, GITHUB_RUN_ID: '2000' },
  })
  const end = await running.result
  const faults: string[] = []
  const { outcome } = end.outputs
  if (!staged.nextOutcomes.some((one) => one === outcome))
    faults.push(`next run: ${end.outputs.reason}`, ...end.lines.slice(-8))
  if (outcome === 'unchanged' && (await staged.serving()) !== 'promoted')
    faults.push('next run: unchanged, and nothing is promoted')
  const left = await staged.remains()
  if (left.length > 0) faults.push(`next run leaves ${left.join(', ')}`)
  faults.push(...(await staged.damage()))
  return faults
}

/** How many polls a run takes depends on the machine: a call that did not come is waited for in another run. */
async function strikeUntilReached(theatre: CrashTheatre, point: CrashPoint, disaster: Disaster) {
  for (let attempt = 1; ; attempt++) {
    const result = await strike(theatre, point, disaster).catch((error: unknown) => ({
      struck: true,
      faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    }))
    if (result.struck || result.faults.length > 0 || attempt === ATTEMPTS) return result
  }
}

/** Works through items, several at once and each as soon as there is a place: recorded runs have the same company as struck ones. */
async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.entries()
  const worker = async () => {
    for (const [, item] of left) await work(item)
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
}

function nameOf({ service, operation, nth }: CrashPoint, disaster: Disaster): string {
  return `${service}:${operation} (${nth}) ${disaster}`
}

describe.each(CRASH_THEATRES)('on %s', (kind, startTheatre) => {
  let theatre: CrashTheatre
  beforeAll(async () => {
    theatre = await startTheatre(time)
  })
  afterAll(() => theatre.stop())

  test(
    'every crash point of a promotion leaves the traffic whole, nobody’s rule damaged, and a next run that works',
    async () => {
      const recorded: (readonly LoggedRequest[])[] = []
      await inParallel(Array.from({ length: RECORDINGS }), async () => {
        recorded.push(await record(theatre))
      })
      const [requests = [], ...others] = recorded
      const points = commonPoints([requests, ...others]).filter(
        ({ operation }) => ALL || ONLY !== undefined || theatre.isChange(operation),
      )
      if (ONLY !== undefined)
        console.log(requests.map(({ at, operation }) => `${at.toISOString()} ${operation}`).join('\n'))
      const cases = points
        .flatMap((point) => DISASTERS.map((disaster) => ({ point, disaster, name: nameOf(point, disaster) })))
        .filter(({ name }, index) =>
          ONLY === undefined ? ALL || index % SAMPLED === 0 : name.includes(ONLY),
        )
      const results: { name: string; struck: boolean; faults: readonly string[] }[] = []
      await inParallel(cases, async ({ point, disaster, name }) => {
        results.push({ name, ...(await strikeUntilReached(theatre, point, disaster)) })
      })

      const passed = results.filter(({ faults, struck }) => faults.length === 0 && struck)
      const missed = results.filter(({ struck }) => !struck).map(({ name }) => name)
      console.log(
        `crash points of ${kind}: ${passed.length} of ${cases.length} passed (${points.length} of ${requests.length} calls, ${DISASTERS.length} disasters)${missed.length === 0 ? '' : `; not reached: ${missed.join(', ')}`}`,
      )
      expect(results.filter(({ faults }) => faults.length > 0)).toEqual([])
      expect(missed.length).toBeLessThanOrEqual(Math.ceil(MAX_MISSED_SHARE * cases.length))
    },
    30 * 60_000,
  )
})
