import { normalQuantile } from '../../../../actions/promote-canary/judge/numerics/normal.ts'
import { HORIZON_MINUTES } from '../traffic.ts'
import { type ErrorRule, promoteAtHorizon } from './rule.ts'

/** Defaults of Kayenta's NetflixACAJudge-v1.0. */
const CONFIDENCE = 0.98
const TOLERANCE = 0.25
const CRITICAL_Z = normalQuantile(1 - (1 - CONFIDENCE) / 2)
const BRENT_TOLERANCE = 1e-4

/** How Kayenta classifies a metric. */
export type Classification = 'Pass' | 'High' | 'Low' | 'Nodata'

/**
 * Kayenta's Mann-Whitney classifier: the confidence interval of the Hodges-Lehmann shift (asymptotic, with ties and
 * continuity correction, after R's wilcox.test) against a quarter of the shift itself.
 * spinnaker/kayenta@a69573b kayenta-judge MannWhitneyClassifier.scala, kayenta-mannwhitney MannWhitney.scala
 */
export function classify(experiment: readonly number[], control: readonly number[]): Classification {
  if (experiment.length === 0 || control.length === 0) return 'Nodata'
  const x = Float64Array.from(experiment).sort()
  const y = Float64Array.from(control).sort()
  if (x.length === y.length && x.every((value, i) => value === y[i])) return 'Pass'
  if (x.at(-1) === x[0] && y.at(-1) === y[0]) {
    if (x[0] === y[0]) return 'Pass'
    return (x[0] as number) > (y[0] as number) ? 'High' : 'Low'
  }
  const least = (x[0] as number) - (y.at(-1) as number)
  const most = (x.at(-1) as number) - (y[0] as number)
  const root = (z: number): number => {
    const f = (shift: number): number => wilcoxonZ(x, y, shift) - z
    if (f(least) <= 0) return least
    if (f(most) >= 0) return most
    return brent(f, least, most)
  }
  const bound = TOLERANCE * Math.abs(root(0))
  if (root(CRITICAL_Z) > bound) return 'High'
  if (root(-CRITICAL_Z) < -bound) return 'Low'
  return 'Pass'
}

/** The standardised rank sum of x - shift among y, with ties shared and continuity corrected. Both arrays are sorted. */
export function wilcoxonZ(x: Float64Array, y: Float64Array, shift: number): number {
  const m = x.length
  const n = y.length
  let i = 0
  let j = 0
  let rank = 0
  let rankSum = 0
  let ties = 0
  while (i < m || j < n) {
    const a = i < m ? (x[i] as number) - shift : Number.POSITIVE_INFINITY
    const b = j < n ? (y[j] as number) : Number.POSITIVE_INFINITY
    const value = Math.min(a, b)
    let ofX = 0
    let tied = 0
    while (i < m && (x[i] as number) - shift === value) {
      i++
      ofX++
      tied++
    }
    while (j < n && y[j] === value) {
      j++
      tied++
    }
    rankSum += ofX * (rank + (tied + 1) / 2)
    ties += tied ** 3 - tied
    rank += tied
  }
  const dz = rankSum - (m * (m + 1)) / 2 - (m * n) / 2
  const total = m + n
  const sigma = Math.sqrt(((m * n) / 12) * (total + 1 - ties / (total * (total - 1))))
  return (dz - Math.sign(dz) * 0.5) / sigma
}

/** Brent's root finder (Algorithms for Minimization without Derivatives, ch. 4) with Kayenta's absolute tolerance. */
function brent(f: (x: number) => number, from: number, to: number): number {
  let a = from
  let b = to
  let fa = f(a)
  let fb = f(b)
  let c = a
  let fc = fa
  for (let i = 0; i < 1000; i++) {
    const previous = b - a
    if (Math.abs(fc) < Math.abs(fb)) {
      a = b
      b = c
      c = a
      fa = fb
      fb = fc
      fc = fa
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b) + BRENT_TOLERANCE / 2
    const half = (c - b) / 2
    if (Math.abs(half) <= tolerance || fb === 0) return b
    let step = half
    if (Math.abs(previous) >= tolerance && Math.abs(fa) > Math.abs(fb)) {
      const { p, q } = interpolate(a, b, c, fa, fb, fc)
      if (p < 0.75 * (c - b) * q - Math.abs(tolerance * q) / 2 && p < Math.abs((previous * q) / 2))
        step = p / q
    }
    if (Math.abs(step) < tolerance) step = step > 0 ? tolerance : -tolerance
    a = b
    fa = fb
    b += step
    fb = f(b)
    if (fb > 0 === fc > 0) {
      c = a
      fc = fa
    }
  }
  return b
}

function interpolate(
  a: number,
  b: number,
  c: number,
  fa: number,
  fb: number,
  fc: number,
): { p: number; q: number } {
  const ratio = fb / fa
  let p: number
  let q: number
  if (a === c) {
    p = (c - b) * ratio
    q = 1 - ratio
  } else {
    const u = fa / fc
    const v = fb / fc
    p = ratio * ((c - b) * u * (u - v) - (b - a) * (v - 1))
    q = (u - 1) * (v - 1) * (ratio - 1)
  }
  return p > 0 ? { p, q: -q } : { p: -p, q }
}

/**
 * Kayenta as a canary analysis stage: the judge over all minutes since the start, every `intervalMinutes`; the error rate in
 * percent (on its natural scale of fractions the root finder's tolerance hides everything), critical, direction increase.
 */
export function kayenta(intervalMinutes: number): ErrorRule {
  return {
    name: `Kayenta ${intervalMinutes} min`,
    source: 'Kayenta NetflixACAJudge-v1.0 with its defaults, error rate in percent, critical',
    every: 20,
    decide({ canaryRequests, canaryErrors, stableRequests, stableErrors }) {
      const experiment: number[] = []
      const control: number[] = []
      for (let u = 0; u < HORIZON_MINUTES; u++) {
        if ((canaryRequests[u] as number) > 0)
          experiment.push((100 * (canaryErrors[u] as number)) / (canaryRequests[u] as number))
        if ((stableRequests[u] as number) > 0)
          control.push((100 * (stableErrors[u] as number)) / (stableRequests[u] as number))
        if ((u + 1) % intervalMinutes === 0 && classify(experiment, control) === 'High')
          return promoteAtHorizon(u + 1, HORIZON_MINUTES)
      }
      return promoteAtHorizon(Number.POSITIVE_INFINITY, HORIZON_MINUTES)
    },
  }
}
