import { normalCdf, normalQuantile } from '../../../../actions/promote-canary/judge/numerics/normal.ts'

/** Spacing of the grid on which the density of the score is followed, in units of the final score's deviation. */
const STEP = 0.008
const LOWEST = -9

/**
 * Follows the density of a standard Brownian motion over the looks at times t_1 < … < t_K = 1, cut off at an upper boundary each
 * time (Armitage, McPherson & Rowe 1969): the engine behind ldBounds. All scores are on the scale of W(t).
 */
class CutDensity {
  #values: Float64Array | null = null
  #upper = 0
  #time = 0

  /** P(first beyond `upper` at this look). */
  exceed(time: number, upper: number): number {
    if (this.#values === null) return normalCdf(-upper / Math.sqrt(time))
    const deviation = Math.sqrt(time - this.#time)
    let sum = 0
    const near = this.#values.length - Math.ceil((this.#upper - upper + 8 * deviation) / STEP)
    for (let i = Math.max(0, near); i < this.#values.length; i++)
      sum += (this.#values[i] as number) * normalCdf((this.#at(i) - upper) / deviation)
    return sum * STEP
  }

  /** Moves on to this look, keeping what lies below `upper`. */
  cut(time: number, upper: number): void {
    const count = Math.max(1, Math.floor((upper - LOWEST) / STEP))
    const deviation = Math.sqrt(time - this.#time)
    const start = upper - (count - 0.5) * STEP
    const next = new Float64Array(count)
    if (this.#values === null) {
      for (let i = 0; i < count; i++) next[i] = normalDensity((start + i * STEP) / deviation) / deviation
    } else {
      convolve(this.#values, this.#at(0), deviation, next, start)
    }
    this.#values = next
    this.#upper = upper
    this.#time = time
  }

  #at(i: number): number {
    return this.#upper - ((this.#values?.length ?? 0) - i - 0.5) * STEP
  }
}

/** Adds an independent normal step to a density; both grids have the same spacing, so that one kernel serves all points. */
function convolve(
  from: Float64Array,
  fromStart: number,
  deviation: number,
  into: Float64Array,
  intoStart: number,
): void {
  const reach = Math.ceil((8 * deviation) / STEP)
  const shift = Math.floor((intoStart - fromStart) / STEP)
  const offset = intoStart - fromStart - shift * STEP
  const kernel = new Float64Array(2 * reach + 1)
  for (let k = -reach; k <= reach; k++)
    kernel[k + reach] = (STEP * normalDensity((offset + k * STEP) / deviation)) / deviation
  for (let i = 0; i < into.length; i++) {
    const middle = i + shift
    const first = Math.max(0, middle - reach)
    const last = Math.min(from.length - 1, middle + reach)
    let sum = 0
    for (let j = first; j <= last; j++) sum += (from[j] as number) * (kernel[middle - j + reach] as number)
    into[i] = sum
  }
}

function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
}

/**
 * Upper boundaries on the z scale for looks at `times` that spend `spent(t)` of the one-sided error by time t.
 * @param times ascending, the last one 1
 */
export function spendingBoundaries(times: readonly number[], spent: (time: number) => number): number[] {
  const density = new CutDensity()
  let before = 0
  return times.map((time) => {
    const increment = spent(time) - before
    before = spent(time)
    const z = bisect(
      (candidate) => density.exceed(time, candidate * Math.sqrt(time)) - increment,
      normalQuantile(1 - before) - 1,
      9,
    )
    density.cut(time, z * Math.sqrt(time))
    return z
  })
}

/** The constant c of O'Brien and Fleming's one-sided boundaries z_k = c/√t_k for equally spaced looks, by secants. */
export function obrienFlemingConstant(looks: number, alpha: number): number {
  const error = (c: number): number => {
    const density = new CutDensity()
    let total = 0
    for (let k = 1; k <= looks; k++) {
      total += density.exceed(k / looks, c)
      density.cut(k / looks, c)
    }
    return Math.log(total / alpha)
  }
  let [a, b] = [normalQuantile(1 - alpha), normalQuantile(1 - alpha / 2)]
  let [atA, atB] = [error(a), error(b)]
  for (let i = 0; i < 8 && Math.abs(atB) > 1e-7; i++) {
    const next = b - (atB * (b - a)) / (atB - atA)
    a = b
    atA = atB
    b = next
    atB = error(b)
  }
  return b
}

/** Root of a falling function. */
function bisect(f: (x: number) => number, from: number, to: number): number {
  let low = from
  let high = to
  for (let i = 0; i < 32; i++) {
    const middle = (low + high) / 2
    if (f(middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
