import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../../emulators/aws/server.ts'
import { runAction, startAction } from '../../../support/action-process.ts'
import { scaledTime } from '../../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from '../support/alb-scene.ts'
import { type LoadSettings, type OwnMetric, type OwnMinute, simulateLoad } from '../support/simulated-load.ts'

const time = scaledTime({ factor: 400 })
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const STEPS = { steps: '50% 1m..30m, 100%' }

const figure = (metric: string, stat = 'Sum') =>
  `{ cloudwatch: { namespace: AI, metric: ${metric}, stat: ${stat}, dimensions: { Version: "{target-group}" } } }`

/** How many of a minute's requests are hit. */
function drawn({ requests, random }: OwnMinute, rate: number): number {
  let hits = 0
  for (let request = 0; request < requests; request++) if (random() < rate) hits++
  return hits
}

/** A metric of one's own: its settings, and how a version publishes it that is well or ill. */
interface Kind {
  readonly name: string
  readonly settings: string
  readonly well: (minute: OwnMinute) => readonly OwnMetric[]
  readonly ill: (minute: OwnMinute) => readonly OwnMetric[]
}
const refusals = (rate: number) => (minute: OwnMinute) => [
  { name: 'Answers', values: [minute.requests] },
  { name: 'Refusals', values: [drawn(minute, rate)] },
]
const quality =
  (mean: number) =>
  ({ random }: OwnMinute) => [
    { name: 'Quality', values: Array.from({ length: 20 }, () => mean + 0.04 * (random() - 0.5)) },
  ]
const RATE: Kind = {
  name: 'refusals',
  settings: `{ kind: rate, events: ${figure('Refusals')}, of: ${figure('Answers')} }`,
  well: refusals(0.02),
  ill: refusals(0.06),
}
const SCORE: Kind = {
  name: 'quality',
  settings: `{ kind: score, tolerable-difference: 0.8, value: ${figure('Quality', 'Average')} }`,
  well: quality(0.95),
  ill: quality(0.1),
}
const KINDS: readonly (readonly [string, Kind])[] = [
  ['a rate', RATE],
  ['a rate out of the requests', { ...RATE, settings: `{ kind: rate, events: ${figure('Refusals')} }` }],
  ['a count', { ...RATE, settings: `{ kind: count, events: ${figure('Refusals')} }` }],
  ['a score', SCORE],
]

let aws: AwsEmulator
let balancer: LoadBalancer
let rule: ReturnType<typeof ruleOf>
beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
  rule = ruleOf(aws, balancer)
})
const options = (settings: string, inputs: Record<string, string> = {}) =>
  canaryOptions(aws, time, balancer, { ...STEPS, settings: `metrics: { ${settings} }`, ...inputs })

describe.each(KINDS)('%s from CloudWatch', (_, kind) => {
  const settings = `${kind.name}: ${kind.settings}`

  test('that the canary keeps up lets it be promoted', async () => {
    await using _load = await simulateLoad(aws, time, balancer, { ...HEALTHY, own: kind.well })
    const end = await runAction(options(settings))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(end.summary).toContain(`| ${kind.name} \\(guardrail\\) |`)
  })

  test('that the canary makes worse rolls it back, by its name', async () => {
    await using _load = await simulateLoad(aws, time, balancer, {
      ...HEALTHY,
      own: (minute) => (minute.arm === 'canary' ? kind.ill(minute) : kind.well(minute)),
    })
    const end = await runAction(options(settings))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain(`Harm is proven in ${kind.name}.`)
    expect(await rule.weights()).toEqual({ stable: 1 })
  })

  test('of which the canary reports nothing is no success', async () => {
    await using _load = await simulateLoad(aws, time, balancer, {
      ...HEALTHY,
      own: (minute) => (minute.arm === 'canary' ? [] : kind.well(minute)),
    })
    const end = await runAction(options(settings, { steps: '50% 1m..6m, 100%' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(end.outputs.reason).toContain(`No data of both versions yet for ${kind.name}`)
    expect(await rule.weights()).toEqual({ stable: 1 })
  })
})

describe('data that is not there', () => {
  const SHORT = { steps: '50% 1m..6m, 100%' }

  test('of a metric that nobody publishes is no success', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const misspelt = `refusals: { kind: rate, tolerable-difference: 0.5, events: ${figure('Misspelt')} }`
    const end = await runAction(options(misspelt, SHORT))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(end.outputs.reason).toContain('No data of both versions yet for refusals')
  })

  test('is no success either where inconclusive canaries are promoted', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const end = await runAction(
      options(`quality: ${SCORE.settings}`, { ...SHORT, 'on-inconclusive': 'promote' }),
    )
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(await rule.weights()).toEqual({ stable: 1 })
  })

  test('means zero where the owner says so', async () => {
    await using _load = await simulateLoad(aws, time, balancer, {
      ...HEALTHY,
      own: (minute) => (minute.arm === 'canary' ? [] : RATE.well(minute)),
    })
    const rare = `refusals: { kind: rate, must-have-data: false, events: ${figure('Refusals')} }`
    const end = await runAction(options(rare))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('of a metric that only rolls back holds the promotion as well; one that is only observed does not', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const value = `value: ${figure('Quality', 'Average')}`
    const silent = await runAction(options(`quality: { kind: score, role: regress-only, ${value} }`, SHORT))
    expect(silent.outputs.outcome).toBe('inconclusive')
    const observed = await runAction(options(`quality: { kind: score, role: observe, ${value} }`, SHORT))
    expect(observed.outputs.outcome).toBe('succeeded')
  })

  test('that comes again after a while is judged then', async () => {
    let silent = true
    await using _load = await simulateLoad(aws, time, balancer, {
      ...HEALTHY,
      own: (minute) => (minute.arm === 'canary' && silent ? [] : RATE.well(minute)),
    })
    await using running = startAction(options(`refusals: ${RATE.settings}`))
    await running.waitForLine(/no data of both versions yet for refusals/i)
    silent = false
    expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })
})
