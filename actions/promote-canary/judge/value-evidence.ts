import type { ArmTotals, Effect, TestChoice } from './judgement.ts'
import { type MetricEvidence, type Outlook, ratioMarginAt } from './metric-evidence.ts'
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
    this.#stable.events += stable
    this.#stable.exposure += 1
    this.#canary.events += canary
    this.#canary.exposure += 1
    return true
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

  effect(): Effect | null {
    return null
  }

  outlook(_step: number): Outlook | null {
    return null
  }
}

function figureOf(name: string, arm: ArmMinute): number | null {
  const sample = arm.samples[name]
  if (sample === undefined || sample === null) return null
  if (!('value' in sample)) throw new TypeError(`metric ${name} is a value: its samples need a value`)
  return sample.value
}
