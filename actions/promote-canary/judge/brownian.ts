import { normalQuantile } from './numerics/normal.ts'

/** Coefficients of ln(erfc(z)/t) + z² in t = 1/(1 + z/2), relative error 1.2e-7 (Press et al., Numerical Recipes, erfcc). */
const [C0, C1, C2, C3, C4] = [-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806] as const
const [C5, C6, C7, C8, C9] = [0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277] as const

/**
 * The wealth of a bet on the deadline never falls below this: what has no positive floating-point number could never grow again,
 * and the canary that fails after a long quiet stretch would be seen less well. It costs at most 1e-280 of alpha a minute.
 */
export const LEAST_WEALTH = 1e-280

/**
 * P(a Brownian path comes `distance` above where it is within the variance `information` that is left): 2(1 - Φ(d/√W)), by
 * the reflection principle; a certainty when distance ≤ 0. To seven digits: it shapes bets, millions of them, whose
 * fairness does not hang on it.
 */
export function reachChance(distance: number, information: number): number {
  return reachChanceAt(distance, reachScale(information))
}

/** What `reachChanceAt` takes for this variance: 1/√(2W), found once for many distances. */
export function reachScale(information: number): number {
  return information > 0 ? 1 / Math.sqrt(2 * information) : Number.POSITIVE_INFINITY
}

/** `reachChance` with the scale of the variance that is left. */
export function reachChanceAt(distance: number, scale: number): number {
  if (distance <= 0) return 1
  if (scale === Number.POSITIVE_INFINITY) return 0
  const z = distance * scale
  const t = 1 / (1 + 0.5 * z)
  const far = C5 + t * (C6 + t * (C7 + t * (C8 + t * C9)))
  const near = C0 + t * (C1 + t * (C2 + t * (C3 + t * (C4 + t * far))))
  return Math.min(1, t * Math.exp(near - z * z))
}

/** The distance that is reached with this chance, 0 < chance ≤ 1, within this variance: the inverse of `reachChance`. */
export function reachableDistance(chance: number, information: number): number {
  return -normalQuantile(chance / 2) * Math.sqrt(information)
}

/** How much ln `reachChance` falls per unit of distance, at this distance; > 0. */
export function logChanceSlope(distance: number, information: number): number {
  const z = distance / Math.sqrt(information)
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI * information)
  return (2 * density) / Math.max(reachChance(distance, information), Number.MIN_VALUE)
}
