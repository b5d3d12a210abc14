import type { CloudWatchClient, MetricDataQuery } from '@aws-sdk/client-cloudwatch'
import { type CustomSources, prometheusFigures } from '../../metrics/custom-figures.ts'
import type { ArmLabels } from '../../metrics/custom-metric.ts'
import { millisecondsOf, type SpanRequest } from '../../metrics/metric-source.ts'
import { type PrometheusSettings, readPrometheusFigures } from '../../metrics/prometheus.ts'
import type { Series } from '../../metrics/series.ts'
import type { Arm } from '../../traffic/arms.ts'
import { readMetricData } from './cloudwatch.ts'
import { cloudWatchFigures } from './custom-queries.ts'
import { seriesById } from './series-by-id.ts'

/** Where the metrics of one's own come from. */
export interface OwnSources {
  readonly custom: CustomSources
  readonly labels: ArmLabels
  readonly prometheus: PrometheusSettings | undefined
}

/** What is asked for. */
export interface SeriesRequest extends SpanRequest {
  /** Whose metrics of one's own are asked for besides. */
  readonly arms: readonly Arm[]
  /** What the service publishes itself. */
  readonly queries: readonly MetricDataQuery[]
}

/** Every series by its query id: CloudWatch is asked for everything in one call, Prometheus for what is from there. */
export async function readSeries(
  cloudWatch: CloudWatchClient,
  { custom, labels, prometheus }: OwnSources,
  { arms, queries, span, signal }: SeriesRequest,
): Promise<ReadonlyMap<string, Series>> {
  if (span.to < span.from) return new Map()
  const all = [...queries, ...cloudWatchFigures(custom, arms, labels)]
  const [results, others] = await Promise.all([
    readMetricData(cloudWatch, all, { span: millisecondsOf(span), signal }),
    readPrometheusFigures(prometheus, prometheusFigures(custom, arms, labels), { span, signal }),
  ])
  return new Map([...seriesById(results), ...others])
}
