import type { Metric, MetricDataQuery } from '@aws-sdk/client-cloudwatch'
import type { Arm, Pair } from '../../traffic/arms.ts'
import { PERIOD_SECONDS } from '../aws/cloudwatch.ts'
import { type LatencySeries, latencyStats } from '../aws/latency-series.ts'
import type { LatencyThresholds } from '../aws/latency-thresholds.ts'
import type { FunctionAlias, FunctionVersion } from './function-alias.ts'

/** What is asked of CloudWatch for an alias, minute by minute. */
export interface AliasQuerySettings {
  readonly alias: FunctionAlias
  readonly pair: Pair<FunctionVersion>
  /** In milliseconds. */
  readonly thresholds: LatencyThresholds | undefined
}

/** Whose invocations are counted: those that the alias gave to one version, or all of the alias. */
export type Counted = Arm | 'alias'

const COUNTS = { invocations: 'Invocations', errors: 'Errors', throttles: 'Throttles' } as const

/** The series that are asked for, each once for everything that is counted. */
export type AliasSeries = keyof typeof COUNTS | LatencySeries

/** The id of a series in a query: letters, digits and underscores, a small letter first (GetMetricData). */
export function aliasQueryId(counted: Counted, series: AliasSeries): string {
  return `${counted}_${series}`
}

/** All series in one call of GetMetricData (at most 500 queries). */
export function aliasQueries(settings: AliasQuerySettings, all: readonly Counted[]): MetricDataQuery[] {
  const { thresholds } = settings
  return all.flatMap((counted) => {
    const query = (series: AliasSeries, MetricName: string, Stat: string): MetricDataQuery => ({
      Id: aliasQueryId(counted, series),
      MetricStat: { Metric: metricOf(settings, counted, MetricName), Period: PERIOD_SECONDS, Stat },
    })
    const counts = (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).map((series) =>
      query(series, COUNTS[series], 'Sum'),
    )
    if (thresholds === undefined) return counts
    return [...counts, ...latencyStats(thresholds).map(([series, stat]) => query(series, 'Duration', stat))]
  })
}

/** How long the invocations of the alias take, in milliseconds: before the canary, those of the stable version. */
export function durationsOf(settings: Pick<AliasQuerySettings, 'alias' | 'pair'>): Metric {
  return metricOf(settings, 'alias', 'Duration')
}

/** `Resource` is the alias; `ExecutedVersion` tells its versions apart (Lambda developer guide, "Dimensions for Lambda metrics"). */
function metricOf(
  { alias, pair }: Pick<AliasQuerySettings, 'alias' | 'pair'>,
  counted: Counted,
  MetricName: string,
): Metric {
  const Dimensions = [
    { Name: 'FunctionName', Value: alias.functionName },
    { Name: 'Resource', Value: `${alias.functionName}:${alias.name}` },
    ...(counted === 'alias' ? [] : [{ Name: 'ExecutedVersion', Value: pair[counted] }]),
  ]
  return { Namespace: 'AWS/Lambda', MetricName, Dimensions }
}
