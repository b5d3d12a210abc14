import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileTagPattern } from '../../../../actions/prune-images/policy/tag-pattern.ts'

describe('tag patterns', () => {
  test.each([
    ['prod', 'prod', true],
    ['prod', 'prod1', false],
    ['prod*', 'prod', true],
    ['prod*', 'production', true],
    ['prod*', 'Prod', false],
    ['*', 'anything', true],
    ['*prod', 'my-prod', true],
    ['*prod', 'prod-my', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['ab*ba', 'aba', false],
    ['v1.2', 'v1x2', false],
    ['v?', 'v1', false],
    ['*test*1*2*', 'mytest-1-2', true],
    ['*test*1*2*', 'mytest-2-1', false],
    ['**', 'x', true],
    ['a**b', 'ab', true],
    ['x*y*y', 'xy', false],
    ['x*yz*z', 'xyz', false],
  ])('%j on %j: %s', (pattern, tag, expected) => expect(compileTagPattern(pattern)(tag)).toBe(expected))

  test('agrees with a regular expression', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }),
        (pattern, tag) => {
          expect(compileTagPattern(pattern)(tag)).toBe(
            new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(tag),
          )
        },
      ),
      { seed: 1, numRuns: 2_000 },
    )
  })
})
