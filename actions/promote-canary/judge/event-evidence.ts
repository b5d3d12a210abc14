import { countOf } from './count-of.ts'
import { DifferenceProcess } from './difference-process.ts'
import type { Counted, Dispersion } from './dispersion.ts'
import { againstAll, againstEither, type EventPair, type EventTest } from './event-test.ts'
import { HarmTest } from './harm-test.ts'
import type { ArmTotals, Effect, TestChoice } from './judgement.ts'
import { type MetricEvidence, type Outlook, ratioMarginAt } from './metric-evidence.ts'
import { healthyAlternatives, RateRatioProcess } from './rate-ratio-process.ts'
import { RobustDifferenceTest, RobustRatioTest } from './robust-tests.ts'
import type { EventMetric } from './settings.ts'
import type { Minute } from './trace.ts'

/** φ from which on the conditional test is too sure of itself. */
const BURSTY = 1.2

/** Evidence on a rate or a count: the conditional test, or its robust stand-in when the events come in bursts. */
export class EventEvidence implements MetricEvidence {
  readonly test: TestChoice
  readonly #name: string
  readonly #metric: EventMetric
  readonly #dispersion: Dispersion
  readonly #harm: EventTest
  readonly #safety: readonly EventTest[]
  readonly #stable: Totals
  readonly #canary: Totals

  /** @param target the e-value of this metric that decides by itself, 1/(alpha·weight) */
  constructor(
    name: string,
    metric: EventMetric,
    dispersion: Dispersion,
    nextWeights: readonly number[],
    target: number,
  ) {
    this.#name = name
    this.#metric = metric
    this.#dispersion = dispersion
    this.test = chooseTest(dispersion)
    const bursty = this.test.name === 'bounded-variance' ? dispersion.burstinessBound : null
    this.#harm = harmTest(metric, bursty, target)
    this.#safety = nextWeights.map((weight) => safetyTest(metric, bursty, weight))
    this.#stable = { events: 0, exposure: 0 }
    this.#canary = { events: 0, exposure: 0 }
  }

  add(minute: Minute, minutesLeft: number): boolean {
    const stable = countOf(this.#metric, this.#name, minute.stable)
    const canary = countOf(this.#metric, this.#name, minute.canary)
    if (stable === null || canary === null) return false
    const [suspect, reference] = this.#metric.worse === 'higher' ? [canary, stable] : [stable, canary]
    const pair: EventPair = {
      suspectEvents: suspect.events,
      suspectExposure: suspect.exposure,
      referenceEvents: reference.events,
      referenceExposure: reference.exposure,
      expectedRate: this.#expectedRate(),
      minutesLeft,
    }
    this.#harm.add(pair)
    for (const test of this.#safety) test.add(pair)
    addTo(this.#stable, stable)
    addTo(this.#canary, canary)
    return true
  }

  /** The stable version's rate as known before this minute, history included. */
  #expectedRate(): number {
    const exposure = this.#dispersion.exposure + this.#stable.exposure
    return exposure > 0 ? (this.#dispersion.events + this.#stable.events) / exposure : 0
  }

  get harm(): number {
    return this.#harm.logE
  }

  safety(step: number): number {
    return this.#safety[step]?.logE ?? 0
  }

  get stable(): ArmTotals {
    return { ...this.#stable }
  }

  get canary(): ArmTotals {
    return { ...this.#canary }
  }

  effect(): Effect | null {
    return null
  }

  outlook(_step: number): Outlook | null {
    return null
  }
}

interface Totals {
  events: number
  exposure: number
}

function addTo(totals: Totals, { events, exposure }: Counted): void {
  totals.events += events
  totals.exposure += exposure
}

function harmTest(metric: EventMetric, bursty: number | null, target: number): EventTest {
  const { harmRatio, harmDifference } = metric
  const ratio =
    bursty === null ? new HarmTest(harmRatio, target) : new RobustRatioTest('harm', harmRatio, bursty)
  if (!harmDifference) return ratio
  const difference =
    bursty === null
      ? new DifferenceProcess('harm', harmDifference)
      : new RobustDifferenceTest('harm', harmDifference, bursty)
  return againstEither([ratio, difference])
}

function safetyTest(metric: EventMetric, bursty: number | null, weight: number): EventTest {
  const margin = ratioMarginAt(weight, metric.tolerableRatio)
  const ratio =
    bursty === null
      ? new RateRatioProcess(margin, healthyAlternatives(margin))
      : new RobustRatioTest('safety', margin, bursty)
  if (metric.tolerableDifference === undefined) return ratio
  const tolerable = metric.tolerableDifference / weight
  const difference =
    bursty === null
      ? new DifferenceProcess('safety', tolerable)
      : new RobustDifferenceTest('safety', tolerable, bursty)
  return againstAll([ratio, difference])
}

function chooseTest(dispersion: Dispersion): TestChoice {
  const { phi, minutes } = dispersion
  if (Number.isNaN(phi))
    return {
      name: 'conditional',
      phi: null,
      why: 'no history of the stable version: Poisson scatter assumed',
    }
  const shown = `φ = ${phi.toFixed(2)} over ${minutes} minutes of the stable version`
  return phi < BURSTY
    ? { name: 'conditional', phi, why: `${shown}, below ${BURSTY}: events scatter like Poisson counts` }
    : { name: 'bounded-variance', phi, why: `${shown}, at least ${BURSTY}: events come in bursts` }
}
