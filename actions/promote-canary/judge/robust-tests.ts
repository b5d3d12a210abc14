import { BoundedVarianceProcess } from './bounded-variance-process.ts'
import type { EventPair, EventTest } from './event-test.ts'

type Direction = 'harm' | 'safety'

/**
 * The rate ratio when events come in bursts. The score of a minute, x_c - e·π_0, has mean 0 at r = r_0 whatever
 * the bursts, as long as they hit the versions alike. With rates that vary by CV² = τ² in each version and minute, and
 * v = E[e]·π(1-π), its variance is v + 2τ²v². τ² is the upper bound that the stable history allows.
 */
export class RobustRatioTest implements EventTest {
  readonly #process = new BoundedVarianceProcess()
  readonly #sign: 1 | -1
  readonly #nullRatio: number
  readonly #burstiness: number

  /** @param direction `harm`: evidence against r ≤ nullRatio; `safety`: against r ≥ nullRatio */
  constructor(direction: Direction, nullRatio: number, burstiness: number) {
    this.#sign = direction === 'harm' ? 1 : -1
    this.#nullRatio = nullRatio
    this.#burstiness = burstiness
  }

  add(pair: EventPair): void {
    const weighted = pair.suspectExposure * this.#nullRatio
    const total = weighted + pair.referenceExposure
    const share = weighted / total
    const information = pair.expectedRate * total * share * (1 - share)
    if (!(information > 0)) return
    const score = pair.suspectEvents - (pair.suspectEvents + pair.referenceEvents) * share
    const variance = information + 2 * this.#burstiness * information * information
    this.#process.add(this.#sign * score, variance, information)
  }

  get logE(): number {
    return this.#process.logE
  }
}

/**
 * The rate difference when events come in bursts: the score of a minute is x_c - n_c(x_s/n_s + ε), its variance at
 * p_c = p_s + ε that of two Poisson counts whose rates vary by CV² = τ².
 */
export class RobustDifferenceTest implements EventTest {
  readonly #process = new BoundedVarianceProcess()
  readonly #sign: 1 | -1
  readonly #margin: number
  readonly #burstiness: number

  /** @param direction `harm`: evidence against p_c - p_s ≤ margin; `safety`: against p_c - p_s ≥ margin */
  constructor(direction: Direction, margin: number, burstiness: number) {
    this.#sign = direction === 'harm' ? 1 : -1
    this.#margin = margin
    this.#burstiness = burstiness
  }

  add(pair: EventPair): void {
    const odds = pair.suspectExposure / pair.referenceExposure
    const ofSuspect = pair.suspectExposure * (pair.expectedRate + this.#margin)
    const ofReference = pair.referenceExposure * pair.expectedRate
    const variance =
      ofSuspect +
      odds * odds * ofReference +
      this.#burstiness * (ofSuspect * ofSuspect + odds * odds * ofReference * ofReference)
    const score = pair.suspectEvents - odds * pair.referenceEvents - pair.suspectExposure * this.#margin
    this.#process.add(this.#sign * score, variance, pair.suspectExposure * this.#margin)
  }

  get logE(): number {
    return this.#process.logE
  }
}
