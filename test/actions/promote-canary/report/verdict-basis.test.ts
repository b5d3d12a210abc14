import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../../actions/promote-canary/judge/judge.ts'
import { DEFAULT_SETTINGS } from '../../../../actions/promote-canary/judge/settings.ts'
import { verdictBasis } from '../../../../actions/promote-canary/report/verdict-basis.ts'
import { arm, START } from '../judge/traces.ts'

const history = Array.from({ length: 60 }, (_, i) => ({ at: START - 60 + i, stable: arm(6000, 30) }))

/** What is said of a canary that has had a tenth of the traffic for some minutes. */
function basis(minutes: number, stableErrors: number, canaryErrors: number): string {
  const judged = Array.from({ length: minutes }, (_, i) => ({
    at: START + 1 + i,
    stable: arm(5400, stableErrors),
    canary: arm(600, canaryErrors),
  }))
  const weightChanges = [{ at: START + 1, weight: 0.1 }]
  return verdictBasis(
    judge(
      {
        minutes: [{ at: START, stable: arm(6000, 30), canary: arm(null, null) }, ...judged],
        history,
        weightChanges,
      },
      { ...DEFAULT_SETTINGS, warmupMinutes: 0 },
    ),
  )
}

describe('what a verdict rests on, in one sentence', () => {
  test.each([
    [
      'harm',
      basis(5, 27, 300),
      /^errors: canary 1,500 of 3,000 \(50 %\), stable version 135 of 27,000 \(0\.5 %\)\. A canary that is as good would look so bad in at most 1 of \d+ releases\.$/,
    ],
    [
      'safety',
      basis(90, 27, 3),
      /A canary that is worse than the margin would look so good in at most 1 of \d+ releases\.$/,
    ],
    ['neither', basis(1, 27, 3), /^errors: .* That proves neither harm nor safety\.$/],
    [
      'the stable version failing as well',
      basis(4, 3000, 330),
      /The stable version fails far beyond its history too/,
    ],
    ['nothing yet', basis(0, 0, 0), /^errors: canary 0 of 0, stable version 0 of 0\. That proves neither/],
  ])('%s', (_, sentence, expected) => {
    expect(sentence).toMatch(expected)
  })
})
