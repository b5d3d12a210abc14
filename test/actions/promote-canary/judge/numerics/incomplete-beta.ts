import { logBeta } from '../../../../../actions/promote-canary/judge/numerics/log-gamma.ts'

/**
 * I_x(a, b), the regularised incomplete beta function, for a, b > 0 and 0 ≤ x ≤ 1: Lentz's continued fraction
 * (Press et al., Numerical Recipes 3rd ed., §6.4), relative error about 1e-12.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b))
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b
}

/** ln of the upper tail 1 - I_x(a, b), accurate where that tail is tiny. */
export function logUpperIncompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return Number.NEGATIVE_INFINITY
  if (x < (a + 1) / (a + b + 2)) return Math.log1p(-incompleteBeta(x, a, b))
  const logFront = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)
  return logFront + Math.log(continuedFraction(1 - x, b, a) / b)
}

const TINY = 1e-300

function continuedFraction(x: number, a: number, b: number): number {
  const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value)
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d)
    c = nonZero(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d)
    c = nonZero(1 + odd / c)
    const change = d * c
    h *= change
    if (Math.abs(change - 1) < 1e-15) break
  }
  return h
}
