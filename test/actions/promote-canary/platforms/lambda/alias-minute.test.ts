import { describe, expect, test } from '@jest/globals'
import { aliasMinute } from '../../../../../actions/promote-canary/platforms/lambda/alias-minute.ts'
import {
  type AliasSeries,
  aliasQueries,
  aliasQueryId,
  type Counted,
} from '../../../../../actions/promote-canary/platforms/lambda/alias-queries.ts'
import { ALIAS, CANARY, STABLE } from './aliases.ts'

const AT = 100
const seriesOf = (values: Partial<Record<Counted, Partial<Record<AliasSeries, number>>>>) =>
  new Map(
    Object.entries(values).flatMap(([counted, figures]) =>
      Object.entries(figures).map(([name, value]) => [
        aliasQueryId(counted as Counted, name as AliasSeries),
        new Map([[AT, value]]),
      ]),
    ),
  )
const minute = (values: Parameters<typeof seriesOf>[0], arm: 'stable' | 'canary', share?: number) =>
  aliasMinute(seriesOf(values), { arm, at: AT }, { latency: true, shareAt: () => share })

describe('a minute of a version', () => {
  test('counts what was invoked and what was throttled, and what was throttled got no answer', () => {
    expect(minute({ canary: { invocations: 90, errors: 3, throttles: 10 } }, 'canary', 50)).toEqual({
      requests: 100,
      samples: {
        errors: { count: 3 },
        unanswered: { count: 10 },
        'latency-p50': null,
        'latency-p90': null,
        'latency-p99': null,
      },
    })
  })

  test('of which everything was throttled has requests, and all without an answer', () => {
    const { requests, samples } = minute({ canary: { throttles: 40 } }, 'canary', 50)
    expect([requests, samples.unanswered, samples.errors]).toEqual([40, { count: 40 }, null])
  })

  test('has the durations above the bounds, out of those that were timed', () => {
    const figures = { invocations: 90, timed: 90, over_p50: 50, over_p90: 12 }
    expect(minute({ stable: figures }, 'stable', 50).samples).toMatchObject({
      'latency-p50': { count: 50, of: 90 },
      'latency-p90': { count: 12, of: 90 },
      'latency-p99': { count: 0, of: 90 },
    })
  })

  const alias = { alias: { invocations: 500, errors: 5 } }
  test.each([
    ['the canary, with everything', 'canary', 100, 500],
    ['stable, with everything', 'stable', 0, 500],
    ['the canary, with nothing', 'canary', 0, null],
    ['stable, with nothing', 'stable', 100, null],
    ['the canary, with a part', 'canary', 50, null],
    ['stable, with a part', 'stable', 50, null],
    ['the canary, in a minute of change', 'canary', undefined, null],
    ['stable, in a minute of change', 'stable', undefined, null],
  ] as const)(
    'is that of the alias where the versions are not told apart and one has it all: %s',
    (_name, arm, share, requests) => {
      expect(minute(alias, arm, share).requests).toBe(requests)
    },
  )

  test('is its own where the versions are told apart, whatever its share', () => {
    const told = { ...alias, canary: { invocations: 499, errors: 5 } }
    expect(minute(told, 'canary', 100).requests).toBe(499)
  })
})

test('the queries ask for the alias by its resource, and for each version by its number', () => {
  const queries = aliasQueries(
    { alias: ALIAS, pair: { stable: STABLE, canary: CANARY }, thresholds: { p50: 200, p90: 400, p99: 900 } },
    ['stable', 'canary', 'alias'],
  )
  expect(queries).toHaveLength(21)
  const dimensions = queries.map(({ MetricStat }) =>
    MetricStat?.Metric?.Dimensions?.map(({ Name, Value }) => `${Name}=${Value}`).join(' '),
  )
  expect([...new Set(dimensions)]).toEqual([
    'FunctionName=checkout Resource=checkout:live ExecutedVersion=7',
    'FunctionName=checkout Resource=checkout:live ExecutedVersion=8',
    'FunctionName=checkout Resource=checkout:live',
  ])
  for (const { Id } of queries) expect(Id).toMatch(/^[a-z]\w*$/)
})
