import { describe, expect, test } from '@jest/globals'
import { judgeTrace } from '../../../../actions/promote-canary/controller/run-judge.ts'
import { arm, SETTINGS, START, traceOf } from './traces.ts'

const history = Array.from({ length: 20 }, (_, i) => ({ at: START - 20 + i, stable: arm(6_000, 60) }))

describe('the reason of proven harm carries its figures', () => {
  test('beside the stable version', () => {
    const minutes = Array.from({ length: 5 }, () => ({ stable: arm(3_000, 30), canary: arm(3_000, 600) }))
    const { verdict } = judgeTrace({ ...traceOf(minutes), history }, SETTINGS)
    expect(verdict.kind).toBe('regression')
    expect(verdict.explanation).toMatch(
      /^Harm is proven in errors\. errors: \d+ of \d+ \(20 %\) on the canary, \d+ of \d+ \(1 %\) on stable\.$/,
    )
  })

  test('with all traffic on the canary, against what stable did before', () => {
    const beside = Array.from({ length: 5 }, () => ({ stable: arm(3_000, 30), canary: arm(3_000, 30) }))
    const alone = Array.from({ length: 5 }, () => ({ stable: arm(null, null), canary: arm(6_000, 600) }))
    const trace = traceOf([...beside, ...alone])
    const weightChanges = [...trace.weightChanges, { at: START + 5, weight: 1 }]
    const { verdict } = judgeTrace({ ...trace, weightChanges, history }, SETTINGS)
    expect(verdict.kind).toBe('regression')
    expect(verdict.explanation).toMatch(
      /errors: \d+ of \d+ \(10 %\) on the canary, \d+ of \d+ \(1 %\) on stable before\.$/,
    )
  })
})
