import { expect, test } from '@jest/globals'
import { gatherEvidence } from '../../../../actions/promote-canary/judge/gather-evidence.ts'
import { SETTINGS, type Simulated, simulate } from './traces.ts'

/** ln E of harm after ten minutes and at the end, ln F at the end: what makes the judge faster must not change them. */
const KEPT: readonly (readonly [Simulated, readonly number[]])[] = [
  [{ seed: 1 }, [0.2968018507295012, -6.508253875856925, 10.89815419408832]],
  [
    { seed: 2, weight: 0.5, requestsPerMinute: 600 },
    [-1.4468725921042778, -5.523208894068, 3.8897428072906957],
  ],
  [
    { seed: 3, ratio: 1.3, requestsPerMinute: 60000 },
    [2.2606278786639162, 19.25059507132928, 25.279485374445628],
  ],
  [{ seed: 4, burstiness: 0.5 }, [-0.6057602921834639, -1.1365245905258305, -0.43358251543345]],
  [{ seed: 5, swing: 3, weight: 0.25 }, [-0.9065320977487195, -6.413011144945248, 12.914465946483446]],
]

test.each(KEPT)('%j: the evidence is what it was, to 1e-12', (simulated, expected) => {
  const { globalCurve, metrics } = gatherEvidence(simulate(simulated), SETTINGS)
  const found = [globalCurve[9], globalCurve.at(-1), metrics[0]?.safetyCurves[0]?.at(-1)]
  for (const [k, value] of found.entries())
    expect(Math.abs((value ?? Number.NaN) / (expected[k] ?? 0) - 1)).toBeLessThan(1e-12)
})
