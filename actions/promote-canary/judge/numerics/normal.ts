/** Chebyshev coefficients of erfc(z)·e^{z²} in 2/(2+z) (Press et al., Numerical Recipes 3rd ed., §6.2.2). */
const ERFC_CHEBYSHEV = new Float64Array([
  -1.3026537197817094, 0.6419697923564902, 0.019476473204185836, -0.00956151478680863, -9.46595344482036e-4,
  3.66839497852761e-4, 4.2523324806907e-5, -2.0278578112534e-5, -1.624290004647e-6, 1.30365583558e-6,
  1.5626441722e-8, -8.5238095915e-8, 6.529054439e-9, 5.059343495e-9, -9.91364156e-10, -2.27365122e-10,
  9.6467911e-11, 2.394038e-12, -6.886027e-12, 8.94487e-13, 3.13092e-13, -1.12708e-13, 3.81e-16, 7.106e-15,
])

/** ln erfc(z) + z² for z ≥ 0. */
function logScaledErfc(z: number): number {
  const t = 2 / (2 + z)
  const twice = 4 * t - 2
  let d = 0
  let next = 0
  for (let j = ERFC_CHEBYSHEV.length - 1; j > 0; j--) {
    const kept = d
    d = twice * d - next + (ERFC_CHEBYSHEV[j] ?? 0)
    next = kept
  }
  return Math.log(t) + 0.5 * ((ERFC_CHEBYSHEV[0] ?? 0) + twice * d) - next
}

/** Complementary error function, relative error below 1e-13 for z ≥ 0. */
export function erfc(z: number): number {
  return z >= 0 ? Math.exp(logScaledErfc(z) - z * z) : 2 - Math.exp(logScaledErfc(-z) - z * z)
}

/** Φ(z), the standard normal distribution function. */
export function normalCdf(z: number): number {
  return 0.5 * erfc(-z * Math.SQRT1_2)
}

/** ln Φ(z), also far out in the lower tail. */
export function logNormalCdf(z: number): number {
  if (z > -1) return Math.log(normalCdf(z))
  const scaled = -z * Math.SQRT1_2
  return logScaledErfc(scaled) - scaled * scaled - Math.LN2
}

/**
 * The standard normal quantile Φ⁻¹(p) for 0 < p < 1 (-Infinity at 0 and below, Infinity at 1 and above, NaN for NaN):
 * Acklam's rational approximation (2003, relative error 1.15e-9) and one step that takes it to double precision: Halley's
 * method in the centre; in the tails Newton's on ln Φ, which neither overflows nor loses digits down to the least
 * positive number.
 */
export function normalQuantile(p: number): number {
  if (Number.isNaN(p)) return Number.NaN
  if (p <= 0) return Number.NEGATIVE_INFINITY
  if (p >= 1) return Number.POSITIVE_INFINITY
  if (p < TAIL) return lowerTail(p)
  if (p > 1 - TAIL) return -lowerTail(1 - p)
  const z = centre(p)
  const error = p > 0.5 ? 0.5 * erfc(z * Math.SQRT1_2) - (1 - p) : p - normalCdf(z)
  const step = -error * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2)
  return z - step / (1 + (z * step) / 2)
}

/** Below this chance, and above one minus it, Acklam's approximation has another form. */
const TAIL = 0.02425

function lowerTail(p: number): number {
  const z = tail(p)
  const logCdf = logNormalCdf(z)
  const logDensity = -0.5 * z * z - 0.5 * Math.log(2 * Math.PI)
  return z - (logCdf - Math.log(p)) * Math.exp(logCdf - logDensity)
}

function tail(p: number): number {
  const q = Math.sqrt(-2 * Math.log(p))
  const above =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
      q +
      4.374664141464968) *
      q +
    2.938163982698783
  const below =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q +
    1
  return above / below
}

function centre(p: number): number {
  const q = p - 0.5
  const r = q * q
  const above =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 1.38357751867269e2) * r -
      30.66479806614716) *
      r +
    2.506628277459239
  const below =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1
  return (above * q) / below
}
