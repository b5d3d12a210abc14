import { describe, expect, test } from '@jest/globals'
import { minuteQueries } from '../../../../actions/promote-canary/metrics/queries.ts'
import {
  armMinute,
  lastSettledMinute,
  minuteOf,
  seriesById,
} from '../../../../actions/promote-canary/metrics/series.ts'
import { BLUE, GREEN } from '../traffic/alb/rules.ts'

const AT = 29_000_000
const time = (minute: number) => new Date(minute * 60_000)
const series = (values: Readonly<Record<string, number>>) =>
  seriesById(Object.entries(values).map(([Id, value]) => ({ Id, Timestamps: [time(AT)], Values: [value] })))

describe('an arm’s minute', () => {
  test('missing errors stay missing, whatever the requests: the judge decides what they mean', () => {
    expect(armMinute(series({ stable_requests: 100 }), 'stable', AT, false)).toEqual({
      requests: 100,
      samples: { errors: null },
    })
    expect(armMinute(series({}), 'stable', AT, false)).toEqual({ requests: null, samples: { errors: null } })
  })

  test('adds what was answered with 5xx and what was not answered, up to the requests', () => {
    const errors = (target5xx: number, connectionErrors: number) =>
      armMinute(
        series({
          canary_requests: 10,
          canary_target5xx: target5xx,
          canary_connectionErrors: connectionErrors,
        }),
        'canary',
        AT,
        false,
      ).samples.errors
    expect(errors(2, 3)).toEqual({ count: 5 })
    expect(errors(9, 9)).toEqual({ count: 10 })
  })

  test('counts slow requests out of the timed ones; fractions are rounded, a missing count is none', () => {
    const minute = armMinute(
      series({ stable_requests: 100, stable_timed: 98, stable_over_p50: 49.4, stable_over_p90: 120 }),
      'stable',
      AT,
      true,
    )
    expect(minute.samples).toEqual({
      errors: null,
      'latency-p50': { count: 49, of: 98 },
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
    expect([AT, AT + 1].map((at) => armMinute(both, 'stable', at, false).requests)).toEqual([1, 2])
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
  expect(queries).toHaveLength(14)
  expect(new Set(queries.map(({ Id }) => Id)).size).toBe(14)
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
