/**
 * ln(e^a + e^b) without overflow; `-Infinity` stands for ln 0.
 */
export function logAddExp(a: number, b: number): number {
  const high = Math.max(a, b)
  const low = Math.min(a, b)
  if (high === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY) return high
  return high + Math.log1p(Math.exp(low - high))
}

/**
 * ln of the mean of e^v over all `values` (at least one), without overflow: the log of an average of
 * e-values that are kept as logarithms.
 */
export function logMeanExp(values: ArrayLike<number>): number {
  let high = Number.NEGATIVE_INFINITY
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NEGATIVE_INFINITY
    if (value > high) high = value
  }
  if (high === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY) return high
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += Math.exp((values[i] ?? Number.NEGATIVE_INFINITY) - high)
  return high + Math.log(sum / values.length)
}
