import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { parseYaml, YamlError } from '../../../actions/shared/yaml.ts'

describe('parseYaml', () => {
  test.each([
    ['', null],
    ['# nothing', null],
    ['a: yes', { a: 'yes' }],
    ['a: 0o17', { a: 15 }],
    ['a: 2024-01-01', { a: '2024-01-01' }],
    ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['a: |\n  x\n  y\n', { a: 'x\ny\n' }],
  ])('%j', (text, data) => expect(parseYaml(text)).toEqual(data))

  test.each([
    ['a: 1\na: 2', 'duplicated mapping key (2:1)'],
    ['a: b: c', 'bad indentation'],
    ['--- 1\n--- 2', 'there are 2 documents, not one'],
    ['a: !ruby/object x', 'unknown scalar tag'],
    [`a: &a x\nb: [${'*a, '.repeat(41)}]`, 'aliases'],
  ])('%j is refused', (text, what) => {
    expect(() => parseYaml(text)).toThrow(YamlError)
    expect(() => parseYaml(text)).toThrow(what)
  })

  test('reads what JSON can say as another parser does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify({ value })
        expect(parseYaml(text)).toEqual(parse(text))
      }),
    )
  })
})
