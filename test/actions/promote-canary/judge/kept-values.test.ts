import { expect, test } from '@jest/globals'
import { gatherEvidence } from '../../../../actions/promote-canary/judge/gather-evidence.ts'
import { SETTINGS, type Simulated, simulate } from './traces.ts'

/** ln E of harm after ten minutes and at the end, ln F at the end: what makes the judge faster must not change them. */
const KEPT: readonly (readonly [Simulated, readonly number[]])[] = [
  [{ seed: 1 }, [0.2967450110396379, -6.508253875856925, 10.745410970338476]],
  [
    { seed: 2, weight: 0.5, requestsPerMinute: 600 },
    [-1.4468725921042782, -5.523208894068, 3.79729883129196],
  ],
  [
    { seed: 3, ratio: 1.3, requestsPerMinute: 60000 },
    [2.2455334637516704, 19.250595071312297, 26.195770237948597],
  ],
  [{ seed: 4, burstiness: 0.5 }, [-0.6309530761288767, -1.130312048846569, -0.3210401961292916]],
  [{ seed: 5, swing: 3, weight: 0.25 }, [-1.0593943967128512, -6.413011144945246, 23.286307248622407]],
]

test.each(KEPT)('%j: the evidence is what it was, to 1e-12', (simulated, expected) => {
  const { globalCurve, metrics } = gatherEvidence(simulate(simulated), SETTINGS)
  const found = [globalCurve[9], globalCurve.at(-1), metrics[0]?.safetyCurves[0]?.at(-1)]
  for (const [k, value] of found.entries())
    expect(Math.abs((value ?? Number.NaN) / (expected[k] ?? 0) - 1)).toBeLessThan(1e-12)
})
