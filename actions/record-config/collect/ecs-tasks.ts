import { DescribeTasksCommand, ECSClient, ListTasksCommand, type Task } from '@aws-sdk/client-ecs'
import type { CoverageGap } from '../document/record.ts'
import { type CollectContext, gapOf } from './collector.ts'

/** The digests that containers really run, by `family/container`. */
export type RunningDigests = ReadonlyMap<string, ReadonlySet<string>>

/** DescribeTasks takes at most 100 tasks (ECS API reference). */
const tasksPerCall = 100

/**
 * Looks which images the tasks of services run. That is more than the task definition says: a tag can be moved
 * between two starts, and a deployment can be half way.
 *
 * @param services `cluster/service`
 */
export async function findRunningDigests(
  services: readonly string[],
  context: CollectContext,
): Promise<{ digests: RunningDigests; gaps: CoverageGap[] }> {
  const digests = new Map<string, Set<string>>()
  const gaps: CoverageGap[] = []
  for (const service of services) {
    try {
      for await (const task of runningTasks(service, context)) addDigests(task, digests)
    } catch (error) {
      const gap = gapOf(`tasks of ${service}`, error)
      if (gap === undefined) throw error
      gaps.push(gap)
    }
  }
  return { digests, gaps }
}

async function* runningTasks(service: string, { aws, signal }: CollectContext): AsyncGenerator<Task> {
  const ecs = aws.client(ECSClient)
  const [cluster = '', serviceName = ''] = service.split('/')
  let nextToken: string | undefined
  do {
    const list = new ListTasksCommand({
      cluster,
      serviceName,
      desiredStatus: 'RUNNING',
      maxResults: tasksPerCall,
      nextToken,
    })
    // iam: ecs:ListTasks
    const page = await ecs.send(list, { abortSignal: signal })
    nextToken = page.nextToken
    const { taskArns = [] } = page
    if (taskArns.length === 0) continue
    // iam: ecs:DescribeTasks
    const { tasks = [] } = await ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }), {
      abortSignal: signal,
    })
    yield* tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING')
  } while (nextToken !== undefined)
}

function addDigests(
  { taskDefinitionArn = '', containers = [] }: Task,
  digests: Map<string, Set<string>>,
): void {
  const family = /task-definition\/([^:]+)/.exec(taskDefinitionArn)?.[1] ?? ''
  for (const { name = '', imageDigest } of containers) {
    if (imageDigest === undefined) continue
    const known = digests.get(`${family}/${name}`) ?? new Set()
    digests.set(`${family}/${name}`, known.add(imageDigest))
  }
}
