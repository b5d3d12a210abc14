import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../../actions/promote-canary/judge/judge.ts'
import {
  DEFAULT_SETTINGS,
  type MetricSettings,
  RATE_METRIC,
} from '../../../../actions/promote-canary/judge/settings.ts'
import type { Sample } from '../../../../actions/promote-canary/judge/trace.ts'
import { type CustomSource, sampleOf } from '../../../../actions/promote-canary/metrics/custom-metric.ts'
import { problemsBefore } from '../../../../actions/promote-canary/metrics/metrics-before.ts'

const FIGURE = { from: 'prometheus', query: 'q' } as const
const RATE: CustomSource = { sample: 'count', events: FIGURE, of: FIGURE }
const SCORE: CustomSource = { sample: 'score', value: FIGURE }
const rate: MetricSettings = { ...RATE_METRIC, mustHaveData: true }
const score = (tolerableDifference: number): MetricSettings => ({
  kind: 'score',
  role: 'guardrail',
  worse: 'lower',
  harmDifference: 0,
  tolerableDifference,
  mustHaveData: true,
})
const problems = (metric: MetricSettings, source: CustomSource, sample: Sample | null) =>
  problemsBefore({
    metrics: { m: metric },
    sources: { m: source },
    history: Array.from({ length: 30 }, (_, at) => ({
      at,
      stable: { requests: 400, samples: { m: sample } },
    })),
    beta: 0.05,
    largestShare: 0.5,
    deadlineMinutes: 120,
  })

describe('before the first shift, from the history of the stable version', () => {
  test.each([
    ['nothing', null],
    ['only a total', sampleOf(RATE, { of: 400 })],
  ])('a metric is told of which the source reports %s', (_, sample) => {
    expect(problems(rate, RATE, sample)).toMatchObject([
      { metric: 'm', kind: 'warning', explanation: expect.stringMatching(/reported no data .* 30 minutes/) },
    ])
  })

  test.each([
    ['a score in percent', score(0.05), SCORE, { value: 85 }, '85; allowed: a score from 0 to 1'],
    ['a negative score', score(0.05), SCORE, { value: -0.3 }, '-0.3; allowed'],
    ['negative events', rate, RATE, { events: -500, of: 400 }, '-500; allowed'],
    ['events out of nothing', rate, RATE, { events: 5 }, '5 of 0; allowed'],
  ])('%s is refused with the value seen', (_, metric, source, figures, message) => {
    expect(problems(metric, source, sampleOf(source, figures))).toMatchObject([
      { kind: 'refused', explanation: expect.stringContaining(message) },
    ])
  })

  test('a score that comes as one mean a minute and cannot be proven before the deadline is refused', () => {
    expect(problems(score(0.03), SCORE, sampleOf(SCORE, { value: 0.8 }))).toMatchObject([
      {
        kind: 'refused',
        explanation: expect.stringMatching(/needs about \d+ minutes .* deadline is 120 minutes/),
      },
    ])
  })

  test('the same score with its number and sum is not', () => {
    const source: CustomSource = { sample: 'score', value: undefined, samples: FIGURE, sum: FIGURE }
    expect(problems(score(0.03), source, sampleOf(source, { samples: 200, sum: 160 }))).toEqual([])
  })

  test('what is well is not told', () => {
    expect(problems(rate, RATE, sampleOf(RATE, { events: 8.5, of: 400 }))).toEqual([])
  })
})

test('a canary whose events were never reported is never proven, though its total was', () => {
  const arm = (events: number | undefined) => ({
    requests: 400,
    samples: { m: sampleOf(RATE, { events, of: 400 }) },
  })
  const judgement = judge(
    {
      history: Array.from({ length: 60 }, (_, i) => ({ at: i - 60, stable: arm(20) })),
      weightChanges: [{ at: 0, weight: 0.5 }],
      minutes: Array.from({ length: 60 }, (_, at) => ({ at, stable: arm(20), canary: arm(undefined) })),
    },
    { ...DEFAULT_SETTINGS, metrics: { m: rate } },
  )
  expect(judgement).toMatchObject({
    verdict: 'insufficient-traffic',
    waitingFor: { kind: 'data', metrics: ['m'] },
  })
})
