import { expect, test } from '@jest/globals'
import { describeNoise } from '../../../../actions/promote-canary/judge/describe-noise.ts'
import { CLIENT_ERROR_METRIC, ERROR_METRIC } from '../../../../actions/promote-canary/judge/settings.ts'
import type { HistoryMinute } from '../../../../actions/promote-canary/judge/trace.ts'

const METRICS = { errors: ERROR_METRIC }

function history(minutes: number, errors: (minute: number) => number): HistoryMinute[] {
  return Array.from({ length: minutes }, (_, at) => ({
    at,
    stable: { requests: 6000, samples: { errors: { count: errors(at) } } },
  }))
}

test.each([
  [
    'errors scatter like Poisson counts (φ 0.97, 60 minutes of history): conditional test',
    history(60, (u) => 6 + 2.4 * (-1) ** u),
  ],
  [
    'errors scatter 6.1 times as much as Poisson counts (60 minutes of history): bounded-variance test',
    history(60, (u) => (u % 2 === 0 ? 12 : 0)),
  ],
  [
    'errors scatter 30.0 times as much as Poisson counts over 10 minutes (60 minutes of history): bounded-variance test',
    history(60, (u) => (Math.floor(u / 10) % 2 === 0 ? 12 : 0)),
  ],
  ['errors may scatter in any way (0 minutes of history): bounded-variance test', []],
])('%s', (sentence, minutes) => {
  const found = describeNoise(minutes, METRICS) ?? ''
  expect(found.replace(/\d+\.\d+/, '')).toBe(sentence.replace(/\d+\.\d+/, ''))
  expect(found.length).toBeLessThanOrEqual(120)
})

test('a long name is cut, and metrics that are only observed are not named', () => {
  const name = 'tokens-of-the-answers-per-request-and-model'
  const minutes = history(1440, (u) => (Math.floor(u / 10) % 2 === 0 ? 60_000 : 0)).map((minute) => ({
    ...minute,
    stable: { ...minute.stable, samples: { [name]: minute.stable.samples.errors ?? null } },
  }))
  const found = describeNoise(minutes, { [name]: { ...ERROR_METRIC, kind: 'count' } }) ?? ''
  expect(found).toMatch(/^tok.*… scatter \d+ times/)
  expect(found.length).toBeLessThanOrEqual(120)
  expect(describeNoise(minutes, { errors: CLIENT_ERROR_METRIC })).toBeNull()
})
