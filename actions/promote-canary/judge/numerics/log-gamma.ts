/** Lanczos coefficients for g = 7, n = 9 (P. Godfrey), relative error below 1e-13. */
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
] as const
/** Below this, the first two terms of the series at 0 are exact to double precision, where the sine would underflow. */
const SMALL = 1e-8
const EULER = 0.5772156649015329
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI)

/**
 * ln Γ(x) for x > 0: Lanczos' approximation (SIAM J. Numer. Anal. 1 (1964) 86), Stirling's series from 15 on.
 */
export function logGamma(x: number): number {
  if (x >= 15) {
    const inverse = 1 / x
    const square = inverse * inverse
    const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680))))
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + series
  }
  if (x < SMALL) return -Math.log(x) - EULER * x
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const z = x - 1
  let sum: number = LANCZOS[0]
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (z + i)
  const t = z + 7.5
  return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** ln B(a, b) for a, b > 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
