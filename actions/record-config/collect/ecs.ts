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

/** Containers that a task definition runs: named by the family and the container. */
export interface UsedImage {
  readonly name: string
  readonly image: string
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
  const definitions = await Promise.all(
    [...new Set([...taskDefinitions, ...running])].map((name) => describeTaskDefinition(name, context)),
  )
  return {
    ...join([ofServices, ...definitions]),
    images: definitions.flatMap(({ images }) => images),
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
  return {
    found: alive.map((service) => described('AWS::ECS::Service', service.serviceArn ?? '', toJson(service))),
    gaps: missing.map((name) => absent(`${cluster}/${name}`)),
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
  return name === undefined || image === undefined ? [] : [{ name: `${family}/${name}`, image }]
}
