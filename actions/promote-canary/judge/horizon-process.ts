import type { EventPair } from './event-test.ts'
import { erfc, normalQuantile } from './numerics/normal.ts'

/**
 * Evidence of harm that knows when the canary must end.
 *
 * A test that may look for ever pays for looks that never come. With a deadline the best boundary for
 * S = Σ (x_c - e·π_0) is flat: a Brownian path that has d to go and information W left reaches it with
 * probability 2(1 - Φ(d/√W)) (reflection principle; the test of Kurennoy, arXiv 2406.16523, "YEAST").
 * That normal law is not the law of few binomial errors. Here it is only the shape of a bet: in each minute
 * the wealth M is staked as f(x) = P(boundary reached | x canary errors) / E[f], where the expectation is the
 * exact binomial sum. Each factor has mean one at r = r_0 and, since f rises with x, at most one for r < r_0:
 * M is a test supermartingale for any traffic, any split, any forecast of the information that is left.
 * The boundary is set anew each minute so that reaching it makes M equal to the target (conditional error
 * principle, Müller & Schäfer 2001).
 */
export class HorizonProcess {
  readonly #nullRatio: number
  #wealth = 1

  constructor(nullRatio: number) {
    this.#nullRatio = nullRatio
  }

  /**
   * Adds one minute.
   * @param target the wealth that would decide, > 1
   */
  add(pair: EventPair, target: number): void {
    const { suspectEvents, suspectExposure, referenceEvents, referenceExposure } = pair
    const events = suspectEvents + referenceEvents
    const chance = this.#wealth / target
    if (events === 0 || chance >= 1 || this.#wealth === 0) return
    const weighted = suspectExposure * this.#nullRatio
    const share = weighted / (weighted + referenceExposure)
    const information = events * share * (1 - share)
    const expectedPerMinute = pair.expectedRate * (weighted + referenceExposure) * share * (1 - share)
    const informationLeft = expectedPerMinute * pair.minutesLeft
    const distance = Math.sqrt(information + informationLeft) * -normalQuantile(chance / 2)
    const boundary = events * share + distance
    const bet = (x: number): number => reachChance(boundary - x, informationLeft)
    const expected = binomialMean(bet, events, share, information, informationLeft)
    if (expected > 0) this.#wealth *= bet(suspectEvents) / expected
  }

  /** ln M, the evidence so far; 0 before the first event, -Infinity when the last bet was lost. */
  get logE(): number {
    return Math.log(this.#wealth)
  }
}

/** P(a Brownian path reaches a boundary `distance` away within variance `information`). */
function reachChance(distance: number, information: number): number {
  if (distance <= 0) return 1
  return information > 0 ? erfc(distance / Math.sqrt(2 * information)) : 0
}

/** Terms of the binomial law that are less than this part of its largest are left out. */
const NEGLIGIBLE = 1e-13

/**
 * E[f(X)] for X ~ Bin(n, p). Up to a spread of some dozen the sum runs over every x; beyond, over every
 * k-th, k a small part of the spreads of the law and of f (the trapezoidal rule, whose error falls
 * exponentially with spread/k for smooth integrands).
 */
function binomialMean(
  f: (x: number) => number,
  n: number,
  p: number,
  variance: number,
  smoothness: number,
): number {
  const spread = Math.sqrt(Math.min(variance, Math.max(smoothness, 1)))
  const stride = Math.max(1, Math.floor(spread / 4))
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const odds = p / (1 - p)
  let mass = 1
  let sum = f(mode)
  let weight = 1
  let kept = 0
  for (let x = mode + 1; x <= n; x++) {
    weight *= ((n - x + 1) / x) * odds
    if (weight < NEGLIGIBLE) break
    if (++kept % stride !== 0) continue
    mass += weight
    sum += weight * f(x)
  }
  weight = 1
  kept = 0
  for (let x = mode - 1; x >= 0; x--) {
    weight *= (x + 1) / (n - x) / odds
    if (weight < NEGLIGIBLE) break
    if (++kept % stride !== 0) continue
    mass += weight
    sum += weight * f(x)
  }
  return sum / mass
}
