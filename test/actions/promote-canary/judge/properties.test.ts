import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gatherEvidence } from '../../../../actions/promote-canary/judge/gather-evidence.ts'
import { judge } from '../../../../actions/promote-canary/judge/judge.ts'
import { replay, traceUpTo } from '../../../../actions/promote-canary/judge/replay.ts'
import { ERROR_METRIC, type JudgeSettings } from '../../../../actions/promote-canary/judge/settings.ts'
import type { MinuteTrace } from '../../../../actions/promote-canary/judge/trace.ts'
import { arm, SETTINGS, START, simulate } from './traces.ts'

const counts = fc.record({
  stable: fc.option(fc.integer({ min: 0, max: 6000 }), { nil: null }),
  canary: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null }),
  stableErrors: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
  canaryErrors: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
})

const traces: fc.Arbitrary<MinuteTrace> = fc
  .tuple(
    fc.array(counts, { minLength: 1, maxLength: 40 }),
    fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 60 }),
    fc.integer({ min: 1, max: 30 }),
  )
  .map(([minutes, history, second]) => ({
    history: history.map((errors, i) => ({ at: START - 60 + i, stable: arm(6000, errors) })),
    weightChanges: [
      { at: START, weight: 0.1 },
      { at: START + second, weight: 0.5 },
    ],
    minutes: minutes.map((minute, i) => ({
      at: START + i,
      stable: arm(minute.stable, minute.stableErrors),
      canary: arm(minute.canary, minute.canaryErrors),
    })),
  }))

const settings: JudgeSettings = { ...SETTINGS, warmupMinutes: 1, nextWeights: [0.75, 1] }

describe('for any trace', () => {
  test('the order of the minutes, and of late records of them, changes nothing', () => {
    fc.assert(
      fc.property(traces, fc.infiniteStream(fc.nat()), (trace, keys) => {
        const shuffled = (trace.minutes as MinuteTrace['minutes'])
          .map((minute) => ({ minute, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ minute }) => minute)
        const early = trace.minutes.slice(0, 3).map((minute) => ({ ...minute, canary: arm(1, 1) }))
        const late = {
          ...trace,
          minutes: [...early, ...shuffled],
          weightChanges: [...trace.weightChanges].reverse(),
          history: [...trace.history].reverse(),
        }
        expect(judge(late, settings)).toEqual(judge(trace, settings))
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  test('the curves are causal: cut the trace, and they end with the same values', () => {
    fc.assert(
      fc.property(traces, fc.nat({ max: 39 }), (trace, cut) => {
        const whole = gatherEvidence(trace, settings)
        const part = gatherEvidence(traceUpTo(trace, START + cut), settings)
        expect(whole.globalCurve.slice(0, part.globalCurve.length)).toEqual(part.globalCurve)
        expect(whole.metrics[0]?.safetyCurves.map((curve) => curve.slice(0, part.judged.length))).toEqual(
          part.metrics[0]?.safetyCurves,
        )
      }),
      { seed: 2, numRuns: 60 },
    )
  })

  test('the curves are numbers, and as long as the judged minutes', () => {
    fc.assert(
      fc.property(traces, (trace) => {
        const judgement = judge(trace, settings)
        const { judgedMinutes, global, metrics } = judgement
        for (const { logE } of [global, ...metrics.flatMap(({ harm, safety }) => [harm, ...safety])]) {
          expect(logE).toHaveLength(judgedMinutes.length)
          expect(logE.some(Number.isNaN)).toBe(false)
        }
        expect(judgement.reason).not.toBe('')
      }),
      { seed: 3, numRuns: 60 },
    )
  })

  test('without canary traffic nothing is promoted', () => {
    fc.assert(
      fc.property(traces, (trace) => {
        const silent = trace.minutes.map((minute) => ({ ...minute, canary: arm(0, null) }))
        expect(judge({ ...trace, minutes: silent }, settings).verdict).not.toBe('no-regression')
      }),
      { seed: 4, numRuns: 40 },
    )
  })

  test('the interval holds the estimate', () => {
    fc.assert(
      fc.property(traces, (trace) => {
        const effect = judge(trace, settings).metrics[0]?.effect
        if (effect === null || effect === undefined || Number.isNaN(effect.estimate)) return
        expect(effect.lower).toBeLessThanOrEqual(effect.estimate * 1.001)
        expect(effect.upper).toBeGreaterThanOrEqual(effect.estimate * 0.999)
      }),
      { seed: 5, numRuns: 60 },
    )
  })

  test('a record in JSON is judged as before, and under other settings too', () => {
    fc.assert(
      fc.property(traces, (trace) => {
        const record = JSON.parse(JSON.stringify({ version: 1, trace, settings }))
        expect(replay(record)).toEqual(judge(trace, settings))
        const stricter = { ...settings, alpha: 0.001 }
        expect(replay(record, { alpha: 0.001 })).toEqual(judge(trace, stricter))
      }),
      { seed: 6, numRuns: 20 },
    )
  })
})

test('a record of another version is refused', () => {
  const record = JSON.parse('{"version":2,"trace":{},"settings":{}}')
  expect(() => replay(record)).toThrow(/version 2/)
})

describe('error rates, by seeded simulation', () => {
  const replications = 250

  test.each([
    ['Poisson counts', 0],
    ['bursts', 1],
  ])(
    'healthy canaries with %s: the mean e-value at the horizon is about one at most, few are rolled back',
    (_, burstiness) => {
      let sum = 0
      let squares = 0
      let rolledBack = 0
      for (let seed = 0; seed < replications; seed++) {
        const trace = simulate({ seed: 1000 + seed, weight: 0.25, requestsPerMinute: 3000, burstiness })
        const { globalCurve } = gatherEvidence(trace, SETTINGS)
        const e = Math.exp(globalCurve.at(-1) ?? 0)
        sum += e
        squares += e * e
        if (globalCurve.some((logE) => logE >= Math.log(20))) rolledBack++
      }
      const mean = sum / replications
      const error = Math.sqrt((squares / replications - mean * mean) / replications)
      expect(mean).toBeLessThan(1 + 3 * error)
      expect(rolledBack / replications).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / replications))
    },
  )

  test.each([
    [2, 0.1],
    [5, 0.1],
    [10, 0.05],
  ])(
    'errors in clumps of %i: healthy canaries at %d of the traffic are rolled back no more often than alpha',
    (clump, weight) => {
      let rolledBack = 0
      for (let seed = 0; seed < replications; seed++) {
        const trace = simulate({ seed: 3000 + seed, weight, clump })
        if (gatherEvidence(trace, SETTINGS).globalCurve.some((logE) => logE >= Math.log(20))) rolledBack++
      }
      expect(rolledBack / replications).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / replications))
    },
  )

  test.each([1.5, 5])('when both versions fail ×%d for 20 minutes, healthy canaries stay', (factor) => {
    let rolledBack = 0
    for (let seed = 0; seed < replications; seed++) {
      const trace = simulate({ seed: 4000 + seed, weight: 0.5, swing: factor })
      if (gatherEvidence(trace, SETTINGS).globalCurve.some((logE) => logE >= Math.log(20))) rolledBack++
    }
    expect(rolledBack / replications).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / replications))
  })

  test('canaries on the tolerable ratio are promoted no more often than beta', () => {
    let promoted = 0
    for (let seed = 0; seed < replications; seed++) {
      const trace = simulate({ seed: 5000 + seed, ratio: 2 })
      const curve = gatherEvidence(trace, SETTINGS).metrics[0]?.safetyCurves[0] ?? []
      if (curve.some((logE) => logE >= Math.log(20))) promoted++
    }
    expect(promoted / replications).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / replications))
  })

  test('the confidence sequence of the ratio covers the truth', () => {
    let missed = 0
    for (let seed = 0; seed < 200; seed++) {
      const judgement = judge(simulate({ seed: 9000 + seed, ratio: 1.5, minutes: 20 }), SETTINGS)
      const effect = judgement.metrics[0]?.effect
      if (!effect || effect.lower > 1.5 || effect.upper < 1.5) missed++
    }
    expect(missed / 200).toBeLessThan(0.05)
  })
})

test('margins in the absolute win over ratios where errors are rare', () => {
  const lenient: JudgeSettings = {
    ...SETTINGS,
    metrics: { errors: { ...ERROR_METRIC, tolerableDifference: 0.005 } },
  }
  const judgement = judge(simulate({ minutes: 10, seed: 3 }), lenient)
  expect(judgement).toMatchObject({ verdict: 'no-regression', action: 'promote' })
})
