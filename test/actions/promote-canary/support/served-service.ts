import {
  CreateClusterCommand,
  CreateServiceCommand,
  type DeploymentConfiguration,
  type DeploymentLifecycleHook,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  ECSClient,
  ListTagsForResourceCommand,
  RegisterTaskDefinitionCommand,
  TagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { ElasticLoadBalancingV2Client, ModifyRuleCommand } from '@aws-sdk/client-elastic-load-balancing-v2'
import { createLoadBalancer, type LoadBalancer } from '../../../emulators/aws/load-balancer.ts'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'

const CLUSTER = 'judged'

/** A service that ECS deploys with a strategy; `family:1` serves. */
export interface ServedService {
  readonly serviceArn: string
  readonly serviceName: string
  readonly balancer: LoadBalancer
  /** The task definitions of its releases, the first of which serves. */
  readonly versions: readonly [string, string, string]
  /** Has another task definition deployed, as somebody else does. */
  deploy(taskDefinition?: string): Promise<void>
  /** Status, stage and share of its latest deployment: `IN_PROGRESS BAKE_TIME 100`. */
  stands(): Promise<string>
  /** The share of the new revision in its latest deployment, in percent. */
  weight(): Promise<number | undefined>
  /** The task definition that serves once no deployment is under way. */
  serving(): Promise<string>
  /** What no canary may change: configuration, load balancers, tags of others. */
  besidesDeployments(): Promise<string>
  /** The keys of its tags that hold a record, but not the memory of the last promotion, which is to stay. */
  tags(): Promise<readonly string[]>
  tag(tags: Readonly<Record<string, string>>): Promise<void>
  /** What befalls its latest deployment by ECS's own doing (`ecs/deployment` of the control API). */
  befall(changes: object): Promise<void>
}

let made = 0

/** Pauses at which the judge decides. @param timeoutInMinutes after which ECS rolls back */
export function pausesOf(
  timeoutInMinutes: number,
  action: 'ROLLBACK' | 'CONTINUE' = 'ROLLBACK',
): DeploymentLifecycleHook[] {
  return [
    {
      targetType: 'PAUSE',
      lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'],
      timeoutConfiguration: { timeoutInMinutes, action },
    },
  ]
}

/** Half of the requests first, without a bake of ECS's own. */
export const HALF: DeploymentConfiguration = {
  strategy: 'CANARY',
  canaryConfiguration: { canaryPercent: 50, canaryBakeTimeInMinutes: 0 },
  bakeTimeInMinutes: 0,
  lifecycleHooks: pausesOf(25),
}

/** Makes one, with a tag of others. */
export async function createServedService(
  aws: AwsEmulator,
  deploymentConfiguration: DeploymentConfiguration = HALF,
): Promise<ServedService> {
  const ecs = aws.client(ECSClient)
  const service = `shop-${process.pid}-${++made}`
  const balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
  const { stable, canary } = balancer.targetGroupArns
  const TargetGroups = [
    { TargetGroupArn: stable, Weight: 100 },
    { TargetGroupArn: canary, Weight: 0 },
  ]
  await aws.client(ElasticLoadBalancingV2Client).send(
    new ModifyRuleCommand({
      RuleArn: balancer.ruleArn,
      Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }],
    }),
  )
  await ecs.send(new CreateClusterCommand({ clusterName: CLUSTER }))
  for (const version of ['1', '2', '3']) {
    const containerDefinitions = [{ name: 'main', image: `shop:${version}`, memory: 64 }]
    await ecs.send(new RegisterTaskDefinitionCommand({ family: service, containerDefinitions }))
  }
  const versions = [`${service}:1`, `${service}:2`, `${service}:3`] as const
  const { service: created } = await ecs.send(
    new CreateServiceCommand({
      cluster: CLUSTER,
      serviceName: service,
      taskDefinition: versions[0],
      desiredCount: 2,
      deploymentConfiguration,
      tags: [{ key: 'team', value: 'shop' }],
      loadBalancers: [
        {
          targetGroupArn: stable,
          containerName: 'main',
          containerPort: 80,
          advancedConfiguration: {
            alternateTargetGroupArn: canary,
            productionListenerRule: balancer.ruleArn,
            roleArn: 'arn:aws:iam::123456789012:role/ecs-elb',
          },
        },
      ],
    }),
  )
  const serviceArn = created?.serviceArn ?? ''
  const describe = async () =>
    (await ecs.send(new DescribeServicesCommand({ cluster: CLUSTER, services: [service] }))).services?.[0]
  const latest = async () => {
    const serviceDeploymentArns = [(await describe())?.currentServiceDeployment ?? '']
    return (await ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns })))
      .serviceDeployments?.[0]
  }
  const tagsNow = async () => {
    const { tags = [] } = await ecs.send(new ListTagsForResourceCommand({ resourceArn: serviceArn }))
    return tags
  }
  return {
    serviceArn,
    serviceName: service,
    balancer,
    versions,
    async deploy(taskDefinition = versions[1]) {
      await ecs.send(new UpdateServiceCommand({ cluster: CLUSTER, service, taskDefinition }))
    },
    async stands() {
      const { status, lifecycleStage, targetServiceRevision } = (await latest()) ?? {}
      return [status, lifecycleStage, targetServiceRevision?.requestedProductionTrafficWeight].join(' ')
    },
    weight: async () => (await latest())?.targetServiceRevision?.requestedProductionTrafficWeight,
    async serving() {
      const serviceRevisionArns = [(await describe())?.currentServiceRevisions?.[0]?.arn ?? '']
      const { serviceRevisions } = await ecs.send(
        new DescribeServiceRevisionsCommand({ serviceRevisionArns }),
      )
      return serviceRevisions?.[0]?.taskDefinition?.split('/')[1] ?? ''
    },
    async besidesDeployments() {
      const { deploymentConfiguration: configuration, loadBalancers, desiredCount } = (await describe()) ?? {}
      const theirs = (await tagsNow()).filter(({ key = '' }) => !key.startsWith('ai-ops:'))
      return JSON.stringify([configuration, loadBalancers, desiredCount, theirs])
    },
    async tags() {
      return (await tagsNow()).map(({ key = '' }) => key).filter((key) => key.startsWith('ai-ops:canary:'))
    },
    async tag(tags) {
      const named = Object.entries(tags).map(([key, value]) => ({ key, value }))
      await ecs.send(new TagResourceCommand({ resourceArn: serviceArn, tags: named }))
    },
    befall: (changes) => aws.control('ecs/deployment', { cluster: CLUSTER, service, ...changes }),
  }
}
