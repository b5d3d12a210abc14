/** A distribution as Monitoring answers it; 64-bit integers are strings. */
export interface Distribution {
  readonly count: string
  readonly mean?: number
  readonly sumOfSquaredDeviation?: number
  readonly bucketOptions: { readonly exponentialBuckets: ExponentialBuckets }
  /** Below the first bound, then each bucket; zeros at the end are left out. */
  readonly bucketCounts?: readonly string[]
}

/** Bounds `scale · growthFactor^i`, for i from 0 to `numFiniteBuckets`. */
export interface ExponentialBuckets {
  readonly numFiniteBuckets: number
  readonly growthFactor: number
  readonly scale: number
}

/** The buckets of latencies of load balancers, in milliseconds; assumed. */
export const latencyBuckets: ExponentialBuckets = { numFiniteBuckets: 66, growthFactor: 1.4, scale: 1 }

/** The bucket of a value: 0 lies below all bounds, `numFiniteBuckets + 1` above (description of BucketOptions). */
export function bucketOf(
  value: number,
  { numFiniteBuckets, growthFactor, scale }: ExponentialBuckets,
): number {
  if (value < scale) return 0
  let bucket = 1
  for (
    let bound = scale * growthFactor;
    value >= bound && bucket <= numFiniteBuckets;
    bound *= growthFactor
  ) {
    bucket++
  }
  return bucket
}

/** The distribution of values. */
export function distributionOf(values: readonly number[], buckets = latencyBuckets): Distribution {
  const counts: number[] = []
  for (const value of values) {
    const bucket = bucketOf(value, buckets)
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  const deviation = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return written(
    values.length,
    mean,
    deviation,
    Array.from(counts, (count) => count ?? 0),
    buckets,
  )
}

/** Two distributions over the same buckets as one (Chan, Golub, LeVeque 1979, for the deviation). */
export function merged(a: Distribution, b: Distribution): Distribution {
  const buckets = a.bucketOptions.exponentialBuckets
  if (JSON.stringify(buckets) !== JSON.stringify(b.bucketOptions.exponentialBuckets)) {
    throw new Error('Distributions of different buckets are not merged')
  }
  const [m, n] = [Number(a.count), Number(b.count)]
  if (m + n === 0) return a
  const [meanA, meanB] = [a.mean ?? 0, b.mean ?? 0]
  const deviation =
    (a.sumOfSquaredDeviation ?? 0) + (b.sumOfSquaredDeviation ?? 0) + ((meanB - meanA) ** 2 * m * n) / (m + n)
  const [countsA, countsB] = [a.bucketCounts ?? [], b.bucketCounts ?? []]
  const counts = Array.from(
    { length: Math.max(countsA.length, countsB.length) },
    (_, index) => Number(countsA[index] ?? 0) + Number(countsB[index] ?? 0),
  )
  return written(m + n, (meanA * m + meanB * n) / (m + n), deviation, counts, buckets)
}

/** What one distribution has more than an earlier one, bucket by bucket. */
export function difference(later: Distribution, earlier: Distribution): Distribution {
  const [m, n] = [Number(earlier.count), Number(later.count)]
  const counts = (later.bucketCounts ?? []).map(
    (count, index) => Number(count) - Number(earlier.bucketCounts?.[index] ?? 0),
  )
  const mean = n === m ? 0 : ((later.mean ?? 0) * n - (earlier.mean ?? 0) * m) / (n - m)
  const between = n === m ? 0 : ((mean - (earlier.mean ?? 0)) ** 2 * m * (n - m)) / n
  const deviation = (later.sumOfSquaredDeviation ?? 0) - (earlier.sumOfSquaredDeviation ?? 0) - between
  return written(n - m, mean, Math.max(0, deviation), counts, later.bucketOptions.exponentialBuckets)
}

/** What of a count falls between two shares of it, rounded so that neighbours add up to the whole. */
export function share(count: number, from: number, to: number): number {
  return Math.round(count * to) - Math.round(count * from)
}

/** What of a distribution falls between two shares of its span, bucket by bucket. */
export function excerpt(distribution: Distribution, from: number, to: number): Distribution {
  const counts = (distribution.bucketCounts ?? []).map((count) => share(Number(count), from, to))
  const count = counts.reduce((sum, one) => sum + one, 0)
  const deviation = (distribution.sumOfSquaredDeviation ?? 0) * (to - from)
  const { exponentialBuckets } = distribution.bucketOptions
  return written(count, distribution.mean ?? 0, deviation, counts, exponentialBuckets)
}

function written(
  count: number,
  mean: number,
  sumOfSquaredDeviation: number,
  counts: readonly number[],
  exponentialBuckets: ExponentialBuckets,
): Distribution {
  const length = counts.findLastIndex((one) => one > 0) + 1
  return {
    count: String(count),
    bucketOptions: { exponentialBuckets },
    ...(count > 0 ? { mean, sumOfSquaredDeviation, bucketCounts: counts.slice(0, length).map(String) } : {}),
  }
}
