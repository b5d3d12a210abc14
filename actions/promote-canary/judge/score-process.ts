import { logMeanExp } from './numerics/log-sum-exp.ts'

/** Tilts of the arm with fewer scores; the other arm's follows. */
const TILTS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.3, 0.5, 0.75]

/** Running mean of one arm's scores, started at ½ with the weight of one score. */
class RunningMean {
  #sum = 0.5
  #n = 1
  get value(): number {
    return this.#sum / this.#n
  }
  add(sum: number, n: number): void {
    this.#sum += sum
    this.#n += n
  }
}

/**
 * Empirical-Bernstein e-process for the difference of the means of two arms of scores in [0, 1].
 *
 * For X in [0, 1] with mean m and any predictable guess g, exp(λ(X - m) - ψ(λ)(X - g)²) with
 * ψ(λ) = -ln(1-λ) - λ, 0 ≤ λ < 1, has mean ≤ 1 (Fan, Grama & Liu 2015; Howard et al. 2021), and so has its mirror
 * image. With λ_c·n_c = λ_s·n_s the unknown means of a minute appear only as their difference: evidence against
 * m_low-side - m_high-side ≤ margin needs no constant level. Averaged over tilts.
 */
export class ScoreProcess {
  readonly #margin: number
  readonly #logE = new Float64Array(TILTS.length)
  readonly #meanOfHigher = new RunningMean()
  readonly #meanOfLower = new RunningMean()

  /** @param margin evidence is gathered against "mean of `higher` - mean of `lower` ≤ margin"; -1 < margin < 1 */
  constructor(margin: number) {
    this.#margin = margin
  }

  /** Adds one minute of both arms; both n must be positive. */
  add(higher: Scores, lower: Scores): void {
    const fewer = Math.min(higher.n, lower.n)
    const spreadOfHigher = spreadAround(this.#meanOfHigher.value, higher)
    const spreadOfLower = spreadAround(this.#meanOfLower.value, lower)
    const difference = higher.sum / higher.n - lower.sum / lower.n - this.#margin
    for (let j = 0; j < TILTS.length; j++) {
      const tilt = TILTS[j] ?? 0
      const ofHigher = (tilt * fewer) / higher.n
      const ofLower = (tilt * fewer) / lower.n
      this.#logE[j] =
        (this.#logE[j] as number) +
        tilt * fewer * difference -
        psi(ofHigher) * spreadOfHigher -
        psi(ofLower) * spreadOfLower
    }
    this.#meanOfHigher.add(higher.sum, higher.n)
    this.#meanOfLower.add(lower.sum, lower.n)
  }

  /** ln E, the evidence so far. */
  get logE(): number {
    return logMeanExp(this.#logE)
  }
}

/** Scores of one arm and minute: how many, their sum, the sum of their squares. */
export interface Scores {
  readonly n: number
  readonly sum: number
  readonly sumOfSquares: number
}

/** Σ (x - guess)², from the sums; never negative. */
function spreadAround(guess: number, { n, sum, sumOfSquares }: Scores): number {
  return Math.max(0, sumOfSquares - 2 * guess * sum + n * guess * guess)
}

function psi(tilt: number): number {
  return -Math.log1p(-tilt) - tilt
}
