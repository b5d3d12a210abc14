import { CloudWatchClient, DeleteAlarmsCommand, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch'
import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { leaseName } from '../../../actions/promote-canary/lease/schedule.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionOptions, startAction } from '../../support/action-process.ts'
import { type LoggedRequest, startFaultProxy } from '../../support/fault-proxy.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { arrange, type CrashPoint, crashPointsOf, DISASTERS, type Disaster } from './support/crash-points.ts'
import { canaryOptions, ruleOf } from './support/scenario.ts'
import { createServedRule, type ServedRule } from './support/served-rule.ts'
import { simulateLoad } from './support/simulated-load.ts'

const time = scaledTime({ factor: 60 })
const ALARM = 'web-5xx'
const INPUTS = {
  'lease-role': 'arn:aws:iam::123456789012:role/lease',
  lease: '15m',
  steps: '50%, 100%',
  'min-dwell': '1m',
  bake: '1m',
  'poll-interval': '40s',
  alarms: ALARM,
}
/** The lease, the minute within which Scheduler fires, and some for a busy machine. */
const LEASE_PATIENCE_MS = 20 * 60_000
const PARALLEL = 8
const ATTEMPTS = 3
/** Part of the name of the crash points to try, to look into one. */
const ONLY = process.env.CRASH_POINT

let aws: AwsEmulator
beforeAll(async () => {
  aws = await startAws({ time })
  await aws.client(CloudWatchClient).send(
    new PutMetricAlarmCommand({
      AlarmName: ALARM,
      Namespace: 'AWS/ApplicationELB',
      MetricName: 'HTTPCode_ELB_5XX_Count',
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1_000_000,
      ComparisonOperator: 'GreaterThanThreshold',
    }),
  )
})
afterAll(async () => {
  await aws.client(CloudWatchClient).send(new DeleteAlarmsCommand({ AlarmNames: [ALARM] }))
  await aws.stop()
})

/** A canary on a rule of its own, with traffic and with a proxy of its own. */
async function stage() {
  const rule = await createServedRule(aws)
  const load = await simulateLoad(aws, time, rule.balancer, {
    requestsPerMinute: 20_000,
    stable: { errorRate: 0.01 },
    canary: { errorRate: 0.01 },
  })
  const proxy = await startFaultProxy({ target: aws.endpoint, now: time.now })
  const base = canaryOptions(aws, time, rule.balancer, {
    ...INPUTS,
    'target-groups': [rule.balancer.targetGroupArns.stable, rule.balancer.targetGroupArns.canary].join(),
    'canary-target-group': '',
  })
  const options: ActionOptions = {
    ...base,
    environment: { ...base.environment, AWS_ENDPOINT_URL: proxy.url },
  }
  return {
    rule,
    proxy,
    options,
    async [Symbol.asyncDispose]() {
      await load[Symbol.asyncDispose]()
      await proxy.stop()
    },
  }
}

/** The calls of a promotion in which nothing goes wrong. */
async function record(): Promise<readonly LoggedRequest[]> {
  await using staged = await stage()
  await using running = startAction(staged.options)
  const end = await running.result
  expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  expect(await staged.rule.serving()).toBe('promoted')
  return staged.proxy.requests()
}

/** What went wrong at a crash point, or undefined when all is as it must be. */
async function strike(point: CrashPoint, disaster: Disaster): Promise<{ struck: boolean; faults: string[] }> {
  await using staged = await stage()
  const { rule, proxy, options } = staged
  const faults: string[] = []
  let struck: boolean
  {
    await using running = startAction(options)
    const arranged = arrange(proxy.faults, point, disaster, () => void running.kill())
    const end = await running.result
    struck = arranged.struck()
    const serving = await rule.serving()
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
  if (!(await becomesWhole(rule))) faults.push('the traffic stays in between')
  faults.push(...(await rule.damage()))
  faults.push(...(await nextRunFaults(staged)))
  return { struck, faults }
}

/** Waits until the traffic is wholly on stable or wholly promoted; where it is not, the lease must bring it back. */
async function becomesWhole(rule: ServedRule): Promise<boolean> {
  const until = time.now().getTime() + LEASE_PATIENCE_MS
  while (time.now().getTime() < until) {
    if ((await rule.serving()) !== 'between') return true
    await time.sleepVirtual(10_000)
  }
  return false
}

/**
 * Whether the next run works. Where nothing of the canary is left (tags, lease), the rule is as it was before the
 * recorded run, or after it: that the next run works there need not be shown again and again.
 */
async function nextRunFaults({ rule, options }: Awaited<ReturnType<typeof stage>>): Promise<string[]> {
  const tags = await ruleOf(aws, rule.balancer).tags()
  if (tags.length === 0 && !(await hasLease(rule))) return []
  // Another run of the workflow: nothing tells it that the one before is dead.
  await using running = startAction({
    ...options,
    inputs: { ...options.inputs, steps: '100%', bake: '1m' },
    environment: { ...options.environment, GITHUB_RUN_ID: '2000' },
  })
  const end = await running.result
  const faults: string[] = []
  if (end.outputs.outcome !== 'succeeded')
    faults.push(`next run: ${end.outputs.reason}`, ...end.lines.slice(-8))
  const left = await ruleOf(aws, rule.balancer).tags()
  if (left.length > 0) faults.push(`next run leaves the tags ${left.join(', ')}`)
  if (await hasLease(rule)) faults.push('next run leaves a lease')
  faults.push(...(await rule.damage()))
  return faults
}

async function hasLease({ balancer }: ServedRule): Promise<boolean> {
  const scheduler = aws.client(SchedulerClient)
  const { Schedules = [] } = await scheduler.send(
    new ListSchedulesCommand({ NamePrefix: leaseName({ kind: 'rule', arn: balancer.ruleArn }) }),
  )
  return Schedules.length > 0
}

/** How many polls a run takes depends on the machine: a call that did not come is waited for in another run. */
async function strikeUntilReached(point: CrashPoint, disaster: Disaster) {
  for (let attempt = 1; ; attempt++) {
    const result = await strike(point, disaster).catch((error: unknown) => ({
      struck: true,
      faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    }))
    if (result.struck || result.faults.length > 0 || attempt === ATTEMPTS) return result
  }
}

function nameOf({ service, operation, nth }: CrashPoint, disaster: Disaster): string {
  return `${service}:${operation} (${nth}) ${disaster}`
}

test(
  'every crash point of a promotion leaves the traffic whole, nobody’s rule damaged, and a next run that works',
  async () => {
    const requests = await record()
    const points = crashPointsOf(requests)
    if (ONLY !== undefined)
      console.log(requests.map(({ at, operation }) => `${at.toISOString()} ${operation}`).join('\n'))
    const cases = points
      .flatMap((point) => DISASTERS.map((disaster) => ({ point, disaster, name: nameOf(point, disaster) })))
      .filter(({ name }) => ONLY === undefined || name.includes(ONLY))
    const results: { name: string; struck: boolean; faults: readonly string[] }[] = []
    let next = 0
    const worker = async () => {
      for (let one = cases[next++]; one !== undefined; one = cases[next++]) {
        const { point, disaster, name } = one
        results.push({ name, ...(await strikeUntilReached(point, disaster)) })
      }
    }
    await Promise.all(Array.from({ length: PARALLEL }, worker))

    const passed = results.filter(({ faults }) => faults.length === 0)
    const missed = results.filter(({ struck }) => !struck).map(({ name }) => name)
    console.log(
      `crash points: ${passed.length} of ${cases.length} passed (${points.length} calls × ${DISASTERS.length} disasters); ${missed.length} not reached`,
    )
    expect(results.filter(({ faults }) => faults.length > 0)).toEqual([])
  },
  30 * 60_000,
)
