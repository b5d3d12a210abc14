import type { ArmTotals, Effect, TestChoice } from './judgement.ts'
import type { Minute } from './trace.ts'

/** One metric's running evidence; fed with the judged minutes in order. */
export interface MetricEvidence {
  readonly test: TestChoice
  /** Adds a minute; false when the metric has no data of both versions in it. */
  add(minute: Minute, minutesLeft: number): boolean
  /** Adds a minute in which the canary has all the traffic; false when the metric cannot be judged by itself. */
  addAfterPromotion(minute: Minute): boolean
  /** ln E against "no harm" in those minutes. */
  readonly harmAfterPromotion: number
  /** ln E against "no harm" in the minutes of both versions. */
  readonly harm: number
  /** ln F against "worse than tolerable", for each of the next weights. */
  safety(step: number): number
  readonly stable: ArmTotals
  readonly canary: ArmTotals
  /** The effect's estimate and its 1 - alpha confidence sequence; null before there is any. */
  effect(alpha: number): Effect | null
  /** What a healthy canary still needs until ln F reaches `needed`, at the present traffic; null when it cannot be estimated. */
  outlook(step: number, needed: number): Outlook | null
}

/** What is still needed. */
export interface Outlook {
  readonly minutes: number
  /** Requests of both versions. */
  readonly requests: number
  /** Events of both versions; null for metrics that do not count events. */
  readonly events: number | null
}

/**
 * A margin grows as the weight falls: with a share w of the traffic, a canary r times as bad makes the whole service
 * 1 + w(r - 1) times as bad, so a step to w keeps the service within the margin δ that holds at w = 1 if r ≤ 1 + (δ-1)/w.
 */
export function ratioMarginAt(weight: number, tolerableRatio: number): number {
  return 1 + (tolerableRatio - 1) / weight
}
