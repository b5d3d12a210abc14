import { describe, expect, test } from '@jest/globals'
import {
  type Exchange,
  inFlightMinutesOf,
  unansweredByMinute,
} from '../../../../../actions/promote-canary/platforms/aws/unanswered.ts'
import { makeRandom } from '../../../../bench/canary/random.ts'

const exchange = (requests: readonly number[], answers: readonly number[]): Exchange => ({
  requests: new Map(requests.entries()),
  answers: new Map(answers.entries()),
})
const countsOf = (one: Exchange, inFlightMinutes = 0) => [
  ...unansweredByMinute(one, [...one.requests.keys()], inFlightMinutes).values(),
]
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

/** Requests that take some time and fail to be answered with some chance, counted by minute as a load balancer does. */
function simulate(options: {
  perMinute: number
  seconds: number
  silent: number
  minutes: number
  seed: number
}): Exchange {
  const random = makeRandom(options.seed, 3)
  const requests = new Array<number>(options.minutes).fill(0)
  const answers = new Array<number>(options.minutes).fill(0)
  for (let minute = -3; minute < options.minutes; minute++) {
    for (let i = random.poisson(options.perMinute); i > 0; i--) {
      const at = minute + random.uniform()
      const answered = Math.floor(at - (options.seconds / 60) * Math.log(random.uniform()))
      if (minute >= 0) requests[minute] = (requests[minute] ?? 0) + 1
      if (random.uniform() < options.silent || answered < 0) continue
      if (answered < options.minutes) answers[answered] = (answers[answered] ?? 0) + 1
    }
  }
  return exchange(requests, answers)
}

describe('requests without an answer', () => {
  test('are what was asked less what was answered, but for a few', () => {
    expect(countsOf(exchange([100, 100, 100], [100, 70, 50]))).toEqual([0, 28, 50])
  })

  test('that are answered a minute later are none', () => {
    expect(countsOf(exchange([100, 100, 100, 100], [60, 140, 60, 140]))).toEqual([0, 0, 0, 0])
  })

  test('that were counted stay counted, whatever answers come without requests', () => {
    expect(
      total(countsOf(exchange([100, 100, 100, 100, 100, 0], [0, 0, 100, 100, 100, 600]))),
    ).toBeGreaterThan(190)
  })

  test.each([
    [0.2, 60],
    [0.2, 6000],
    [10, 60],
    [10, 6000],
    [40, 600],
  ])(
    'of a healthy service that answers in %d s at %d requests a minute are hardly any',
    (seconds, perMinute) => {
      const inFlight = inFlightMinutesOf(
        simulate({ perMinute: 6000, seconds, silent: 0, minutes: 60, seed: 1 }),
      )
      for (let seed = 2; seed < 12; seed++) {
        const counts = countsOf(simulate({ perMinute, seconds, silent: 0, minutes: 60, seed }), inFlight)
        expect(total(counts)).toBeLessThanOrEqual(0.0005 * perMinute * 60)
      }
    },
  )

  test.each([
    [0.2, 60, 0.3],
    [0.2, 3000, 0.01],
    [10, 600, 0.3],
  ])(
    'of a service that answers in %d s are found at %d requests a minute: %d of them',
    (seconds, perMinute, silent) => {
      const inFlight = inFlightMinutesOf(simulate({ perMinute, seconds, silent: 0, minutes: 60, seed: 1 }))
      const counts = countsOf(simulate({ perMinute, seconds, silent, minutes: 30, seed: 2 }), inFlight)
      expect(total(counts) / (30 * perMinute * silent)).toBeGreaterThan(0.8)
      expect(total(counts) / (30 * perMinute * silent)).toBeLessThan(1.2)
    },
  )
})
