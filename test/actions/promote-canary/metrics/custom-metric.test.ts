import { describe, expect, test } from '@jest/globals'
import {
  customSamples,
  prometheusFigures,
} from '../../../../actions/promote-canary/metrics/custom-figures.ts'
import {
  type CustomSource,
  type FigureSource,
  fillIn,
  sampleOf,
} from '../../../../actions/promote-canary/metrics/custom-metric.ts'
import { cloudWatchFigures } from '../../../../actions/promote-canary/platforms/aws/custom-queries.ts'

const LABELS = {
  stable: { 'target-group': 'blue', version: '1.2' },
  canary: { 'target-group': 'green', version: '1.3' },
}
const refusals: CustomSource = {
  sample: 'count',
  events: {
    from: 'prometheus',
    query: 'sum(increase(refusals_total{version="{version}",code=~"4.{2}"}[1m]))',
  },
  of: { from: 'prometheus', query: 'sum(increase(requests_total{version="{version}"}[1m]))' },
}
const QUALITY: FigureSource = {
  from: 'cloudwatch',
  namespace: 'AI',
  metric: 'Quality',
  stat: 'Average',
  dimensions: { TargetGroup: '{target-group}', Arm: '{arm}' },
}
const quality: CustomSource = { sample: 'score', value: QUALITY }

test('placeholders are filled in by version; other braces stay', () => {
  expect(fillIn('x{version="{version}",a=~"b{2}",c="{unknown}"}', 'canary', LABELS)).toBe(
    'x{version="1.3",a=~"b{2}",c="{unknown}"}',
  )
})

test('figures are asked for once a version and part', () => {
  expect(cloudWatchFigures({ refusals, quality }, ['stable', 'canary'], LABELS)).toMatchObject([
    {
      Id: 'stable_custom1_value',
      MetricStat: { Metric: { Dimensions: [{ Value: 'blue' }, { Value: 'stable' }] } },
    },
    { Id: 'canary_custom1_value', MetricStat: { Stat: 'Average', Period: 60 } },
  ])
  expect(
    prometheusFigures({ refusals, quality }, ['canary'], LABELS).map(({ id, query }) => [id, query]),
  ).toEqual([
    ['canary_custom0_events', 'sum(increase(refusals_total{version="1.3",code=~"4.{2}"}[1m]))'],
    ['canary_custom0_of', 'sum(increase(requests_total{version="1.3"}[1m]))'],
  ])
})

describe('samples', () => {
  test.each([
    ['events out of a total, as they are', refusals, { events: 2.6, of: 10.2 }, { count: 2.6, of: 10.2 }],
    ['no events reported, but a total', refusals, { of: 10 }, { count: 0, of: 10, missing: true }],
    ['no total', refusals, {}, { count: 0, of: 0 }],
    ['events without a total, which the judge refuses', refusals, { events: 3 }, { count: 3, of: 0 }],
    ['negative events, which the judge refuses', refusals, { events: -5, of: 10 }, { count: -5, of: 10 }],
    ['events out of the requests', { ...refusals, of: undefined }, { events: 3 }, { count: 3 }],
    ['nothing at all', { ...refusals, of: undefined }, {}, null],
    ['a mean of scores', quality, { value: 0.5 }, { n: 1, sum: 0.5, sumOfSquares: 0.25 }],
    [
      'a mean in percent, which the judge refuses',
      quality,
      { value: 85 },
      { n: 1, sum: 85, sumOfSquares: 7225 },
    ],
    [
      'scores by number and sum',
      quality,
      { value: 0.5, samples: 10, sum: 5 },
      { n: 10, sum: 5, sumOfSquares: 5 },
    ],
    ['with their squares', quality, { samples: 10, sum: 5, squares: 3 }, { n: 10, sum: 5, sumOfSquares: 3 }],
    ['no scores', quality, {}, null],
    ['a value', { sample: 'value', value: QUALITY }, { value: 7 }, { value: 7 }],
  ] as const)('%s', (_, source, figures, sample) => {
    expect(sampleOf(source, figures)).toEqual(sample)
  })

  test('are found by version and minute', () => {
    const series = new Map([
      ['canary_custom0_events', new Map([[5, 2]])],
      ['canary_custom0_of', new Map([[5, 9]])],
    ])
    expect(customSamples({ refusals }, series, { arm: 'canary', at: 5 })).toEqual({
      refusals: { count: 2, of: 9 },
    })
    expect(customSamples({ refusals }, series, { arm: 'stable', at: 5 })).toEqual({
      refusals: { count: 0, of: 0 },
    })
  })
})
