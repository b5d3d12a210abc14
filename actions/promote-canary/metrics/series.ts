import type { EpochMinute } from '../judge/trace.ts'
import type { Arm } from '../traffic/arms.ts'

/** One version in one minute. */
export interface ArmAt {
  readonly arm: Arm
  readonly at: EpochMinute
}

/** The values of a series by minute. */
export type Series = ReadonlyMap<EpochMinute, number>

/** The minute that a moment lies in. */
export function minuteOf(epochMs: number): EpochMinute {
  return Math.floor(epochMs / 60_000)
}

/**
 * The last minute that may be judged: closed, and closed long enough ago that its metrics have arrived.
 *
 * @param settleMs how long after its end a minute's metrics are still coming in
 */
export function lastSettledMinute(nowMs: number, settleMs: number): EpochMinute {
  return minuteOf(nowMs - settleMs) - 1
}
