import type { EventPair, EventTest } from './event-test.ts'
import { HorizonProcess } from './horizon-process.ts'
import { logAddExp } from './numerics/log-sum-exp.ts'
import { harmAlternatives, RateRatioProcess } from './rate-ratio-process.ts'

/** Part of the stake that stays on the open-ended process, which keeps gaining after the deadline. */
const OPEN_ENDED_SHARE = 0.1
/** The open-ended process decides early at this many times the target, paid for by the process with the deadline. */
const EARLY_AT = 2.5

/** Counts further than so many standard deviations from their mean have no weight in any bet. */
const REACH = 9

/**
 * Harm in counts that do not come in bursts. The open-ended conditional e-process finds large regressions within a few
 * events, the process that knows the deadline finds small ones; their weighted mean is an e-process. The second also
 * bets that the first will reach two and a half times the target: so a large regression decides by itself, and that costs as much alpha
 * as it really takes (about 1/6 of it) instead of a fixed share.
 */
export class HarmTest implements EventTest {
  readonly #openEnded: RateRatioProcess
  readonly #horizon: HorizonProcess
  readonly #target: number
  readonly #nullRatio: number

  /** @param target the e-value that decides */
  constructor(nullRatio: number, target: number) {
    this.#openEnded = new RateRatioProcess(nullRatio, harmAlternatives(nullRatio), true)
    this.#horizon = new HorizonProcess(nullRatio)
    this.#target = target
    this.#nullRatio = nullRatio
  }

  add(pair: EventPair): void {
    const open = this.#target - OPEN_ENDED_SHARE * Math.exp(this.#openEnded.logE)
    const target = open / (1 - OPEN_ENDED_SHARE)
    if (target > 1) this.#horizon.add(pair, target, this.#enough(pair))
    this.#openEnded.add(pair)
  }

  #enough(pair: EventPair): number {
    const events = pair.suspectEvents + pair.referenceEvents
    if (events === 0) return Number.POSITIVE_INFINITY
    const weighted = pair.suspectExposure * this.#nullRatio
    const share = weighted / (weighted + pair.referenceExposure)
    const spread = Math.sqrt(events * share * (1 - share))
    const most = Math.min(events, Math.ceil(events * share + REACH * (spread + 1)))
    return this.#openEnded.leastDeciding(pair, Math.log(EARLY_AT * this.#target), most)
  }

  get logE(): number {
    const openEnded = Math.log(OPEN_ENDED_SHARE) + this.#openEnded.logE
    return logAddExp(openEnded, Math.log1p(-OPEN_ENDED_SHARE) + this.#horizon.logE)
  }
}
