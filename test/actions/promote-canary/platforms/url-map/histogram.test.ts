import { describe, expect, test } from '@jest/globals'
import {
  addHistograms,
  boundAtQuantile,
  countFrom,
  histogramOf,
  totalOf,
} from '../../../../../actions/promote-canary/platforms/url-map/histogram.ts'

const exponential = { exponentialBuckets: { numFiniteBuckets: 3, growthFactor: 2, scale: 10 } }
/** Below 10: 1, 10 to 20: 5, 20 to 40: 3, 40 to 80: 1, from 80: 0. */
const histogram = histogramOf({ bucketCounts: ['1', '5', '3', '1'], bucketOptions: exponential })

describe('a histogram', () => {
  test('has the bounds that its options say', () => {
    expect(histogram.bounds).toEqual([10, 20, 40, 80])
    expect(
      histogramOf({ bucketOptions: { linearBuckets: { numFiniteBuckets: 2, width: 5, offset: 1 } } }).bounds,
    ).toEqual([1, 6, 11])
    expect(histogramOf({ bucketOptions: { explicitBuckets: { bounds: [1, 9] } } }).bounds).toEqual([1, 9])
  })

  test.each([
    [0.1, 10],
    [0.5, 20],
    [0.6, 20],
    [0.9, 40],
    [0.99, 80],
  ])('keeps %d of its values below %d', (share, bound) => {
    expect(boundAtQuantile(histogram, share)).toBe(bound)
    expect(countFrom(histogram, bound) / totalOf(histogram)).toBeLessThanOrEqual(1 - share + 1e-12)
  })

  test('counts exactly what is not below a bound', () => {
    expect([10, 20, 40, 80].map((bound) => countFrom(histogram, bound))).toEqual([9, 4, 1, 0])
  })

  test('has no quantile without values, nor one in its overflow', () => {
    expect(boundAtQuantile(histogramOf({ bucketOptions: exponential }), 0.5)).toBeUndefined()
    const over = histogramOf({ bucketCounts: ['0', '0', '0', '0', '9'], bucketOptions: exponential })
    expect(boundAtQuantile(over, 0.5)).toBeUndefined()
    expect(countFrom(over, 80)).toBe(9)
  })

  test('adds up, also where buckets at the end were left out', () => {
    const more = histogramOf({ bucketCounts: ['0', '1', '0', '0', '2'], bucketOptions: exponential })
    expect(addHistograms([histogram, more])?.counts).toEqual([1, 6, 3, 1, 2])
    expect(addHistograms([])).toBeUndefined()
  })
})
