import { logAddExp, logMeanExp } from './numerics/log-sum-exp.ts'
import { Restarts } from './restarts.ts'

/** Stakes on "the next minute is a win". */
const STAKES = [0.1, 0.25, 0.5, 0.75, 0.95]

/**
 * Betting on the sign of paired minutes: evidence against "a win is no more likely than a loss". Each minute the
 * wealth is multiplied by 1 + stake on a win and 1 - stake on a loss, averaged over several stakes; a tie changes
 * nothing. It holds whatever the distribution, as long as minutes are exchangeable between the versions, and is slow: six
 * wins in a row at best for 1/α = 20.
 */
export class SignProcess {
  readonly #logE = new Float64Array(STAKES.length)
  readonly #restarts: Restarts | null

  /** @param restarts whether part of the stake is staked again in each minute: for harm that may begin at any time */
  constructor(restarts = false) {
    this.#restarts = restarts ? new Restarts() : null
    if (restarts) this.#logE.fill(Restarts.logFirst)
  }

  /** Adds one paired minute: positive = win, negative = loss, 0 and NaN = tie. */
  add(difference: number): void {
    if (difference === 0 || Number.isNaN(difference)) return
    const logNext = this.#restarts?.logNext
    for (let j = 0; j < STAKES.length; j++) {
      const stake = STAKES[j] ?? 0
      const before = this.#logE[j] as number
      const staked = logNext === undefined ? before : logAddExp(before, logNext)
      this.#logE[j] = staked + Math.log1p(difference > 0 ? stake : -stake)
    }
    this.#restarts?.addMinute()
  }

  /** ln E, the evidence so far. */
  get logE(): number {
    const started = logMeanExp(this.#logE)
    return this.#restarts === null ? started : logAddExp(started, this.#restarts.logKept)
  }
}
