import type { ArmTotals, Effect, TestChoice } from './judgement.ts'
import { type MetricEvidence, type Outlook, ratioMarginAt } from './metric-evidence.ts'
import { minutesUntil } from './minutes-until.ts'
import type { ValueMetric } from './settings.ts'
import { SignProcess } from './sign-process.ts'
import type { ArmMinute, Minute } from './trace.ts'

/** Evidence on one figure a minute: which version's was larger, minute by minute. */
export class ValueEvidence implements MetricEvidence {
  readonly test: TestChoice = {
    name: 'sign',
    why: 'one figure a minute: only the sign of paired minutes is used',
    phi: null,
  }
  readonly #name: string
  readonly #metric: ValueMetric
  readonly #harm = new SignProcess()
  readonly #safety: readonly { readonly margin: number; readonly process: SignProcess }[]
  readonly #stable = { events: 0, exposure: 0 }
  readonly #canary = { events: 0, exposure: 0 }
  /** Ratio suspect over reference of each minute. */
  readonly #ratios: number[] = []

  constructor(name: string, metric: ValueMetric, nextWeights: readonly number[]) {
    this.#name = name
    this.#metric = metric
    this.#safety = nextWeights.map((weight) => ({
      margin: ratioMarginAt(weight, metric.tolerableRatio),
      process: new SignProcess(),
    }))
  }

  add(minute: Minute): boolean {
    const stable = figureOf(this.#name, minute.stable)
    const canary = figureOf(this.#name, minute.canary)
    if (stable === null || canary === null) return false
    const [suspect, reference] = this.#metric.worse === 'higher' ? [canary, stable] : [stable, canary]
    this.#harm.add(suspect - this.#metric.harmRatio * reference)
    for (const { margin, process } of this.#safety) process.add(margin * reference - suspect)
    this.#ratios.push(suspect === reference ? 1 : suspect / reference)
    this.#stable.events += stable
    this.#stable.exposure += 1
    this.#canary.events += canary
    this.#canary.exposure += 1
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
    return this.#safety[step]?.process.logE ?? 0
  }

  get stable(): ArmTotals {
    return { ...this.#stable }
  }

  get canary(): ArmTotals {
    return { ...this.#canary }
  }

  /** The median ratio, and the ratios that no sign test rejects: its ends lie at minutes' own ratios. */
  effect(alpha: number): Effect | null {
    if (this.#ratios.length === 0) return null
    const threshold = Math.log(2 / alpha)
    const sorted = [...this.#ratios].sort((a, b) => a - b)
    const rejects = (wins: (ratio: number) => number): boolean => {
      const process = new SignProcess()
      for (const ratio of this.#ratios) process.add(wins(ratio))
      return process.logE >= threshold
    }
    const lower = sorted.findLast((end) => rejects((ratio) => compare(ratio, end))) ?? 0
    const upper = sorted.find((end) => rejects((ratio) => compare(end, ratio))) ?? Number.POSITIVE_INFINITY
    const estimate = sorted[sorted.length >> 1] ?? Number.NaN
    if (this.#metric.worse === 'higher') return { scale: 'ratio', estimate, lower, upper }
    return { scale: 'ratio', estimate: 1 / estimate, lower: 1 / upper, upper: 1 / lower }
  }

  /** Supposes that the minutes to come look like those so far. */
  outlook(step: number, needed: number): Outlook | null {
    const margin = this.#safety[step]?.margin
    if (margin === undefined || this.#ratios.length === 0) return null
    const process = new SignProcess()
    let next = 0
    const addMinute = (): void => process.add(margin - (this.#ratios[next++ % this.#ratios.length] ?? 0))
    while (next < this.#ratios.length) addMinute()
    const minutes = minutesUntil(needed, () => process.logE, addMinute)
    return minutes === null ? null : { minutes, requests: 0, events: null }
  }
}

/** The sign of a - b, also where both are infinite. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

function figureOf(name: string, arm: ArmMinute): number | null {
  const sample = arm.samples[name]
  return sample === undefined || sample === null || !('value' in sample) ? null : sample.value
}
