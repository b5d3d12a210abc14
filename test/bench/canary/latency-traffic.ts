import { normalCdf, normalQuantile } from '../../../actions/promote-canary/judge/numerics/normal.ts'
import type { Random } from './random.ts'
import type { Cost } from './tally.ts'
import { HISTORY_MINUTES, HORIZON_MINUTES } from './traffic.ts'

/** One kind of latency regression. */
export interface LatencyCell {
  readonly requestsPerSecond: number
  readonly share: number
  /** All requests take `factor` times as long, or one in ten does. */
  readonly shape: 'scale' | 'tail'
  readonly factor: number
}

/** The quantiles of the stable version above which requests are counted, and which are also reported as such. */
export const QUANTILES = [0.5, 0.9, 0.99] as const
/** Log-normal response times with a median of 200 ms. */
const MEDIAN_MS = 200
const SIGMA = 0.8
const TAIL_PART = 0.1

/** One version's response times, minute by minute. */
export interface LatencyArm {
  readonly requests: Float64Array
  /** Per quantile: requests slower than the stable version's quantile. */
  readonly slower: readonly Float64Array[]
  /** Per quantile: the minute's own quantile, in ms; NaN without requests. */
  readonly percentiles: readonly Float64Array[]
}

export interface LatencyTraffic extends Cost {
  readonly stable: LatencyArm
  readonly canary: LatencyArm
  readonly history: LatencyArm
}

/** Buffers for one canary, to be filled again and again. */
export function emptyLatencyTraffic(): LatencyTraffic {
  const arm = (minutes: number): LatencyArm => ({
    requests: new Float64Array(minutes),
    slower: QUANTILES.map(() => new Float64Array(minutes)),
    percentiles: QUANTILES.map(() => new Float64Array(minutes)),
  })
  return {
    stable: arm(HORIZON_MINUTES),
    canary: arm(HORIZON_MINUTES),
    history: arm(HISTORY_MINUTES),
    excess: new Float64Array(HORIZON_MINUTES),
    excessIfPromoted: new Float64Array(HORIZON_MINUTES),
  }
}

const THRESHOLDS_MS = QUANTILES.map((q) => MEDIAN_MS * Math.exp(SIGMA * normalQuantile(q)))

/** The part of a canary's requests that are slower than the stable version's quantile. */
export function slowerThan(
  quantile: number,
  { shape, factor }: Pick<LatencyCell, 'shape' | 'factor'>,
): number {
  const part = (scale: number): number => 1 - normalCdf(normalQuantile(quantile) - Math.log(scale) / SIGMA)
  return shape === 'scale' ? part(factor) : (1 - TAIL_PART) * part(1) + TAIL_PART * part(factor)
}

/** Draws one canary. Slow means slower than nine in ten of the stable version's requests. */
export function drawLatency(cell: LatencyCell, random: Random, traffic: LatencyTraffic): void {
  const perMinute = 60 * cell.requestsPerSecond
  const healthy = { shape: 'scale', factor: 1 } as const
  fillArm(traffic.history, perMinute, healthy, random)
  fillArm(traffic.stable, perMinute * (1 - cell.share), healthy, random)
  fillArm(traffic.canary, perMinute * cell.share, cell, random)
  const excess = slowerThan(0.9, cell) - 0.1
  for (let u = 0; u < HORIZON_MINUTES; u++) {
    const canary = traffic.canary.requests[u] as number
    traffic.excess[u] = canary * excess
    traffic.excessIfPromoted[u] = (canary + (traffic.stable.requests[u] as number)) * excess
  }
}

function fillArm(
  arm: LatencyArm,
  meanRequests: number,
  kind: Pick<LatencyCell, 'shape' | 'factor'>,
  random: Random,
): void {
  for (let u = 0; u < arm.requests.length; u++) {
    const n = random.poisson(meanRequests)
    arm.requests[u] = n
    fillMinute(arm, u, n, kind, random)
  }
}

/**
 * Draws a minute's quantiles and counts without drawing its requests: on the uniform scale the order statistics at the
 * quantiles are nested Beta variables, and the requests between two of them are uniform there, so that the counts
 * below a threshold are whole gaps and a binomial part of one.
 */
function fillMinute(
  arm: LatencyArm,
  minute: number,
  n: number,
  kind: Pick<LatencyCell, 'shape' | 'factor'>,
  random: Random,
): void {
  const ranks = QUANTILES.map((q) => Math.max(1, Math.ceil(q * n)))
  const anchors: { u: number; rank: number }[] = []
  let above = 1
  let rankAbove = n + 1
  for (let k = QUANTILES.length - 1; k >= 0 && n > 0; k--) {
    const rank = ranks[k] as number
    if (rank < rankAbove) {
      above *= beta(random, rank, rankAbove - rank)
      rankAbove = rank
      anchors.unshift({ u: above, rank })
    }
    ;(arm.percentiles[k] as Float64Array)[minute] = quantileMs(above, kind)
  }
  if (n === 0) for (const percentiles of arm.percentiles) percentiles[minute] = Number.NaN
  let low = { u: 0, rank: 0 }
  THRESHOLDS_MS.forEach((_, k) => {
    const at = 1 - slowerThan(QUANTILES[k] as number, kind)
    for (const anchor of anchors) if (anchor.u <= at && anchor.rank > low.rank) low = anchor
    const high = anchors.find((anchor) => anchor.u > at) ?? { u: 1, rank: n + 1 }
    const between = Math.max(0, high.rank - low.rank - 1)
    const below = between > 0 ? random.binomial(between, Math.min(1, (at - low.u) / (high.u - low.u))) : 0
    low = { u: at, rank: low.rank + below }
    ;(arm.slower[k] as Float64Array)[minute] = n - low.rank
  })
}

function beta(random: Random, a: number, b: number): number {
  const x = random.gamma(a)
  return x / (x + random.gamma(b))
}

/** The response time below which this part of the requests stay. */
function quantileMs(part: number, { shape, factor }: Pick<LatencyCell, 'shape' | 'factor'>): number {
  if (shape === 'scale') return MEDIAN_MS * factor * Math.exp(SIGMA * normalQuantile(part))
  const cdf = (ms: number): number =>
    (1 - TAIL_PART) * normalCdf(Math.log(ms / MEDIAN_MS) / SIGMA) +
    TAIL_PART * normalCdf(Math.log(ms / MEDIAN_MS / factor) / SIGMA)
  let low = MEDIAN_MS * Math.exp(-6 * SIGMA)
  let high = MEDIAN_MS * factor * Math.exp(6 * SIGMA)
  for (let i = 0; i < 40; i++) {
    const middle = Math.sqrt(low * high)
    if (cdf(middle) < part) low = middle
    else high = middle
  }
  return Math.sqrt(low * high)
}
