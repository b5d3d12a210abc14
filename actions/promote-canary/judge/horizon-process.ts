import {
  LEAST_WEALTH,
  logChanceSlope,
  reachableDistance,
  reachChance,
  reachChanceAt,
  reachScale,
} from './brownian.ts'
import type { EventPair } from './event-test.ts'
import { BinomialTerms } from './numerics/binomial-terms.ts'

/** Wealth this close to the target has reached it: the boundary is solved for to this relative precision. */
const SOLVED = 5e-4
/** Up to this many expected events in a minute their law is summed term by term. */
const SUMMED_UP_TO = 30
/** From so many standard deviations above its forecast on the reference is taken to have risen. */
const RISE_DEVIATIONS = 4
/** Gauss-Hermite nodes and weights for a standard normal, exact for polynomials of degree 9. */
const NORMAL_NODES = [
  [-2.856970013872806, 0.011257411327721],
  [-1.355626179974266, 0.222075922005613],
  [0, 0.533333333333333],
  [1.355626179974266, 0.222075922005613],
  [2.856970013872806, 0.011257411327721],
] as const

/**
 * Evidence of harm that knows when the canary must end.
 *
 * A test that may look for ever pays for looks that never come. With a deadline the best boundary for S = Σ (x_c - e·π_0)
 * is flat: a Brownian path reaches it with probability 2(1 - Φ(d/√W)), d its distance and W the variance still to come
 * (Kurennoy, arXiv 2406.16523, "YEAST"). Here that law, which is not the law of a few binomial errors, is only the shape of
 * a bet. The wealth M is staked again in each minute, in two steps, so that M = target where the boundary is reached:
 *
 * 1. except in the last minute, on the number of events e: M is multiplied by P(reach | e) / E[P(reach | e)], e Poisson with
 *    the forecast mean;
 * 2. on the canary's share of them: by P(reach | x, e) / E[P(reach | x, e) | e], the mean taken over the exact binomial law.
 *
 * The second factor has mean one whatever the traffic and the base rate do. The first has mean at most one as long as the
 * common rate stays at or below the forecast, which follows the stable version as it is now (`forecastRate`); where the
 * reference itself has more events than that, the factor is at most 1, so a rise of both is not held against the canary. Both rise
 * with harm, so M is a test supermartingale for every r ≤ r_0. The boundary is set again each minute to what the wealth
 * can pay for (conditional error principle, Müller & Schäfer 2001), so neither forecast nor split has to come true.
 */
export class HorizonProcess {
  readonly #nullRatio: number
  readonly #terms = new BinomialTerms()
  #wealth = 1

  constructor(nullRatio: number) {
    this.#nullRatio = nullRatio
  }

  /**
   * Adds one minute.
   * @param target the wealth that decides, > 1
   * @param enough the least x_c that decides by other evidence in this minute: reaching it counts as reaching the boundary,
   * unless that alone is likelier than what is left of the wealth can pay for
   */
  add(pair: EventPair, target: number, enough: number): void {
    const { suspectEvents, suspectExposure, referenceEvents, referenceExposure, minutesLeft } = pair
    const chance = this.#wealth / target
    if (chance >= 1 - SOLVED) return
    const weighted = suspectExposure * this.#nullRatio
    const total = weighted + referenceExposure
    const share = weighted / total
    const perEvent = share * (1 - share)
    const expected = pair.forecastRate * total
    const later = expected * perEvent * minutesLeft
    const events = suspectEvents + referenceEvents

    const distance = reachableDistance(chance, expected * perEvent + later)
    const gain = later > 0 ? eventsFactor({ events, expected, perEvent, distance, later }) : 1
    const factor = referenceRises(pair) ? Math.min(1, gain) : gain
    const chanceGivenEvents = Math.min(1, chance * factor)
    if (events === 0) {
      this.#wealth = Math.max(LEAST_WEALTH, target * chanceGivenEvents)
      return
    }
    this.#terms.set(events, share, Math.sqrt(Math.max(later, 1)))
    const mean = events * share
    const scale = reachScale(later)
    const decidesFrom = this.#terms.upperTail(enough) < chanceGivenEvents ? enough : Number.POSITIVE_INFINITY
    const chanceAt = (x: number, away: number): number =>
      x >= decidesFrom ? 1 : reachChanceAt(mean + away - x, scale)
    const slope = logChanceSlope(distance, events * perEvent + later)
    const solved = solve((away) => this.#terms.mean((x) => chanceAt(x, away)), {
      chance: chanceGivenEvents,
      guess: distance,
      slope,
    })
    const paid = solved === null ? 1 : chanceAt(suspectEvents, solved.distance) / solved.chance
    this.#wealth = Math.max(LEAST_WEALTH, target * chanceGivenEvents * paid)
  }

  /** ln M, the evidence so far; 0 before the first minute, never below ln 1e-280. */
  get logE(): number {
    return Math.log(this.#wealth)
  }
}

/** Whether the reference has more events than its forecast, far beyond chance: what rises, rises for both. */
function referenceRises({ referenceEvents, referenceExposure, forecastRate }: EventPair): boolean {
  const expected = referenceExposure * forecastRate
  return referenceEvents > expected + RISE_DEVIATIONS * Math.sqrt(expected)
}

/** A boundary at this distance, and the mean chance to reach it. */
interface Boundary {
  readonly distance: number
  readonly chance: number
}

/**
 * The distance at which the mean chance is the chance that there is, as nearly as may be: one step with the known slope of its
 * logarithm, then secants, kept within what is known to be too near and too far. Any distance makes a fair bet, since
 * the bet is divided by the mean; an exact one leaves nothing unspent. Null when no event count can pay.
 */
function solve(
  meanChance: (distance: number) => number,
  { chance, guess, slope }: Record<'chance' | 'guess' | 'slope', number>,
): Boundary | null {
  let best: Boundary | null = null
  let bestError = Number.POSITIVE_INFINITY
  let tooNear = 0
  let tooFar = Number.POSITIVE_INFINITY
  let distance = guess
  let fall = slope
  let before = { distance: Number.NaN, error: Number.NaN }
  for (let i = 0; i < 8; i++) {
    const reached = meanChance(distance)
    const error = Math.log(reached / chance)
    if (Math.abs(error) < bestError) {
      best = { distance, chance: reached }
      bestError = Math.abs(error)
    }
    if (bestError < SOLVED) break
    if (error > 0) tooNear = distance
    else tooFar = distance
    if (i > 0) fall = (before.error - error) / (distance - before.distance)
    before = { distance, error }
    const next = distance + error / fall
    const middle = tooFar === Number.POSITIVE_INFINITY ? 1.5 * distance + 0.1 : (tooNear + tooFar) / 2
    distance = next > tooNear && next < tooFar ? next : middle
  }
  return best
}

/** P(reach | e) over its mean when e is Poisson with the expected mean. */
function eventsFactor({
  events,
  expected,
  perEvent,
  distance,
  later,
}: Record<'events' | 'expected' | 'perEvent' | 'distance' | 'later', number>): number {
  const chanceAt = (count: number): number => reachChance(distance, count * perEvent + later)
  let mean = 0
  if (expected > SUMMED_UP_TO) {
    const spread = Math.sqrt(expected)
    for (const [node, weight] of NORMAL_NODES) mean += weight * chanceAt(expected + node * spread)
  } else {
    const last = expected + 9 * Math.sqrt(expected) + 12
    let probability = Math.exp(-expected)
    for (let count = 0; count <= last; count++) {
      if (count > 0) probability *= expected / count
      mean += probability * chanceAt(count)
    }
  }
  return mean > 0 ? chanceAt(events) / mean : 1
}
