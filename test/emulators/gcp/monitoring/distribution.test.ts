import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bucketOf, difference, distributionOf, excerpt, latencyBuckets, merged } from './distribution.ts'

const values = fc.array(fc.double({ min: 0.1, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 60 })

describe('a distribution', () => {
  test.each([
    [0.99, 0],
    [1, 1],
    [1.39, 1],
    [1.4, 2],
    [1e30, 67],
  ])('counts %d in bucket %d', (value, bucket) => {
    expect(bucketOf(value, latencyBuckets)).toBe(bucket)
  })

  test('merged with another is that of all values', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [both, whole] = [merged(distributionOf(a), distributionOf(b)), distributionOf([...a, ...b])]
        expect(both.count).toBe(whole.count)
        expect(both.bucketCounts).toEqual(whole.bucketCounts)
        expect(close(both.mean, whole.mean)).toBe(true)
        expect(close(both.sumOfSquaredDeviation, whole.sumOfSquaredDeviation)).toBe(true)
      }),
      { seed: 7 },
    )
  })

  test('less an earlier one is what came since', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const since = difference(distributionOf([...a, ...b]), distributionOf(a))
        expect(since.count).toBe(String(b.length))
        expect(since.bucketCounts).toEqual(distributionOf(b).bucketCounts)
        expect(close(since.mean, distributionOf(b).mean)).toBe(true)
      }),
      { seed: 7 },
    )
  })

  test('in two parts has all that it had', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, at) => {
        const whole = distributionOf(all)
        const parts = merged(excerpt(whole, 0, at), excerpt(whole, at, 1))
        expect(parts.bucketCounts).toEqual(whole.bucketCounts)
      }),
      { seed: 7 },
    )
  })
})

function close(a = 0, b = 0): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
}
