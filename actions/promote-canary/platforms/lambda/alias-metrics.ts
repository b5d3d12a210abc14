import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import type { ArmMinute, HistoryMinute, Minute } from '../../judge/trace.ts'
import { customSamples } from '../../metrics/custom-figures.ts'
import { type MetricSource, type MinuteSpan, minutesOf, type ShareAt } from '../../metrics/metric-source.ts'
import type { ArmAt, Series } from '../../metrics/series.ts'
import type { Arm } from '../../traffic/arms.ts'
import { type OwnSources, readSeries } from '../aws/read-series.ts'
import { aliasMinute, hasMinute } from './alias-minute.ts'
import { type AliasQuerySettings, aliasQueries } from './alias-queries.ts'

/** What the minutes of both versions are read from. */
export interface AliasMetricSettings extends AliasQuerySettings, OwnSources {}

/**
 * The minutes of both versions: what Lambda publishes of an alias and of the versions that it gave its requests to, and
 * metrics of one's own from CloudWatch and Prometheus. CloudWatch is asked for everything in one call.
 */
export class AliasMetrics implements MetricSource {
  readonly latency: boolean
  /** An invocation ends well or is an error; what was not invoked is throttled. */
  readonly answersCounted = true
  readonly #cloudWatch: CloudWatchClient
  readonly #settings: AliasMetricSettings

  constructor(cloudWatch: CloudWatchClient, settings: AliasMetricSettings) {
    this.#cloudWatch = cloudWatch
    this.#settings = settings
    this.latency = settings.thresholds !== undefined
  }

  async readMinutes(span: MinuteSpan, signal: AbortSignal, shareAt: ShareAt): Promise<readonly Minute[]> {
    const series = await this.#read(['stable', 'canary'], span, signal)
    return minutesOf(span).map((at) => ({
      at,
      stable: this.#armMinute(series, { arm: 'stable', at }, shareAt),
      canary: this.#armMinute(series, { arm: 'canary', at }, shareAt),
    }))
  }

  async readHistory(span: MinuteSpan, signal: AbortSignal): Promise<readonly HistoryMinute[]> {
    const series = await this.#read(['stable', 'canary'], span, signal)
    // Whatever version the alias named before, its minutes say how the alias' requests scatter; not those of an earlier
    // attempt in which the canary had them all.
    const shareAt: ShareAt = (at) => (hasMinute(series, 'canary', at) ? undefined : 0)
    return minutesOf(span).map((at) => ({
      at,
      stable: this.#armMinute(series, { arm: 'stable', at }, shareAt),
    }))
  }

  #armMinute(series: ReadonlyMap<string, Series>, place: ArmAt, shareAt: ShareAt): ArmMinute {
    const own = aliasMinute(series, place, { latency: this.latency, shareAt })
    return {
      ...own,
      samples: { ...own.samples, ...customSamples(this.#settings.custom, series, place) },
    }
  }

  #read(arms: readonly Arm[], span: MinuteSpan, signal: AbortSignal): Promise<ReadonlyMap<string, Series>> {
    const queries = aliasQueries(this.#settings, [...arms, 'alias'])
    return readSeries(this.#cloudWatch, this.#settings, { arms, queries, span, signal })
  }
}
