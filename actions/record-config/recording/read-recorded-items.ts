import {
  CloudWatchClient,
  GetMetricDataCommand,
  type MetricDataQuery,
  paginateListMetrics,
} from '@aws-sdk/client-cloudwatch'
import { ConfigServiceClient, GetDiscoveredResourceCountsCommand } from '@aws-sdk/client-config-service'
import type { World } from '../../shared/world.ts'

type ReadingWorld = Pick<World, 'aws' | 'clock' | 'signal'>

/** The metric by which AWS Config counts what it records in CloudWatch, by type. */
const METRIC = { Namespace: 'AWS/Config', MetricName: 'ConfigurationItemsRecorded' } as const
const DIMENSION = 'ResourceType'

const DAY_SECONDS = 86_400
/** Series of one call (CloudWatch API reference, GetMetricData). */
const MOST_QUERIES = 500

/** How many resources of each type AWS Config knows. */
export async function readResourceCounts({
  aws,
  signal,
}: ReadingWorld): Promise<ReadonlyMap<string, number>> {
  const config = aws.client(ConfigServiceClient)
  const counts = new Map<string, number>()
  let nextToken: string | undefined
  do {
    const command = new GetDiscoveredResourceCountsCommand(nextToken === undefined ? {} : { nextToken })
    // iam: config:GetDiscoveredResourceCounts
    const page = await config.send(command, { abortSignal: signal })
    for (const { resourceType, count = 0 } of page.resourceCounts ?? [])
      if (resourceType !== undefined) counts.set(resourceType, count)
    nextToken = page.nextToken || undefined
  } while (nextToken !== undefined)
  return counts
}

/**
 * How many configuration items of each type were recorded.
 *
 * @param known types to ask for besides those that CloudWatch lists, which it does for two weeks after their last item
 * @param days until now, whole days of UTC before today
 */
export async function readRecordedItems(
  known: Iterable<string>,
  days: number,
  world: ReadingWorld,
): Promise<ReadonlyMap<string, number>> {
  const types = [...new Set([...known, ...(await listedTypes(world))])].sort()
  const items = new Map<string, number>()
  for (let at = 0; at < types.length; at += MOST_QUERIES)
    for (const [type, count] of await sumsOf(types.slice(at, at + MOST_QUERIES), days, world))
      items.set(type, count)
  return items
}

async function listedTypes({ aws, signal }: ReadingWorld): Promise<string[]> {
  const request = { ...METRIC, Dimensions: [{ Name: DIMENSION }] }
  const types: string[] = []
  // iam: cloudwatch:ListMetrics
  const pages = paginateListMetrics({ client: aws.client(CloudWatchClient) }, request, {
    abortSignal: signal,
  })
  for await (const { Metrics = [] } of pages)
    for (const { Dimensions = [] } of Metrics)
      types.push(...Dimensions.flatMap(({ Name, Value }) => (Name === DIMENSION && Value ? [Value] : [])))
  return types
}

async function sumsOf(
  types: readonly string[],
  days: number,
  { aws, clock, signal }: ReadingWorld,
): Promise<Map<string, number>> {
  const endMs = clock.now().getTime()
  const sums = new Map<string, number>()
  let NextToken: string | undefined
  do {
    const command = new GetMetricDataCommand({
      MetricDataQueries: types.map(queryOf),
      StartTime: new Date(endMs - days * DAY_SECONDS * 1_000),
      EndTime: new Date(endMs),
      ...(NextToken === undefined ? {} : { NextToken }),
    })
    // iam: cloudwatch:GetMetricData
    const answer = await aws.client(CloudWatchClient).send(command, { abortSignal: signal })
    for (const { Id, StatusCode, Values = [] } of answer.MetricDataResults ?? []) {
      if (StatusCode === 'Forbidden' || StatusCode === 'InternalError')
        throw new Error(`CloudWatch gives no data of ${METRIC.MetricName}: ${StatusCode}.`)
      const type = types[Number(Id?.slice(1))]
      if (type === undefined) continue
      sums.set(type, (sums.get(type) ?? 0) + Values.reduce((sum, value) => sum + value, 0))
    }
    NextToken = answer.NextToken || undefined
  } while (NextToken !== undefined)
  return sums
}

function queryOf(type: string, index: number): MetricDataQuery {
  return {
    Id: `t${index}`,
    MetricStat: {
      Metric: { ...METRIC, Dimensions: [{ Name: DIMENSION, Value: type }] },
      Period: DAY_SECONDS,
      Stat: 'Sum',
    },
  }
}
