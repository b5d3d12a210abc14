import type { Metric, MetricDataQuery } from '@aws-sdk/client-cloudwatch'
import type { Arm, Pair } from '../../traffic/arms.ts'
import { PERIOD_SECONDS } from './cloudwatch.ts'
import { type LatencySeries, latencyStats } from './latency-series.ts'
import type { LatencyThresholds } from './latency-thresholds.ts'
import { type TargetGroupArn, targetGroupDimension } from './load-balancer-arns.ts'

/** What is asked of CloudWatch for both target groups, minute by minute. */
export interface QuerySettings {
  readonly pair: Pair<TargetGroupArn>
  /** The `LoadBalancer` dimension. */
  readonly loadBalancer: string
  readonly thresholds: LatencyThresholds | undefined
}

const COUNTS = {
  requests: 'RequestCount',
  target2xx: 'HTTPCode_Target_2XX_Count',
  target3xx: 'HTTPCode_Target_3XX_Count',
  target4xx: 'HTTPCode_Target_4XX_Count',
  target5xx: 'HTTPCode_Target_5XX_Count',
  // Who answers nothing has no status: the load balancer's 502 or 504 for it is in no target group's counts, these are.
  connectionErrors: 'TargetConnectionErrorCount',
  tlsErrors: 'TargetTLSNegotiationErrorCount',
  lambdaUserErrors: 'LambdaUserError',
  lambdaInternalErrors: 'LambdaInternalError',
} as const

/** What the targets answered, by the class of its status. */
export const ANSWERS = ['target2xx', 'target3xx', 'target4xx', 'target5xx'] as const
/** Reasons for no answer that are counted for a target group. */
export const FAILURES = ['connectionErrors', 'tlsErrors', 'lambdaUserErrors', 'lambdaInternalErrors'] as const

/** The series that are asked for, each once an arm. */
export type SeriesName = keyof typeof COUNTS | LatencySeries

/** The id of a series in a query: letters, digits and underscores, a small letter first (GetMetricData). */
export function queryId(arm: Arm, series: SeriesName): string {
  return `${arm}_${series}`
}

/** All series of the given arms in one call of GetMetricData (at most 500 queries). */
export function minuteQueries(settings: QuerySettings, arms: readonly Arm[]): MetricDataQuery[] {
  return arms.flatMap((arm) => {
    const dimensions = dimensionsOf(settings, arm)
    const query = (series: SeriesName, MetricName: string, Stat: string): MetricDataQuery => ({
      Id: queryId(arm, series),
      MetricStat: {
        Metric: { Namespace: 'AWS/ApplicationELB', MetricName, Dimensions: dimensions },
        Period: PERIOD_SECONDS,
        Stat,
      },
    })
    const counts = (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).map((series) =>
      query(series, COUNTS[series], 'Sum'),
    )
    const { thresholds } = settings
    if (thresholds === undefined) return counts
    return [
      ...counts,
      ...latencyStats(thresholds).map(([series, stat]) => query(series, 'TargetResponseTime', stat)),
    ]
  })
}

/** The response times of the stable version, in seconds. */
export function responseTimesOf(settings: QuerySettings): Metric {
  return {
    Namespace: 'AWS/ApplicationELB',
    MetricName: 'TargetResponseTime',
    Dimensions: dimensionsOf(settings, 'stable'),
  }
}

function dimensionsOf({ pair, loadBalancer }: QuerySettings, arm: Arm) {
  return [
    { Name: 'LoadBalancer', Value: loadBalancer },
    { Name: 'TargetGroup', Value: targetGroupDimension(pair[arm]) },
  ]
}
