import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileLinearPattern } from '../../../../actions/prune-images/policy/linear-pattern.ts'

const matches = (pattern: string, tag: string) => compileLinearPattern(pattern)(tag)

test.each([
  ['v1', 'rc-v1.2', true],
  ['^v1$', 'v1', true],
  ['^v1$', 'v1.2', false],
  ['^v\\d+\\.\\d+\\.\\d+$', 'v10.2.33', true],
  ['^v\\d+\\.\\d+\\.\\d+$', 'v10.2.x', false],
  ['^(main|release)-[0-9a-f]{7,40}$', 'main-0123abc', true],
  ['^(main|release)-[0-9a-f]{7,40}$', 'main-0123ab', false],
  ['^(?:a|b)*c?$', 'abba', true],
  ['^a{2}$', 'aaa', false],
  ['^a{2,}?$', 'aaaaa', true],
  ['[^a-z]', 'abc', false],
  ['[^a-z]', 'a_c', true],
  ['^[\\w.\\-\\]]+$', 'A_b.c-d', true],
  ['^.$', '', false],
  ['^$', '', true],
  ['^(|a)$', 'a', true],
  ['a**', undefined, false],
  ['V1', 'v1', false],
])('%s on %s: %s', (pattern, tag, expected) => {
  if (tag === undefined) expect(() => compileLinearPattern(pattern)).toThrow(SyntaxError)
  else expect(matches(pattern, tag)).toBe(expected)
})

/** Expressions over a and b with all that is known. */
const { expression } = fc.letrec<{ expression: string; sequence: string; atom: string }>((tie) => ({
  expression: fc.oneof(
    { weight: 3, arbitrary: tie('sequence') },
    fc.tuple(tie('sequence'), tie('sequence')).map(([a, b]) => `${a}|${b}`),
  ),
  sequence: fc.array(tie('atom'), { maxLength: 4 }).map((atoms) => atoms.join('')),
  atom: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '^', '$', '\\.'),
    fc
      .tuple(
        fc.oneof(
          fc.constantFrom('a', 'b', '.', '[^b]'),
          tie('expression').map((inner) => `(${inner})`),
        ),
        fc.constantFrom('', '*', '+', '?', '{2}', '{1,}', '{0,2}', '{0}', '*?', '+?', '??'),
      )
      .map((parts) => parts.join('')),
    tie('expression').map((inner) => `(?:${inner})`),
  ),
}))

test('it matches what the regular expressions of JavaScript match', () => {
  let matched = 0
  fc.assert(
    fc.property(
      expression,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.'), maxLength: 8 }),
      (text, tag) => {
        const own = new RegExp(text, 'u').test(tag)
        if (own) matched++
        expect(matches(text, tag)).toBe(own)
      },
    ),
    { seed: 42, numRuns: 3_000 },
  )
  expect(matched).toBeGreaterThan(500)
})

describe('what would take others for ever', () => {
  const long = `${'a'.repeat(127)}!`
  test.each(['^(a+)+$', '^(a|a)*$', '^(a*)*b$', '(a?){60}a{60}$', '^(.*a){20}$', '(([a-z])+.)+[A-Z]$'])(
    '%s is decided at once',
    (pattern) => {
      const start = performance.now()
      for (let i = 0; i < 20; i++) matches(pattern, long)
      expect((performance.now() - start) / 20).toBeLessThan(100)
    },
  )

  test.each(['(a{1000}){1000}', '((a{20}){20}){20}', '(?:(?:){9999}){9999}'])('%s is refused', (pattern) => {
    expect(() => compileLinearPattern(pattern)).toThrow('it repeats too much')
  })
})

test.each([
  '(?=a)',
  '(?!a)',
  '(?<=a)',
  '(?<name>a)',
  '(a)\\1',
  '\\bv',
  '\\p{L}',
  '(?i:a)',
  '(',
  'a)',
  '[z-a]',
  '*',
])('%s is refused', (pattern) => {
  expect(() => compileLinearPattern(pattern)).toThrow(SyntaxError)
})
