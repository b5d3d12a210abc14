/** Which element of one array became which of another: pairs of indices, rising in both. */
export type Pairs = readonly (readonly [before: number, after: number])[]

/**
 * Pairs the elements of two arrays by their identities, so that as few as possible are left over.
 *
 * The n-th occurrence of an identity in one array is matched with the n-th in the other; of these matches the
 * longest rising run is kept (Fredman 1975, "On computing the length of longest increasing subsequences"). For
 * arrays without repeated identities that is a longest common subsequence, in O(n log n) where the usual
 * algorithms are quadratic and hang on large arrays.
 */
export function alignByIdentity(before: readonly string[], after: readonly string[]): Pairs {
  const places = new Map<string, number[]>()
  for (const [index, identity] of after.entries()) {
    const known = places.get(identity)
    if (known === undefined) places.set(identity, [index])
    else known.push(index)
  }
  const used = new Map<string, number>()
  const matches: (readonly [number, number])[] = []
  for (const [index, identity] of before.entries()) {
    const occurrence = used.get(identity) ?? 0
    const match = places.get(identity)?.[occurrence]
    used.set(identity, occurrence + 1)
    if (match !== undefined) matches.push([index, match])
  }
  return longestRisingRun(matches)
}

/** Of pairs that rise in their first index, a longest selection that rises in the second too. */
function longestRisingRun(matches: Pairs): Pairs {
  // ends[l] is the match that ends the best run of length l + 1: the one with the lowest second index.
  const ends: number[] = []
  const previous: number[] = []
  for (const [i, [, after]] of matches.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((matches[ends[middle] ?? 0]?.[1] ?? 0) < after) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = i
  }
  const run: (readonly [number, number])[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const match = matches[i]
    if (match !== undefined) run.push(match)
  }
  return run.reverse()
}
