import { logBeta } from './numerics/log-gamma.ts'

/** Requests of both versions while one weight was configured. */
export interface SplitSegment {
  /** The canary's configured share, 0 < share < 1. */
  readonly share: number
  readonly canaryRequests: number
  readonly stableRequests: number
}

/** How sure the split has to be known. */
export interface SplitSettings {
  /** Chance of calling a right split wrong, over all looks. */
  readonly alpha: number
  /** Weight of the prior, in requests: about where the test is sharpest. */
  readonly priorRequests: number
  /** Relative deviation of the share that does no harm; ≥ 0. */
  readonly tolerance: number
}

/** One false alarm in a thousand canaries, sharpest at ten thousand requests, a tenth of the share tolerated. */
export const DEFAULT_SPLIT_SETTINGS: SplitSettings = { alpha: 0.001, priorRequests: 10_000, tolerance: 0.1 }

/**
 * - `mismatch`: the requests are not split as configured, and by more than the tolerance.
 * - `as-planned`: the share of the last segment is proven to lie within the tolerance.
 * - `undecided`: too few requests to say either.
 */
export interface SplitVerdict {
  readonly verdict: 'mismatch' | 'as-planned' | 'undecided'
  /** ln E against "every segment was split as configured". */
  readonly logE: number
  /** The canary's share in the last segment with its 1 - alpha confidence sequence; null without requests. */
  readonly share: { readonly observed: number; readonly lower: number; readonly upper: number } | null
}

/**
 * Sequential sample-ratio test: do the requests match the weights? Dirichlet-multinomial e-process of Lindon &
 * Malek (NeurIPS 2022) with prior α_0 = k·θ_0 in each segment of constant weight; the segments' e-values multiply, since each
 * has its own null. Valid at every look. The confidence sequence is the set of shares that the same mixture does not reject.
 * @param segments in order; the last one is the present weight
 */
export function testSplit(
  segments: readonly SplitSegment[],
  settings: SplitSettings = DEFAULT_SPLIT_SETTINGS,
): SplitVerdict {
  const { alpha, priorRequests, tolerance } = settings
  const logE = segments.reduce((sum, segment) => sum + segmentLogE(segment, priorRequests), 0)
  const last = segments.at(-1)
  if (last === undefined || last.canaryRequests + last.stableRequests === 0)
    return { verdict: 'undecided', logE, share: null }
  const share = shareOf(last, priorRequests, alpha)
  const low = last.share * (1 - tolerance)
  const high = last.share * (1 + tolerance)
  const outside = share.upper < low || share.lower > high
  if (outside && logE >= -Math.log(alpha)) return { verdict: 'mismatch', logE, share }
  const within = share.lower >= low && share.upper <= high
  return { verdict: within ? 'as-planned' : 'undecided', logE, share }
}

/** ln of the mixture's likelihood over the configured share's. */
function segmentLogE(segment: SplitSegment, k: number): number {
  const { share, canaryRequests, stableRequests } = segment
  return logMixture(segment, k) - logLikelihood(share, canaryRequests, stableRequests)
}

function logMixture({ share, canaryRequests, stableRequests }: SplitSegment, k: number): number {
  const a = k * share
  const b = k * (1 - share)
  return logBeta(a + canaryRequests, b + stableRequests) - logBeta(a, b)
}

function logLikelihood(share: number, canary: number, stable: number): number {
  return canary * Math.log(share) + stable * Math.log1p(-share)
}

/** {θ: ln L(θ) ≥ ln mixture + ln α}, by bisection on both sides of the observed share. */
function shareOf(
  { share, canaryRequests, stableRequests }: SplitSegment,
  k: number,
  alpha: number,
): { observed: number; lower: number; upper: number } {
  const observed = canaryRequests / (canaryRequests + stableRequests)
  const least = logMixture({ share, canaryRequests, stableRequests }, k) + Math.log(alpha)
  const edge = (outer: number): number => {
    let outside = outer
    let inside = observed
    for (let i = 0; i < 60; i++) {
      const middle = (outside + inside) / 2
      if (logLikelihood(middle, canaryRequests, stableRequests) >= least) inside = middle
      else outside = middle
    }
    return inside
  }
  return { observed, lower: edge(0), upper: edge(1) }
}
