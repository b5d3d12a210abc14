import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs'
import { pausesOf } from '../actions/promote-canary/support/served-service.ts'
import type { AwsEmulator } from '../emulators/aws/server.ts'
import type { CanaryPlace } from './canary-place.ts'
import type { LoadBalancer } from './seed-load-balancer.ts'

const CLUSTER = 'production'
const CONTAINER = 'main'
/** Longer than a step of the demo may take. */
const PAUSE_MINUTES = 60

/** Makes a service of ECS behind the load balancer, whose rule ECS itself divides while it deploys. */
export async function deployByEcs(
  aws: AwsEmulator,
  { name, loadBalancer }: { readonly name: string; readonly loadBalancer: LoadBalancer },
): Promise<CanaryPlace> {
  const ecs = aws.client(ECSClient)
  const register = async (image: string) => {
    const containerDefinitions = [{ name: CONTAINER, image, memory: 64 }]
    const { taskDefinition } = await ecs.send(
      new RegisterTaskDefinitionCommand({ family: name, containerDefinitions }),
    )
    return `${name}:${taskDefinition?.revision}`
  }
  const stable = await register(`assistant@sha256:${'3'.repeat(64)}`)
  const canary = await register(`assistant@sha256:${'4'.repeat(64)}`)
  await ecs.send(new CreateClusterCommand({ clusterName: CLUSTER }))
  const { service } = await ecs.send(
    new CreateServiceCommand({
      cluster: CLUSTER,
      serviceName: name,
      taskDefinition: stable,
      desiredCount: 2,
      deploymentConfiguration: {
        strategy: 'LINEAR',
        linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 0 },
        bakeTimeInMinutes: 0,
        lifecycleHooks: pausesOf(PAUSE_MINUTES),
      },
      loadBalancers: [
        {
          targetGroupArn: loadBalancer.stableGroupArn,
          containerName: CONTAINER,
          containerPort: 80,
          advancedConfiguration: {
            alternateTargetGroupArn: loadBalancer.canaryGroupArn,
            productionListenerRule: loadBalancer.ruleArn,
            roleArn: 'arn:aws:iam::123456789012:role/ecs-elb',
          },
        },
      ],
    }),
  )
  return {
    inputs: { 'ecs-deployment': service?.serviceArn ?? '', 'task-definition': canary },
    resources: `- ecs-service: ${CLUSTER}/${name}\n- listener-rule: ${loadBalancer.ruleArn}\n`,
  }
}
