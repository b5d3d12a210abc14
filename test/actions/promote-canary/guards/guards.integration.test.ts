import {
  CloudWatchClient,
  PutCompositeAlarmCommand,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch'
import { DeleteServiceCommand, ECSClient } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../../emulators/aws/server.ts'
import { type ActionProcess, runAction, startAction } from '../../../support/action-process.ts'
import { scaledTime } from '../../../support/scaled-time.ts'
import { createEcsService, type RunningService } from '../support/ecs-service.ts'
import { canaryOptions, ruleOf } from '../support/scenario.ts'
import { type LoadSettings, simulateLoad } from '../support/simulated-load.ts'

const time = scaledTime({ factor: 100 })
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const FOREVER = { steps: '50% 30m..60m, 100%' }

let aws: AwsEmulator
let balancer: LoadBalancer
let rule: ReturnType<typeof ruleOf>
let service: RunningService
let before: string
let made = 0
beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  aws.faults.clear()
  balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
  rule = ruleOf(aws, balancer)
  service = await createEcsService(aws, `model-${++made}`)
  before = JSON.stringify(await rule.actions())
})
const options = (inputs: Record<string, string> = {}) => canaryOptions(aws, time, balancer, inputs)

/** The canary was rolled back for this reason, and the rule is as it was. */
async function expectRolledBack({ result }: Pick<ActionProcess, 'result'>, reason: string) {
  const end = await result
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
  expect(end.outputs.reason).toContain(reason)
  expect(JSON.stringify(await rule.actions())).toBe(before)
  expect(await rule.tags()).toEqual([])
}

describe('the ECS service', () => {
  const guarded = (inputs: Record<string, string> = {}) =>
    options({ ...FOREVER, 'ecs-service': service.name, ...inputs })

  test('that fares well lets the canary be promoted', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const end = await runAction(guarded({ steps: '50%, 100%' }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test.each([
    [
      'its deployment is given up',
      {
        rolloutState: 'FAILED',
        rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
      },
      'ECS service: ECS deployment circuit breaker: tasks failed to start.',
    ],
    ['too few of its tasks run', { runningCount: 1 }, 'ECS service: 1 tasks run; at least 2 must.'],
  ])('takes the traffic back when %s', async (_, state, reason) => {
    balancer = await createLoadBalancer(aws, {
      stable: ['10.0.0.1:80'],
      canary: ['10.0.0.2:80', '10.0.0.3:80'],
    })
    rule = ruleOf(aws, balancer)
    before = JSON.stringify(await rule.actions())
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(guarded({ 'min-healthy-targets': '2' }))
    await running.waitForLine(/50 % is in place/)
    await service.become(state)
    await expectRolledBack(running, reason)
  })

  test('that is deleted meanwhile takes the traffic back', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(guarded())
    await running.waitForLine(/50 % is in place/)
    const [cluster, name] = service.name.split('/')
    await aws.client(ECSClient).send(new DeleteServiceCommand({ cluster, service: name, force: true }))
    await expectRolledBack(running, 'ECS service: It was deleted and is INACTIVE.')
  })

  test.each([
    ['does not exist', () => `${service.name}-of-another-name`, 'MISSING'],
    ['is in a cluster that does not exist', () => 'nowhere/model', 'Cluster not found'],
  ])('that %s lets nothing through', async (_, name, reason) => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(guarded({ 'ecs-service': name() }))
    await expectRolledBack(running, reason)
    expect(running.lines.filter((line) => line.includes('is in place'))).toEqual([])
  })

  test('that may not be read lets nothing through', async () => {
    aws.faults.inject(
      { operation: 'DescribeServices', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(guarded())
    await expectRolledBack(running, 'ecs:DescribeServices')
    expect(running.lines.filter((line) => line.includes('is in place'))).toEqual([])
  })

  test('that cannot be read for a while holds the canary, which goes on afterwards', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(guarded({ steps: '50% 8m..60m, 100%' }))
    await running.waitForLine(/50 % is in place/)
    const denied = aws.faults.inject(
      { operation: 'DescribeServices', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    await running.waitForLine(/Holds, since not everything can be seen. ECS service/)
    denied.remove()
    expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })
})

describe('alarms', () => {
  const cloudWatch = () => aws.client(CloudWatchClient)
  const say = (AlarmName: string, StateValue: 'OK' | 'ALARM', StateReason: string) =>
    cloudWatch().send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason }))
  const makeAlarm = async (AlarmName: string) => {
    const alarm = {
      AlarmName,
      Namespace: 'Service',
      MetricName: AlarmName,
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 5,
      ComparisonOperator: 'GreaterThanThreshold',
    } as const
    await cloudWatch().send(new PutMetricAlarmCommand(alarm))
    await say(AlarmName, 'OK', 'test')
  }

  test('that ring before anything is shifted are a reason not to begin', async () => {
    await makeAlarm('rings')
    await say('rings', 'ALARM', '9 are waiting')
    aws.forgetRequests()
    const end = await runAction(options({ alarms: 'rings' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.outputs.reason).toContain('alarm rings: 9 are waiting')
    expect(aws.requests().filter(({ operation }) => !/^(Describe|Get)/.test(operation))).toEqual([])
  })

  test('of many, composite ones too: the one that rings is named', async () => {
    await makeAlarm('first')
    await makeAlarm('second')
    await cloudWatch().send(
      new PutCompositeAlarmCommand({ AlarmName: 'either', AlarmRule: 'ALARM(first) OR ALARM(second)' }),
    )
    await say('either', 'OK', 'test')
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options({ ...FOREVER, alarms: 'first\nsecond\neither' }))
    await running.waitForLine(/50 % is in place/)
    await say('either', 'ALARM', 'second went off')
    await expectRolledBack(running, 'alarm either: second went off')
  })

  test('that may not be read hold everything, and then the traffic is taken back', async () => {
    await makeAlarm('unseen')
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options({ ...FOREVER, alarms: 'unseen' }))
    await running.waitForLine(/50 % is in place/)
    aws.faults.inject(
      { operation: 'DescribeAlarms', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    await expectRolledBack(running, 'cloudwatch:DescribeAlarms')
  })
})

describe('the ceiling', () => {
  test('does not count against a canary that stays below it, however the stable version does', async () => {
    await using _load = await simulateLoad(aws, time, balancer, {
      ...HEALTHY,
      stable: { errorRate: 0.08 },
      canary: { errorRate: 0.04 },
    })
    const end = await runAction(options({ steps: '50%, 100%', 'max-error-rate': '6%' }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('works in the bake as well', async () => {
    await using load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options({ steps: '50%, 100% 10m..20m', 'max-error-rate': '20%' }))
    await running.waitForLine(/100 % is in place/)
    load.become({ canary: { errorRate: 0.6 } })
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(JSON.stringify(await rule.actions())).toBe(before)
  })
})
