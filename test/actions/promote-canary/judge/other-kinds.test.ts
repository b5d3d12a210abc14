import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../../actions/promote-canary/judge/judge.ts'
import type {
  JudgeSettings,
  ScoreMetric,
  ValueMetric,
} from '../../../../actions/promote-canary/judge/settings.ts'
import type { Minute, MinuteTrace, Sample } from '../../../../actions/promote-canary/judge/trace.ts'
import { makeRandom } from '../../../bench/canary/random.ts'
import { SETTINGS, START } from './traces.ts'

const QUALITY: ScoreMetric = {
  kind: 'score',
  role: 'guardrail',
  worse: 'lower',
  harmDifference: 0,
  tolerableDifference: 0.1,
}
const P99: ValueMetric = {
  kind: 'value',
  role: 'guardrail',
  worse: 'higher',
  harmRatio: 1.05,
  tolerableRatio: 1.3,
}

function traceOf(
  count: number,
  name: string,
  sample: (arm: 'stable' | 'canary') => Sample | null,
): MinuteTrace {
  const minutes: Minute[] = Array.from({ length: count }, (_, i) => ({
    at: START + i,
    stable: { requests: 900, samples: { [name]: sample('stable') } },
    canary: { requests: 100, samples: { [name]: sample('canary') } },
  }))
  return { history: [], weightChanges: [{ at: START, weight: 0.1 }], minutes }
}

function scores(count: number, meanOf: { stable: number; canary: number }, seed: number): MinuteTrace {
  const random = makeRandom(seed, 1)
  return traceOf(count, 'quality', (arm) => {
    const n = arm === 'stable' ? 45 : 5
    let [sum, sumOfSquares] = [0, 0]
    for (let i = 0; i < n; i++) {
      const score = Math.min(1, Math.max(0, meanOf[arm] + 0.15 * random.normal()))
      sum += score
      sumOfSquares += score * score
    }
    return { n, sum, sumOfSquares }
  })
}

describe('scores in [0, 1]', () => {
  const settings: JudgeSettings = { ...SETTINGS, metrics: { quality: QUALITY } }

  test('a lower answer quality is a regression, with its difference', () => {
    const judgement = judge(scores(60, { stable: 0.8, canary: 0.65 }, 1), settings)
    expect(judgement).toMatchObject({ verdict: 'regression', attributed: ['quality'] })
    const effect = judgement.metrics[0]?.effect
    expect(effect).toMatchObject({ scale: 'difference' })
    expect(effect?.lower).toBeLessThan(-0.15)
    expect(effect?.upper).toBeLessThan(0)
    expect(effect?.upper).toBeGreaterThan(-0.15)
  })

  test('an equal one is proven', () => {
    const judgement = judge(scores(60, { stable: 0.8, canary: 0.8 }, 2), settings)
    expect(judgement).toMatchObject({ verdict: 'no-regression', toWeight: 1 })
    expect(judgement.metrics[0]?.effect?.lower).toBeGreaterThan(-0.1)
  })

  test('a better one as well, and worse may mean higher', () => {
    expect(judge(scores(40, { stable: 0.6, canary: 0.8 }, 3), settings).verdict).toBe('no-regression')
    const upside: JudgeSettings = { ...settings, metrics: { quality: { ...QUALITY, worse: 'higher' } } }
    expect(judge(scores(60, { stable: 0.6, canary: 0.8 }, 3), upside)).toMatchObject({
      verdict: 'regression',
    })
    expect(judge(scores(60, { stable: 0.8, canary: 0.6 }, 3), upside).verdict).toBe('no-regression')
  })

  test('too few tell nothing, but how many more are needed', () => {
    const judgement = judge(scores(3, { stable: 0.8, canary: 0.8 }, 4), settings)
    if (judgement.verdict !== 'insufficient-traffic') throw new Error(judgement.verdict)
    expect(judgement.forecast).toMatchObject({ metric: 'quality', events: null })
    expect(judgement.forecast?.minutes).toBeGreaterThan(3)
    expect(judgement.forecast?.minutes).toBeLessThan(200)
  })

  test('none at all promote nothing', () => {
    const judgement = judge(
      traceOf(60, 'quality', () => null),
      settings,
    )
    expect(judgement).toMatchObject({ waitingFor: { kind: 'data', metrics: ['quality'] } })
  })
})

describe('one figure a minute', () => {
  const settings: JudgeSettings = { ...SETTINGS, metrics: { p99: P99 } }
  const values = (ratio: number, count: number, seed: number): MinuteTrace => {
    const random = makeRandom(seed, 2)
    return traceOf(count, 'p99', (arm) => ({
      value: (arm === 'canary' ? ratio : 1) * 800 * Math.exp(0.05 * random.normal()),
    }))
  }

  test('a slower canary loses minute after minute', () => {
    const judgement = judge(values(1.4, 15, 1), settings)
    expect(judgement).toMatchObject({ verdict: 'regression', attributed: ['p99'] })
    expect(judgement.metrics[0]?.effect).toMatchObject({ scale: 'ratio' })
    expect(judgement.metrics[0]?.effect?.lower).toBeGreaterThan(1.1)
  })

  test('an equal one wins them', () => {
    const judgement = judge(values(1, 15, 2), settings)
    expect(judgement).toMatchObject({ verdict: 'no-regression', toWeight: 1 })
    expect(judgement.metrics[0]?.test.name).toBe('sign')
  })

  test('three minutes are not enough, and a few more are forecast', () => {
    const judgement = judge(values(1, 3, 3), settings)
    if (judgement.verdict !== 'insufficient-traffic') throw new Error(judgement.verdict)
    expect(judgement.forecast?.minutes).toBeGreaterThan(1)
    expect(judgement.forecast?.minutes).toBeLessThan(8)
  })

  test('a figure that should not fall is judged upside down', () => {
    const lower: JudgeSettings = { ...SETTINGS, metrics: { p99: { ...P99, worse: 'lower' } } }
    expect(judge(values(0.7, 15, 4), lower).verdict).toBe('regression')
    expect(judge(values(1.4, 15, 4), lower).verdict).toBe('no-regression')
  })
})

test.each([
  ['quality', QUALITY],
  ['p99', P99],
])('%s: a sample of another form is told, and counts for nothing', (name, metric) => {
  const trace = traceOf(2, name, () => ({ count: 3 }))
  const judgement = judge(trace, { ...SETTINGS, metrics: { [name]: metric } })
  expect(judgement.verdict).toBe('insufficient-traffic')
  expect(judgement.undefinedValues).toHaveLength(4)
})
