import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import type { EpochMinute, HistoryMinute, Minute } from '../judge/trace.ts'
import { readMetricData, type Span } from './cloudwatch.ts'
import { type LatencyThresholds, minuteQueries, type QuerySettings, thresholdQueries } from './queries.ts'
import { armMinute, minuteOf, seriesById } from './series.ts'

/** Minutes from (included) to (included). */
export interface MinuteSpan {
  readonly from: EpochMinute
  readonly to: EpochMinute
}

/** Where the minutes of both versions come from. */
export interface MetricSource {
  readMinutes(span: MinuteSpan, signal: AbortSignal): Promise<readonly Minute[]>
  readHistory(span: MinuteSpan, signal: AbortSignal): Promise<readonly HistoryMinute[]>
}

/** The metrics that an Application Load Balancer publishes of its target groups. */
export class AlbMetrics implements MetricSource {
  readonly #cloudWatch: CloudWatchClient
  readonly #settings: QuerySettings

  constructor(cloudWatch: CloudWatchClient, settings: QuerySettings) {
    this.#cloudWatch = cloudWatch
    this.#settings = settings
  }

  async readMinutes(span: MinuteSpan, signal: AbortSignal): Promise<readonly Minute[]> {
    const latency = this.#settings.thresholds !== undefined
    const series = await this.#read(['stable', 'canary'], span, signal)
    return minutesOf(span).map((at) => ({
      at,
      stable: armMinute(series, 'stable', at, latency),
      canary: armMinute(series, 'canary', at, latency),
    }))
  }

  async readHistory(span: MinuteSpan, signal: AbortSignal): Promise<readonly HistoryMinute[]> {
    const series = await this.#read(['stable'], span, signal)
    const latency = this.#settings.thresholds !== undefined
    return minutesOf(span).map((at) => ({ at, stable: armMinute(series, 'stable', at, latency) }))
  }

  async #read(arms: readonly ('stable' | 'canary')[], span: MinuteSpan, signal: AbortSignal) {
    if (span.to < span.from) return new Map<string, never>()
    const queries = minuteQueries(this.#settings, arms)
    return seriesById(await readMetricData(this.#cloudWatch, queries, millisecondsOf(span), signal))
  }
}

/**
 * The stable version's own quantiles of its response time, or undefined when there is no history of it: then latency is
 * not judged.
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
  const latest = (id: string) => results.find(({ Id }) => Id === id)?.Values?.at(-1)
  const [p50, p90, p99] = ['p50', 'p90', 'p99'].map(latest)
  return p50 === undefined || p90 === undefined || p99 === undefined ? undefined : { p50, p90, p99 }
}

/** A span of whole hours before a moment: CloudWatch aligns long periods with the hour. */
export function historySpan(nowMs: number, historyMs: number, settleMs: number): MinuteSpan {
  const to = minuteOf(nowMs - settleMs) - 1
  return { from: to - Math.floor(historyMs / 60_000) + 1, to }
}

function minutesOf({ from, to }: MinuteSpan): EpochMinute[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

function millisecondsOf({ from, to }: MinuteSpan): Span {
  return { startMs: from * 60_000, endMs: (to + 1) * 60_000 }
}
