import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { partsOf } from '../../../../actions/build-sandbox-image/pipeline/copy-parts.ts'

const MIB = 1_048_576
const GIB = 1_024 * MIB

describe('partsOf', () => {
  test('copies what is above the 5 GiB of CopyObject (§1.8, #150)', () => {
    expect(partsOf(5 * GIB + 1).at(-1)).toEqual({ number: 11, range: `bytes=${5 * GIB}-${5 * GIB}` })
    expect(partsOf(1)).toEqual([{ number: 1, range: 'bytes=0-0' }])
  })

  test('covers every byte once, in parts that S3 takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 48 * 1_024 * GIB }), (sizeBytes) => {
        const parts = partsOf(sizeBytes)
        expect(parts.length).toBeLessThanOrEqual(10_000)
        const ranges = parts.map(({ range }) =>
          (/^bytes=(\d+)-(\d+)$/.exec(range) ?? []).slice(1).map(Number),
        )
        const sizes = ranges.map(([first = 0, last = 0]) => last - first + 1)
        expect(parts.every(({ number }, i) => number === i + 1)).toBe(true)
        expect(ranges.every(([first], i) => first === (ranges[i - 1]?.[1] ?? -1) + 1)).toBe(true)
        expect(ranges.at(-1)?.[1]).toBe(sizeBytes - 1)
        expect(Math.max(...sizes)).toBeLessThanOrEqual(5 * GIB)
        expect(Math.min(...sizes.slice(0, -1), 5 * MIB)).toBe(5 * MIB)
      }),
      { numRuns: 50 },
    )
  })
})
