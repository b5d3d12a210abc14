import { erfc, normalQuantile } from './numerics/normal.ts'

/**
 * P(a Brownian path comes `distance` above where it is within the variance `information` that is left): 2(1 - Φ(d/√W)), by
 * the reflection principle; a certainty when distance ≤ 0.
 */
export function reachChance(distance: number, information: number): number {
  if (distance <= 0) return 1
  return information > 0 ? erfc(distance / Math.sqrt(2 * information)) : 0
}

/** The distance that is reached with this chance, 0 < chance ≤ 1, within this variance: the inverse of `reachChance`. */
export function reachableDistance(chance: number, information: number): number {
  return -normalQuantile(chance / 2) * Math.sqrt(information)
}
