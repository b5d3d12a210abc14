import { logMeanExp } from './numerics/log-sum-exp.ts'

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

  /** Adds one paired minute: positive = win, negative = loss, 0 = tie. */
  add(difference: number): void {
    if (difference === 0) return
    for (let j = 0; j < STAKES.length; j++) {
      const stake = STAKES[j] ?? 0
      this.#logE[j] = (this.#logE[j] as number) + Math.log1p(difference > 0 ? stake : -stake)
    }
  }

  /** ln E, the evidence so far. */
  get logE(): number {
    return logMeanExp(this.#logE)
  }
}
