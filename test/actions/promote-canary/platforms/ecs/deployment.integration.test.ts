import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../../../emulators/aws/server.ts'
import { type ActionOptions, runAction, runPost, startAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import type { GivenInputs } from '../../support/cloud.ts'
import { QUICK } from '../../support/quick-canary.ts'
import { createServedService, HALF, pausesOf, type ServedService } from '../../support/served-service.ts'
import { type LoadSettings, simulateLoad } from '../../support/simulated-load.ts'

const time = scaledTime({ factor: 400 })
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const SICK: LoadSettings = { ...HEALTHY, canary: { errorRate: 0.08 } }
const LONG = { steps: '50% 15m..20m, 100%' }
const ANOTHER_RUN = { GITHUB_RUN_ID: '2000' }

let aws: AwsEmulator
let served: ServedService
beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  aws.faults.clear()
  await aws.control('ecs/deployment-settings', { scaleSeconds: 40, rollbackSeconds: 5, cleanUpSeconds: 30 })
  served = await createServedService(aws)
  aws.forgetRequests()
})

const options = (
  inputs: GivenInputs = {},
  environment: Readonly<Record<string, string>> = {},
): ActionOptions => ({
  action: 'promote-canary',
  inputs: { 'ecs-deployment': served.serviceArn, ...QUICK, ...inputs },
  environment: { ...aws.environment, ...time.environment, ...environment },
})
const begun = (inputs: GivenInputs = {}, environment: Readonly<Record<string, string>> = {}) =>
  options({ 'task-definition': served.versions[1], ...inputs }, environment)
const simulate = (load: LoadSettings = HEALTHY) => simulateLoad(aws, time, served.balancer, load)
const calls = (operation: string) => aws.requests().filter((one) => one.operation === operation).length
const changes = () => aws.requests().filter(({ operation }) => !/^(Describe|Get|List)/.test(operation))
/** Waits, in virtual time, for as long as a pause may take. */
async function becomes(state: RegExp): Promise<void> {
  for (let look = 0; look < 400 && !state.test(await served.stands()); look++) await time.sleepVirtual(15_000)
  expect(await served.stands()).toMatch(state)
}

describe('a healthy canary', () => {
  test.each<[string, DeploymentConfiguration, number]>([
    ['CANARY', HALF, 3],
    [
      'LINEAR, with bakes of ECS’s own',
      {
        ...HALF,
        strategy: 'LINEAR',
        linearConfiguration: { stepPercent: 33.3, stepBakeTimeInMinutes: 2 },
        bakeTimeInMinutes: 3,
      },
      5,
    ],
    ['BLUE_GREEN', { ...HALF, strategy: 'BLUE_GREEN' }, 2],
  ])('is continued at each pause and promoted: %s', async (_name, configuration, pauses) => {
    served = await createServedService(aws, configuration)
    const before = await served.besidesDeployments()
    await using _load = await simulate()
    const end = await runAction(begun())
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await served.stands()).toBe('SUCCESSFUL CLEAN_UP 100')
    expect(await served.serving()).toBe(served.versions[1])
    expect(JSON.parse(end.outputs.weights ?? '')).toEqual({
      [served.versions[0]]: 0,
      [served.versions[1]]: 100,
    })
    expect(await served.besidesDeployments()).toBe(before)
    expect(await served.tags()).toEqual([])
    expect(calls('ContinueServiceDeployment')).toBe(pauses)
    expect(calls('ModifyRule')).toBe(0)
    expect((await runPost(begun(), end)).exitCode).toBe(0)
    expect(await served.serving()).toBe(served.versions[1])
  })

  test('of a deployment that somebody else has begun is promoted too', async () => {
    await served.deploy()
    await using _load = await simulate()
    const end = await runAction(options())
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await served.serving()).toBe(served.versions[1])
    expect(calls('UpdateService')).toBe(0)
  })

  test('that is promoted is not promoted again: by any run that names it, by a second attempt that does not', async () => {
    const attempt = (number: string) => ({ GITHUB_RUN_ID: '777', GITHUB_RUN_ATTEMPT: number })
    await using _load = await simulate({ ...HEALTHY, bothServed: true })
    expect((await runAction(begun({}, attempt('1')))).outputs.outcome).toBe('succeeded')
    for (const again of [begun({}, ANOTHER_RUN), options({}, attempt('2'))]) {
      aws.forgetRequests()
      const end = await runAction(again)
      expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } })
      expect(changes()).toEqual([])
    }
    const next = await runAction(options({ 'task-definition': served.versions[2] }, ANOTHER_RUN))
    expect(next).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await served.serving()).toBe(served.versions[2])
  })

  test('in a dry run changes nothing, and its plan can be applied', async () => {
    await using _load = await simulate()
    await using planning = startAction(begun({ 'dry-run': 'true' }))
    const plan = await planning.result
    expect(plan).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
    expect(changes()).toEqual([])
    const applied = await runAction(begun({ plan: plan.outputs['plan-file'] ?? '' }))
    expect(applied).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('is held for approval at a pause, and goes on with `mode: resume`', async () => {
    served = await createServedService(aws, { ...HALF, lifecycleHooks: pausesOf(120) })
    await using _load = await simulate()
    const steps = { steps: '50% hold, 100%', 'hold-for': '40m' }
    const held = await runAction(begun(steps))
    expect(held).toMatchObject({ exitCode: 0, outputs: { outcome: 'in-progress' } })
    expect((await runPost(begun(steps), held)).exitCode).toBe(0)
    expect(await served.weight()).toBe(50)
    const status = await runAction(begun({ ...steps, mode: 'status' }, ANOTHER_RUN))
    expect(status.outputs.reason).toMatch(/has 50 %, held/)
    const resumed = await runAction(begun({ ...steps, mode: 'resume' }, ANOTHER_RUN))
    expect(resumed).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await served.serving()).toBe(served.versions[1])
  })
})

describe('a canary that fails more often', () => {
  test('is rolled back at the pause', async () => {
    await using _load = await simulate(SICK)
    const end = await runAction(begun())
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('errors')
    await becomes(/^ROLLBACK_SUCCESSFUL .* 0$/)
    expect(await served.serving()).toBe(served.versions[0])
    expect(await served.tags()).toEqual([])
    expect(calls('StopServiceDeployment')).toBe(0)
  })

  test('is stopped between two pauses', async () => {
    const canaryConfiguration = { canaryPercent: 50, canaryBakeTimeInMinutes: 20 }
    served = await createServedService(aws, { ...HALF, canaryConfiguration })
    await using _load = await simulate(SICK)
    const end = await runAction(begun())
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    await becomes(/^ROLLBACK_SUCCESSFUL .* 0$/)
    expect(calls('StopServiceDeployment')).toBe(1)
  })
})

describe('a run that ends early', () => {
  test('killed: the post step rolls the deployment back', async () => {
    await using _load = await simulate()
    await using running = startAction(begun(LONG))
    await running.waitForLine(/50 % is in place/)
    const killed = await running.kill()
    expect((await runPost(begun(LONG), killed)).exitCode).toBe(0)
    await becomes(/^ROLLBACK_SUCCESSFUL .* 0$/)
    expect(await served.tags()).toEqual([])
  })

  test('and no post step: the pause times out, and the next run begins anew', async () => {
    await using _load = await simulate()
    {
      await using running = startAction(begun(LONG))
      await running.waitForLine(/50 % is in place/)
      await running.kill()
    }
    expect(await served.weight()).toBe(50)
    await becomes(/^ROLLBACK_SUCCESSFUL .* 0$/)
    const next = await runAction(begun({}, ANOTHER_RUN))
    expect(next).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await served.serving()).toBe(served.versions[1])
  })

  test.each([
    ['and ECS is still rolling back: the next run waits for it', 300, 'succeeded', ''],
    ['and ECS does not end the rollback: the next run says so', 7_200, 'failed', 'still rolling'],
  ])('%s', async (_name, rollbackSeconds, outcome, reason) => {
    await aws.control('ecs/deployment-settings', { rollbackSeconds })
    await using _load = await simulate()
    {
      await using running = startAction(begun(LONG))
      await running.waitForLine(/50 % is in place/)
      await running.kill()
    }
    await served.befall({ rollBack: 'tasks failed to start' })
    const next = await runAction(begun({}, ANOTHER_RUN))
    expect(next.outputs).toMatchObject({ outcome, reason: expect.stringContaining(reason) })
    expect(next.log).toMatch(/is ROLLBACK_\w+ at \d+ %: tasks failed to start\. Waiting until it is over\./)
  })

  test('is aborted, though nothing can be read that only a shift needs', async () => {
    await using _load = await simulate()
    {
      await using running = startAction(begun(LONG))
      await running.waitForLine(/50 % is in place/)
      await running.kill()
    }
    for (const operation of ['DescribeTargetHealth', 'DescribeAlarms'])
      aws.faults.inject({ operation, times: Number.POSITIVE_INFINITY }, { kind: 'access-denied' })
    const aborted = await runAction(options({ mode: 'abort' }, ANOTHER_RUN))
    aws.faults.clear()
    expect(aborted).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    await becomes(/^ROLLBACK_SUCCESSFUL .* 0$/)
    expect(await served.tags()).toEqual([])
    const again = await runAction(options({ mode: 'abort' }, ANOTHER_RUN))
    expect(again).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } })
  })

  test('after the promotion was decided, before the last pause was answered: the post step answers it', async () => {
    await using _load = await simulate()
    await using running = startAction(begun())
    await running.waitForLine(/100 % is in place/)
    aws.faults.inject(
      { operation: 'ContinueServiceDeployment' },
      { kind: 'before', hook: () => void running.kill() },
    )
    aws.faults.inject({ operation: 'ContinueServiceDeployment' }, { kind: 'reset' })
    const killed = await running.result
    expect(killed.signal).toBe('SIGKILL')
    expect(await served.stands()).toBe('IN_PROGRESS POST_PRODUCTION_TRAFFIC_SHIFT 100')
    const post = await runPost(begun(), killed)
    expect(post.log).toContain('The canary had been promoted.')
    expect(await served.stands()).toBe('SUCCESSFUL CLEAN_UP 100')
    expect(await served.tags()).toEqual([])
  })
})

describe('ECS itself', () => {
  test.each([
    ['an alarm of the service', { triggeredAlarms: ['web-5xx'], rollBack: 'an alarm' }, 'web-5xx'],
    ['its circuit breaker', { rollBack: 'tasks failed to start' }, 'tasks failed to start'],
  ])('rolls back meanwhile: %s', async (_name, befalls, reason) => {
    await using _load = await simulate()
    await using running = startAction(begun(LONG))
    await running.waitForLine(/50 % is in place/)
    await served.befall(befalls)
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain(reason)
    await becomes(/^ROLLBACK_SUCCESSFUL .* 0$/)
    expect(calls('StopServiceDeployment')).toBe(0)
  })

  test('stops the deployment where it is: nothing is said to be rolled back', async () => {
    await using _load = await simulate()
    await using running = startAction(begun(LONG))
    await running.waitForLine(/50 % is in place/)
    await served.befall({ stop: 'tasks failed to start' })
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain('is STOPPED at 50 %: tasks failed to start')
    expect((await runPost(begun(LONG), end)).exitCode).toBe(0)
    expect(calls('StopServiceDeployment')).toBe(0)
  })

  test('rolls back before the canary had any traffic', async () => {
    await aws.control('ecs/deployment-settings', { scaleSeconds: 300 })
    await using _load = await simulate()
    await using running = startAction(begun())
    await running.waitForLine(/ECS deploys/)
    await served.befall({ rollBack: 'tasks failed to start' })
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('tasks failed to start')
  })
})

describe('somebody else', () => {
  test('deploys something else: their deployment is left alone', async () => {
    await using _load = await simulate()
    await using running = startAction(begun(LONG))
    await running.waitForLine(/50 % is in place/)
    await served.deploy(served.versions[2])
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain('modified outside this run')
    expect((await runPost(begun(LONG), end)).exitCode).toBe(0)
    await becomes(/^IN_PROGRESS PRE_PRODUCTION_TRAFFIC_SHIFT 0$/)
  })

  test('runs a canary on the same service: the second run is refused, the first goes on', async () => {
    await using _load = await simulate()
    await using first = startAction(begun(LONG))
    await first.waitForLine(/50 % is in place/)
    const second = await runAction(begun(LONG, ANOTHER_RUN))
    expect(second).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(second.outputs.reason).toContain('another run has a canary in progress here')
    expect(await first.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('waits at a pause of another stage: it is for them to answer', async () => {
    const [judged] = pausesOf(60)
    const lifecycleHooks = [
      ...(judged === undefined ? [] : [judged]),
      { targetType: 'PAUSE' as const, lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT' as const] },
    ]
    served = await createServedService(aws, { ...HALF, lifecycleHooks })
    await using _load = await simulate()
    const end = await runAction(begun({ deadline: '5m' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(calls('ContinueServiceDeployment')).toBe(1)
    await becomes(/^ROLLBACK_SUCCESSFUL/)
  })
})

describe('a call', () => {
  test('to go on whose answer is lost is not made for the next step too', async () => {
    aws.faults.inject({ operation: 'ContinueServiceDeployment' }, { kind: 'lose-answer' })
    await using _load = await simulate()
    await using running = startAction(begun(LONG))
    await running.waitForLine(/50 % is in place/)
    expect(await served.weight()).toBe(50)
    expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('to update the service whose answer is lost begins one deployment', async () => {
    aws.faults.inject({ operation: 'UpdateService' }, { kind: 'lose-answer' })
    await using _load = await simulate()
    expect(await runAction(begun())).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test.each(['ContinueServiceDeployment', 'DescribeServiceDeployments', 'UpdateService', 'TagResource'])(
    'that is not allowed says so, and leaves no traffic on the canary: %s',
    async (operation) => {
      aws.faults.inject({ operation, times: Number.POSITIVE_INFINITY }, { kind: 'access-denied' })
      await using _load = await simulate()
      const end = await runAction(begun())
      aws.faults.clear()
      expect(end.exitCode).toBe(1)
      expect(`${end.outputs.reason} ${end.log}`).toContain(operation)
      expect(await served.weight()).not.toBe(50)
    },
  )
})

describe('before anything is changed', () => {
  const STAGES = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'] as const
  test.each<[string, DeploymentConfiguration, GivenInputs, string]>([
    [
      'a pause that goes on when nobody answers',
      { ...HALF, lifecycleHooks: pausesOf(60, 'CONTINUE') },
      {},
      'Set the `timeoutConfiguration` of the hook to `action: ROLLBACK`',
    ],
    [
      'a pause that is too short',
      { ...HALF, lifecycleHooks: pausesOf(5) },
      {},
      'Set `timeoutInMinutes` to 11 or more',
    ],
    [
      'a pause that ends before a held canary does',
      HALF,
      { steps: '50% hold, 100%', 'hold-for': '2h' },
      'Set `timeoutInMinutes` to 128 or more',
    ],
    ['no pause at all', { ...HALF, lifecycleHooks: [] }, {}, 'ECS would go on by itself'],
    [
      'no pause after the last shift',
      { ...HALF, lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: [STAGES[0]] }] },
      {},
      `pause at ${STAGES[1]}: None`,
    ],
    ['tasks that are replaced one after the other', {}, {}, 'no requests are divided'],
    [
      'more steps than are recorded',
      { ...HALF, strategy: 'LINEAR', linearConfiguration: { stepPercent: 5 } },
      {},
      'Set `stepPercent` to 8.4 or more',
    ],
    [
      'steps that take longer than the deadline',
      { ...HALF, canaryConfiguration: { canaryPercent: 50, canaryBakeTimeInMinutes: 30 } },
      { deadline: '20m' },
      'Set a later `deadline`',
    ],
  ])('%s is refused, with what to set', async (_name, configuration, inputs, reason) => {
    served = await createServedService(aws, configuration)
    aws.forgetRequests()
    const end = await runAction(begun(inputs))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(`${end.outputs.reason} ${end.log}`).toContain(reason)
    expect(changes()).toEqual([])
  })

  test('a service without a deployment in progress is refused, unless a task definition is named', async () => {
    const end = await runAction(options())
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain('no deployment of this service is in progress')
    for (const mode of ['abort', 'status']) {
      const none = await runAction(begun({ mode }))
      expect(none).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } })
    }
    expect(changes()).toEqual([])
  })

  test('a deployment of something else is refused', async () => {
    await served.deploy(served.versions[2])
    aws.forgetRequests()
    const end = await runAction(begun())
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.outputs.reason).toContain(`${served.versions[2]} is being deployed, not ${served.versions[1]}`)
    expect(changes()).toEqual([])
  })

  test.each<[string, GivenInputs, string]>([
    ['smoke requests', { 'smoke-url': 'https://shop.example.org' }, 'test traffic of its own'],
    ['a revert', { mode: 'revert' }, 'Run `mode: start` with the `task-definition` of the version before'],
    ['a family without a revision', { 'task-definition': 'shop' }, 'not a revision of a task definition'],
    ['a lease role', { 'lease-role': 'arn:aws:iam::123456789012:role/lease' }, 'do not go with'],
    [
      'an ARN of the old form',
      { 'ecs-deployment': 'arn:aws:ecs:eu-central-1:123456789012:service/shop' },
      'not an ARN of an ECS service',
    ],
  ])('%s is refused', async (_name, inputs, reason) => {
    const end = await runAction(begun(inputs))
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain(reason)
    expect(changes()).toEqual([])
  })
})

test('a record that somebody wrote who may tag the service moves nothing where no deployment is under way', async () => {
  const past = new Date(time.now().getTime() - 3_600_000).toISOString()
  const record = {
    id: '20261126T000000Z-abcdef',
    owner: 'https://github.com/octo/service/actions/runs/1/attempts/1',
    stable: served.versions[1],
    canary: served.versions[0],
    original: served.versions[1],
    steps: '100 1m..2m',
    times: `${past} ${past} ${past}`,
    state: 'shifting 0',
  }
  await served.tag(
    Object.fromEntries(Object.entries(record).map(([field, value]) => [`ai-ops:canary:${field}`, value])),
  )
  for (const mode of ['abort', 'resume', 'start']) {
    const end = await runAction(options({ mode, lease: '2m' }))
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain('neither a lease nor a named role confirms it')
    expect(await served.stands()).toBe('SUCCESSFUL CLEAN_UP 100')
    expect(await served.serving()).toBe(served.versions[0])
  }
  expect(calls('UpdateService')).toBe(0)
})

test('a rule whose weights ECS itself moves is refused where a rule is named, with the way to do it here', async () => {
  const { ruleArn, targetGroupArns } = served.balancer
  const end = await runAction({
    action: 'promote-canary',
    inputs: {
      ...QUICK,
      'rule-arn': ruleArn,
      'canary-target-group': targetGroupArns.canary ?? '',
      'ecs-service': `judged/${served.serviceName}`,
    },
    environment: { ...aws.environment, ...time.environment },
  })
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
  expect(end.outputs.reason).toContain(`set \`ecs-deployment: ${served.serviceArn}\``)
  expect(changes()).toEqual([])
})
