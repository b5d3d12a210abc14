import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatDuration, parseDuration } from '../../../../actions/shared/inputs/duration.ts'
import { InputReader } from '../../../../actions/shared/inputs/input-reader.ts'
import { parseList } from '../../../../actions/shared/inputs/list.ts'

function reader(values: Record<string, string>): InputReader {
  return new InputReader((name) => values[name] ?? '')
}

describe('durations', () => {
  test.each([
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['1h 30m', 5_400_000],
    ['1.5h', 5_400_000],
    ['250ms', 250],
    ['2d', 172_800_000],
    ['0', 0],
  ])('%s is %d ms', (text, durationMs) => expect(parseDuration(text)).toBe(durationMs))

  test.each(['', '10', 'ten minutes', '-5m', '5 minutes', '1m x', '1e3s'])('%j is not a duration', (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  )

  test('whole minutes survive being written and read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 23 * 60 }), (minutes) => {
        expect(parseDuration(formatDuration(minutes * 60_000))).toBe(minutes * 60_000)
      }),
    )
  })
})

describe('lists', () => {
  test('take lines, commas, comments and quotes', () => {
    expect(parseList('a, b\n# comment\n c#1 # why\n\n"d, e"')).toEqual(['a', 'b', 'c#1', 'd, e'])
  })
})

describe('inputs', () => {
  test('an error names the input, what was given and what is allowed', () => {
    expect(() => reader({ 'bake-time': 'soon' }).durationMs('bake-time')).toThrow(
      /input bake-time: .*Given: `soon`.*Allowed: a number and a unit/,
    )
    expect(() => reader({ mode: 'go' }).choice('mode', ['start', 'abort'])).toThrow(/Allowed: start, abort/)
    expect(() => reader({}).text('rule-arn')).toThrow(/input rule-arn: a value is required/)
    expect(() => reader({ n: '4.5' }).integer('n', { min: 1, max: 9 })).toThrow(/a whole number from 1 to 9/)
    expect(() => reader({ share: '5' }).percent('share')).toThrow(/a percentage/)
    expect(() => reader({ y: 'a: [' }).yaml('y')).toThrow(/input y: invalid YAML/)
    expect(() => reader({ e: 'NAME' }).pairs('e')).toThrow(/one NAME=value a line/)
  })

  test('reads each kind', () => {
    const inputs = reader({ yes: 'True', share: '0.5%', pairs: '# c\nA=1\nB = x=y', y: 'a: [1, 2]', n: '-3' })
    expect(inputs.boolean('yes')).toBe(true)
    expect(inputs.percent('share')).toBe(0.5)
    expect([...inputs.pairs('pairs')]).toEqual([
      ['A', '1'],
      ['B', 'x=y'],
    ])
    expect(inputs.yaml('y')).toEqual({ a: [1, 2] })
    expect(inputs.integer('n')).toBe(-3)
    expect(inputs.optional('absent')).toBeUndefined()
    expect([...inputs.names]).toEqual(['yes', 'share', 'pairs', 'y', 'n', 'absent'])
  })
})
