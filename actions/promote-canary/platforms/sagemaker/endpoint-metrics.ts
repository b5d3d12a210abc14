import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import type { ArmMinute, HistoryMinute, Minute } from '../../judge/trace.ts'
import { customSamples } from '../../metrics/custom-figures.ts'
import { type MetricSource, type MinuteSpan, minutesOf } from '../../metrics/metric-source.ts'
import type { ArmAt, Series } from '../../metrics/series.ts'
import type { Arm } from '../../traffic/arms.ts'
import { type OwnSources, readSeries } from '../aws/read-series.ts'
import { variantMinute } from './variant-minute.ts'
import { type VariantQuerySettings, variantQueries } from './variant-queries.ts'

/** What the minutes of both variants are read from. */
export interface EndpointMetricSettings extends VariantQuerySettings, OwnSources {}

/** The minutes of both variants: what SageMaker publishes of them, and metrics of one's own from CloudWatch and Prometheus. */
export class EndpointMetrics implements MetricSource {
  readonly latency: boolean
  /** What the model does not answer is counted among its errors. */
  readonly answersCounted = true
  readonly #cloudWatch: CloudWatchClient
  readonly #settings: EndpointMetricSettings

  constructor(cloudWatch: CloudWatchClient, settings: EndpointMetricSettings) {
    this.#cloudWatch = cloudWatch
    this.#settings = settings
    this.latency = settings.thresholds !== undefined
  }

  async readMinutes(span: MinuteSpan, signal: AbortSignal): Promise<readonly Minute[]> {
    const series = await this.#read(['stable', 'canary'], span, signal)
    return minutesOf(span).map((at) => ({
      at,
      stable: this.#armMinute(series, { arm: 'stable', at }),
      canary: this.#armMinute(series, { arm: 'canary', at }),
    }))
  }

  async readHistory(span: MinuteSpan, signal: AbortSignal): Promise<readonly HistoryMinute[]> {
    const series = await this.#read(['stable'], span, signal)
    return minutesOf(span).map((at) => ({ at, stable: this.#armMinute(series, { arm: 'stable', at }) }))
  }

  #armMinute(series: ReadonlyMap<string, Series>, place: ArmAt): ArmMinute {
    const own = variantMinute(series, place, this)
    return { ...own, samples: { ...own.samples, ...customSamples(this.#settings.custom, series, place) } }
  }

  #read(arms: readonly Arm[], span: MinuteSpan, signal: AbortSignal): Promise<ReadonlyMap<string, Series>> {
    const queries = variantQueries(this.#settings, arms)
    return readSeries(this.#cloudWatch, this.#settings, { arms, queries, span, signal })
  }
}
