import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'

/** An ECS service, and how it fares. */
export interface RunningService {
  /** `cluster/service`. */
  readonly name: string
  /** Changes how many tasks run, or how its deployment stands. */
  become(
    state: Readonly<{ runningCount?: number; rolloutState?: string; rolloutStateReason?: string }>,
  ): Promise<void>
  /** Begins another deployment of the same tasks. */
  deploy(): Promise<void>
}

/** Makes one with two running tasks in a target group, whose deployment is complete. */
export async function createEcsService(
  aws: AwsEmulator,
  name: string,
  targetGroupArn: string | undefined,
): Promise<RunningService> {
  const ecs = aws.client(ECSClient)
  const cluster = `${name}-cluster`
  await ecs.send(new CreateClusterCommand({ clusterName: cluster }))
  const containerDefinitions = [{ name: 'main', image: 'model:1', memory: 64 }]
  await ecs.send(new RegisterTaskDefinitionCommand({ family: name, containerDefinitions }))
  const loadBalancers = [{ targetGroupArn, containerName: 'main', containerPort: 80 }]
  const service = { cluster, serviceName: name, taskDefinition: name, desiredCount: 2, loadBalancers }
  await ecs.send(new CreateServiceCommand(service))
  const become: RunningService['become'] = async (state) => {
    await aws.control('ecs/service', { cluster, service: name, ...state })
  }
  await become({ runningCount: 2, rolloutState: 'COMPLETED' })
  return {
    name: `${cluster}/${name}`,
    become,
    async deploy() {
      await ecs.send(new UpdateServiceCommand({ cluster, service: name, forceNewDeployment: true }))
    },
  }
}
