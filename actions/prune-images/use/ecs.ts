import {
  type Container,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  type ECSClient,
  ListClustersCommand,
  ListServicesCommand,
  ListTaskDefinitionFamiliesCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  type Service,
} from '@aws-sdk/client-ecs'
import { inBatches, inFlight } from '../../shared/in-flight.ts'
import type { ImageUse } from './image-use.ts'
import { collectPages } from './pages.ts'
import { insist, isDenied, type PartialUses } from './parts.ts'

/** The most tasks and services that one call describes (ECS API, `DescribeTasks`, `DescribeServices`). */
const TASKS_A_CALL = 100
const SERVICES_A_CALL = 10
/** `DescribeServiceRevisions`. */
const REVISIONS_A_CALL = 20
const CALLS_IN_FLIGHT = 4

/** Images of task definitions by ARN. A revision never changes, so that one look at it is enough for a run. */
export type TaskDefinitionImages = Map<string, readonly string[]>

/** What to read of ECS. */
export interface EcsReading {
  /** What an earlier look has read; added to. */
  readonly known: TaskDefinitionImages
  /** How many of the newest active task definitions of each family count as used; a schedule may run them. */
  readonly definitionsPerFamily: number
  readonly signal: AbortSignal
}

/**
 * Reads which images ECS runs or will run: the containers of all tasks that are to run, by the digest that ECS pulled
 * where it says so; the task definitions of all services and of their deployments; the digests that the revisions of
 * services have pinned, which a tag may have left since; and the newest task definitions of each family, which a
 * schedule or a person may run at any time.
 */
export async function readEcsUses(ecs: ECSClient, reading: EcsReading): Promise<PartialUses> {
  const running = await readClusters(ecs, reading)
  try {
    const newest = await listNewestDefinitions(ecs, reading)
    return { uses: [...running, ...(await readDefinitions(ecs, newest, reading))], denied: [] }
  } catch (error) {
    if (!isDenied(error)) throw error
    return { uses: running, denied: ['newest task definitions'] }
  }
}

async function readClusters(ecs: ECSClient, reading: EcsReading): Promise<readonly ImageUse[]> {
  const abort = { abortSignal: reading.signal }
  const clusters = await listClusters(ecs, reading.signal)
  const readCluster = async (cluster: string) => {
    const services = await readServices(ecs, cluster, abort)
    return [
      ...(await readTasks(ecs, cluster, abort)),
      ...(await readPinnedImages(ecs, services, abort)),
      ...(await readDefinitions(ecs, definitionsOf(services), reading)),
    ]
  }
  const perCluster = await inFlight(clusters, CALLS_IN_FLIGHT, (cluster) =>
    insist(() => readCluster(cluster)),
  )
  return perCluster.flat()
}

/** The ARNs of all clusters. */
export function listClusters(ecs: ECSClient, abortSignal: AbortSignal): Promise<readonly string[]> {
  return collectPages(async (nextToken) => {
    // iam: ecs:ListClusters
    const page = await ecs.send(new ListClustersCommand({ nextToken }), { abortSignal })
    return { items: page.clusterArns, nextToken: page.nextToken }
  })
}

async function readTasks(
  ecs: ECSClient,
  cluster: string,
  abort: { abortSignal: AbortSignal },
): Promise<ImageUse[]> {
  const arns = await collectPages(async (nextToken) => {
    // iam: ecs:ListTasks
    const page = await ecs.send(new ListTasksCommand({ cluster, desiredStatus: 'RUNNING', nextToken }), abort)
    return { items: page.taskArns, nextToken: page.nextToken }
  })
  const uses = await inFlight(inBatches(arns, TASKS_A_CALL), CALLS_IN_FLIGHT, async (tasks) => {
    // iam: ecs:DescribeTasks
    const answer = await ecs.send(new DescribeTasksCommand({ cluster, tasks }), abort)
    // A task that ended since it was listed is answered with the failure MISSING; any other hides a use.
    return requireAll(tasks, answer.tasks, answer.failures).flatMap(
      ({ taskArn = 'a task', containers = [] }) =>
        containers.flatMap((container) => imagesOf(container).map((image) => ({ user: taskArn, image }))),
    )
  })
  return uses.flat()
}

/** The reference, and the digest where ECS tells it: the tag may have moved on since the task started. */
function imagesOf({ image, imageDigest }: Pick<Container, 'image' | 'imageDigest'>): string[] {
  if (imageDigest === undefined) return image === undefined ? [] : [image]
  return [`${(image ?? '').replace(/@.*$/, '')}@${imageDigest}`]
}

async function readServices(
  ecs: ECSClient,
  cluster: string,
  abort: { abortSignal: AbortSignal },
): Promise<readonly Service[]> {
  const arns = await collectPages(async (nextToken) => {
    // iam: ecs:ListServices
    const page = await ecs.send(new ListServicesCommand({ cluster, maxResults: 100, nextToken }), abort)
    return { items: page.serviceArns, nextToken: page.nextToken }
  })
  const services = await inFlight(inBatches(arns, SERVICES_A_CALL), CALLS_IN_FLIGHT, async (batch) => {
    // iam: ecs:DescribeServices
    const answer = await ecs.send(new DescribeServicesCommand({ cluster, services: batch }), abort)
    return requireAll(batch, answer.services, answer.failures)
  })
  return services.flat()
}

/** The task definitions that services and their deployments name. */
function definitionsOf(services: readonly Service[]): DefinitionUse[] {
  return services.flatMap(({ serviceArn = 'a service', taskDefinition, deployments = [], taskSets = [] }) => {
    const definitions = [taskDefinition, ...[...deployments, ...taskSets].map((one) => one.taskDefinition)]
    return [...new Set(definitions)].flatMap((arn) => (arn === undefined ? [] : [{ user: serviceArn, arn }]))
  })
}

/** The images of the service revisions: ECS resolves a tag once for each deployment and starts every task by digest. */
async function readPinnedImages(
  ecs: ECSClient,
  services: readonly Service[],
  abort: { abortSignal: AbortSignal },
): Promise<readonly ImageUse[]> {
  const arns = services.flatMap(({ currentServiceRevisions = [] }) =>
    currentServiceRevisions.flatMap(({ arn }) => (arn === undefined ? [] : [arn])),
  )
  const revisions = await inFlight(inBatches(arns, REVISIONS_A_CALL), CALLS_IN_FLIGHT, async (batch) => {
    // iam: ecs:DescribeServiceRevisions
    const answer = await ecs.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: batch }), abort)
    return requireAll(batch, answer.serviceRevisions, answer.failures)
  })
  return revisions
    .flat()
    .flatMap(({ serviceRevisionArn = 'a service revision', containerImages = [] }) =>
      containerImages.flatMap((container) =>
        imagesOf(container).map((image) => ({ user: serviceRevisionArn, image })),
      ),
    )
}

/** A task definition, and what would run it. */
export interface DefinitionUse {
  readonly user: string
  readonly arn: string
}

async function listNewestDefinitions(
  ecs: ECSClient,
  { definitionsPerFamily, signal }: EcsReading,
): Promise<DefinitionUse[]> {
  if (definitionsPerFamily === 0) return []
  const abort = { abortSignal: signal }
  const families = await collectPages(async (nextToken) => {
    // iam: ecs:ListTaskDefinitionFamilies
    const page = await ecs.send(
      new ListTaskDefinitionFamiliesCommand({ status: 'ACTIVE', maxResults: 100, nextToken }),
      abort,
    )
    return { items: page.families, nextToken: page.nextToken }
  })
  const newest = await inFlight(families, CALLS_IN_FLIGHT, async (familyPrefix) => {
    // iam: ecs:ListTaskDefinitions
    const command = new ListTaskDefinitionsCommand({
      familyPrefix,
      status: 'ACTIVE',
      sort: 'DESC',
      maxResults: Math.min(100, definitionsPerFamily),
    })
    const { taskDefinitionArns } = await insist(() => ecs.send(command, abort))
    if (taskDefinitionArns === undefined) throw new Error(`ECS does not list the family ${familyPrefix}.`)
    return taskDefinitionArns.map((arn) => ({ user: arn, arn }))
  })
  return newest.flat()
}

/**
 * Reads which images task definitions run. A name without a revision stands for the newest (ECS API, `taskDefinition`), which may
 * be another one by the next look: what is read of it is not kept.
 */
export async function readDefinitions(
  ecs: ECSClient,
  wanted: readonly DefinitionUse[],
  { known, signal }: EcsReading,
): Promise<ImageUse[]> {
  const now: TaskDefinitionImages = new Map()
  const unknown = [...new Set(wanted.map(({ arn }) => arn))].filter((arn) => !known.has(arn))
  await inFlight(unknown, CALLS_IN_FLIGHT, async (arn) => {
    // iam: ecs:DescribeTaskDefinition
    const answer = await insist(() =>
      ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: arn }), { abortSignal: signal }),
    )
    const { containerDefinitions } = answer.taskDefinition ?? {}
    if (containerDefinitions === undefined) throw new Error(`ECS does not describe ${arn}.`)
    const images = containerDefinitions.flatMap(({ image }) => (image === undefined ? [] : [image]))
    const keep = /:\d+$/.test(arn) ? known : now
    keep.set(arn, images)
  })
  return wanted.flatMap(({ user, arn }) =>
    (known.get(arn) ?? now.get(arn) ?? []).map((image) => ({ user, image })),
  )
}

/** What ECS describes of what it was asked for. @throws Error when it hides one, or says nothing of it */
function requireAll<One>(
  asked: readonly string[],
  described: readonly One[] = [],
  failures: readonly { arn?: string; reason?: string; detail?: string }[] = [],
): readonly One[] {
  const hidden = failures.find(({ reason }) => reason !== 'MISSING')
  if (hidden !== undefined)
    throw new Error(`ECS does not describe ${hidden.arn}: ${hidden.reason} ${hidden.detail ?? ''}`.trim())
  const count = described.length + failures.length
  if (count < asked.length)
    throw new Error(`ECS says nothing of ${asked.length - count} of ${asked.length}, ${asked[0]} or others.`)
  return described
}
