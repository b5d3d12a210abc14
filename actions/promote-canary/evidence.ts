import type { Canary } from './canary.ts'
import type { HistoryMinute, Minute } from './judge/trace.ts'
import { AlbMetrics, historySpan, type MetricSource, readThresholds } from './metrics/metric-source.ts'
import { lastSettledMinute, minuteOf } from './metrics/series.ts'

/** What the load balancer and the metrics say of both versions. */
export interface Evidence {
  /** Minutes of the stable version before the canary. */
  readonly history: readonly HistoryMinute[]
  /** Whether response times can be judged: the stable version's own are known from before. */
  readonly latency: boolean
  /** The settled minutes since the canary began; the whole span is read anew when a minute closes, late data included. */
  read(nowMs: number, signal: AbortSignal): Promise<readonly Minute[]>
}

/**
 * Reads what was before the canary. The same canary gets the same evidence in every run: its begin fixes the span.
 *
 * @param startedAt epoch milliseconds
 */
export async function openEvidence(
  canary: Canary,
  startedAt: number,
  signal: AbortSignal,
): Promise<Evidence> {
  const { cloudWatch, inputs, plan, loadBalancer } = canary
  const span = historySpan(startedAt, inputs.historyMs, inputs.settleMs)
  const settings = { pair: plan.pair, loadBalancer, thresholds: undefined }
  const thresholds = await readThresholds(cloudWatch, settings, span, signal)
  const source = new AlbMetrics(cloudWatch, { ...settings, thresholds })
  const history = await source.readHistory(span, signal)
  return { history, latency: thresholds !== undefined, read: readerOf(source, startedAt, inputs.settleMs) }
}

function readerOf(source: MetricSource, startedAt: number, settleMs: number): Evidence['read'] {
  const from = minuteOf(startedAt)
  let known: { readonly to: number; readonly minutes: readonly Minute[] } = { to: from - 1, minutes: [] }
  return async (nowMs, signal) => {
    const to = lastSettledMinute(nowMs, settleMs)
    if (to > known.to) known = { to, minutes: await source.readMinutes({ from, to }, signal) }
    return known.minutes
  }
}
