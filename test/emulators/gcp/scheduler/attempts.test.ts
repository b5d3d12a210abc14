import { expect, test } from '@jest/globals'
import { backoffMs, statusOf } from './attempts.ts'

test('intervals double, then grow evenly, up to the most', () => {
  const config = { retryCount: 7, minBackoffDuration: '10s', maxDoublings: 3, maxBackoffDuration: '300s' }
  const intervals = Array.from({ length: 8 }, (_, failed) => backoffMs(config, failed, 0))
  expect(intervals).toEqual([10_000, 20_000, 40_000, 80_000, 160_000, 240_000, 300_000, undefined])
})

test.each([
  ['never without count and duration', {}, 0, 0, undefined],
  ['while the duration lasts', { maxRetryDuration: '60s' }, 9, 59_000, true],
  ['no longer when it has passed', { maxRetryDuration: '60s' }, 9, 61_000, undefined],
  ['until both limits are reached', { maxRetryDuration: '60s', retryCount: 2 }, 1, 61_000, true],
] as const)('is tried again %s', (_, config, failed, sinceMs, again) => {
  expect(backoffMs(config, failed, sinceMs) === undefined ? undefined : true).toBe(again)
})

test.each([
  [200, {}],
  [204, {}],
  [403, { code: 7 }],
  [418, { code: 2 }],
  [503, { code: 14 }],
])('%d makes the status %j', (status, expected) => {
  expect(statusOf(status)).toEqual(expected)
})
