import type { EpochMinute, HistoryMinute, Minute } from '../judge/trace.ts'

/** Minutes from (included) to (included). */
export interface MinuteSpan {
  readonly from: EpochMinute
  readonly to: EpochMinute
}

/** What a query of metrics covers, and what ends it early. */
export interface SpanRequest {
  readonly span: MinuteSpan
  readonly signal: AbortSignal
}

/** The canary's share in a minute, in percent; undefined in one in which it changed. */
export type ShareAt = (minute: EpochMinute) => number | undefined

/** What the minutes of both versions are read from. */
export interface MetricSource {
  /** Whether response times can be judged: the stable version's own are known from before. */
  readonly latency: boolean
  /** Whether the history shows how many requests were answered: without it, requests without an answer stay partly unseen. */
  readonly answersCounted: boolean
  /**
   * Minutes of both versions, late data included.
   *
   * @param shareAt the canary's share, for sources that do not tell the versions apart by themselves
   */
  readMinutes(span: MinuteSpan, signal: AbortSignal, shareAt: ShareAt): Promise<readonly Minute[]>
  /** Minutes of the stable version before the canary. */
  readHistory(span: MinuteSpan, signal: AbortSignal): Promise<readonly HistoryMinute[]>
}

/** The settled minutes before a moment. */
export function historySpan(nowMs: number, historyMs: number, settleMs: number): MinuteSpan {
  const to = Math.floor((nowMs - settleMs) / 60_000) - 1
  return { from: to - Math.floor(historyMs / 60_000) + 1, to }
}

/** Every minute of a span. */
export function minutesOf({ from, to }: MinuteSpan): EpochMinute[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

/** A span in epoch milliseconds, the end left out. */
export function millisecondsOf({ from, to }: MinuteSpan): {
  readonly startMs: number
  readonly endMs: number
} {
  return { startMs: from * 60_000, endMs: (to + 1) * 60_000 }
}
