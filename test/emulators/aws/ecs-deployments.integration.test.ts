import {
  ContinueServiceDeploymentCommand,
  CreateClusterCommand,
  CreateServiceCommand,
  type DeploymentConfiguration,
  type DeploymentLifecycleHook,
  type DeploymentLifecycleHookAction,
  type DeploymentLifecycleHookTimeoutConfiguration,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { DescribeRulesCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from './load-balancer.ts'
import { type StoppedAws, startStoppedAws } from './stopped-clock.ts'

const MINUTE_MS = 60_000
let aws: StoppedAws
let ecs: ECSClient
let balancer: LoadBalancer
let service: string
let made = 0

beforeAll(async () => {
  aws = await startStoppedAws(new Date('2026-11-27T12:00:00Z'))
  ecs = aws.client(ECSClient)
  await ecs.send(new CreateClusterCommand({ clusterName: 'prod' }))
  for (const version of ['1', '2', '3']) {
    const containerDefinitions = [{ name: 'main', image: `shop:${version}`, memory: 64 }]
    await ecs.send(new RegisterTaskDefinitionCommand({ family: 'shop', containerDefinitions }))
  }
})
afterAll(() => aws.stop())
beforeEach(async () => {
  await aws.control('ecs/deployment-settings', { scaleSeconds: 60, rollbackSeconds: 10, cleanUpSeconds: 20 })
  balancer = await createLoadBalancer(aws, { blue: ['10.0.0.1:80'], green: ['10.0.0.2:80'] })
})

const hooks = (
  timeoutConfiguration: DeploymentLifecycleHookTimeoutConfiguration = {
    timeoutInMinutes: 30,
    action: 'ROLLBACK',
  },
): DeploymentLifecycleHook[] => [
  {
    targetType: 'PAUSE',
    lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'],
    timeoutConfiguration,
  },
]

/** A service that runs `shop:1`. */
async function create(configuration: DeploymentConfiguration): Promise<void> {
  service = `shop-${++made}`
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'prod',
      serviceName: service,
      taskDefinition: 'shop:1',
      desiredCount: 2,
      deploymentConfiguration: configuration,
      loadBalancers: [
        {
          targetGroupArn: balancer.targetGroupArns.blue,
          containerName: 'main',
          containerPort: 80,
          advancedConfiguration: {
            alternateTargetGroupArn: balancer.targetGroupArns.green,
            productionListenerRule: balancer.ruleArn,
            roleArn: 'arn:aws:iam::123456789012:role/ecs-elb',
          },
        },
      ],
    }),
  )
}
const deploy = (taskDefinition = 'shop:2') =>
  ecs.send(new UpdateServiceCommand({ cluster: 'prod', service, taskDefinition }))
const current = async () => {
  const { services } = await ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: [service] }))
  return services?.[0]
}
const deployment = async (arn?: string) => {
  const named = arn ?? (await current())?.currentServiceDeployment ?? ''
  const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [named] })
  return (await ecs.send(command)).serviceDeployments?.[0]
}
const weight = async () => (await deployment())?.targetServiceRevision?.requestedProductionTrafficWeight
const stands = async () => {
  const shown = await deployment()
  return [
    shown?.status,
    shown?.lifecycleStage,
    shown?.targetServiceRevision?.requestedProductionTrafficWeight,
  ]
}
async function answer(action: DeploymentLifecycleHookAction): Promise<void> {
  const shown = await deployment()
  const hookId = shown?.lifecycleHookDetails?.[0]?.hookId ?? ''
  const serviceDeploymentArn = shown?.serviceDeploymentArn
  await ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId, action }))
}
const taskDefinition = async (arn: string | undefined) => {
  const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [arn ?? ''] })
  const [revision] = (await ecs.send(command)).serviceRevisions ?? []
  return [
    revision?.taskDefinition?.split('/')[1],
    revision?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn,
  ]
}
const ruleWeights = async () => {
  const command = new DescribeRulesCommand({ RuleArns: [balancer.ruleArn] })
  const { Rules } = await aws.client(ElasticLoadBalancingV2Client).send(command)
  return Rules?.[0]?.Actions?.at(-1)?.ForwardConfig?.TargetGroups?.map(({ Weight }) => Weight)
}

const PAUSED_AT_0 = ['IN_PROGRESS', 'PRE_PRODUCTION_TRAFFIC_SHIFT', 0]

describe('a deployment with pauses', () => {
  test.each<[string, DeploymentConfiguration, readonly number[], number]>([
    [
      'CANARY',
      { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 3 } },
      [5, 100],
      3,
    ],
    ['CANARY by default', { strategy: 'CANARY' }, [5, 100], 10],
    [
      'LINEAR',
      { strategy: 'LINEAR', linearConfiguration: { stepPercent: 33.3, stepBakeTimeInMinutes: 1 } },
      [33.3, 66.6, 99.9, 100],
      1,
    ],
    ['BLUE_GREEN', { strategy: 'BLUE_GREEN' }, [100], 0],
  ])('%s waits before each step and after the last', async (_name, configuration, steps, bakeMinutes) => {
    await create({ ...configuration, bakeTimeInMinutes: 2, lifecycleHooks: hooks() })
    await deploy()
    expect(await stands()).toEqual(['IN_PROGRESS', 'SCALE_UP', 0])
    await aws.advance(MINUTE_MS)
    for (const step of steps) {
      expect((await stands()).slice(0, 2)).toEqual(['IN_PROGRESS', 'PRE_PRODUCTION_TRAFFIC_SHIFT'])
      await answer('CONTINUE')
      expect(await weight()).toBe(step)
      await aws.advance(bakeMinutes * MINUTE_MS)
    }
    expect(await stands()).toEqual(['IN_PROGRESS', 'POST_PRODUCTION_TRAFFIC_SHIFT', 100])
    await answer('CONTINUE')
    expect(await stands()).toEqual(['IN_PROGRESS', 'BAKE_TIME', 100])
    await aws.advance(2 * MINUTE_MS)
    expect(await stands()).toEqual(['IN_PROGRESS', 'CLEAN_UP', 100])
    await aws.advance(20_000)
    expect((await deployment())?.status).toBe('SUCCESSFUL')
    const served = await current()
    expect(await taskDefinition(served?.currentServiceRevisions?.[0]?.arn)).toEqual([
      'shop:2',
      balancer.targetGroupArns.green,
    ])
  })

  test('says which revisions it is between, with their target groups, and moves the rule', async () => {
    await create({ strategy: 'CANARY', lifecycleHooks: hooks() })
    await deploy()
    await aws.advance(MINUTE_MS)
    const shown = await deployment()
    expect(shown?.sourceServiceRevisions).toMatchObject([{ requestedProductionTrafficWeight: 100 }])
    expect(await taskDefinition(shown?.sourceServiceRevisions?.[0]?.arn)).toEqual([
      'shop:1',
      balancer.targetGroupArns.blue,
    ])
    expect(await taskDefinition(shown?.targetServiceRevision?.arn)).toEqual([
      'shop:2',
      balancer.targetGroupArns.green,
    ])
    await answer('CONTINUE')
    expect((await deployment())?.sourceServiceRevisions?.[0]?.requestedProductionTrafficWeight).toBe(95)
    expect(await ruleWeights()).toEqual([95])
  })

  test('is rolled back where it waits, or stopped where it does not, and then is over', async () => {
    await create({ strategy: 'CANARY', lifecycleHooks: hooks() })
    await deploy()
    await aws.advance(MINUTE_MS)
    expect(await stands()).toEqual(PAUSED_AT_0)
    await answer('ROLLBACK')
    expect((await deployment())?.status).toBe('ROLLBACK_REQUESTED')
    await aws.advance(10_000)
    expect((await deployment())?.status).toBe('ROLLBACK_IN_PROGRESS')
    await aws.advance(20_000)
    expect(await deployment()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      rollback: { reason: expect.stringContaining('ContinueServiceDeployment') },
    })

    await deploy()
    await aws.advance(MINUTE_MS)
    await answer('CONTINUE')
    expect(await weight()).toBe(5)
    const serviceDeploymentArn = (await deployment())?.serviceDeploymentArn
    const stop = new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' })
    await ecs.send(stop)
    await ecs.send(stop)
    await aws.advance(10_000)
    expect(await weight()).toBe(0)
    await aws.advance(20_000)
    expect((await deployment())?.status).toBe('ROLLBACK_SUCCESSFUL')
    await expect(ecs.send(stop)).rejects.toMatchObject({ name: 'ConflictException' })
  })

  test.each<[string, DeploymentLifecycleHookTimeoutConfiguration, number, string]>([
    ['by default', {}, 24 * 60, 'ROLLBACK_SUCCESSFUL'],
    ['that says so', { timeoutInMinutes: 30, action: 'ROLLBACK' }, 30, 'ROLLBACK_SUCCESSFUL'],
    ['that goes on instead', { timeoutInMinutes: 30, action: 'CONTINUE' }, 30, 'IN_PROGRESS'],
  ])('is rolled back when a pause times out: %s', async (_name, timeout, minutes, status) => {
    await create({ strategy: 'CANARY', lifecycleHooks: hooks(timeout) })
    await deploy()
    await aws.advance(MINUTE_MS)
    const [hook] = (await deployment())?.lifecycleHookDetails ?? []
    expect(hook).toMatchObject({ targetType: 'PAUSE', status: 'AWAITING_ACTION' })
    expect(hook?.expiresAt).toEqual(new Date(aws.now().getTime() + minutes * MINUTE_MS))
    await aws.advance(minutes * MINUTE_MS - 1_000)
    expect(await stands()).toEqual(PAUSED_AT_0)
    await aws.advance(MINUTE_MS)
    expect((await deployment())?.status).toBe(status)
  })

  test('takes an answer once, and none to a hook that there is not', async () => {
    await create({ strategy: 'CANARY', lifecycleHooks: hooks() })
    await deploy()
    await aws.advance(MINUTE_MS)
    const shown = await deployment()
    const hookId = shown?.lifecycleHookDetails?.[0]?.hookId
    const { serviceDeploymentArn } = shown ?? {}
    const go = new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId })
    await ecs.send(go)
    await expect(ecs.send(go)).rejects.toMatchObject({ name: 'InvalidParameterException' })
    const absent = { serviceDeploymentArn: `${serviceDeploymentArn}x`, hookId }
    await expect(ecs.send(new ContinueServiceDeploymentCommand(absent))).rejects.toMatchObject({
      name: 'ServiceDeploymentNotFoundException',
    })
    const none = new DescribeServiceDeploymentsCommand({
      serviceDeploymentArns: [absent.serviceDeploymentArn],
    })
    expect((await ecs.send(none)).failures).toMatchObject([{ reason: 'MISSING' }])
  })

  test('cannot be paused while traffic is being shifted', async () => {
    const lifecycleHooks = [
      { targetType: 'PAUSE' as const, lifecycleStages: ['PRODUCTION_TRAFFIC_SHIFT' as const] },
    ]
    await expect(create({ strategy: 'CANARY', lifecycleHooks })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    })
  })
})

test('asking for what is being deployed begins nothing, and for something else takes its place', async () => {
  await create({ strategy: 'CANARY', lifecycleHooks: hooks() })
  await deploy()
  const first = (await deployment())?.serviceDeploymentArn
  await deploy()
  expect((await deployment())?.serviceDeploymentArn).toBe(first)
  await deploy('shop:3')
  expect((await deployment(first))?.status).toBe('STOPPED')
  const list = (status: ('IN_PROGRESS' | 'STOPPED')[]) =>
    ecs.send(new ListServiceDeploymentsCommand({ cluster: 'prod', service, status }))
  expect((await list(['IN_PROGRESS'])).serviceDeployments).toMatchObject([
    { serviceDeploymentArn: (await deployment())?.serviceDeploymentArn },
  ])
  expect((await list(['STOPPED'])).serviceDeployments).toHaveLength(1)
  expect((await deployment())?.sourceServiceRevisions).toHaveLength(2)
})

test('ECS itself rolls back, or stops', async () => {
  await create({ strategy: 'CANARY', lifecycleHooks: hooks() })
  await deploy()
  await aws.advance(MINUTE_MS)
  await answer('CONTINUE')
  const reason = 'Service deployment rolled back because of the alarm web-5xx.'
  await aws.control('ecs/deployment', {
    cluster: 'prod',
    service,
    triggeredAlarms: ['web-5xx'],
    rollBack: reason,
  })
  await aws.advance(30_000)
  expect(await deployment()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    rollback: { reason },
    alarms: { triggeredAlarmNames: ['web-5xx'] },
  })
  await deploy()
  await aws.control('ecs/deployment', { cluster: 'prod', service, stop: 'tasks failed to start' })
  expect(await deployment()).toMatchObject({ status: 'STOPPED', statusReason: 'tasks failed to start' })
})
