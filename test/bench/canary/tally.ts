import type { Decision } from './rules/rule.ts'
import { HORIZON_MINUTES, LAG_MINUTES } from './traffic.ts'

/** What a canary costs in each minute, which only the simulation knows. */
export interface Cost {
  /** Expected bad requests that the canary's share had more than it would have had on the stable version. */
  readonly excess: Float64Array
  /** The same if all traffic were on the canary. */
  readonly excessIfPromoted: Float64Array
}

/** What a rule did in the replications of one cell. Plain data, so that it can cross threads. */
export interface Tally {
  readonly rule: string
  replications: number
  /** Rolled back by the horizon, whether promoted before or not. */
  rolledBack: number
  /** Rolled back by the horizon and not promoted before. */
  rolledBackFirst: number
  /** Promoted by the horizon, whether rolled back before or not. */
  promoted: number
  /** Promoted by the horizon and not rolled back before. */
  promotedFirst: number
  excess: number
  excessSquared: number
  /** How many rolled back in each minute from 1 on. */
  readonly rollBackMinutes: number[]
  readonly promotionMinutes: number[]
}

/** A tally with nothing in it. */
export function emptyTally(rule: string): Tally {
  const minutes = (): number[] => Array.from({ length: HORIZON_MINUTES + 1 }, () => 0)
  return {
    rule,
    replications: 0,
    rolledBack: 0,
    rolledBackFirst: 0,
    promoted: 0,
    promotedFirst: 0,
    excess: 0,
    excessSquared: 0,
    rollBackMinutes: minutes(),
    promotionMinutes: minutes(),
  }
}

/** Adds one canary to a tally. */
export function addDecision(tally: Tally, decision: Decision, traffic: Cost): void {
  const { rollBack, promote } = decision
  tally.replications++
  if (rollBack <= HORIZON_MINUTES) {
    tally.rolledBack++
    if (rollBack <= promote) tally.rolledBackFirst++
    tally.rollBackMinutes[rollBack] = (tally.rollBackMinutes[rollBack] ?? 0) + 1
  }
  if (promote <= HORIZON_MINUTES) {
    tally.promoted++
    if (promote < rollBack) tally.promotedFirst++
    tally.promotionMinutes[promote] = (tally.promotionMinutes[promote] ?? 0) + 1
  }
  const excess = excessServed(decision, traffic)
  tally.excess += excess
  tally.excessSquared += excess * excess
}

/**
 * Expected errors beyond the stable version's that users got within the horizon: in the canary's share until the roll-back takes
 * effect, or in all traffic from when a promotion does. Both take effect with the metrics' lag.
 */
export function excessServed({ rollBack, promote }: Decision, traffic: Cost): number {
  const stop = Math.min(HORIZON_MINUTES, Math.min(rollBack, promote) + LAG_MINUTES)
  let excess = 0
  for (let u = 0; u < stop; u++) excess += traffic.excess[u] as number
  if (promote < rollBack)
    for (let u = stop; u < HORIZON_MINUTES; u++) excess += traffic.excessIfPromoted[u] as number
  return excess
}

/** A rate with its standard error. */
export function rateOf(count: number, n: number): { rate: number; error: number } {
  const rate = count / n
  return { rate, error: Math.sqrt((rate * (1 - rate)) / n) }
}

/** Mean excess with its standard error. */
export function meanExcess({ excess, excessSquared, replications: n }: Tally): {
  mean: number
  error: number
} {
  const mean = excess / n
  return { mean, error: Math.sqrt(Math.max(0, excessSquared / n - mean * mean) / n) }
}

/** The minute by which this part of the counted ones had happened; NaN when none did. */
export function quantileOfMinutes(minutes: readonly number[], part: number): number {
  const total = minutes.reduce((sum, count) => sum + count, 0)
  let seen = 0
  for (let minute = 0; minute < minutes.length; minute++) {
    seen += minutes[minute] ?? 0
    if (total > 0 && seen >= part * total) return minute
  }
  return Number.NaN
}
