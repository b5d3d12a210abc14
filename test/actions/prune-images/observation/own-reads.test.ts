import { describe, expect, test } from '@jest/globals'
import { lastPullMs } from '../../../../actions/prune-images/images/image.ts'
import { OwnReads, parseOwnReads } from '../../../../actions/prune-images/observation/own-reads.ts'
import { digestOf, image, index, NOW } from '../support/build.ts'

const MINUTE_MS = 60_000
const nowMs = NOW.getTime()
const pulled = (pulledAtMs: number | undefined, one = index) => [
  one('a', 90, ['v1'], pulledAtMs === undefined ? {} : { pulledAtMs }),
]
const pullTime = (reads: OwnReads, pulledAtMs: number | undefined) =>
  reads.discount(pulled(pulledAtMs))[0]?.pulledAtMs

describe('a read of this action', () => {
  const read = (pulledBeforeMs: number | undefined) => {
    const reads = new OwnReads([])
    reads.discount(pulled(pulledBeforeMs))
    reads.note([digestOf('a')], nowMs, nowMs + 1_000)
    return reads
  }

  test.each<[string, number | undefined, number, number | undefined]>([
    ['is not a pull: the time before it counts', nowMs - 80, nowMs + 500, nowMs - 80],
    ['is not a pull of what was never pulled', undefined, nowMs + 500, undefined],
    ['may be recorded by another clock', undefined, nowMs - 4 * MINUTE_MS, undefined],
    ['may be recorded late', undefined, nowMs + 4 * MINUTE_MS, undefined],
    ['explains no later pull', undefined, nowMs + 6 * MINUTE_MS, nowMs + 6 * MINUTE_MS],
    ['explains no earlier pull', undefined, nowMs - 6 * MINUTE_MS, nowMs - 6 * MINUTE_MS],
  ])('%s', (_, before, after, expected) => expect(pullTime(read(before), after)).toBe(expected))

  test('is remembered over several reads: the time before the first counts', () => {
    const reads = read(nowMs - 80)
    reads.discount(pulled(nowMs + 500))
    reads.note([digestOf('a')], nowMs + 25 * 60 * MINUTE_MS, nowMs + 25 * 60 * MINUTE_MS)
    expect(pullTime(reads, nowMs + 500)).toBe(nowMs - 80)
    expect(pullTime(reads, nowMs + 25 * 60 * MINUTE_MS)).toBe(nowMs - 80)
    expect(reads.all).toHaveLength(1)
  })

  test('is forgotten with its image, and when someone has pulled since', () => {
    const reads = read(undefined)
    reads.discount(pulled(nowMs + 60 * MINUTE_MS))
    expect(reads.all).toEqual([])
    const gone = read(undefined)
    gone.discount([])
    expect(gone.all).toEqual([])
  })
})

test('only reads are taken from outside', () => {
  const good = { digest: digestOf('a'), fromMs: 1, untilMs: 2 }
  const bad = [null, 'text', 7, {}, { ...good, digest: 'a' }, { ...good, fromMs: '1' }]
  const odd = [
    { ...good, untilMs: Number.NaN },
    { ...good, pulledBeforeMs: 'x' },
  ]
  expect(parseOwnReads([...bad, good, ...odd])).toEqual([good])
})

describe('for keep rules', () => {
  const lastPull = (reads: OwnReads, pulledAtMs: number) => {
    const [one] = reads.discount(pulled(pulledAtMs))
    return one && lastPullMs(one)
  }
  const claim = { digest: digestOf('a'), fromMs: nowMs - MINUTE_MS, untilMs: nowMs }

  test('the claim of an earlier run takes no pull away, also when the image is read again', () => {
    const reads = new OwnReads([claim])
    expect(lastPull(reads, nowMs)).toBe(nowMs)
    expect(pullTime(reads, nowMs)).toBeUndefined()
    const laterMs = nowMs + 25 * 60 * MINUTE_MS
    reads.note([digestOf('a')], laterMs, laterMs)
    expect(lastPull(reads, laterMs)).toBe(nowMs)
    expect(pullTime(reads, laterMs)).toBeUndefined()
  })

  test('a claim is heard of indexes alone: no look reads another image', () => {
    const [one] = new OwnReads([claim]).discount(pulled(nowMs, image))
    expect(one).toMatchObject({ pulledAtMs: nowMs })
  })

  test('a read of this process is no pull', () => {
    const reads = new OwnReads([])
    reads.discount(pulled(nowMs - 80))
    reads.note([digestOf('a')], nowMs + MINUTE_MS, nowMs + MINUTE_MS)
    expect(lastPull(reads, nowMs + MINUTE_MS)).toBe(nowMs - 80)
  })
})
