import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../../actions/promote-canary/judge/judge.ts'
import type { JudgeSettings } from '../../../../actions/promote-canary/judge/settings.ts'
import {
  ERROR_METRIC,
  latencyMetric,
  problemsOf,
  RATE_METRIC,
} from '../../../../actions/promote-canary/judge/settings.ts'
import type { ArmMinute, MinuteTrace } from '../../../../actions/promote-canary/judge/trace.ts'
import { arm, SETTINGS, START, simulate, traceOf } from './traces.ts'

const EMPTY: MinuteTrace = { minutes: [], history: [], weightChanges: [] }

function minutes(count: number, stableErrors: number | null, canaryErrors: number | null) {
  return Array.from({ length: count }, () => ({
    stable: arm(5400, stableErrors),
    canary: arm(600, canaryErrors),
  }))
}

function history(count: number, requests: number, errors: number): MinuteTrace['history'] {
  return Array.from({ length: count }, (_, i) => ({ at: START - count + i, stable: arm(requests, errors) }))
}

describe('verdicts', () => {
  test('a canary ten times as bad is a regression within minutes, attributed to its metric', () => {
    expect(judge(simulate({ ratio: 10, minutes: 10 }), SETTINGS)).toMatchObject({
      verdict: 'regression',
      comparedWith: 'stable',
      attributed: ['errors'],
      leading: 'errors',
      reason: 'harm is proven in errors',
    })
  })

  test('a canary twice as bad is found within the hour, before the horizon', () => {
    const judgement = judge(simulate({ ratio: 2 }), SETTINGS)
    expect(judgement.verdict === 'regression' && judgement.provenAt - START).toBeLessThan(59)
  })

  test('a healthy canary is promoted within the hour', () => {
    expect(judge(simulate({ seed: 2 }), SETTINGS)).toMatchObject({
      verdict: 'no-regression',
      action: 'promote',
      toWeight: 1,
    })
  })

  test('harm once proven stays proven, though the canary recovers', () => {
    const bad = simulate({ ratio: 10, minutes: 5 })
    const good = simulate({ minutes: 50 }).minutes.map((minute) => ({ ...minute, at: minute.at + 5 }))
    const judgement = judge({ ...bad, minutes: [...bad.minutes, ...good] }, SETTINGS)
    expect(judgement.verdict).toBe('regression')
  })

  test('the deadline is told, not acted on', () => {
    const quiet = simulate({ minutes: 60, requestsPerMinute: 60 })
    expect(judge(quiet, SETTINGS)).toMatchObject({ verdict: 'insufficient-traffic', deadlinePassed: true })
    expect(judge({ ...quiet, minutes: quiet.minutes.slice(0, 59) }, SETTINGS).deadlinePassed).toBe(false)
  })
})

describe('missing data', () => {
  test.each([
    ['an empty trace', EMPTY],
    ['no minute of the canary', { ...simulate({}), minutes: [] }],
    ['no requests on the canary', traceOf(minutes(60, 5, 0).map((m) => ({ ...m, canary: arm(0) })))],
    ['requests not reported', traceOf(minutes(60, 5, 0).map((m) => ({ ...m, canary: arm(null, 3) })))],
    ['no requests on stable', traceOf(minutes(60, 5, 0).map((m) => ({ ...m, stable: arm(null, null) })))],
  ])('%s promotes nothing', (_, trace) => {
    expect(judge(trace, SETTINGS)).toMatchObject({
      verdict: 'insufficient-traffic',
      waitingFor: { kind: 'data', metrics: ['errors'] },
      forecast: null,
    })
  })

  test('a missing error count is zero if there were requests', () => {
    const judgement = judge(traceOf(minutes(20, 5, null)), SETTINGS)
    expect(judgement.metrics[0]).toMatchObject({
      canary: { events: 0, exposure: 12_000 },
      stable: { events: 100, exposure: 108_000 },
      minutesWithData: 20,
    })
  })

  test('a missing custom count is unknown and skipped', () => {
    const settings: JudgeSettings = {
      ...SETTINGS,
      metrics: { errors: { ...ERROR_METRIC, whenMissing: 'skip' } },
    }
    const judgement = judge(traceOf([...minutes(5, 5, 0), ...minutes(5, 5, null)]), settings)
    expect(judgement.metrics[0]).toMatchObject({ minutesWithData: 5, canary: { exposure: 3000 } })
    expect(judgement.minutes.judged).toBe(10)
  })

  test('minutes that are absent are counted as such', () => {
    const trace = simulate({ minutes: 10 })
    const gap = { ...trace, minutes: trace.minutes.filter(({ at }) => at < START + 3 || at > START + 6) }
    expect(judge(gap, SETTINGS).minutes).toEqual({ judged: 6, warmUp: 0, noData: 4, outage: 0 })
  })

  test('a metric that must have data holds everything back', () => {
    const settings: JudgeSettings = {
      ...SETTINGS,
      metrics: {
        errors: ERROR_METRIC,
        refusals: { ...ERROR_METRIC, role: 'observe', mustHaveData: true, whenMissing: 'skip' },
      },
    }
    expect(judge(simulate({ seed: 2 }), settings)).toMatchObject({
      verdict: 'insufficient-traffic',
      waitingFor: { kind: 'data', metrics: ['refusals'] },
    })
  })

  test('a metric that must have data is not satisfied by missing data that counts as zero', () => {
    const refusals = { ...ERROR_METRIC, mustHaveData: true }
    const settings: JudgeSettings = { ...SETTINGS, metrics: { errors: ERROR_METRIC, refusals } }
    expect(judge(simulate({ seed: 2 }), settings)).toMatchObject({
      verdict: 'insufficient-traffic',
      waitingFor: { kind: 'data', metrics: ['refusals'] },
    })
  })

  test('a service without a single error is never proven by ratio, but by default by its difference', () => {
    const clean = traceOf(minutes(30, 0, 0), 0)
    expect(judge(clean, { ...SETTINGS, metrics: { errors: RATE_METRIC } })).toMatchObject({
      verdict: 'insufficient-traffic',
      waitingFor: { kind: 'evidence', metrics: ['errors'] },
    })
    expect(judge(clean, SETTINGS)).toMatchObject({ verdict: 'no-regression', action: 'promote' })
  })

  test('the difference that is tolerated by default is one failure in a thousand requests, no more', () => {
    const worse = (errors: number) =>
      judge({ ...traceOf(minutes(60, 0, errors), 0) }, { ...SETTINGS, alpha: 1e-9 }).verdict
    expect(ERROR_METRIC.tolerableDifference).toBe(0.001)
    expect(worse(2)).not.toBe('no-regression')
  })
})

describe('what is left out', () => {
  test('the minutes after each weight change warm up', () => {
    const trace = simulate({ minutes: 10 })
    const ramp = { ...trace, weightChanges: [...trace.weightChanges, { at: START + 5, weight: 0.25 }] }
    const judgement = judge(ramp, { ...SETTINGS, warmupMinutes: 2 })
    expect(judgement.minutes).toMatchObject({ judged: 6, warmUp: 4 })
    expect(judgement.judgedMinutes).toEqual([2, 3, 4, 7, 8, 9].map((minute) => START + minute))
  })

  test('minutes before the first weight do not count', () => {
    const trace = simulate({ minutes: 10 })
    const late = {
      ...trace,
      weightChanges: [
        { at: START, weight: 0 },
        { at: START + 4, weight: 0.1 },
      ],
    }
    expect(judge(late, SETTINGS).judgedMinutes[0]).toBe(START + 4)
  })

  test('dwell and requests are waited for before anything but a regression is said', () => {
    const trace = simulate({ minutes: 3, requestsPerMinute: 600_000, seed: 4 })
    expect(judge(trace, { ...SETTINGS, minMinutesAtWeight: 5 })).toMatchObject({
      waitingFor: { kind: 'dwell', minutes: 2 },
      reason: 'needs 2 more judged minutes at this weight',
    })
    expect(judge(simulate({ minutes: 3, requestsPerMinute: 60 }), SETTINGS)).toMatchObject({
      waitingFor: { kind: 'requests' },
    })
    const bad = simulate({ minutes: 3, requestsPerMinute: 600_000, ratio: 5 })
    expect(judge(bad, { ...SETTINGS, minMinutesAtWeight: 5 }).verdict).toBe('regression')
  })
})

describe('outages of both versions', () => {
  const outage = (count: number) => minutes(count, 300, 33)

  test('freeze the verdict while they last', () => {
    const judgement = judge(traceOf([...minutes(5, 5, 1), ...outage(3)]), SETTINGS)
    expect(judgement).toMatchObject({
      verdict: 'frozen',
      since: START + 5,
      metric: 'errors',
      minutes: { judged: 8, outage: 3 },
    })
  })

  test('stop the advance only: a canary that fails every request in one is a regression in its first minute', () => {
    const judgement = judge(traceOf([...minutes(5, 5, 1), ...minutes(1, 300, 600)]), SETTINGS)
    expect(judgement).toMatchObject({ verdict: 'regression', provenAt: START + 5 })
  })

  test('are compared like any other minute, and over, the canary goes on', () => {
    const disturbed = judge(traceOf([...minutes(10, 5, 1), ...outage(5), ...minutes(10, 5, 1)]), {
      ...SETTINGS,
      horizonMinutes: 65,
    })
    expect(disturbed).toMatchObject({ verdict: 'no-regression', minutes: { judged: 25, outage: 5 } })
  })

  test.each([7, 20, 40])('%i errors after ten minutes without one are no outage', (errors) => {
    const quiet = { ...traceOf([]), history: history(10, 60_000, 0) }
    const minute = { at: START, stable: arm(54_000, errors), canary: arm(6000, 4) }
    expect(judge({ ...quiet, minutes: [minute] }, SETTINGS).verdict).not.toBe('frozen')
  })

  test.each([7, 500, 30_000])(
    'a canary that fails everything is a regression, while stable fails %i of 54,000 without a history of errors',
    (errors) => {
      const minute = (at: number) => ({ at, stable: arm(54_000, errors), canary: arm(6000, 6000) })
      const trace = {
        ...traceOf([]),
        history: history(120, 60_000, 0),
        minutes: [minute(START), minute(START + 1)],
      }
      expect(judge(trace, SETTINGS).verdict).toBe('regression')
    },
  )

  test('a history that errs a lot and evenly tells an outage sooner than a short quiet one', () => {
    const minute = { at: START, stable: arm(54_000, 200), canary: arm(6000, 22) }
    const judged = (before: MinuteTrace['history']) =>
      judge({ ...traceOf([]), history: before, minutes: [minute] }, SETTINGS).verdict
    expect(judged(history(60, 60_000, 54))).toBe('frozen')
    expect(judged(history(10, 600, 0))).not.toBe('frozen')
  })

  test('do not hide harm that was proven before', () => {
    const bad = simulate({ ratio: 10, minutes: 5 })
    const later = outage(3).map((minute, i) => ({ at: START + 5 + i, ...minute }))
    expect(judge({ ...bad, minutes: [...bad.minutes, ...later] }, SETTINGS).verdict).toBe('regression')
  })

  test('are not seen in a canary that fails alone', () => {
    expect(judge(traceOf(minutes(3, 5, 300)), SETTINGS).verdict).toBe('regression')
  })
})

describe('several metrics', () => {
  const two: JudgeSettings = {
    ...SETTINGS,
    metrics: { errors: ERROR_METRIC, 'latency-p99': latencyMetric('p99') },
  }
  const both = (errors: number, slow: number, count = 30): MinuteTrace => {
    const samples = (e: number, s: number) => ({ errors: { count: e }, 'latency-p99': { count: s } })
    return {
      ...traceOf([]),
      history: Array.from({ length: 60 }, (_, i) => ({
        at: START - 60 + i,
        stable: { requests: 5400, samples: samples(5, 54) },
      })),
      minutes: Array.from({ length: count }, (_, i) => ({
        at: START + i,
        stable: { requests: 5400, samples: samples(5 + (i % 2), 54 + (i % 3)) },
        canary: { requests: 600, samples: samples(errors, slow) },
      })),
    }
  }

  test('are averaged by importance, and the bad one is named', () => {
    const judgement = judge(both(1, 30), two)
    expect(judgement).toMatchObject({ verdict: 'regression', attributed: ['latency-p99'] })
    expect(judgement.metrics.map(({ weight }) => weight)).toEqual([0.75, 0.25])
    expect(judgement.metrics[1]?.harm.threshold).toBeCloseTo(80)
  })

  test('all have to be proven', () => {
    expect(judge(both(0, 6, 60), two)).toMatchObject({ verdict: 'no-regression' })
    expect(judge(both(0, 9, 20), two)).toMatchObject({
      verdict: 'insufficient-traffic',
      waitingFor: { kind: 'evidence', metrics: expect.arrayContaining(['latency-p99']) },
    })
  })

  test('an observed one decides nothing', () => {
    const observed: JudgeSettings = {
      ...two,
      metrics: { errors: ERROR_METRIC, 'latency-p99': { ...latencyMetric('p99'), role: 'observe' } },
    }
    const judgement = judge(both(0, 60, 60), observed)
    expect(judgement.verdict).toBe('no-regression')
    expect(judgement.metrics[1]).toMatchObject({ weight: 0, harm: { threshold: Infinity } })
    expect(judgement.metrics[1]?.harm.peak).toBeGreaterThan(1e6)
  })

  test('one that only regresses has nothing to prove', () => {
    const settings: JudgeSettings = {
      ...two,
      metrics: { errors: ERROR_METRIC, 'latency-p99': { ...latencyMetric('p99'), role: 'regress-only' } },
    }
    expect(judge(both(0, 7, 60), settings).verdict).toBe('no-regression')
    expect(judge(both(0, 60, 60), settings).verdict).toBe('regression')
  })
})

describe('margins', () => {
  test('grow as the weight falls: a small step needs less proof than the last one', () => {
    const settings: JudgeSettings = { ...SETTINGS, nextWeights: [0.25, 0.5, 1] }
    const judgement = judge(simulate({ minutes: 8, seed: 3 }), settings)
    expect(judgement).toMatchObject({ verdict: 'no-regression', action: 'advance' })
    const peaks = judgement.metrics[0]?.safety.map(({ logE }) => logE.at(-1) ?? 0) ?? []
    expect([...peaks].sort((a, b) => b - a)).toEqual(peaks)
  })

  test('harm within the ratio that is not acted on stays', () => {
    const doubled = simulate({ ratio: 2, seed: 6 })
    const lenient: JudgeSettings = {
      ...SETTINGS,
      metrics: { errors: { ...ERROR_METRIC, harmRatio: 3, tolerableRatio: 4 } },
    }
    expect(judge(doubled, SETTINGS).verdict).toBe('regression')
    expect(judge(doubled, lenient).verdict).toBe('no-regression')
  })

  test('harm within the difference that is not acted on stays', () => {
    const lenient: JudgeSettings = {
      ...SETTINGS,
      metrics: { errors: { ...ERROR_METRIC, harmDifference: 0.005 } },
    }
    expect(judge(simulate({ ratio: 4, seed: 5 }), lenient).verdict).not.toBe('regression')
    expect(judge(simulate({ ratio: 30, seed: 5 }), lenient).verdict).toBe('regression')
  })

  test('a metric that is worse when lower is judged upside down', () => {
    const settings: JudgeSettings = { ...SETTINGS, metrics: { errors: { ...ERROR_METRIC, worse: 'lower' } } }
    const fewer = judge(simulate({ ratio: 0.2, errorRate: 0.01 }), settings)
    expect(fewer).toMatchObject({ verdict: 'regression' })
    expect(fewer.metrics[0]?.effect?.upper).toBeLessThan(0.6)
    expect(judge(simulate({ ratio: 3, errorRate: 0.01 }), settings).verdict).toBe('no-regression')
  })
})

describe('after the promotion', () => {
  const promoted = (ratio: number, errorRate = 0.001): MinuteTrace => {
    const before = simulate({ minutes: 30, seed: 2 })
    const after = simulate({ minutes: 20, weight: 0.999999, ratio, errorRate, seed: 8 })
    return {
      history: before.history,
      weightChanges: [...before.weightChanges, { at: START + 30, weight: 1 }],
      minutes: [
        ...before.minutes,
        ...after.minutes.map(({ canary }, i) => ({ at: START + 30 + i, stable: arm(null, null), canary })),
      ],
    }
  }

  test('a canary that turns bad is held against the stable version’s record', () => {
    expect(judge(promoted(5), { ...SETTINGS, nextWeights: [] })).toMatchObject({
      verdict: 'regression',
      comparedWith: 'record',
      attributed: ['errors'],
    })
  })

  test('a healthy one is kept', () => {
    const judgement = judge(promoted(1), { ...SETTINGS, nextWeights: [] })
    expect(judgement).toMatchObject({ verdict: 'no-regression', action: 'keep', toWeight: 1 })
    expect(judgement.afterPromotion?.minutes).toHaveLength(20)
  })
})

describe('forecast', () => {
  test('says how much traffic a healthy canary still needs for the slowest guardrail', () => {
    const judgement = judge(traceOf(minutes(2, 5, 1)), SETTINGS)
    if (judgement.verdict !== 'insufficient-traffic') throw new Error(judgement.verdict)
    // ln(20)/KL: 115 errors at 10 % (planning table), more for not knowing the truth beforehand.
    expect(judgement.forecast?.metric).toBe('errors')
    expect(judgement.forecast?.events).toBeGreaterThan(90)
    expect(judgement.forecast?.events).toBeLessThan(190)
    expect(judgement.forecast?.requests).toBe((judgement.forecast?.minutes ?? 0) * 6000)
  })

  test('comes true when the canary is as healthy as it supposes', () => {
    const judgement = judge(traceOf(minutes(2, 9, 1)), SETTINGS)
    if (judgement.verdict !== 'insufficient-traffic') throw new Error(judgement.verdict)
    const more = 2 + (judgement.forecast?.minutes ?? 0)
    expect(judge(traceOf(minutes(Math.ceil(1.4 * more), 9, 1)), SETTINGS).verdict).toBe('no-regression')
  })
})

describe('settings', () => {
  test('that contradict themselves are refused with every reason', () => {
    const settings: JudgeSettings = {
      ...SETTINGS,
      alpha: 0,
      nextWeights: [0.5, 0.25],
      metrics: {
        errors: { ...ERROR_METRIC, role: 'observe', harmRatio: 3 },
        quality: {
          kind: 'score',
          role: 'observe',
          worse: 'lower',
          harmDifference: 0.2,
          tolerableDifference: 0.1,
        },
      },
    }
    expect(problemsOf(settings)).toHaveLength(5)
    expect(() => judge(EMPTY, settings)).toThrow(RangeError)
  })

  test.each([
    { alpha: Number.NaN },
    { alpha: 1e-300 },
    { beta: Number.NaN },
    { horizonMinutes: Number.NaN },
    { horizonMinutes: Number.POSITIVE_INFINITY },
    { minCanaryRequests: Number.NaN },
    { minMinutesAtWeight: Number.NaN },
    { warmupMinutes: Number.NaN },
    { nextWeights: [Number.NaN] },
    { metrics: { errors: { ...ERROR_METRIC, importance: Number.NaN } } },
    { metrics: { errors: { ...ERROR_METRIC, harmDifference: Number.NaN } } },
    { metrics: { errors: { ...ERROR_METRIC, tolerableRatio: Number.POSITIVE_INFINITY } } },
  ] satisfies Partial<JudgeSettings>[])('that are no numbers are refused: %j', (changes) => {
    expect(() => judge(EMPTY, { ...SETTINGS, ...changes })).toThrow(RangeError)
  })
})

describe('undefined values', () => {
  const failing = minutes(20, 5, 600)
  const withCanary = (errors: ArmMinute['samples'][string]) => ({
    stable: arm(5400, 5),
    canary: { requests: 600, samples: { errors } },
  })

  test.each([
    ['NaN', { count: Number.NaN }],
    ['infinite', { count: Number.POSITIVE_INFINITY }],
    ['negative', { count: -500 }],
    ['absurdly large', { count: 1e15 }],
    ['of another form', { value: 3 }],
    ['out of NaN', { count: 3, of: Number.NaN }],
  ])('%s: is told with what was seen, counts for nothing, and hides no harm that follows', (_, sample) => {
    const quiet = judge(traceOf([...minutes(30, 5, 0), withCanary(sample)]), SETTINGS)
    expect(quiet).toMatchObject({
      verdict: 'insufficient-traffic',
      waitingFor: { kind: 'defined-values' },
      undefinedValues: [{ at: START + 30, version: 'canary', metric: 'errors' }],
    })
    expect(judge(traceOf([withCanary(sample), ...failing]), SETTINGS).verdict).toBe('regression')
  })

  test('requests that are no count leave their minute out, and are told', () => {
    const judgement = judge(
      traceOf([{ stable: arm(Number.NaN, 5), canary: arm(600, 0) }, ...failing]),
      SETTINGS,
    )
    expect(judgement).toMatchObject({
      verdict: 'regression',
      undefinedValues: [{ at: START, version: 'stable', metric: 'requests', seen: 'NaN' }],
    })
  })

  test('more errors of the canary than requests are told, and count as all of them', () => {
    const judgement = judge(traceOf(minutes(20, 5, 60_000)), SETTINGS)
    expect(judgement.verdict).toBe('regression')
    expect(judgement.undefinedValues[0]).toMatchObject({ version: 'canary', seen: '60000 of 600' })
  })

  test('in the history, one does not blind the judge', () => {
    const trace = traceOf(failing)
    const history = trace.history.map((minute, i) =>
      i === 7 ? { ...minute, stable: arm(5400, Number.NaN) } : minute,
    )
    const judgement = judge({ ...trace, history }, SETTINGS)
    expect(judgement.verdict).toBe('regression')
    expect(judgement.undefinedValues).toHaveLength(1)
  })

  test('a metric that is undefined in more than a tenth of its minutes proves nothing', () => {
    const some = Array.from({ length: 60 }, (_, i) =>
      i % 5 === 0 ? withCanary({ count: Number.NaN }) : (minutes(1, 5, 0)[0] as (typeof failing)[number]),
    )
    expect(judge(traceOf(some), SETTINGS).verdict).toBe('insufficient-traffic')
  })
})

test('a canary that fails every request after a long quiet stretch is a regression within a minute', () => {
  const before = minutes(240, 300, 0)
  const judgement = judge(traceOf([...before, ...minutes(1, 300, 600)], 300), {
    ...SETTINGS,
    horizonMinutes: 300,
  })
  expect(judgement).toMatchObject({ verdict: 'regression', provenAt: START + 240 })
})
