import { describe, expect, test } from '@jest/globals'
import { lastSettledMinute, minuteOf } from '../../../../../actions/promote-canary/metrics/series.ts'
import { armMinute } from '../../../../../actions/promote-canary/platforms/aws/arm-minute.ts'
import { seriesById } from '../../../../../actions/promote-canary/platforms/aws/series-by-id.ts'
import { minuteQueries } from '../../../../../actions/promote-canary/platforms/aws/target-group-queries.ts'
import { BLUE, GREEN } from '../alb/rules.ts'

const AT = 29_000_000
const PLAIN = { latency: false, unanswered: undefined }
const time = (minute: number) => new Date(minute * 60_000)
const series = (values: Readonly<Record<string, number>>) =>
  seriesById(Object.entries(values).map(([Id, value]) => ({ Id, Timestamps: [time(AT)], Values: [value] })))

describe('an arm’s minute', () => {
  test('missing errors stay missing, whatever the requests: the judge decides what they mean', () => {
    const samples = { errors: null, unanswered: null, 'client-errors': null }
    expect(armMinute(series({ stable_requests: 100 }), { arm: 'stable', at: AT }, PLAIN)).toEqual({
      requests: 100,
      samples,
    })
    expect(armMinute(series({}), { arm: 'stable', at: AT }, PLAIN)).toEqual({ requests: null, samples })
  })

  test('requests without an answer are counted by their difference, or by their reasons if those are more', () => {
    const unanswered = (reasons: Readonly<Record<string, number>>, difference?: number) =>
      armMinute(
        series({ canary_requests: 10, ...reasons }),
        { arm: 'canary', at: AT },
        {
          latency: false,
          unanswered: difference === undefined ? undefined : new Map([[AT, difference]]),
        },
      ).samples.unanswered
    expect(unanswered({ canary_connectionErrors: 3, canary_tlsErrors: 1 })).toEqual({ count: 4 })
    expect(unanswered({ canary_lambdaUserErrors: 3, canary_lambdaInternalErrors: 2 }, 5)).toEqual({
      count: 5,
    })
    expect(unanswered({ canary_connectionErrors: 3 }, 7)).toEqual({ count: 7 })
    expect(unanswered({}, 0)).toEqual({ count: 0 })
    expect(unanswered({})).toBeNull()
  })

  test('5xx are errors, 4xx are a metric of their own', () => {
    const { samples } = armMinute(
      series({ stable_requests: 9, stable_target5xx: 2, stable_target4xx: 3 }),
      { arm: 'stable', at: AT },
      PLAIN,
    )
    expect(samples).toMatchObject({ errors: { count: 2 }, 'client-errors': { count: 3 } })
  })

  test('counts slow requests out of the timed ones; fractions stay, a missing count is none', () => {
    const minute = armMinute(
      series({ stable_requests: 100, stable_timed: 98, stable_over_p50: 49.4, stable_over_p90: 120 }),
      { arm: 'stable', at: AT },
      { ...PLAIN, latency: true },
    )
    expect(minute.samples).toEqual({
      errors: null,
      unanswered: null,
      'client-errors': null,
      'latency-p50': { count: 49.4, of: 98 },
      'latency-p90': { count: 98, of: 98 },
      'latency-p99': { count: 0, of: 98 },
    })
  })

  test('pages of one series are put together', () => {
    const page = (minute: number, value: number) => ({
      Id: 'stable_requests',
      Timestamps: [time(minute)],
      Values: [value],
    })
    const both = seriesById([page(AT, 1), page(AT + 1, 2)])
    expect([AT, AT + 1].map((at) => armMinute(both, { arm: 'stable', at }, PLAIN).requests)).toEqual([1, 2])
  })
})

test('a minute may be judged when it is over and its metrics have had time to come in', () => {
  const end = (AT + 1) * 60_000
  expect(lastSettledMinute(end + 119_999, 120_000)).toBe(AT - 1)
  expect(lastSettledMinute(end + 120_000, 120_000)).toBe(AT)
  expect(minuteOf(end - 1)).toBe(AT)
})

test('both target groups are asked for in one call', () => {
  const thresholds = { p50: 0.123456789012, p90: 1, p99: 2.5 }
  const queries = minuteQueries(
    { pair: { stable: BLUE, canary: GREEN }, loadBalancer: 'app/web/1', thresholds },
    ['stable', 'canary'],
  )
  expect(queries).toHaveLength(26)
  expect(new Set(queries.map(({ Id }) => Id)).size).toBe(26)
  for (const { Id } of queries) expect(Id).toMatch(/^[a-z]\w*$/)
  expect(queries.find(({ Id }) => Id === 'canary_over_p50')?.MetricStat).toEqual({
    Metric: {
      Namespace: 'AWS/ApplicationELB',
      MetricName: 'TargetResponseTime',
      Dimensions: [
        { Name: 'LoadBalancer', Value: 'app/web/1' },
        { Name: 'TargetGroup', Value: 'targetgroup/green/73e2d6bc24d8a067' },
      ],
    },
    Period: 60,
    Stat: 'TC(0.123456789:)',
  })
})
