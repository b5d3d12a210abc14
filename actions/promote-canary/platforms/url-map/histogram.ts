import type { Distribution } from './time-series.ts'

/** Counts of values by bucket; bucket i holds values from `bounds[i - 1]` (included) to `bounds[i]` (left out). */
export interface Histogram {
  readonly bounds: readonly number[]
  readonly counts: readonly number[]
}

/**
 * Reads a distribution (Cloud Monitoring API v3, `BucketOptions`): exponential bounds are `scale · growthFactor^i`, linear
 * ones `offset + width · i`; there is an underflow bucket before them and an overflow bucket after.
 */
export function histogramOf({ bucketCounts = [], bucketOptions = {} }: Distribution): Histogram {
  return { bounds: boundsOf(bucketOptions), counts: bucketCounts.map(Number) }
}

/** Adds histograms with the same bounds. */
export function addHistograms(histograms: readonly Histogram[]): Histogram | undefined {
  const [first] = histograms
  if (first === undefined) return undefined
  const length = Math.max(...histograms.map(({ counts }) => counts.length))
  const counts = Array.from({ length }, (_, i) =>
    histograms.reduce((sum, histogram) => sum + (histogram.counts[i] ?? 0), 0),
  )
  return { bounds: first.bounds, counts }
}

/** How many values there are. */
export function totalOf({ counts }: Histogram): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/**
 * The smallest bound of a bucket below which at least a share of the values lie: what is above it can be counted exactly.
 *
 * @param share 0 to 1
 * @returns undefined when there are no values, or when the quantile lies in the overflow bucket
 */
export function boundAtQuantile(histogram: Histogram, share: number): number | undefined {
  const wanted = share * totalOf(histogram)
  if (wanted === 0) return undefined
  let below = 0
  for (const [i, bound] of histogram.bounds.entries()) {
    below += histogram.counts[i] ?? 0
    if (below >= wanted) return bound
  }
  return undefined
}

/** How many values are not below a bound of a bucket. */
export function countFrom({ bounds, counts }: Histogram, bound: number): number {
  return counts.reduce(
    (sum, count, i) => ((bounds[i - 1] ?? Number.NEGATIVE_INFINITY) >= bound ? sum + count : sum),
    0,
  )
}

function boundsOf({
  exponentialBuckets,
  linearBuckets,
  explicitBuckets,
}: NonNullable<Distribution['bucketOptions']>): readonly number[] {
  if (exponentialBuckets !== undefined) {
    const { numFiniteBuckets = 0, growthFactor = 2, scale = 1 } = exponentialBuckets
    return Array.from({ length: numFiniteBuckets + 1 }, (_, i) => scale * growthFactor ** i)
  }
  if (linearBuckets !== undefined) {
    const { numFiniteBuckets = 0, width = 1, offset = 0 } = linearBuckets
    return Array.from({ length: numFiniteBuckets + 1 }, (_, i) => offset + width * i)
  }
  return explicitBuckets?.bounds ?? []
}
