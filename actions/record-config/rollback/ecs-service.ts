import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  type Service,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { type CollectContext, gapOf } from '../collect/collector.ts'
import { canaryUnderWay } from './canary-under-way.ts'
import { missingImage } from './missing-image.ts'
import type { Restorer, RollbackStep } from './restorer.ts'
import { regionOf } from './restorer.ts'

/** Brings back which task definition a service runs. The deployment that this begins goes on after the run. */
export const ecsService: Restorer = {
  what: 'task definition',
  covers: /^(?:taskDefinition|currentServiceRevisions|taskSets)\b/,
  valueOf: ({ taskDefinition }) => (typeof taskDefinition === 'string' ? taskDefinition : undefined),
  async obstacle(step, context) {
    const service = await describe(step, context)
    const canary = canaryUnderWay(service?.tags?.map(({ key }) => key) ?? [])
    if (canary !== undefined) return canary
    // Of such a service UpdateService changes no task definition (ECS API reference).
    const { type = 'ECS' } = service?.deploymentController ?? {}
    if (type !== 'ECS') return `its deployments are those of ${type}: go back there`
    try {
      const command = new DescribeTaskDefinitionCommand({ taskDefinition: step.to })
      // iam: ecs:DescribeTaskDefinition
      const { taskDefinition } = await clientOf(step, context).send(command, { abortSignal: context.signal })
      if (taskDefinition?.status !== 'ACTIVE')
        return `${nameOf(step.to)} is ${taskDefinition?.status ?? 'gone'}`
      for (const { image } of taskDefinition.containerDefinitions ?? []) {
        const missing = image === undefined ? undefined : await missingImage(image, context)
        if (missing !== undefined) return missing
      }
      return undefined
    } catch (error) {
      const gap = gapOf(step.to, error)
      if (gap === undefined) throw error
      return gap.kind === 'absent' ? `${nameOf(step.to)} was deleted` : gap.reason
    }
  },
  async read(step, context) {
    return (await describe(step, context))?.taskDefinition
  },
  async write(step, context) {
    const { cluster, service } = placeOf(step)
    const command = new UpdateServiceCommand({ cluster, service, taskDefinition: step.to })
    // iam: ecs:UpdateService, iam:PassRole
    await clientOf(step, context).send(command, { abortSignal: context.signal })
  },
}

async function describe(step: RollbackStep, context: CollectContext): Promise<Service | undefined> {
  const { cluster, service } = placeOf(step)
  const command = new DescribeServicesCommand({ cluster, services: [service], include: ['TAGS'] })
  // iam: ecs:DescribeServices
  const { services = [] } = await clientOf(step, context).send(command, { abortSignal: context.signal })
  return services[0]
}

/** `arn:aws:ecs:region:account:service/cluster/name` */
function placeOf({ id }: RollbackStep): { readonly cluster: string; readonly service: string } {
  const [, cluster = '', service = ''] = id.split('/')
  return { cluster, service }
}

function nameOf(arn: string): string {
  return `task definition ${arn.split('/')[1] ?? arn}`
}

function clientOf({ id }: RollbackStep, { aws }: CollectContext): ECSClient {
  return aws.client(ECSClient, regionOf(id))
}
