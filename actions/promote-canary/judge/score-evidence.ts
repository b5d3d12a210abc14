import type { ArmTotals, Effect, TestChoice } from './judgement.ts'
import type { MetricEvidence, Outlook } from './metric-evidence.ts'
import { ScoreProcess, type Scores } from './score-process.ts'
import type { ScoreMetric } from './settings.ts'
import type { ArmMinute, Minute } from './trace.ts'

/** No difference of scores in [0, 1] can exceed this. */
const LARGEST_MARGIN = 0.99

/** Evidence on scores in [0, 1]. */
export class ScoreEvidence implements MetricEvidence {
  readonly test: TestChoice = {
    name: 'empirical-bernstein',
    why: 'scores in [0, 1]: their spread is measured as they come',
    phi: null,
  }
  readonly #name: string
  readonly #metric: ScoreMetric
  readonly #harm: ScoreProcess
  readonly #safety: readonly ScoreProcess[]
  readonly #stable = { events: 0, exposure: 0 }
  readonly #canary = { events: 0, exposure: 0 }

  constructor(name: string, metric: ScoreMetric, nextWeights: readonly number[]) {
    this.#name = name
    this.#metric = metric
    this.#harm = new ScoreProcess(metric.harmDifference)
    this.#safety = nextWeights.map(
      (weight) => new ScoreProcess(-Math.min(LARGEST_MARGIN, metric.tolerableDifference / weight)),
    )
  }

  add(minute: Minute): boolean {
    const stable = scoresOf(this.#name, minute.stable)
    const canary = scoresOf(this.#name, minute.canary)
    if (stable === null || canary === null) return false
    const [better, worse] = this.#metric.worse === 'lower' ? [stable, canary] : [canary, stable]
    this.#harm.add(better, worse)
    for (const process of this.#safety) process.add(worse, better)
    this.#stable.events += stable.sum
    this.#stable.exposure += stable.n
    this.#canary.events += canary.sum
    this.#canary.exposure += canary.n
    return true
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

function scoresOf(name: string, arm: ArmMinute): Scores | null {
  const sample = arm.samples[name]
  if (sample === undefined || sample === null) return null
  if (!('sumOfSquares' in sample))
    throw new TypeError(`metric ${name} is a score: its samples need n, sum and sumOfSquares`)
  return sample.n > 0 ? sample : null
}
