import type { EventPair, EventTest } from './event-test.ts'
import { logMeanExp } from './numerics/log-sum-exp.ts'

/** Tilts u = e^a - 1 of the canary's events when harm is looked for. */
const HARM_TILTS = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16]
/** Tilts w = 1 - e^(-a) of the canary's events when safety is. */
const SAFETY_TILTS = [0.1, 0.2, 0.4, 0.6, 0.8, 0.95]
/** A tilt that the stable arm cannot balance is cut to this part of what it can. */
const BALANCED = 0.95

/**
 * E-process for the difference of two event rates, p_c - p_s, with no assumption about their level.
 *
 * For Bernoulli or Poisson counts E[e^(a·x)] ≤ exp(n·p·(e^a - 1)). Tilting the canary's events by a and the
 * stable version's by -b with n_s(1 - e^(-b)) = n_c(e^a - 1) makes the base rate drop out of the bound:
 * exp(a·x_c - b·x_s - n_c·ε·(e^a - 1)) has mean ≤ 1 whenever p_c - p_s ≤ ε, in every minute again, so the rates
 * may drift. The mirrored factor is the one for p_c - p_s ≥ ε. The evidence is the average over a few tilts.
 */
export class DifferenceProcess implements EventTest {
  readonly #logE: Float64Array
  readonly #direction: 'harm' | 'safety'
  readonly #margin: number

  /**
   * @param direction `harm`: evidence against p_c - p_s ≤ margin; `safety`: against p_c - p_s ≥ margin
   * @param margin events per unit of exposure, > 0
   */
  constructor(direction: 'harm' | 'safety', margin: number) {
    this.#direction = direction
    this.#margin = margin
    this.#logE = new Float64Array(direction === 'harm' ? HARM_TILTS.length : SAFETY_TILTS.length)
  }

  add({ suspectEvents, suspectExposure, referenceEvents, referenceExposure }: EventPair): void {
    const odds = suspectExposure / referenceExposure
    const budget = suspectExposure * this.#margin
    const logE = this.#logE
    for (let j = 0; j < logE.length; j++) {
      if (this.#direction === 'harm') {
        const tilt = Math.min(HARM_TILTS[j] ?? 0, BALANCED / odds)
        const gain = suspectEvents * Math.log1p(tilt) + referenceEvents * Math.log1p(-odds * tilt)
        logE[j] = (logE[j] as number) + gain - budget * tilt
      } else {
        const tilt = SAFETY_TILTS[j] ?? 0
        const gain = suspectEvents * Math.log1p(-tilt) + referenceEvents * Math.log1p(odds * tilt)
        logE[j] = (logE[j] as number) + gain + budget * tilt
      }
    }
  }

  /** ln E, the evidence so far. */
  get logE(): number {
    return logMeanExp(this.#logE)
  }
}
