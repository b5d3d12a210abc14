import type { CloudWatchClient, Metric } from '@aws-sdk/client-cloudwatch'
import { millisecondsOf, type SpanRequest } from '../../metrics/metric-source.ts'
import { readMetricData } from './cloudwatch.ts'

/** What a request of the stable version stays under with 50, 90 and 99 % chance, in the unit of its metric. */
export interface LatencyThresholds {
  readonly p50: number
  readonly p90: number
  readonly p99: number
}

/**
 * The stable version's own quantiles of its response time, or undefined when there is no history of it: then latency is
 * not judged. Any fixed bound makes a valid test; where CloudWatch answers in several periods, their mean does.
 *
 * @param responseTimes the metric, of the stable version alone
 */
export async function readThresholds(
  cloudWatch: CloudWatchClient,
  responseTimes: Metric,
  { span, signal }: SpanRequest,
): Promise<LatencyThresholds | undefined> {
  if (span.to < span.from) return undefined
  const { startMs, endMs } = millisecondsOf(span)
  const quantiles = ['p50', 'p90', 'p99'] as const
  const queries = quantiles.map((quantile) => ({
    Id: quantile,
    MetricStat: { Metric: responseTimes, Period: (endMs - startMs) / 1_000, Stat: quantile },
  }))
  const results = await readMetricData(cloudWatch, queries, { span: { startMs, endMs }, signal })
  const [p50, p90, p99] = quantiles.map((id) => mean(results.find(({ Id }) => Id === id)?.Values ?? []))
  return p50 === undefined || p90 === undefined || p99 === undefined ? undefined : { p50, p90, p99 }
}

/** The count of values above a bound, which is itself left out (CloudWatch, "Statistics definitions", trimmed count). */
export function slowerThan(bound: number): string {
  return `TC(${Number(bound.toPrecision(10))}:)`
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}
