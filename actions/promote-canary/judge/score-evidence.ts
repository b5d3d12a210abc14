import { findCrossing } from './find-crossing.ts'
import type { ArmTotals, Effect, TestChoice } from './judgement.ts'
import type { MetricEvidence, Outlook } from './metric-evidence.ts'
import { minutesUntil } from './minutes-until.ts'
import { ScoreProcess, type Scores } from './score-process.ts'
import type { ScoreMetric } from './settings.ts'
import type { ArmMinute, Minute } from './trace.ts'

/** No difference of scores in [0, 1] can exceed this. */
const LARGEST_MARGIN = 0.99

/** A minute's scores of the version whose mean should not fall below the other's, and of the other. */
interface ScorePair {
  readonly better: Scores
  readonly worse: Scores
}

/** Evidence on scores in [0, 1]. */
export class ScoreEvidence implements MetricEvidence {
  readonly test: TestChoice = {
    name: 'empirical-bernstein',
    why: 'scores in [0, 1]: their spread is measured as they come',
    phi: null,
  }
  readonly #readStable: ScoreReader
  readonly #readCanary: ScoreReader
  readonly #metric: ScoreMetric
  readonly #nextWeights: readonly number[]
  readonly #harm: ScoreProcess
  readonly #safety: readonly ScoreProcess[]
  readonly #pairs: ScorePair[] = []
  readonly #stable = { events: 0, exposure: 0 }
  readonly #canary = { events: 0, exposure: 0 }

  constructor(name: string, metric: ScoreMetric, nextWeights: readonly number[]) {
    this.#readStable = new ScoreReader(name)
    this.#readCanary = new ScoreReader(name)
    this.#metric = metric
    this.#nextWeights = nextWeights
    this.#harm = new ScoreProcess(metric.harmDifference)
    this.#safety = nextWeights.map((weight) => this.#safetyProcess(weight))
  }

  #safetyProcess(weight: number): ScoreProcess {
    return new ScoreProcess(-Math.min(LARGEST_MARGIN, this.#metric.tolerableDifference / weight))
  }

  add(minute: Minute): boolean {
    const stable = this.#readStable.read(minute.stable)
    const canary = this.#readCanary.read(minute.canary)
    if (stable === null || canary === null) return false
    const [better, worse] = this.#metric.worse === 'lower' ? [stable, canary] : [canary, stable]
    this.#harm.add(better, worse)
    for (const process of this.#safety) process.add(worse, better)
    this.#pairs.push({ better, worse })
    this.#stable.events += stable.sum
    this.#stable.exposure += stable.n
    this.#canary.events += canary.sum
    this.#canary.exposure += canary.n
    return true
  }

  /** Without a stable version there is nothing to compare these with. */
  addAfterPromotion(): boolean {
    return false
  }

  get harmAfterPromotion(): number {
    return 0
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
    const { events, exposure } = this.#canary
    if (this.#pairs.length === 0) return null
    const threshold = Math.log(2 / alpha)
    const excess = (margin: number, order: (pair: ScorePair) => [Scores, Scores]): number => {
      const process = new ScoreProcess(margin)
      for (const pair of this.#pairs) process.add(...order(pair))
      return process.logE - threshold
    }
    const estimate = events / exposure - this.#stable.events / this.#stable.exposure
    const loss = this.#metric.worse === 'lower' ? -estimate : estimate
    const least = findCrossing((margin) => excess(margin, ({ better, worse }) => [better, worse]), {
      start: loss,
      step: -0.02,
      limit: -1,
    })
    const most = findCrossing((margin) => excess(margin, ({ better, worse }) => [worse, better]), {
      start: -loss,
      step: -0.02,
      limit: -1,
    })
    const lossFrom = least ?? -1
    const lossTo = most === null ? 1 : -most
    const [lower, upper] = this.#metric.worse === 'lower' ? [-lossTo, -lossFrom] : [lossFrom, lossTo]
    return { scale: 'difference', estimate, lower, upper }
  }

  outlook(step: number, needed: number): Outlook | null {
    const weight = this.#nextWeights[step]
    if (weight === undefined || this.#pairs.length === 0) return null
    const process = this.#safetyProcess(weight)
    for (const { better, worse } of this.#pairs) process.add(worse, better)
    const better = meanScores(this.#pairs.map((pair) => pair.better))
    const worse = meanScores(this.#pairs.map((pair) => pair.worse))
    const healthy = { ...worse, sum: (better.sum / better.n) * worse.n }
    const minutes = minutesUntil(
      needed,
      () => process.logE,
      () => process.add(healthy, better),
    )
    if (minutes === null) return null
    return { minutes, requests: Math.ceil(minutes * (better.n + worse.n)), events: null }
  }
}

/** An average minute. */
function meanScores(minutes: readonly Scores[]): Scores {
  const mean = (of: (scores: Scores) => number): number =>
    minutes.reduce((sum, scores) => sum + of(scores), 0) / minutes.length
  return {
    n: mean(({ n }) => n),
    sum: mean(({ sum }) => sum),
    sumOfSquares: mean(({ sumOfSquares }) => sumOfSquares),
  }
}

/** Reads one version's scores, minute after minute. Less than one score (an extrapolated count) is carried to the next minute. */
class ScoreReader {
  readonly #name: string
  #carried: Scores = NO_SCORES

  constructor(name: string) {
    this.#name = name
  }

  read(arm: ArmMinute): Scores | null {
    const sample = arm.samples[this.#name]
    if (sample === undefined || sample === null || !('sumOfSquares' in sample)) return null
    const found = addScores(this.#carried, sample)
    this.#carried = found.n < 1 ? found : NO_SCORES
    return found.n < 1 ? null : found
  }
}

const NO_SCORES: Scores = { n: 0, sum: 0, sumOfSquares: 0 }

function addScores(a: Scores, b: Scores): Scores {
  return { n: a.n + b.n, sum: a.sum + b.sum, sumOfSquares: a.sumOfSquares + b.sumOfSquares }
}
