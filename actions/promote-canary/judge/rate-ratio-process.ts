import type { EventPair, EventTest } from './event-test.ts'
import { logMeanExp } from './numerics/log-sum-exp.ts'

/**
 * The conditional e-process for the ratio r of two event rates, canary over stable.
 *
 * Given the e events of a minute in both versions, the canary's share of them is Bin(e, π(r)) with
 * π(r) = n_c·r / (n_c·r + n_s), whatever the base rate: load, outages of both and changed weights cancel.
 * For each alternative r_j the product over the minutes of the likelihood ratio r_j : r_0 is a test
 * martingale at r_0; the average over j is one too. The family has a monotone likelihood ratio, so with all
 * r_j > r_0 it is a supermartingale for every r ≤ r_0 (harm), with all r_j < r_0 for every r ≥ r_0 (safety),
 * also when r moves within the null. Errors out of few requests are hypergeometric, which is smaller in
 * convex order (Hoeffding 1963), so the bound holds there as well.
 * Ville: P(sup E ≥ 1/α) ≤ α. (Lindon & Malek, NeurIPS 2022; reference values in the tests.)
 */
export class RateRatioProcess implements EventTest {
  readonly #nullRatio: number
  readonly #alternatives: Float64Array
  readonly #logGain: Float64Array
  readonly #logE: Float64Array

  constructor(nullRatio: number, alternatives: readonly number[]) {
    this.#nullRatio = nullRatio
    this.#alternatives = Float64Array.from(alternatives)
    this.#logGain = this.#alternatives.map((ratio) => Math.log(ratio / nullRatio))
    this.#logE = new Float64Array(alternatives.length)
  }

  add({ suspectEvents, suspectExposure, referenceEvents, referenceExposure }: EventPair): void {
    const events = suspectEvents + referenceEvents
    if (events === 0) return
    const inverse = 1 / (suspectExposure * this.#nullRatio + referenceExposure)
    const suspect = suspectExposure * inverse
    const reference = referenceExposure * inverse
    const alternatives = this.#alternatives
    const logE = this.#logE
    for (let j = 0; j < alternatives.length; j++) {
      const total = suspect * (alternatives[j] as number) + reference
      logE[j] = (logE[j] as number) + suspectEvents * (this.#logGain[j] as number) - events * Math.log(total)
    }
  }

  /** ln E, the evidence so far; 0 before the first event. */
  get logE(): number {
    return logMeanExp(this.#logE)
  }
}

/** Where harm is looked for: 28 rate ratios, log-spaced from 1.25 to 40 times the null's. */
export function harmAlternatives(nullRatio: number): number[] {
  return logSpaced(1.25, 40, 28).map((factor) => factor * nullRatio)
}

/** The rate ratios of a healthy canary: from a little better than the stable version to a little worse. */
export function healthyAlternatives(nullRatio: number): number[] {
  return [0.7, 0.8, 0.9, 1, 1.1].filter((ratio) => ratio < nullRatio)
}

function logSpaced(from: number, to: number, count: number): number[] {
  const step = Math.log(to / from) / (count - 1)
  return Array.from({ length: count }, (_, j) => from * Math.exp(j * step))
}
