import { logGamma } from '../../../actions/promote-canary/judge/numerics/log-gamma.ts'

/** Seeded draws from the laws that traffic follows. The same seed gives the same draws on every machine. */
export interface Random {
  /** Uniform in (0, 1). */
  uniform(): number
  /** Standard normal. */
  normal(): number
  /** Poisson with this mean, ≥ 0. */
  poisson(mean: number): number
  /** Binomial with n trials of chance p. */
  binomial(n: number, p: number): number
  /** Gamma with this shape > 0 and scale 1. */
  gamma(shape: number): number
}

/** Makes a source from a seed and a stream number: streams of one seed are independent. */
export function makeRandom(seed: number, stream: number): Random {
  const uniform = sfc32(seed, stream)
  let spare = Number.NaN

  const normal = (): number => {
    if (!Number.isNaN(spare)) {
      const kept = spare
      spare = Number.NaN
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const factor = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * factor
      return x * factor
    }
  }

  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape)
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }

  const poisson = (mean: number): number => {
    if (mean < 12) {
      const limit = Math.exp(-mean)
      let product = uniform()
      let k = 0
      while (product > limit) {
        product *= uniform()
        k++
      }
      return k
    }
    return transformedRejection(uniform, mean)
  }

  const binomial = (n: number, p: number): number => {
    if (p > 0.5) return n - binomial(n, 1 - p)
    if (n * p < 40) {
      // Waiting times between successes (Devroye 1986, X.4.3, second waiting time method).
      if (p <= 0) return 0
      let sum = 0
      let k = 0
      const limit = -Math.log1p(-p)
      for (;;) {
        sum += -Math.log(uniform()) / (n - k)
        if (sum > limit || k >= n) return k
        k++
      }
    }
    // Splitting at the median order statistic (Devroye 1986, X.4.4): halves n until the mean is small.
    const a = 1 + Math.floor(n / 2)
    const x = gamma(a)
    const cut = x / (x + gamma(n + 1 - a))
    return cut <= p ? a + binomial(n - a, (p - cut) / (1 - cut)) : binomial(a - 1, p / cut)
  }

  return { uniform, normal, poisson, binomial, gamma }
}

/** sfc32 (Doty-Humphrey, PractRand), 32 bits a draw, centred in its cell so that it is never 0 or 1. */
function sfc32(seed: number, stream: number): () => number {
  let a = seed | 0
  let b = stream | 0
  let c = 0x9e3779b9 | 0
  let counter = 1
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    c |= 0
    return (t >>> 0) * 2 ** -32 + 2 ** -33
  }
  for (let i = 0; i < 20; i++) next()
  return next
}

/** Hörmann's PTRS (1993), exact for means from 10 on. */
function transformedRejection(uniform: () => number, mean: number): number {
  const logMean = Math.log(mean)
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
  const squeeze = 0.9277 - 3.6224 / (b - 2)
  for (;;) {
    const u = uniform() - 0.5
    const v = uniform()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43)
    if (us >= 0.07 && v <= squeeze) return k
    if (k < 0 || (us < 0.013 && v > us)) continue
    const accepted = Math.log(v) + Math.log(inverseAlpha) - Math.log(a / (us * us) + b)
    if (accepted <= k * logMean - mean - logGamma(k + 1)) return k
  }
}
