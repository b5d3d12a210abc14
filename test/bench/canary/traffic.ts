import type { Random } from './random.ts'
import type { Cost } from './tally.ts'

/** Minutes of a simulated canary, and of the stable version's history before it. */
export const HORIZON_MINUTES = 60
export const HISTORY_MINUTES = 120
/** CloudWatch's figures of a minute are complete this much later: each decision takes effect that much late. */
export const LAG_MINUTES = 2

/** One kind of traffic and canary. Rates are per second over both versions. */
export interface ErrorCell {
  readonly requestsPerSecond: number
  /** The canary's share of the traffic, 0 to 1; `ramp` rises 5, 10, 25, 50 % in quarters of the horizon. */
  readonly share: number | 'ramp'
  /** The canary's error rate over the stable version's. */
  readonly ratio: number
  /** CV² of the gamma noise on each version's error rate in each minute. */
  readonly burstiness: number
  /** First minute (from 0) in which the canary is worse. */
  readonly onset: number
  /** Load swings by ±30 % over the horizon. */
  readonly diurnal: boolean
  /** In minutes 20 to 24 both versions fail twenty times as often. */
  readonly outage: boolean
  /** Errors that come at once, in both versions; 1 when left out. */
  readonly clump?: number
  /** Factor on the error rate of both versions in minutes 20 to 39; 1 when left out. */
  readonly swing?: number
}

/** The stable version's error rate in every cell. */
export const BASE_ERROR_RATE = 0.001
const SWING = { from: 20, to: 40 } as const
const OUTAGE = { from: 20, to: 25, factor: 20 } as const
const RAMP = [0.05, 0.1, 0.25, 0.5] as const

/** What was counted, minute by minute, and what it cost. */
export interface ErrorTraffic extends Cost {
  readonly stableRequests: Float64Array
  readonly canaryRequests: Float64Array
  readonly stableErrors: Float64Array
  readonly canaryErrors: Float64Array
  readonly historyRequests: Float64Array
  readonly historyErrors: Float64Array
}

/** Buffers for one canary, to be filled again and again. */
export function emptyTraffic(): ErrorTraffic {
  const minutes = (): Float64Array => new Float64Array(HORIZON_MINUTES)
  return {
    stableRequests: minutes(),
    canaryRequests: minutes(),
    stableErrors: minutes(),
    canaryErrors: minutes(),
    historyRequests: new Float64Array(HISTORY_MINUTES),
    historyErrors: new Float64Array(HISTORY_MINUTES),
    excess: minutes(),
    excessIfPromoted: minutes(),
  }
}

/** The canary's configured share in a minute. */
export function shareAt(cell: ErrorCell, minute: number): number {
  if (cell.share !== 'ramp') return cell.share
  const quarter = Math.floor((minute * RAMP.length) / HORIZON_MINUTES)
  return RAMP[Math.min(quarter, RAMP.length - 1)] ?? 1
}

/**
 * Draws one canary. Requests of a Poisson stream that are sent to one of two versions and fail or not are four independent
 * Poisson counts.
 */
export function drawTraffic(cell: ErrorCell, random: Random, traffic: ErrorTraffic): void {
  const perMinute = 60 * cell.requestsPerSecond
  for (let u = 0; u < HISTORY_MINUTES; u++) {
    const rate = Math.min(1, BASE_ERROR_RATE * burst(cell, random))
    const errors = drawErrors(cell, perMinute * rate, random)
    traffic.historyErrors[u] = errors
    traffic.historyRequests[u] = errors + random.poisson(perMinute * (1 - rate))
  }
  for (let u = 0; u < HORIZON_MINUTES; u++) {
    const share = shareAt(cell, u)
    const load = perMinute * (cell.diurnal ? 1 + 0.3 * Math.sin((2 * Math.PI * u) / HORIZON_MINUTES) : 1)
    const common = cell.outage && u >= OUTAGE.from && u < OUTAGE.to ? OUTAGE.factor : 1
    const ratio = u >= cell.onset ? cell.ratio : 1
    const swing = u >= SWING.from && u < SWING.to ? (cell.swing ?? 1) : 1
    const usual = BASE_ERROR_RATE * common * swing
    const stableRate = Math.min(1, usual * burst(cell, random))
    const canaryRate = Math.min(1, usual * ratio * burst(cell, random))
    const stable = load * (1 - share)
    const canary = load * share
    const stableErrors = drawErrors(cell, stable * stableRate, random)
    const canaryErrors = drawErrors(cell, canary * canaryRate, random)
    traffic.stableErrors[u] = stableErrors
    traffic.canaryErrors[u] = canaryErrors
    const stableRequests = stableErrors + random.poisson(stable * (1 - stableRate))
    const canaryRequests = canaryErrors + random.poisson(canary * (1 - canaryRate))
    traffic.stableRequests[u] = stableRequests
    traffic.canaryRequests[u] = canaryRequests
    traffic.excess[u] = canaryRequests * usual * (ratio - 1)
    traffic.excessIfPromoted[u] = (stableRequests + canaryRequests) * usual * (ratio - 1)
  }
}

/** A Poisson number of failures, each of which brings a clump of errors. */
function drawErrors({ clump = 1 }: ErrorCell, mean: number, random: Random): number {
  return clump * random.poisson(mean / clump)
}

function burst({ burstiness }: ErrorCell, random: Random): number {
  return burstiness > 0 ? random.gamma(1 / burstiness) * burstiness : 1
}
