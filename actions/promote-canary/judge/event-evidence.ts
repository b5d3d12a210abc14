import { chooseTest } from './choose-test.ts'
import { countOf } from './count-of.ts'
import { DifferenceProcess } from './difference-process.ts'
import type { Counted, Dispersion } from './dispersion.ts'
import { ratioEffect } from './event-effect.ts'
import { againstAll, againstEither, type EventPair, type EventTest } from './event-test.ts'
import { HarmTest } from './harm-test.ts'
import type { ArmTotals, Effect, TestChoice } from './judgement.ts'
import { type MetricEvidence, type Outlook, ratioMarginAt } from './metric-evidence.ts'
import { minutesUntil } from './minutes-until.ts'
import { healthyAlternatives, RateRatioProcess } from './rate-ratio-process.ts'
import { RecordProcess } from './record-process.ts'
import { RobustDifferenceTest, RobustHarmTest, RobustRatioProcess } from './robust-tests.ts'
import type { EventMetric } from './settings.ts'
import type { Minute } from './trace.ts'

/** Minutes over which the present traffic is averaged for a forecast. */
const RECENT_MINUTES = 10

/** Evidence on a rate or a count: the conditional test, or its robust stand-in when the events come in bursts. */
export class EventEvidence implements MetricEvidence {
  readonly test: TestChoice
  readonly #name: string
  readonly #metric: EventMetric
  readonly #nextWeights: readonly number[]
  readonly #history: Dispersion
  /** CV² of the rates that the robust tests reckon with; null for the conditional test. */
  readonly #burstiness: number | null
  readonly #harm: EventTest
  readonly #safety: readonly EventTest[]
  #afterPromotion: RecordProcess | null = null
  readonly #pairs: EventPair[] = []
  readonly #stable = { events: 0, exposure: 0 }
  readonly #canary = { events: 0, exposure: 0 }

  /** @param target the e-value of this metric that decides by itself, 1/(alpha·weight) */
  constructor(
    name: string,
    metric: EventMetric,
    history: Dispersion,
    nextWeights: readonly number[],
    target: number,
  ) {
    this.#name = name
    this.#metric = metric
    this.#nextWeights = nextWeights
    this.#history = history
    const { test, burstiness } = chooseTest(history)
    this.test = test
    this.#burstiness = burstiness
    this.#harm = harmTest(metric, burstiness, target)
    this.#safety = nextWeights.map((weight) => safetyTest(metric, burstiness, weight))
  }

  add(minute: Minute, minutesLeft: number): boolean {
    const stable = countOf(this.#metric, this.#name, minute.stable)
    const canary = countOf(this.#metric, this.#name, minute.canary)
    if (stable === null || canary === null) return false
    const pair = this.#pair(stable, canary, minutesLeft)
    this.#harm.add(pair)
    for (const test of this.#safety) test.add(pair)
    this.#pairs.push(pair)
    addTo(this.#stable, stable)
    addTo(this.#canary, canary)
    return true
  }

  /** Only rates and counts that are worse when higher can be held against a record. */
  addAfterPromotion({ canary }: Minute): boolean {
    const counted = countOf(this.#metric, this.#name, canary)
    const record = { events: this.#history.events, exposure: this.#history.exposure }
    addTo(record, this.#stable)
    if (counted === null || record.exposure === 0 || this.#metric.worse === 'lower') return false
    this.#afterPromotion ??= new RecordProcess(record, this.#metric.harmRatio, this.#burstiness)
    this.#afterPromotion.add(counted)
    return true
  }

  get harmAfterPromotion(): number {
    return this.#afterPromotion?.logE ?? 0
  }

  #pair(stable: Counted, canary: Counted, minutesLeft: number): EventPair {
    const [suspect, reference] = this.#metric.worse === 'higher' ? [canary, stable] : [stable, canary]
    const known = { events: this.#history.events, exposure: this.#history.exposure }
    addTo(known, this.#stable.exposure > 0 ? this.#stable : { events: 0, exposure: 0 })
    if (known.exposure === 0) addTo(known, { events: stable.events, exposure: stable.exposure })
    const expectedRate = Math.max(known.events, 0.5) / known.exposure
    const rateNow = this.#stable.exposure > 0 ? this.#stable.events / this.#stable.exposure : 0
    return {
      suspectEvents: suspect.events,
      suspectExposure: suspect.exposure,
      referenceEvents: reference.events,
      referenceExposure: reference.exposure,
      expectedRate,
      forecastRate: Math.max(expectedRate, rateNow),
      minutesLeft,
    }
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

  effect(alpha: number): Effect | null {
    const effect = ratioEffect(this.#pairs, this.#burstiness, alpha)
    if (effect === null || this.#metric.worse === 'higher') return effect
    return {
      scale: 'ratio',
      estimate: 1 / effect.estimate,
      lower: 1 / effect.upper,
      upper: 1 / effect.lower,
    }
  }

  outlook(step: number, needed: number): Outlook | null {
    const weight = this.#nextWeights[step]
    const recent = this.#pairs.slice(-RECENT_MINUTES)
    const last = recent.at(-1)
    if (weight === undefined || last === undefined) return null
    const mean = (of: (pair: EventPair) => number): number =>
      recent.reduce((sum, pair) => sum + of(pair), 0) / recent.length
    const suspectExposure = mean((pair) => pair.suspectExposure)
    const referenceExposure = mean((pair) => pair.referenceExposure)
    const healthy: EventPair = {
      ...last,
      suspectExposure,
      referenceExposure,
      suspectEvents: suspectExposure * last.expectedRate,
      referenceEvents: referenceExposure * last.expectedRate,
    }
    const test = safetyTest(this.#metric, this.#burstiness, weight)
    for (const pair of this.#pairs) test.add(pair)
    const minutes = minutesUntil(
      needed,
      () => test.logE,
      () => test.add(healthy),
    )
    if (minutes === null) return null
    const exposure = suspectExposure + referenceExposure
    return {
      minutes,
      requests: Math.ceil(minutes * exposure),
      events: Math.ceil(minutes * exposure * last.expectedRate),
    }
  }
}

function addTo(totals: { events: number; exposure: number }, { events, exposure }: Counted): void {
  totals.events += events
  totals.exposure += exposure
}

function harmTest(metric: EventMetric, bursty: number | null, target: number): EventTest {
  const { harmRatio, harmDifference } = metric
  const ratio =
    bursty === null ? new HarmTest(harmRatio, target) : new RobustHarmTest(harmRatio, bursty, target)
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
      ? new RateRatioProcess(margin, healthyAlternatives(margin, metric.harmRatio))
      : new RobustRatioProcess('safety', margin, bursty)
  if (metric.tolerableDifference === undefined) return ratio
  const tolerable = metric.tolerableDifference / weight
  const difference =
    bursty === null
      ? new DifferenceProcess('safety', tolerable)
      : new RobustDifferenceTest('safety', tolerable, bursty)
  return againstAll([ratio, difference])
}
