import type { Counted } from './dispersion.ts'
import type { EventMetric } from './settings.ts'
import type { ArmMinute } from './trace.ts'

/**
 * Reads an event metric's events and exposure of one version, minute after minute. A missing sample means no events iff there
 * were requests and the metric's source leaves out zeros (`whenMissing`).
 *
 * The tests count whole events out of whole requests. Fractions (CloudWatch interpolates trimmed counts, Prometheus
 * extrapolates increases) are carried to the next minute, and so are a rate's events beyond its requests (answers that
 * come a minute late), up to as many as there were requests: nothing is rounded away minute by minute.
 */
export class CountReader {
  readonly #metric: EventMetric
  readonly #name: string
  #events = 0
  #exposure = 0

  constructor(metric: EventMetric, name: string) {
    this.#metric = metric
    this.#name = name
  }

  /** The next minute's counts, whose values must be defined; null when nothing can be said yet. */
  read(arm: ArmMinute): Counted | null {
    const requests = arm.requests ?? 0
    const sample = arm.samples[this.#name]
    if (sample === undefined || sample === null) {
      if (!(requests > 0) || this.#metric.whenMissing !== 'zero') return null
      return this.#take(0, requests)
    }
    if (!('count' in sample)) return null
    if (sample.missing === true && this.#metric.whenMissing === 'skip') return null
    const exposure = sample.of ?? requests
    return exposure > 0 ? this.#take(sample.count, exposure) : null
  }

  #take(count: number, of: number): Counted | null {
    const total = this.#exposure + of
    const exposure = Math.floor(total + ROUNDING)
    const found = this.#events + count
    this.#exposure = Math.max(0, total - exposure)
    if (exposure === 0) {
      this.#events = found
      return null
    }
    const whole = Math.floor(found + ROUNDING)
    const events = this.#metric.kind === 'rate' ? Math.min(whole, exposure) : whole
    this.#events = Math.min(Math.max(0, found - events), this.#metric.kind === 'rate' ? exposure : 1)
    return { events, exposure }
  }
}

/** Ten tenths make a whole, whatever floating-point numbers say. */
const ROUNDING = 1e-9
