import { chooseTest } from './choose-test.ts'
import { CountReader } from './count-of.ts'
import type { Counted } from './dispersion.ts'
import { ratioEffect } from './event-effect.ts'
import { type EventPair, type EventTest, thinned } from './event-test.ts'
import { harmTest, safetyTest } from './event-tests.ts'
import type { ArmTotals, Effect, TestChoice } from './judgement.ts'
import type { MetricEvidence, Outlook } from './metric-evidence.ts'
import { minutesUntil } from './minutes-until.ts'
import { RecordProcess } from './record-process.ts'
import type { EventMetric } from './settings.ts'
import { StableKnowledge } from './stable-knowledge.ts'
import type { Minute } from './trace.ts'

/** Minutes over which the present traffic is averaged for a forecast. */
const RECENT_MINUTES = 10

/** What the evidence of a metric is gathered with. */
export interface EventContext {
  /** The stable version's counts before the canary. */
  readonly history: readonly Counted[]
  readonly nextWeights: readonly number[]
  /** The e-value of this metric that decides by itself, 1/(alpha·weight). */
  readonly target: number
}

/** Evidence on a rate or a count: the conditional test, or its robust stand-in when the events come in bursts. */
export class EventEvidence implements MetricEvidence {
  #test: TestChoice
  readonly #metric: EventMetric
  readonly #readStable: CountReader
  readonly #readCanary: CountReader
  readonly #nextWeights: readonly number[]
  readonly #known: StableKnowledge
  readonly #target: number
  #harm: EventTest
  #safety: readonly EventTest[]
  #afterPromotion: RecordProcess | null = null
  readonly #pairs: EventPair[] = []
  readonly #stable = { events: 0, exposure: 0 }
  readonly #canary = { events: 0, exposure: 0 }

  constructor(name: string, metric: EventMetric, { history, nextWeights, target }: EventContext) {
    this.#metric = metric
    this.#readStable = new CountReader(metric, name)
    this.#readCanary = new CountReader(metric, name)
    this.#nextWeights = nextWeights
    this.#known = new StableKnowledge(history)
    this.#target = target
    this.#test = chooseTest(this.#known.noise)
    this.#harm = this.#newHarmTest()
    this.#safety = this.#newSafetyTests()
  }

  get test(): TestChoice {
    return this.#test
  }

  get #robust(): boolean {
    return this.#test.name === 'bounded-variance'
  }

  /** With the load of the first minute beside the canary known, before anything has been tested. */
  #chooseAgain(exposure: number): void {
    const { minutes, exposure: before } = this.#known.noise.dispersion
    if (minutes === 0) return
    this.#test = chooseTest(this.#known.noise, (exposure * minutes) / before)
    this.#harm = this.#newHarmTest()
    this.#safety = this.#newSafetyTests()
  }

  #newHarmTest(): EventTest {
    return harmTest(this.#metric, this.#robust ? this.#known.noise.scale : null, this.#target)
  }

  #newSafetyTests(): EventTest[] {
    return this.#nextWeights.map((weight) => this.#newSafetyTest(weight))
  }

  #newSafetyTest(weight: number): EventTest {
    return safetyTest(this.#metric, this.#robust ? 'bursts' : this.#possibleClump, weight)
  }

  /** So many events may come at once although the history looks like Poisson counts. */
  get #possibleClump(): number {
    return this.#test.possibleClump ?? 1
  }

  add(minute: Minute, minutesLeft: number): boolean {
    const stable = this.#readStable.read(minute.stable)
    const canary = this.#readCanary.read(minute.canary)
    if (stable === null || canary === null) return false
    if (this.#pairs.length === 0) this.#chooseAgain(stable.exposure + canary.exposure)
    const pair = this.#pair(stable, canary, minutesLeft)
    if (pair !== null) {
      this.#harm.add(pair)
      for (const test of this.#safety) test.add(pair)
      this.#pairs.push(pair)
    }
    this.#known.add(stable)
    addTo(this.#stable, stable)
    addTo(this.#canary, canary)
    return true
  }

  /** Null while nothing at all is known of the stable version: without any history the first minute only teaches. */
  #pair(stable: Counted, canary: Counted, minutesLeft: number): EventPair | null {
    const [suspect, reference] = this.#metric.worse === 'higher' ? [canary, stable] : [stable, canary]
    const expectedRate = this.#robust ? this.#known.cautiousRate : this.#known.rate
    const { forecastRate } = this.#known
    if (expectedRate === null || forecastRate === null) return null
    return {
      suspectEvents: suspect.events,
      suspectExposure: suspect.exposure,
      referenceEvents: reference.events,
      referenceExposure: reference.exposure,
      expectedRate,
      forecastRate,
      burstiness: this.#robust ? this.#known.burstiness : 0,
      clump: this.#robust ? this.#known.clump : 1,
      minutesLeft,
    }
  }

  /** Only rates and counts that are worse when higher can be held against a record. */
  addAfterPromotion({ canary }: Minute): boolean {
    const counted = this.#readCanary.read(canary)
    const record = this.#known.total
    if (counted === null || record.exposure === 0 || this.#metric.worse === 'lower') return false
    const burstiness = this.#robust || this.#possibleClump > 1 ? this.#known.burstiness : null
    this.#afterPromotion ??= new RecordProcess(record, this.#metric.harmRatio, burstiness)
    this.#afterPromotion.add(counted)
    return true
  }

  get harmAfterPromotion(): number {
    return this.#afterPromotion?.logE ?? 0
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
    const pairs = this.#pairs.map((pair) => thinned(pair, this.#possibleClump))
    const effect = ratioEffect(pairs, this.#robust, alpha)
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
    const rate = this.#known.rate
    if (weight === undefined || last === undefined || rate === null) return null
    const mean = (of: (pair: EventPair) => number): number =>
      recent.reduce((sum, pair) => sum + of(pair), 0) / recent.length
    const suspectExposure = mean((pair) => pair.suspectExposure)
    const referenceExposure = mean((pair) => pair.referenceExposure)
    const healthy: EventPair = {
      ...last,
      suspectExposure,
      referenceExposure,
      suspectEvents: suspectExposure * rate,
      referenceEvents: referenceExposure * rate,
    }
    const test = this.#newSafetyTest(weight)
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
      events: Math.ceil(minutes * exposure * rate),
    }
  }
}

function addTo(totals: { events: number; exposure: number }, { events, exposure }: Counted): void {
  totals.events += events
  totals.exposure += exposure
}
