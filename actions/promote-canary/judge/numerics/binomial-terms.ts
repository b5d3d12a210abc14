/** Terms smaller than this part of the largest are left out: together they weigh less than 1e-9. */
const NEGLIGIBLE = 1e-11
/** From this standard deviation on the law is taken for normal with its skewness (Edgeworth); the error is 1e-5 of a term. */
const NORMAL_FROM = 150
/** How many standard deviations of the normal law are kept on each side. */
const NORMAL_REACH = 7
/**
 * At most so many values stand for a law, however many events there are: a step in the function is then placed to within
 * 1/700 of a standard deviation.
 */
const MOST_TERMS = 10_000

/**
 * The law Bin(n, p) as a list of values and weights that sum to 1, for expectations of smooth functions. Up to a spread of a
 * few it holds every value; beyond, every k-th one with k a third of `smoothness` (trapezoidal rule: the error of a
 * Gaussian-like sum falls exponentially with spread/k). The buffers are kept from call to call, so that a sum over
 * millions of minutes allocates nothing.
 */
export class BinomialTerms {
  #values = new Float64Array(256)
  #weights = new Float64Array(256)
  #count = 0

  /**
   * Sets the law.
   * @param n trials, a whole number ≥ 0
   * @param p chance, 0 < p < 1
   * @param smoothness the scale on which the functions to come vary
   */
  set(n: number, p: number, smoothness: number): void {
    const spread = Math.sqrt(n * p * (1 - p))
    const stride = Math.max(1, Math.floor(Math.min(spread, smoothness) / 3))
    this.#count = 0
    const mass =
      spread > NORMAL_FROM
        ? this.#setNormal({ n, p, spread, wantedStride: stride })
        : this.#setExact(n, p, stride)
    for (let i = 0; i < this.#count; i++) this.#weights[i] = (this.#weights[i] as number) / mass
  }

  #setExact(n: number, p: number, stride: number): number {
    const mode = Math.min(n, Math.floor((n + 1) * p))
    const odds = p / (1 - p)
    let mass = this.#push(mode, 1)
    let weight = 1
    for (let x = mode + 1, skipped = 1; x <= n; x++, skipped++) {
      weight *= ((n - x + 1) / x) * odds
      if (weight < NEGLIGIBLE) break
      if (skipped % stride === 0) mass += this.#push(x, weight)
    }
    weight = 1
    for (let x = mode - 1, skipped = 1; x >= 0; x--, skipped++) {
      weight *= (x + 1) / (n - x) / odds
      if (weight < NEGLIGIBLE) break
      if (skipped % stride === 0) mass += this.#push(x, weight)
    }
    return mass
  }

  #setNormal({ n, p, spread, wantedStride }: Record<'n' | 'p' | 'spread' | 'wantedStride', number>): number {
    const middle = Math.round(n * p)
    const stride = Math.max(wantedStride, Math.ceil((2 * NORMAL_REACH * spread) / MOST_TERMS))
    const skewness = (1 - 2 * p) / spread
    const steps = Math.ceil((NORMAL_REACH * spread) / stride)
    let mass = 0
    for (let k = -steps; k <= steps; k++) {
      const x = middle + k * stride
      if (x < 0 || x > n) continue
      const z = (x - n * p) / spread
      const correction = 1 + (skewness / 6) * (z * z * z - 3 * z)
      mass += this.#push(x, Math.max(0, correction) * Math.exp(-0.5 * z * z))
    }
    return mass
  }

  #push(value: number, weight: number): number {
    if (this.#count === this.#values.length) {
      this.#values = grown(this.#values)
      this.#weights = grown(this.#weights)
    }
    this.#values[this.#count] = value
    this.#weights[this.#count++] = weight
    return weight
  }

  /** P(X ≥ least). */
  upperTail(least: number): number {
    let sum = 0
    for (let i = 0; i < this.#count; i++)
      if ((this.#values[i] as number) >= least) sum += this.#weights[i] as number
    return sum
  }

  /** E[f(X)]. */
  mean(f: (x: number) => number): number {
    let sum = 0
    for (let i = 0; i < this.#count; i++) sum += (this.#weights[i] as number) * f(this.#values[i] as number)
    return sum
  }
}

function grown(buffer: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * buffer.length)
  larger.set(buffer)
  return larger
}
