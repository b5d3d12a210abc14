import { type Counted, estimateDispersion } from './dispersion.ts'
import { estimateNoise, type NoiseModel } from './noise-model.ts'

/** With this much history its burstiness is known; with less, learning continues during the canary. */
export const ENOUGH_HISTORY_MINUTES = 20
/** CV² that is reckoned with at least while it is being learnt: rates that scatter as widely as their mean. */
const UNKNOWN_BURSTINESS = 1

/**
 * What is known of the stable version's events before each minute: its history, and its own minutes beside the canary so
 * far. Never anything of the minute itself, so that tests may stake on it.
 */
export class StableKnowledge {
  readonly #noise: NoiseModel
  readonly #counts: Counted[]
  readonly #beside = { events: 0, exposure: 0 }

  constructor(history: readonly Counted[]) {
    this.#noise = estimateNoise(history)
    this.#counts = [...history]
  }

  /** How the events scattered before the canary. */
  get noise(): NoiseModel {
    return this.#noise
  }

  get #history(): NoiseModel['dispersion'] {
    return this.#noise.dispersion
  }

  /** Adds a minute that has been judged. */
  add(minute: Counted): void {
    this.#counts.push(minute)
    this.#beside.events += minute.events
    this.#beside.exposure += minute.exposure
  }

  /** Everything together. */
  get total(): Counted {
    return {
      events: this.#history.events + this.#beside.events,
      exposure: this.#history.exposure + this.#beside.exposure,
    }
  }

  /** Events per unit of exposure; half an event stands for none; null before any exposure. */
  get rate(): number | null {
    const { events, exposure } = this.total
    return exposure > 0 ? Math.max(events, 0.5) / exposure : null
  }

  /** The rate beside the canary where that is the higher one: rates that rise for both versions are followed at once. */
  get forecastRate(): number | null {
    const { events, exposure } = this.#beside
    const rate = this.rate
    return rate === null || exposure === 0 ? rate : Math.max(rate, events / exposure)
  }

  /** CV² of the rate from minute to minute, on the cautious side. */
  get burstiness(): number {
    if (this.#history.minutes >= ENOUGH_HISTORY_MINUTES) return this.#noise.burstiness
    return Math.max(UNKNOWN_BURSTINESS, estimateDispersion(this.#counts).cautiousBurstiness)
  }

  /**
   * Errors that come at once, on the cautious side. The history cannot tell whether φ comes from clumps, which stay as large in a
   * smaller share of the traffic, or from bursts of the rate, which weigh less there: robust tests take whichever is worse.
   */
  get clump(): number {
    if (this.#history.minutes >= ENOUGH_HISTORY_MINUTES) return this.#noise.clump
    const { phi: learnt } = estimateDispersion(this.#counts)
    return Number.isNaN(learnt) ? 1 : Math.max(1, learnt)
  }

  /** The rate to reckon with when it comes in bursts: one standard error up while it is being learnt. */
  get cautiousRate(): number | null {
    const rate = this.rate
    if (rate === null || this.#history.minutes >= ENOUGH_HISTORY_MINUTES) return rate
    return rate * (1 + Math.sqrt(this.burstiness / this.#counts.length))
  }
}
