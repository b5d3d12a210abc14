import { BoundedVarianceProcess } from './bounded-variance-process.ts'
import type { Counted } from './dispersion.ts'
import { logMeanExp } from './numerics/log-sum-exp.ts'

/** What the rate is allowed to have drifted since the record was made, as a factor, beside the harm that is not acted on. */
const DRIFT = 1.5
/** Rate ratios over the allowed rate at which harm is looked for. */
const ALTERNATIVES = [1.25, 1.6, 2, 3, 5, 8, 14, 25]
/** One-sided 95 % normal quantile, for the bound on the record's rate. */
const Z95 = 1.645

/**
 * Harm after the promotion, when no stable version is left to compare with: the canary's events against the stable
 * version's record (its history and its minutes beside the canary). The hypothesis is a rate up to 1.5 times the
 * record's, times the harm ratio: the record is older and rates drift. Poisson likelihood ratios over a grid; with
 * bursts, the bounded-variance process. The record's rate is taken at its upper 95 % bound (Poisson, normal approximation).
 */
export class RecordProcess {
  readonly #allowedRate: number
  readonly #burstiness: number | null
  readonly #logE = new Float64Array(ALTERNATIVES.length)
  readonly #robust = new BoundedVarianceProcess()

  /**
   * @param record what the stable version showed, exposure > 0
   * @param harmRatio rate ratio that is not acted on, ≥ 1
   * @param burstiness CV² of the rates when they come in bursts, else null
   */
  constructor(record: Counted, harmRatio: number, burstiness: number | null) {
    const { events, exposure } = record
    const bound = (events + Z95 * Math.sqrt(events) + (Z95 * Z95) / 2) / exposure
    this.#allowedRate = DRIFT * harmRatio * bound
    this.#burstiness = burstiness
  }

  /** Adds one minute of the canary. */
  add({ events, exposure }: Counted): void {
    const expected = exposure * this.#allowedRate
    if (this.#burstiness !== null) {
      const variance = expected + this.#burstiness * expected * expected
      this.#robust.add(events - expected, variance, expected)
      return
    }
    for (let j = 0; j < ALTERNATIVES.length; j++) {
      const ratio = ALTERNATIVES[j] ?? 1
      this.#logE[j] = (this.#logE[j] as number) + events * Math.log(ratio) - expected * (ratio - 1)
    }
  }

  /** ln E, the evidence so far. */
  get logE(): number {
    return this.#burstiness === null ? logMeanExp(this.#logE) : this.#robust.logE
  }
}
