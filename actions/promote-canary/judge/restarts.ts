/**
 * Part of the stake of a test for harm is kept to be staked again in each minute: ¾ at the beginning, ¼/(k(k+1)) before minute k,
 * in all 1. The sum over the starts and what is not yet staked is an e-process if each start is one. A canary that turns bad
 * after a long good stretch is then seen as from the minute in which it does: what went before cannot outweigh it.
 */
export class Restarts {
  #minute = 0

  /** ln of the stake that is there from the beginning. */
  static readonly logFirst = Math.log(0.75)

  /** ln of the stake that the next minute adds. */
  get logNext(): number {
    const minute = this.#minute + 1
    return Math.log(0.25) - Math.log(minute) - Math.log(minute + 1)
  }

  /** ln of what is kept after the minutes so far. */
  get logKept(): number {
    return Math.log(0.25) - Math.log(this.#minute + 1)
  }

  /** Counts a minute in. */
  addMinute(): void {
    this.#minute++
  }
}
