/** Where a crossing is looked for. */
export interface CrossingSearch {
  /** A place where f < 0. */
  readonly start: number
  /** First step towards f > 0, negative. */
  readonly step: number
  /** Where to give up, below `start`. */
  readonly limit: number
}

/**
 * Where a falling function crosses 0, by the Illinois variant of regula falsi, to a tolerance of 1e-4 in x or 1e-3 in f.
 * Steps from `start` towards positive values by growing steps; null when `limit` is reached first, or where f is undefined.
 * @param f falling in x
 */
export function findCrossing(
  f: (x: number) => number,
  { start, step, limit }: CrossingSearch,
): number | null {
  let right = start
  let atRight = f(right)
  if (Number.isNaN(atRight)) return null
  if (atRight >= 0) return right
  let left = start
  let atLeft = atRight
  for (let width = step; atLeft < 0; width *= 2) {
    if (left <= limit) return null
    right = left
    atRight = atLeft
    left = Math.max(limit, left + width)
    atLeft = f(left)
  }
  if (Number.isNaN(atLeft)) return null
  for (let i = 0; i < 60 && right - left > 1e-4; i++) {
    const secant = (left * atRight - right * atLeft) / (atRight - atLeft)
    const middle = secant > left && secant < right ? secant : (left + right) / 2
    const atMiddle = f(middle)
    if (Math.abs(atMiddle) < 1e-3) return middle
    if (atMiddle > 0) {
      left = middle
      atLeft = atMiddle
      atRight /= 2
    } else {
      right = middle
      atRight = atMiddle
      atLeft /= 2
    }
  }
  return (left + right) / 2
}
