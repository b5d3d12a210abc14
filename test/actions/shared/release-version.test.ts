import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compare, valid } from 'semver'
import { compareVersions, isPrerelease, parseVersion } from '../../../actions/shared/release-version.ts'

const number = fc.integer({ min: 0, max: 30 })
const identifier = fc.oneof(number.map(String), fc.constantFrom('alpha', 'beta', 'rc', 'next', 'x-1', 'RC'))
const semver = fc
  .tuple(number, number, number, fc.array(identifier, { maxLength: 3 }))
  .map(([major, minor, patch, parts]) =>
    parts.length === 0 ? `${major}.${minor}.${patch}` : `${major}.${minor}.${patch}-${parts.join('.')}`,
  )

describe('Semantic Versioning 2.0', () => {
  test('is read and ordered as the semver package does', () => {
    fc.assert(
      fc.property(semver, semver, (a, b) => {
        expect([valid(a), valid(b)]).toEqual([a, b])
        const [one, other] = [parseVersion(a), parseVersion(b)]
        if (one === undefined || other === undefined) throw new Error(`${a} or ${b} is not read`)
        expect(Math.sign(compareVersions(one, other))).toBe(compare(a, b))
        expect(isPrerelease(one)).toBe(a.includes('-'))
      }),
      { seed: 200, numRuns: 3_000 },
    )
  })
})

test.each(['6x0x0', '6-0.0', 'latest'])('%s is no version (§1.9, 6)', (text) => {
  expect(parseVersion(text)).toBeUndefined()
})

test('10.0.0 is after 9.0.0 (§1.9, 5)', () => {
  const [nine, ten] = [parseVersion('9.0.0'), parseVersion('10.0.0')]
  if (nine === undefined || ten === undefined) throw new Error('not read')
  expect(compareVersions(nine, ten)).toBeLessThan(0)
})
