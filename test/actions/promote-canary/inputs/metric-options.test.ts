import { describe, expect, test } from '@jest/globals'
import { readJudgeOptions } from '../../../../actions/promote-canary/inputs/judge-options.ts'
import { InputReader } from '../../../../actions/shared/inputs/input-reader.ts'

const read = (settings: string) =>
  readJudgeOptions(new InputReader((name) => (name === 'settings' ? settings : '')))

describe('metrics of one’s own', () => {
  test('from CloudWatch and Prometheus', () => {
    const { metrics, sources, labels } = read(`
labels: { stable: { version: 1.2 }, canary: { version: 1.3 } }
metrics:
  refusals:
    kind: rate
    role: regress-only
    tolerable-ratio: 3
    when-missing: skip
    events: { prometheus: 'sum(increase(refusals[1m]))' }
    of: { cloudwatch: { namespace: AI, metric: Prompts } }
  quality:
    kind: score
    harm-difference: 0.02
    must-have-data: false
    value: { cloudwatch: { namespace: AI, metric: Quality, stat: Average, dimensions: { Version: '{version}' } } }
`)
    expect(metrics.refusals).toEqual({
      kind: 'rate',
      role: 'regress-only',
      worse: 'higher',
      harmRatio: 1,
      tolerableRatio: 3,
      whenMissing: 'skip',
      mustHaveData: true,
    })
    expect(metrics.quality).toMatchObject({
      kind: 'score',
      worse: 'lower',
      harmDifference: 0.02,
      mustHaveData: false,
    })
    const quality = {
      from: 'cloudwatch',
      namespace: 'AI',
      metric: 'Quality',
      dimensions: { Version: '{version}' },
    }
    expect(sources).toEqual({
      refusals: {
        sample: 'count',
        events: { from: 'prometheus', query: 'sum(increase(refusals[1m]))' },
        of: { from: 'cloudwatch', namespace: 'AI', metric: 'Prompts', stat: 'Sum', dimensions: {} },
      },
      quality: {
        sample: 'score',
        value: { ...quality, stat: 'Average' },
        samples: { ...quality, stat: 'SampleCount' },
        sum: { ...quality, stat: 'Sum' },
      },
    })
    expect(labels).toEqual({ stable: { version: '1.2' }, canary: { version: '1.3' } })
  })

  test('a built-in metric can come from elsewhere', () => {
    const { sources } = read("metrics: { errors: { events: { prometheus: 'x' }, of: { prometheus: 'y' } } }")
    expect(sources.errors).toMatchObject({ sample: 'count', events: { query: 'x' }, of: { query: 'y' } })
  })

  test.each([
    ['metrics: { mine: { events: { prometheus: x } } }', 'kind'],
    ['metrics: { mine: { kind: rate } }', 'mine: events'],
    ['metrics: { mine: off }', 'errors, latency-p50'],
    ['metrics: { errors: { kind: rate } }', 'built in'],
    ['metrics: { errors: { colour: red } }', 'kind, role, worse'],
    ['metrics: { mine: { kind: score, harm-ratio: 2, value: { prometheus: x } } }', 'a score has none'],
    ['metrics: { mine: { kind: score, events: { prometheus: x } } }', 'Allowed: value'],
    ['metrics: { mine: { kind: rate, value: { prometheus: x } } }', 'Allowed: events'],
    ['metrics: { mine: { kind: rate, events: { prometheus: x, cloudwatch: {} } } }', 'one query'],
    ['metrics: { mine: { kind: rate, events: { graphite: x } } }', 'cloudwatch, prometheus'],
    ['metrics: { mine: { kind: rate, events: { cloudwatch: { metric: x } } } }', 'namespace'],
    ['metrics: { errors: { harm-ratio: 3 } }', 'harmRatio'],
    [
      'metrics: { errors: { role: observe }, unanswered: off, latency-p50: off, latency-p90: off, latency-p99: off }',
      'guardrail',
    ],
    ['labels: { blue: {} }', 'stable, canary'],
  ])('refuses %s', (settings, message) => {
    expect(() => read(settings)).toThrow(message)
  })
})
