import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import type { ArmMinute, EpochMinute, HistoryMinute, Minute } from '../../judge/trace.ts'
import { customSamples } from '../../metrics/custom-figures.ts'
import { type MetricSource, type MinuteSpan, minutesOf } from '../../metrics/metric-source.ts'
import type { Series } from '../../metrics/series.ts'
import type { Arm } from '../../traffic/arms.ts'
import { armMinute, exchangeOf } from './arm-minute.ts'
import { type OwnSources, readSeries } from './read-series.ts'
import { minuteQueries, type QuerySettings, queryId } from './target-group-queries.ts'
import { inFlightMinutesOf, UNKNOWN_IN_FLIGHT_MINUTES, unansweredByMinute } from './unanswered.ts'

/** What the minutes of both versions are read from. */
export interface AlbMetricSettings extends QuerySettings, OwnSources {}

/**
 * The minutes of both versions: what an Application Load Balancer publishes of its target groups, and metrics of one's
 * own from CloudWatch and Prometheus. CloudWatch is asked for everything in one call.
 */
export class AlbMetrics implements MetricSource {
  readonly latency: boolean
  readonly #cloudWatch: CloudWatchClient
  readonly #settings: AlbMetricSettings
  /** Whether the stable version's answers were counted before the canary. */
  #answersCounted = false
  #inFlightMinutes = UNKNOWN_IN_FLIGHT_MINUTES

  constructor(cloudWatch: CloudWatchClient, settings: AlbMetricSettings) {
    this.#cloudWatch = cloudWatch
    this.#settings = settings
    this.latency = settings.thresholds !== undefined
  }

  get answersCounted(): boolean {
    return this.#answersCounted
  }

  async readMinutes(span: MinuteSpan, signal: AbortSignal): Promise<readonly Minute[]> {
    const series = await this.#read(['stable', 'canary'], span, signal)
    // Responses are expected of the canary as soon as the stable version shows that answers are counted.
    const counted = this.#answersCounted || exchangeOf(series, 'stable') !== undefined
    const stable = this.#armMinutes(series, 'stable', { span, answersCounted: counted })
    const canary = this.#armMinutes(series, 'canary', { span, answersCounted: counted })
    return minutesOf(span).map((at) => ({ at, stable: stable(at), canary: canary(at) }))
  }

  async readHistory(span: MinuteSpan, signal: AbortSignal): Promise<readonly HistoryMinute[]> {
    const series = await this.#read(['stable'], span, signal)
    const exchange = exchangeOf(series, 'stable')
    if (exchange !== undefined) {
      this.#answersCounted = true
      this.#inFlightMinutes = inFlightMinutesOf(exchange)
    }
    const stable = this.#armMinutes(series, 'stable', {
      span,
      answersCounted: this.#answersCounted,
    })
    return minutesOf(span).map((at) => ({ at, stable: stable(at) }))
  }

  #armMinutes(
    series: ReadonlyMap<string, Series>,
    arm: Arm,
    { span, answersCounted }: { readonly span: MinuteSpan; readonly answersCounted: boolean },
  ): (at: EpochMinute) => ArmMinute {
    const { thresholds, custom } = this.#settings
    const requests = series.get(queryId(arm, 'requests')) ?? new Map()
    const exchange = exchangeOf(series, arm) ?? { requests, answers: new Map() }
    const unanswered = answersCounted
      ? unansweredByMinute(exchange, minutesOf(span), this.#inFlightMinutes)
      : undefined
    const context = { latency: thresholds !== undefined, unanswered }
    return (at) => {
      const own = armMinute(series, { arm, at }, context)
      return { ...own, samples: { ...own.samples, ...customSamples(custom, series, { arm, at }) } }
    }
  }

  #read(arms: readonly Arm[], span: MinuteSpan, signal: AbortSignal): Promise<ReadonlyMap<string, Series>> {
    const queries = minuteQueries(this.#settings, arms)
    return readSeries(this.#cloudWatch, this.#settings, { arms, queries, span, signal })
  }
}
