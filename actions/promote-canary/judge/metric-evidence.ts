import type { ArmTotals, Effect, TestChoice } from './judgement.ts'
import type { Minute } from './trace.ts'

/** One metric's running evidence; fed with the judged minutes in order. */
export interface MetricEvidence {
  readonly test: TestChoice
  /** Adds a minute; false when the metric has no data of both versions in it. */
  add(minute: Minute, minutesLeft: number): boolean
  /** ln E against "no harm". */
  readonly harm: number
  /** ln F against "worse than tolerable", for each of the next weights. */
  safety(step: number): number
  readonly stable: ArmTotals
  readonly canary: ArmTotals
  /** The effect's estimate and confidence sequence; null before there is any. */
  effect(): Effect | null
  /** ln F gained and events seen per minute of the present traffic if the canary is healthy. */
  outlook(step: number): Outlook | null
}

/** What a healthy canary adds per minute at the present weight and rate. */
export interface Outlook {
  readonly logGainPerMinute: number
  readonly requestsPerMinute: number
  readonly eventsPerMinute: number | null
}

/**
 * A margin grows as the weight falls: with a share w of the traffic, a canary r times as bad makes the whole service
 * 1 + w(r - 1) times as bad, so a step to w keeps the service within the margin δ that holds at w = 1 if r ≤ 1 + (δ-1)/w.
 */
export function ratioMarginAt(weight: number, tolerableRatio: number): number {
  return 1 + (tolerableRatio - 1) / weight
}
