import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareSemVer, parseTag, type SemVer } from '../../../actions/publish-release/semver.ts'

function version(tag: string): SemVer {
  const parsed = parseTag(tag)
  if (parsed === undefined) throw new Error(`${tag} is no version`)
  return parsed
}

describe('parseTag', () => {
  test.each(['1.0.0', 'v1.0.0', '0.0.0', '1.0.0-rc.1', '1.0.0-0a.b-c+build.01', '99999999999999999999.0.0'])(
    'reads %s',
    (tag) => {
      expect(parseTag(tag)).toBeDefined()
    },
  )

  test.each([
    '',
    '1',
    '1.0',
    '01.0.0',
    '1.0.0-',
    '1.0.0-01',
    '1.0.0-a..b',
    'vv1.0.0',
    'release-1.0.0',
    '1.0.0\n',
    '1.0.0 ',
  ])('does not read %j', (tag) => {
    expect(parseTag(tag)).toBeUndefined()
  })
})

describe('compareSemVer', () => {
  // Semantic Versioning 2.0.0, §11: the examples of the specification, in their order.
  const ordered = [
    '0.9.9',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '2.0.0',
    '2.1.0',
    '2.1.1',
    '2.9.0',
    '2.10.0',
    '10.0.0',
  ]

  test('orders as the specification does', () => {
    for (const [i, a] of ordered.entries()) {
      for (const [j, b] of ordered.entries())
        expect(Math.sign(compareSemVer(version(a), version(b)))).toBe(Math.sign(i - j))
    }
  })

  test('build metadata and a leading v do not count', () => {
    expect(compareSemVer(version('v1.0.0+a'), version('1.0.0+b'))).toBe(0)
  })

  test('is antisymmetric', () => {
    const part = fc.nat(3)
    const tag = fc
      .tuple(part, part, part, fc.array(fc.constantFrom('0', '1', '10', 'a', 'b', 'a1'), { maxLength: 3 }))
      .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre.length > 0 ? `-${pre.join('.')}` : ''}`)
    fc.assert(
      fc.property(tag, tag, (a, b) => {
        expect(Math.sign(compareSemVer(version(a), version(b)))).toBe(
          0 - Math.sign(compareSemVer(version(b), version(a))),
        )
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
