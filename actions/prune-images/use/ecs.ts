import {
  type Container,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  type ECSClient,
  ListClustersCommand,
  ListServicesCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs'
import { inBatches, inFlight } from '../in-flight.ts'
import type { ImageUse } from './image-use.ts'

/** The most tasks and services that one call describes (ECS API, `DescribeTasks`, `DescribeServices`). */
const TASKS_A_CALL = 100
const SERVICES_A_CALL = 10
const CALLS_IN_FLIGHT = 4

/** Images of task definitions by ARN. A revision never changes, so that one look at it is enough for a run. */
export type TaskDefinitionImages = Map<string, readonly string[]>

/**
 * Reads which images ECS runs or will run: the containers of all tasks that are to run, by the digest that ECS pulled
 * where it says so, and the task definitions of all services and of their deployments.
 *
 * @param known what an earlier look has read; added to
 */
export async function readEcsUses(
  ecs: ECSClient,
  known: TaskDefinitionImages,
  signal: AbortSignal,
): Promise<readonly ImageUse[]> {
  const abort = { abortSignal: signal }
  const clusters = await collect(async (nextToken) => {
    // iam: ecs:ListClusters
    const page = await ecs.send(new ListClustersCommand({ nextToken }), abort)
    return { items: page.clusterArns ?? [], nextToken: page.nextToken }
  })
  const perCluster = await inFlight(clusters, CALLS_IN_FLIGHT, async (cluster) => [
    ...(await readTasks(ecs, cluster, abort)),
    ...(await readServices(ecs, cluster, known, abort)),
  ])
  return perCluster.flat()
}

async function readTasks(
  ecs: ECSClient,
  cluster: string,
  abort: { abortSignal: AbortSignal },
): Promise<ImageUse[]> {
  const arns = await collect(async (nextToken) => {
    // iam: ecs:ListTasks
    const page = await ecs.send(new ListTasksCommand({ cluster, desiredStatus: 'RUNNING', nextToken }), abort)
    return { items: page.taskArns ?? [], nextToken: page.nextToken }
  })
  const uses = await inFlight(inBatches(arns, TASKS_A_CALL), CALLS_IN_FLIGHT, async (tasks) => {
    // iam: ecs:DescribeTasks
    const answer = await ecs.send(new DescribeTasksCommand({ cluster, tasks }), abort)
    // A task that ended since it was listed is answered with the failure MISSING; any other hides a use.
    refuseFailures(answer.failures)
    return (answer.tasks ?? []).flatMap(({ taskArn = 'a task', containers = [] }) =>
      containers.flatMap((container) => imagesOf(container).map((image) => ({ user: taskArn, image }))),
    )
  })
  return uses.flat()
}

/** The reference, and the digest where ECS tells it: the tag may have moved on since the task started. */
function imagesOf({ image, imageDigest }: Container): string[] {
  if (imageDigest === undefined) return image === undefined ? [] : [image]
  return [`${(image ?? '').replace(/@.*$/, '')}@${imageDigest}`]
}

async function readServices(
  ecs: ECSClient,
  cluster: string,
  known: TaskDefinitionImages,
  abort: { abortSignal: AbortSignal },
): Promise<ImageUse[]> {
  const arns = await collect(async (nextToken) => {
    // iam: ecs:ListServices
    const page = await ecs.send(new ListServicesCommand({ cluster, maxResults: 100, nextToken }), abort)
    return { items: page.serviceArns ?? [], nextToken: page.nextToken }
  })
  const services = await inFlight(inBatches(arns, SERVICES_A_CALL), CALLS_IN_FLIGHT, async (batch) => {
    // iam: ecs:DescribeServices
    const answer = await ecs.send(new DescribeServicesCommand({ cluster, services: batch }), abort)
    refuseFailures(answer.failures)
    return answer.services ?? []
  })
  const wanted = services
    .flat()
    .flatMap(({ serviceArn = 'a service', taskDefinition, deployments = [], taskSets = [] }) => {
      const definitions = [taskDefinition, ...[...deployments, ...taskSets].map((one) => one.taskDefinition)]
      return [...new Set(definitions)].flatMap((arn) =>
        arn === undefined ? [] : [{ user: serviceArn, arn }],
      )
    })
  const unknown = [...new Set(wanted.map(({ arn }) => arn))].filter((arn) => !known.has(arn))
  await inFlight(unknown, CALLS_IN_FLIGHT, async (arn) => {
    // iam: ecs:DescribeTaskDefinition
    const answer = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: arn }), abort)
    const containers = answer.taskDefinition?.containerDefinitions ?? []
    known.set(
      arn,
      containers.flatMap(({ image }) => (image === undefined ? [] : [image])),
    )
  })
  return wanted.flatMap(({ user, arn }) => (known.get(arn) ?? []).map((image) => ({ user, image })))
}

function refuseFailures(failures: readonly { arn?: string; reason?: string; detail?: string }[] = []): void {
  const hidden = failures.find(({ reason }) => reason !== 'MISSING')
  if (hidden !== undefined)
    throw new Error(`ECS does not describe ${hidden.arn}: ${hidden.reason} ${hidden.detail ?? ''}`.trim())
}

/** Follows pages to their end; a page may be empty and still lead on. */
async function collect<Item>(
  page: (nextToken: string | undefined) => Promise<{ items: readonly Item[]; nextToken: string | undefined }>,
): Promise<Item[]> {
  const items: Item[] = []
  let token: string | undefined
  do {
    const { items: more, nextToken } = await page(token)
    items.push(...more)
    token = nextToken
  } while (token !== undefined)
  return items
}
