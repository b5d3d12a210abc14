import type { EventPair, EventTest } from './event-test.ts'
import { HorizonProcess } from './horizon-process.ts'
import { logAddExp } from './numerics/log-sum-exp.ts'
import { harmAlternatives, RateRatioProcess } from './rate-ratio-process.ts'

/**
 * Harm in counts that do not come in bursts: half the stake on the open-ended conditional e-process, which finds large
 * regressions within a few events, half on the process that knows the deadline, which finds small ones. The mean of the two
 * is an e-process. The second aims at exactly what the first leaves open: 2·target - E.
 */
export class HarmTest implements EventTest {
  readonly #openEnded: RateRatioProcess
  readonly #horizon: HorizonProcess
  readonly #target: number

  /** @param target the e-value that decides */
  constructor(nullRatio: number, target: number) {
    this.#openEnded = new RateRatioProcess(nullRatio, harmAlternatives(nullRatio))
    this.#horizon = new HorizonProcess(nullRatio)
    this.#target = target
  }

  add(pair: EventPair): void {
    const open = 2 * this.#target - Math.exp(this.#openEnded.logE)
    if (open > 1) this.#horizon.add(pair, open)
    this.#openEnded.add(pair)
  }

  get logE(): number {
    return logAddExp(this.#openEnded.logE, this.#horizon.logE) - Math.LN2
  }
}
