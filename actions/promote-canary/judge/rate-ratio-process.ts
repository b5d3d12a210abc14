import type { EventPair, EventTest } from './event-test.ts'
import { logAddExp, logMeanExp } from './numerics/log-sum-exp.ts'
import { Restarts } from './restarts.ts'

/**
 * The conditional e-process for the ratio r of two event rates, suspect (canary) over reference (stable).
 *
 * Given the e events of a minute in both versions, the canary's share of them is Bin(e, π(r)) with
 * π(r) = n_c·r / (n_c·r + n_s), whatever the base rate: load, outages of both and changed weights cancel.
 * For each alternative r_j the product over the minutes of the likelihood ratio r_j : r_0 is a test
 * martingale at r_0; the average over j is one too. The family has a monotone likelihood ratio, so with all
 * r_j > r_0 it is a supermartingale for every r ≤ r_0 (harm), with all r_j < r_0 for every r ≥ r_0 (safety),
 * also when r moves within the null. Errors out of few requests are hypergeometric, which is smaller in
 * convex order (Hoeffding 1963), so the bound holds there as well.
 * Ville: P(sup E ≥ 1/α) ≤ α. (Lindon & Malek, NeurIPS 2022, with a grid in place of the Dirichlet prior.)
 */
export class RateRatioProcess implements EventTest {
  readonly #nullRatio: number
  readonly #alternatives: Float64Array
  readonly #logGain: Float64Array
  readonly #logE: Float64Array
  readonly #scratch: Float64Array
  readonly #withoutSuspect: Float64Array
  /** The pair that `#withoutSuspect` is of. */
  #leftOutOf: EventPair | null = null
  readonly #restarts: Restarts | null
  /** ln E once it has been asked for; NaN when minutes came since. */
  #average = 0

  /** @param restarts whether part of the stake is staked again in each minute: for harm that may begin at any time */
  constructor(nullRatio: number, alternatives: readonly number[], restarts = false) {
    this.#nullRatio = nullRatio
    this.#alternatives = Float64Array.from(alternatives)
    this.#logGain = this.#alternatives.map((ratio) => Math.log(ratio / nullRatio))
    this.#logE = new Float64Array(alternatives.length)
    this.#scratch = new Float64Array(alternatives.length)
    this.#withoutSuspect = new Float64Array(alternatives.length)
    this.#restarts = restarts ? new Restarts() : null
    if (restarts) {
      this.#logE.fill(Restarts.logFirst)
      this.#stakeNext()
      this.#average = Number.NaN
    }
  }

  add(pair: EventPair): void {
    this.#leaveOutSuspect(pair)
    for (let j = 0; j < this.#logE.length; j++)
      this.#logE[j] = (this.#withoutSuspect[j] as number) + pair.suspectEvents * (this.#logGain[j] as number)
    this.#leftOutOf = null
    this.#stakeNext()
    this.#average = Number.NaN
  }

  /** Puts the next minute's stake down, before that minute is known. */
  #stakeNext(): void {
    if (this.#restarts === null) return
    const { logNext } = this.#restarts
    for (let j = 0; j < this.#logE.length; j++) {
      const before = this.#logE[j] as number
      if (before < logNext - NEGLIGIBLE_BELOW) this.#logE[j] = logNext
      else if (before < logNext + NEGLIGIBLE_BELOW) this.#logE[j] = logAddExp(before, logNext)
    }
    this.#restarts.addMinute()
  }

  /** Sets `#withoutSuspect` to what ln E_j would be if none of the pair's events were the suspect's. */
  #leaveOutSuspect(pair: EventPair): void {
    if (this.#leftOutOf === pair) return
    const events = pair.suspectEvents + pair.referenceEvents
    const inverse = 1 / (pair.suspectExposure * this.#nullRatio + pair.referenceExposure)
    const suspect = pair.suspectExposure * inverse
    const reference = pair.referenceExposure * inverse
    for (let j = 0; j < this.#logE.length; j++) {
      const total = events === 0 ? 1 : suspect * (this.#alternatives[j] as number) + reference
      this.#withoutSuspect[j] = (this.#logE[j] as number) - events * Math.log(total)
    }
    this.#leftOutOf = pair
  }

  /**
   * The least number of the pair's events that, had they been the suspect's, takes ln E to `logThreshold`; Infinity when
   * even `most` would not. For processes that look for harm.
   */
  leastDeciding(pair: EventPair, logThreshold: number, most: number): number {
    this.#leaveOutSuspect(pair)
    const decides = (events: number): boolean => {
      for (let j = 0; j < this.#scratch.length; j++)
        this.#scratch[j] = (this.#withoutSuspect[j] as number) + events * (this.#logGain[j] as number)
      return logMeanExp(this.#scratch) >= logThreshold
    }
    const all = Math.min(most, pair.suspectEvents + pair.referenceEvents)
    // A mean lies between its largest term over their number and its largest term.
    let tooFew = Math.min(all, Math.ceil(this.#leastForTerm(logThreshold)) - 1)
    let enough = Math.min(
      all,
      Math.ceil(this.#leastForTerm(logThreshold + Math.log(this.#scratch.length))) + 1,
    )
    if (tooFew === all || !decides(enough)) return Number.POSITIVE_INFINITY
    while (enough - tooFew > 1) {
      const middle = Math.floor((enough + tooFew) / 2)
      if (decides(middle)) enough = middle
      else tooFew = middle
    }
    return enough
  }

  /** The least number of events, a fraction too, that takes one of the terms `#withoutSuspect` to `logThreshold`. */
  #leastForTerm(logThreshold: number): number {
    let least = Number.POSITIVE_INFINITY
    for (let j = 0; j < this.#logGain.length; j++)
      least = Math.min(
        least,
        (logThreshold - (this.#withoutSuspect[j] as number)) / (this.#logGain[j] as number),
      )
    return Math.max(0, least)
  }

  /** ln E, the evidence so far; 0 before the first event. */
  get logE(): number {
    if (Number.isNaN(this.#average)) {
      const started = logMeanExp(this.#logE)
      this.#average = this.#restarts === null ? started : logAddExp(started, this.#restarts.logKept)
    }
    return this.#average
  }
}

/** A stake e^-40 times as large as another changes no digit of it. */
const NEGLIGIBLE_BELOW = 40

const HARM_FACTORS = logSpaced(1.25, 40, 28)
const HEALTHY_RATIOS = [0.7, 0.8, 0.9, 1, 1.1]

/** Where harm is looked for: 28 rate ratios, log-spaced from 1.25 to 40 times the null's. */
export function harmAlternatives(nullRatio: number): number[] {
  return HARM_FACTORS.map((factor) => factor * nullRatio)
}

/**
 * The rate ratios of a canary that need not be acted on: from a little better than the stable version to a little worse, and
 * on to `harmRatio` in steps of a quarter. All lie below the null's.
 */
export function healthyAlternatives(nullRatio: number, harmRatio: number): number[] {
  const ratios = [...HEALTHY_RATIOS]
  for (let ratio = 1.25; ratio <= harmRatio; ratio *= 1.25) ratios.push(ratio)
  return ratios.filter((ratio) => ratio < nullRatio)
}

function logSpaced(from: number, to: number, count: number): number[] {
  const step = Math.log(to / from) / (count - 1)
  return Array.from({ length: count }, (_, j) => from * Math.exp(j * step))
}
