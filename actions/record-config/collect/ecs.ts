import {
  type ContainerDefinition,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
} from '@aws-sdk/client-ecs'
import { toJson } from '../document/json.ts'
import {
  absent,
  type CollectContext,
  type Collection,
  described,
  inBatches,
  join,
  nothing,
  orGap,
} from './collector.ts'
import { findRunningDigests } from './ecs-tasks.ts'

/** An image that a task definition names, by `family/container`. */
export interface UsedImage {
  readonly name: string
  readonly image: string
  /** What its running tasks really run; empty when none runs, several in the middle of a deployment. */
  readonly running: readonly string[]
}

/** What ECS runs, and the images that it is made of. */
export interface EcsCollection extends Collection {
  readonly images: readonly UsedImage[]
}

/** DescribeServices takes at most ten services of one cluster (ECS API reference). */
const servicesPerCall = 10

/** Collects services (`cluster/service`), the task definitions that they run, and further task definitions. */
export async function collectEcs(
  services: readonly string[],
  taskDefinitions: readonly string[],
  context: CollectContext,
): Promise<EcsCollection> {
  const byCluster = Map.groupBy(services, (id) => id.slice(0, id.indexOf('/')))
  const collected = await Promise.all(
    [...byCluster].map(([cluster, ids]) =>
      inBatches(ids, servicesPerCall, (batch) => describeServices(cluster, batch, context)),
    ),
  )
  const ofServices = join(collected)
  const running = ofServices.found.flatMap(({ body }) => {
    const name =
      typeof body === 'object' && body !== null && 'taskDefinition' in body ? body.taskDefinition : undefined
    return typeof name === 'string' ? [name] : []
  })
  const [tasks, ...definitions] = await Promise.all([
    findRunningDigests(services, context),
    ...[...new Set([...taskDefinitions, ...running])].map((name) => describeTaskDefinition(name, context)),
  ])
  const { found, gaps } = join([ofServices, ...definitions])
  return {
    found,
    gaps: [...gaps, ...tasks.gaps],
    images: definitions.flatMap(({ images }) =>
      images.map((image) => ({ ...image, running: [...(tasks.digests.get(image.name) ?? [])].sort() })),
    ),
  }
}

async function describeServices(
  cluster: string,
  ids: string[],
  { aws, signal }: CollectContext,
): Promise<Collection> {
  const names = ids.map((id) => id.slice(cluster.length + 1))
  const command = new DescribeServicesCommand({ cluster, services: names, include: ['TAGS'] })
  // iam: ecs:DescribeServices
  const { services = [] } = await aws.client(ECSClient).send(command, { abortSignal: signal })
  const alive = services.filter(({ status }) => status !== 'INACTIVE')
  const missing = names.filter((name) => !alive.some(({ serviceName }) => serviceName === name))
  // ECS remembers deleted services for a while (ECS API reference, Service, status).
  const isGone = (name: string) => services.some(({ serviceName }) => serviceName === name)
  return {
    found: alive.map((service) => described('AWS::ECS::Service', service.serviceArn ?? '', toJson(service))),
    gaps: missing.map((name) => {
      const subject = `${cluster}/${name}`
      return isGone(name) ? { subject, kind: 'gone', reason: 'it was deleted' } : absent(subject)
    }),
  }
}

async function describeTaskDefinition(name: string, { aws, signal }: CollectContext): Promise<EcsCollection> {
  let images: UsedImage[] = []
  const collection = await orGap(name, async () => {
    const command = new DescribeTaskDefinitionCommand({ taskDefinition: name, include: ['TAGS'] })
    // iam: ecs:DescribeTaskDefinition
    const { taskDefinition, tags } = await aws.client(ECSClient).send(command, { abortSignal: signal })
    if (taskDefinition === undefined) return { ...nothing, gaps: [absent(name)] }
    const { family = '', taskDefinitionArn = '', containerDefinitions = [] } = taskDefinition
    images = containerDefinitions.flatMap((container) => imageOf(family, container))
    // The family without its revision: a new revision is a change of the same thing.
    const id = taskDefinitionArn.replace(/:\d+$/, '')
    return {
      found: [described('AWS::ECS::TaskDefinition', id, toJson({ ...taskDefinition, tags }))],
      gaps: [],
    }
  })
  return { ...collection, images }
}

function imageOf(family: string, { name, image }: ContainerDefinition): UsedImage[] {
  return name === undefined || image === undefined ? [] : [{ name: `${family}/${name}`, image, running: [] }]
}
