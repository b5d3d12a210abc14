import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import type { EpochMinute, HistoryMinute, Minute } from '../judge/trace.ts'
import type { Arm } from '../versions.ts'
import { readMetricData } from './cloudwatch.ts'
import { type CustomSources, cloudWatchFigures, customSamples, prometheusFigures } from './custom-figures.ts'
import type { ArmLabels } from './custom-metric.ts'
import { type MetricSource, type MinuteSpan, millisecondsOf, minutesOf } from './metric-source.ts'
import { type PrometheusSettings, readPrometheusFigures } from './prometheus.ts'
import { type LatencyThresholds, minuteQueries, type QuerySettings, thresholdQueries } from './queries.ts'
import { armMinute, type Series, seriesById } from './series.ts'

/** What the minutes of both versions are read from. */
export interface AlbMetricSettings extends QuerySettings {
  readonly custom: CustomSources
  readonly labels: ArmLabels
  readonly prometheus: PrometheusSettings | undefined
}

/**
 * The minutes of both versions: what an Application Load Balancer publishes of its target groups, and metrics of one's
 * own from CloudWatch and Prometheus. CloudWatch is asked for everything in one call.
 */
export class AlbMetrics implements MetricSource {
  readonly latency: boolean
  readonly #cloudWatch: CloudWatchClient
  readonly #settings: AlbMetricSettings

  constructor(cloudWatch: CloudWatchClient, settings: AlbMetricSettings) {
    this.#cloudWatch = cloudWatch
    this.#settings = settings
    this.latency = settings.thresholds !== undefined
  }

  async readMinutes(span: MinuteSpan, signal: AbortSignal): Promise<readonly Minute[]> {
    const series = await this.#read(['stable', 'canary'], span, signal)
    return minutesOf(span).map((at) => ({
      at,
      stable: this.#armMinute(series, 'stable', at),
      canary: this.#armMinute(series, 'canary', at),
    }))
  }

  async readHistory(span: MinuteSpan, signal: AbortSignal): Promise<readonly HistoryMinute[]> {
    const series = await this.#read(['stable'], span, signal)
    return minutesOf(span).map((at) => ({ at, stable: this.#armMinute(series, 'stable', at) }))
  }

  #armMinute(series: ReadonlyMap<string, Series>, arm: Arm, at: EpochMinute) {
    const { thresholds, custom } = this.#settings
    const own = armMinute(series, arm, at, thresholds !== undefined)
    return { ...own, samples: { ...own.samples, ...customSamples(custom, series, arm, at) } }
  }

  async #read(
    arms: readonly Arm[],
    span: MinuteSpan,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Series>> {
    if (span.to < span.from) return new Map()
    const { custom, labels, prometheus } = this.#settings
    const queries = [...minuteQueries(this.#settings, arms), ...cloudWatchFigures(custom, arms, labels)]
    const [results, others] = await Promise.all([
      readMetricData(this.#cloudWatch, queries, millisecondsOf(span), signal),
      readPrometheusFigures(prometheus, prometheusFigures(custom, arms, labels), span, signal),
    ])
    return new Map([...seriesById(results), ...others])
  }
}

/**
 * The stable version's own quantiles of its response time, or undefined when there is no history of it: then latency is
 * not judged. Any fixed bound makes a valid test; where CloudWatch answers in several periods, their mean does.
 */
export async function readThresholds(
  cloudWatch: CloudWatchClient,
  settings: QuerySettings,
  span: MinuteSpan,
  signal: AbortSignal,
): Promise<LatencyThresholds | undefined> {
  if (span.to < span.from) return undefined
  const { startMs, endMs } = millisecondsOf(span)
  const queries = thresholdQueries(settings, (endMs - startMs) / 1_000)
  const results = await readMetricData(cloudWatch, queries, { startMs, endMs }, signal)
  const [p50, p90, p99] = ['p50', 'p90', 'p99'].map((id) =>
    mean(results.find(({ Id }) => Id === id)?.Values ?? []),
  )
  return p50 === undefined || p90 === undefined || p99 === undefined ? undefined : { p50, p90, p99 }
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}
