const ALPHA = 0.05
/** Step of the online Newton bettor, and the largest stake. */
const NEWTON_STEP = 2 / (2 - Math.log(3))
const LARGEST_STAKE = 0.5

/** Running mean and variance of one group, as the published code keeps them. */
class Moments {
  n = 0
  mean = 0
  variance = 1
  logVariance = 0

  reset(): void {
    this.n = 0
    this.mean = 0
    this.variance = 1
    this.logVariance = 0
  }

  add(x: number): void {
    this.n++
    if (this.n === 1) {
      this.mean = x
      return
    }
    const delta = x - this.mean
    this.mean += delta / this.n
    this.variance = Math.max(1e-6, ((this.n - 2) * this.variance + delta * (x - this.mean)) / (this.n - 1))
    this.logVariance = Math.log(this.variance)
  }

  /** ln of the normal density, but for a constant. */
  score(x: number): number {
    return -0.5 * this.logVariance - (0.5 * (x - this.mean) ** 2) / this.variance
  }
}

/**
 * The sequential classifier two-sample test of the published comparison: bets on which group an observation came from, by
 * quadratic discriminant analysis of those before it, with the stake set by online Newton steps on -ln(1 + stake·outcome)
 * (akurennoy/yeast@813ac4c methods/sec_c_2st_ons_qda.R, whose results are compared here).
 */
export class ClassifierTest {
  readonly #treatment = new Moments()
  readonly #control = new Moments()
  #wealth = 1
  #stake = 0
  #squares = 0

  reset(): void {
    this.#treatment.reset()
    this.#control.reset()
    this.#wealth = 1
    this.#stake = 0
    this.#squares = 0
  }

  /** Adds one observation; true when the wealth decides. */
  add(x: number, isTreatment: boolean): boolean {
    const guess = this.#treatment.score(x) > this.#control.score(x) ? 1 : -1
    const outcome = isTreatment ? guess : -guess
    this.#wealth = Math.min(1e6, this.#wealth * (1 + outcome * this.#stake))
    if (this.#wealth >= 1 / ALPHA) return true
    if (isTreatment) this.#treatment.add(x)
    else this.#control.add(x)
    const gradient = -outcome / (1 + this.#stake * outcome)
    this.#squares += gradient * gradient
    const stake = this.#stake - (NEWTON_STEP * gradient) / (1 + this.#squares)
    this.#stake = Math.min(LARGEST_STAKE, Math.max(0, stake))
    return false
  }
}
