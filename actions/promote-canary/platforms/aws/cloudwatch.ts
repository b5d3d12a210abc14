import {
  type CloudWatchClient,
  GetMetricDataCommand,
  type MetricDataQuery,
  type MetricDataResult,
} from '@aws-sdk/client-cloudwatch'

/** The length of every period here: what serves requests publishes its metrics each minute. */
export const PERIOD_SECONDS = 60

/** The span of a query; epoch milliseconds, the end left out. */
export interface Span {
  readonly startMs: number
  readonly endMs: number
}

/**
 * Asks CloudWatch for all series in one call, page after page.
 *
 * @throws Error when CloudWatch says that a series could not be read: a partial response is an error
 */
export async function readMetricData(
  cloudWatch: CloudWatchClient,
  queries: readonly MetricDataQuery[],
  { span, signal: abortSignal }: { readonly span: Span; readonly signal: AbortSignal },
): Promise<MetricDataResult[]> {
  const results: MetricDataResult[] = []
  let NextToken: string | undefined
  do {
    // iam: cloudwatch:GetMetricData
    const command = new GetMetricDataCommand({
      MetricDataQueries: [...queries],
      StartTime: new Date(span.startMs),
      EndTime: new Date(span.endMs),
      ScanBy: 'TimestampAscending',
      ...(NextToken === undefined ? {} : { NextToken }),
    })
    const answer = await cloudWatch.send(command, { abortSignal })
    results.push(...(answer.MetricDataResults ?? []))
    NextToken = answer.NextToken || undefined
  } while (NextToken !== undefined)
  const refused = results.find(
    ({ StatusCode }) => StatusCode === 'Forbidden' || StatusCode === 'InternalError',
  )
  if (refused !== undefined) {
    const [message] = refused.Messages ?? []
    throw new Error(`CloudWatch gives no data for ${refused.Id}: ${message?.Value ?? refused.StatusCode}.`)
  }
  return results
}
