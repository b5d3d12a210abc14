import { logAddExp, logMeanExp } from './numerics/log-sum-exp.ts'
import { Restarts } from './restarts.ts'

/** Stakes per unit of the score's information, log-spaced. */
const STAKES = [0.03, 0.06, 0.12, 0.25, 0.5, 1, 2, 4, 8]

/**
 * E-process for a score that has mean ≤ 0 in every minute and a known bound on its variance, and may else have
 * any distribution: bursts, clusters, heavy tails.
 *
 * With x = λ·s, e^ψ(x) ≤ 1 + x + x²/2 has mean at most 1 + λ²σ²/2, so the quotient is an e-value for any λ ≥ 0 chosen
 * beforehand. ψ is Catoni's influence function, ψ(x) = ln(1 + x + x²/2) for x ≥ 0, ψ(-x) = -ψ(x): it grows like x for
 * small x but only like a logarithm for a single outlier, and it never falls (Wang & Ramdas 2023, "Catoni-style
 * confidence sequences for heavy-tailed mean estimation"). Averaged over stakes λ.
 */
export class BoundedVarianceProcess {
  readonly #logE = new Float64Array(STAKES.length)
  readonly #restarts: Restarts | null

  /** @param restarts whether part of the stake is staked again in each minute: for harm that may begin at any time */
  constructor(restarts = false) {
    this.#restarts = restarts ? new Restarts() : null
    if (restarts) this.#logE.fill(Restarts.logFirst)
  }

  /**
   * Adds one minute.
   * @param score mean ≤ 0 under the hypothesis that evidence is gathered against
   * @param variance bound on the score's second moment, > 0
   * @param information the drift of the score per unit of effect, > 0: the stake is relative to it over the variance
   */
  add(score: number, variance: number, information: number): void {
    const scale = information / variance
    const logNext = this.#restarts?.logNext
    for (let j = 0; j < STAKES.length; j++) {
      const stake = (STAKES[j] ?? 0) * scale
      const x = stake * score
      const gain = catoni(x) - Math.log1p(0.5 * stake * stake * variance)
      const before = this.#logE[j] as number
      this.#logE[j] = (logNext === undefined ? before : logAddExp(before, logNext)) + gain
    }
    this.#restarts?.addMinute()
  }

  /** ln E, the evidence so far. */
  get logE(): number {
    const started = logMeanExp(this.#logE)
    return this.#restarts === null ? started : logAddExp(started, this.#restarts.logKept)
  }
}

function catoni(x: number): number {
  return x >= 0 ? Math.log1p(x + 0.5 * x * x) : -Math.log1p(-x + 0.5 * x * x)
}
