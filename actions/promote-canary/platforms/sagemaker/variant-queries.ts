import type { Metric, MetricDataQuery } from '@aws-sdk/client-cloudwatch'
import type { Arm, Pair } from '../../traffic/arms.ts'
import { PERIOD_SECONDS } from '../aws/cloudwatch.ts'
import { type LatencySeries, latencyStats } from '../aws/latency-series.ts'
import type { LatencyThresholds } from '../aws/latency-thresholds.ts'
import type { Endpoint, VariantName } from './endpoint.ts'

/** What is asked of CloudWatch for both variants, minute by minute. */
export interface VariantQuerySettings {
  readonly endpoint: Pick<Endpoint, 'name'>
  readonly pair: Pair<VariantName>
  /** In microseconds. */
  readonly thresholds: LatencyThresholds | undefined
}

const COUNTS = {
  invocations: 'Invocations',
  errors4xx: 'Invocation4XXErrors',
  errors5xx: 'Invocation5XXErrors',
  modelErrors: 'InvocationModelErrors',
} as const

/** The series that are asked for, each once an arm. */
export type VariantSeries = keyof typeof COUNTS | LatencySeries

/** The id of a series in a query: letters, digits and underscores, a small letter first (GetMetricData). */
export function variantQueryId(arm: Arm, series: VariantSeries): string {
  return `${arm}_${series}`
}

/** All series of the given arms in one call of GetMetricData (at most 500 queries). */
export function variantQueries(settings: VariantQuerySettings, arms: readonly Arm[]): MetricDataQuery[] {
  const { thresholds } = settings
  return arms.flatMap((arm) => {
    const query = (series: VariantSeries, MetricName: string, Stat: string): MetricDataQuery => ({
      Id: variantQueryId(arm, series),
      MetricStat: { Metric: metricOf(settings, arm, MetricName), Period: PERIOD_SECONDS, Stat },
    })
    const counts = (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).map((series) =>
      query(series, COUNTS[series], 'Sum'),
    )
    if (thresholds === undefined) return counts
    return [
      ...counts,
      ...latencyStats(thresholds).map(([series, stat]) => query(series, 'ModelLatency', stat)),
    ]
  })
}

/** How long the model of the stable variant takes to respond, in microseconds. */
export function modelLatencyOf(settings: Pick<VariantQuerySettings, 'endpoint' | 'pair'>): Metric {
  return metricOf(settings, 'stable', 'ModelLatency')
}

/** SageMaker AI developer guide, "Amazon SageMaker AI metrics in Amazon CloudWatch", endpoint invocation metrics. */
function metricOf(
  { endpoint, pair }: Pick<VariantQuerySettings, 'endpoint' | 'pair'>,
  arm: Arm,
  MetricName: string,
): Metric {
  const Dimensions = [
    { Name: 'EndpointName', Value: endpoint.name },
    { Name: 'VariantName', Value: pair[arm] },
  ]
  return { Namespace: 'AWS/SageMaker', MetricName, Dimensions }
}
