import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../../actions/promote-canary/judge/judge.ts'
import { DEFAULT_SETTINGS } from '../../../../actions/promote-canary/judge/settings.ts'
import type { MinuteTrace } from '../../../../actions/promote-canary/judge/trace.ts'
import { seededRandom } from './seeded-random.ts'

const START = 29_000_000

/** A canary at 10 % of 100 requests per second with a base rate of 0.1 % errors, errors times `ratio` in the canary. */
function simulate(ratio: number, minutes: number, seed: number): MinuteTrace {
  const random = seededRandom(seed)
  const errors = (requests: number, rate: number): number => {
    let count = 0
    for (let i = 0; i < requests; i++) if (random() < rate) count++
    return count
  }
  const arm = (requests: number, rate: number) => ({
    requests,
    samples: { errors: { count: errors(requests, rate) } },
  })
  return {
    history: Array.from({ length: 60 }, (_, i) => ({ at: START - 60 + i, stable: arm(6000, 0.001) })),
    weightChanges: [{ at: START, weight: 0.1 }],
    minutes: Array.from({ length: minutes }, (_, i) => ({
      at: START + i,
      stable: arm(5400, 0.001),
      canary: arm(600, 0.001 * ratio),
    })),
  }
}

describe('verdicts', () => {
  test('a canary ten times as bad is a regression within minutes, attributed to its metric', () => {
    const judgement = judge(simulate(10, 10, 1), DEFAULT_SETTINGS)
    expect(judgement).toMatchObject({ verdict: 'regression', attributed: ['errors'], leading: 'errors' })
  })

  test('a healthy canary is promoted within the hour', () => {
    expect(judge(simulate(1, 60, 2), DEFAULT_SETTINGS)).toMatchObject({
      verdict: 'no-regression',
      action: 'promote',
      toWeight: 1,
    })
  })

  test('an empty trace promotes nothing', () => {
    const judgement = judge({ minutes: [], history: [], weightChanges: [] }, DEFAULT_SETTINGS)
    expect(judgement).toMatchObject({ verdict: 'insufficient-traffic', waitingFor: { kind: 'data' } })
  })
})
