import {
  CloudWatchClient,
  PutCompositeAlarmCommand,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch'
import { DeleteServiceCommand, ECSClient } from '@aws-sdk/client-ecs'
import {
  DeregisterTargetsCommand,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../../emulators/aws/server.ts'
import { type ActionProcess, runAction, startAction } from '../../../support/action-process.ts'
import { scaledTime } from '../../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from '../support/alb-scene.ts'
import { createEcsService, type RunningService } from '../support/ecs-service.ts'
import { type LoadSettings, simulateLoad } from '../support/simulated-load.ts'

const time = scaledTime({ factor: 400 })
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
  service = await createEcsService(aws, `model-${++made}`, balancer.targetGroupArns.canary)
  before = JSON.stringify(await rule.actions())
})
const options = (inputs: Record<string, string> = {}) => canaryOptions(aws, time, balancer, inputs)

/** How the targets of a version are from now on. */
const becomeHealth = (version: 'stable' | 'canary', state: 'healthy' | 'unhealthy') =>
  aws.control('elbv2/target-health', { targetGroup: balancer.targetGroupArns[version], state })

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
  const remove = async () => {
    const [cluster, name] = service.name.split('/')
    await aws.client(ECSClient).send(new DeleteServiceCommand({ cluster, service: name, force: true }))
  }

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
    ['too few of its tasks run', { runningCount: 1 }, 'ECS service: 1 task is running; at least 2 must be.'],
  ])('rolls the traffic back when %s', async (_, state, reason) => {
    balancer = await createLoadBalancer(aws, {
      stable: ['10.0.0.1:80'],
      canary: ['10.0.0.2:80', '10.0.0.3:80'],
    })
    service = await createEcsService(aws, `model-${++made}`, balancer.targetGroupArns.canary)
    rule = ruleOf(aws, balancer)
    before = JSON.stringify(await rule.actions())
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(guarded({ 'min-healthy-targets': '2' }))
    await running.waitForLine(/50 % is in place/)
    await service.become(state)
    await expectRolledBack(running, reason)
  })

  test('that is deleted meanwhile rolls the traffic back', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(guarded())
    await running.waitForLine(/50 % is in place/)
    await remove()
    await expectRolledBack(running, 'ECS service: It was deleted and is INACTIVE.')
  })

  test.each([
    ['deployed anew', () => service.deploy(), 'ECS service: Its primary deployment is'],
    [
      'rolled back by ECS',
      async () => {
        await service.deploy()
        await service.become({
          rolloutState: 'IN_PROGRESS',
          rolloutStateReason: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.',
        })
      },
      'ECS service: ECS rolled it back',
    ],
  ])('that is %s meanwhile ends the canary: other tasks would be judged', async (_, happen, reason) => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(guarded())
    await running.waitForLine(/50 % is in place/)
    await happen()
    await expectRolledBack(running, reason)
  })

  test('that is deployed anew while the canary holds ends it when it is resumed', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const inputs = { steps: '50% 1m hold, 100%' }
    expect((await runAction(guarded(inputs))).outputs.outcome).toBe('in-progress')
    await service.deploy()
    await expectRolledBack(
      { result: runAction(guarded({ ...inputs, mode: 'resume' })) },
      'ECS service: Its primary deployment is',
    )
  })

  describe('before the start', () => {
    /** Nothing was changed, for this reason. */
    const expectRefused = async (inputs: Record<string, string>, reason: string) => {
      aws.forgetRequests()
      const end = await runAction(guarded(inputs))
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
      expect(end.outputs.reason).toContain(`ECS service: ${reason}`)
      expect(aws.requests().filter(({ operation }) => !/^(Describe|Get)/.test(operation))).toEqual([])
    }

    test.each([
      ['does not exist', () => `${service.name}-of-another-name`, 'ECS does not know'],
      ['is in a cluster that does not exist', () => 'nowhere/model', 'ClusterNotFoundException'],
    ])('one that %s is refused', async (_, name, reason) => {
      await expectRefused({ 'ecs-service': name() }, reason)
    })

    test('one that may not be read is refused, and says what is missing', async () => {
      aws.faults.inject(
        { operation: 'DescribeServices', times: Number.POSITIVE_INFINITY },
        { kind: 'access-denied' },
      )
      await expectRefused({}, 'AccessDenied')
    })

    test('one whose deployment was given up is refused', async () => {
      await service.become({ rolloutState: 'FAILED', rolloutStateReason: 'tasks failed to start.' })
      await expectRefused({}, 'tasks failed to start.')
    })

    test('one that ECS has rolled back is refused: its tasks run the version before', async () => {
      await service.become({
        rolloutState: 'COMPLETED',
        rolloutStateReason: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.',
      })
      await expectRefused({}, 'ECS rolled it back')
    })

    test('one in the other target group is refused; of both the canary’s is watched', async () => {
      const stable = await createEcsService(aws, `stable-${made}`, balancer.targetGroupArns.stable)
      await expectRefused({ 'ecs-service': stable.name }, 'No task of')
      await stable.become({ rolloutState: 'FAILED', rolloutStateReason: 'not ours' })
      const end = await runAction(
        guarded({ 'ecs-service': `${stable.name}, ${service.name}`, 'dry-run': 'true' }),
      )
      expect(end.outputs.outcome).toBe('planned')
    })

    test('one that was deleted is refused', async () => {
      await remove()
      await expectRefused({}, 'It was deleted and is INACTIVE.')
    })

    test('one whose deployment is under way is waited for', async () => {
      await service.become({ runningCount: 0, rolloutState: 'IN_PROGRESS' })
      await becomeHealth('canary', 'unhealthy')
      await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
      await using running = startAction(guarded({ steps: '50%, 100%', 'health-timeout': '30m' }))
      await running.waitForLine(/✓ ECS service: quiet/)
      await service.become({ runningCount: 2 })
      await becomeHealth('canary', 'healthy')
      expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    })
  })

  test('does not stand in the way of rolling the canary back, when it cannot be read', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(guarded())
    await running.waitForLine(/50 % is in place/)
    aws.faults.inject(
      { operation: 'DescribeServices', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    const end = await runAction(guarded({ mode: 'abort' }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(JSON.stringify(await rule.actions())).toBe(before)
    await running.result
  })

  test('that cannot be read for a while holds the canary, which goes on afterwards', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(guarded({ steps: '50% 8m..60m, 100%' }))
    await running.waitForLine(/50 % is in place/)
    const denied = aws.faults.inject(
      { operation: 'DescribeServices', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    await running.waitForLine(/Waiting, since some readings are unavailable. ECS service/)
    denied.remove()
    expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })
})

describe('alarms', () => {
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

  test('that may not be read hold everything, and then the traffic is rolled back', async () => {
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
})

describe('the bake', () => {
  const BAKE = { steps: '50%, 100% 10m..20m' }

  test('does not mind that the stable version is scaled down', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options(BAKE))
    await running.waitForLine(/100 % is in place/)
    await aws.client(ElasticLoadBalancingV2Client).send(
      new DeregisterTargetsCommand({
        TargetGroupArn: balancer.targetGroupArns.stable,
        Targets: [{ Id: '10.0.0.1', Port: 80 }],
      }),
    )
    expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('is ended by sick targets of the canary', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options(BAKE))
    await running.waitForLine(/100 % is in place/)
    await becomeHealth('canary', 'unhealthy')
    await expectRolledBack(running, 'target health: The canary has 0 of 1 target healthy')
  })

  describe('while the stable group is scaled to nothing', () => {
    const scaleIn = () =>
      aws.client(ElasticLoadBalancingV2Client).send(
        new DeregisterTargetsCommand({
          TargetGroupArn: balancer.targetGroupArns.stable,
          Targets: [{ Id: '10.0.0.1', Port: 80 }],
        }),
      )

    test('a harmful canary is not rolled back to nothing: the run fails, and says what is possible', async () => {
      await using load = await simulateLoad(aws, time, balancer, HEALTHY)
      await using running = startAction(options({ ...BAKE, deadline: '20m' }))
      await running.waitForLine(/100 % is in place/)
      await scaleIn()
      load.become({ canary: { errorRate: 0.2 } })
      await running.waitForLine(/Not rolling back: stable has no healthy targets/)
      await time.sleepVirtual(3 * 60_000)
      expect(await rule.weights()).toEqual({ stable: 0, canary: 1 })
      expect(await running.cancel()).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(await rule.weights()).toEqual({ stable: 0, canary: 1 })
    })

    test('a healthy canary is promoted', async () => {
      await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
      await using running = startAction(options({ steps: '50%, 100%', bake: '3m' }))
      await running.waitForLine(/100 % is in place/)
      await scaleIn()
      expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    })

    test('abort says so and leaves the traffic, until targets are back', async () => {
      await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
      await runAction(options({ steps: '50% 1m hold, 100%' }))
      const divided = await rule.weights()
      await scaleIn()
      const refused = await runAction(options({ steps: '50% 1m hold, 100%', mode: 'abort' }))
      expect(refused).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(refused.outputs.reason).toContain(
        'the stable version has no healthy targets. Stable has 0 of 0 targets healthy',
      )
      expect(await rule.weights()).toEqual(divided)
      await aws.client(ElasticLoadBalancingV2Client).send(
        new RegisterTargetsCommand({
          TargetGroupArn: balancer.targetGroupArns.stable,
          Targets: [{ Id: '10.0.0.1', Port: 80 }],
        }),
      )
      const aborted = await runAction(options({ steps: '50% 1m hold, 100%', mode: 'abort' }))
      expect(aborted).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      expect(JSON.stringify(await rule.actions())).toBe(before)
    })
  })

  test('is ended by the ECS service', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options({ ...BAKE, 'ecs-service': service.name }))
    await running.waitForLine(/100 % is in place/)
    await service.become({ runningCount: 0 })
    await expectRolledBack(running, 'ECS service: 0 tasks are running; at least 1 must be.')
  })

  test('is ended by an alarm', async () => {
    await makeAlarm('late')
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options({ ...BAKE, alarms: 'late' }))
    await running.waitForLine(/100 % is in place/)
    await say('late', 'ALARM', 'it went off')
    await expectRolledBack(running, 'alarm late: it went off')
  })

  test('is ended by the ceiling', async () => {
    await using load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options({ ...BAKE, 'max-error-rate': '20%' }))
    await running.waitForLine(/100 % is in place/)
    load.become({ canary: { errorRate: 0.6 } })
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(JSON.stringify(await rule.actions())).toBe(before)
  })
})
