import { describe, expect, test } from '@jest/globals'
import { variantMinute } from '../../../../../actions/promote-canary/platforms/sagemaker/variant-minute.ts'
import {
  type VariantSeries,
  variantQueries,
  variantQueryId,
} from '../../../../../actions/promote-canary/platforms/sagemaker/variant-queries.ts'
import { ENDPOINT, PAIR } from './endpoints.ts'

const AT = 100
const minute = (figures: Partial<Record<VariantSeries, number>>, latency = false) => {
  const series = Object.entries(figures).map(
    ([name, value]) => [variantQueryId('canary', name as VariantSeries), new Map([[AT, value]])] as const,
  )
  return variantMinute(new Map(series), { arm: 'canary', at: AT }, { latency })
}

describe('a minute of a variant', () => {
  test('has its requests, its errors by their status, and what the model did not answer', () => {
    const figures = { invocations: 100, errors4xx: 4, errors5xx: 3, modelErrors: 12 }
    expect(minute(figures)).toEqual({
      requests: 100,
      samples: { errors: { count: 3 }, 'client-errors': { count: 4 }, unanswered: { count: 5 } },
    })
  })

  test('has no fewer than no requests without an answer, whatever comes late', () => {
    const figures = { invocations: 100, errors4xx: 4, errors5xx: 3, modelErrors: 2 }
    expect(minute(figures).samples.unanswered).toEqual({ count: 0 })
  })

  test('of which nothing is published is unknown, not without errors', () => {
    expect(minute({})).toEqual({
      requests: null,
      samples: { errors: null, 'client-errors': null, unanswered: null },
    })
    expect(minute({ invocations: 5 }).samples).toEqual({
      errors: null,
      'client-errors': null,
      unanswered: null,
    })
  })

  test('has the response times above the bounds, out of those that were timed', () => {
    const figures = { invocations: 90, timed: 90, over_p50: 50, over_p90: 12 }
    expect(minute(figures, true).samples).toMatchObject({
      'latency-p50': { count: 50, of: 90 },
      'latency-p90': { count: 12, of: 90 },
      'latency-p99': { count: 0, of: 90 },
    })
  })
})

test('the queries ask for each variant by its name, and for how long the model takes', () => {
  const settings = { endpoint: ENDPOINT, pair: PAIR, thresholds: { p50: 40_000, p90: 90_000, p99: 200_000 } }
  const queries = variantQueries(settings, ['stable', 'canary'])
  expect(queries).toHaveLength(16)
  const dimensions = queries.map(({ MetricStat }) =>
    MetricStat?.Metric?.Dimensions?.map(({ Name, Value }) => `${Name}=${Value}`).join(' '),
  )
  expect([...new Set(dimensions)]).toEqual([
    'EndpointName=ranker VariantName=blue',
    'EndpointName=ranker VariantName=green',
  ])
  const latency = queries.filter(({ MetricStat }) => MetricStat?.Metric?.MetricName === 'ModelLatency')
  expect(latency.map(({ MetricStat }) => MetricStat?.Stat)).toContain('TC(90000:)')
  for (const { Id } of queries) expect(Id).toMatch(/^[a-z]\w*$/)
})
