import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { amiNameOf, parseAssetId } from '../../../../actions/build-sandbox-image/assets/asset-id.ts'

describe('parseAssetId', () => {
  test.each(['6.0.0', '6.0.0rc1', 'ci-test-6.0.0-2026-11-21-10-00-00', 'a', 'A_b', 'x'.repeat(128)])(
    'takes %s',
    (text) => {
      expect(parseAssetId(text)).toBe(text)
    },
  )

  test.each([
    '',
    ' 6.0.0',
    'My Release',
    '6.0.*',
    '6.0.?',
    '../secrets',
    '-rf',
    '.hidden',
    '6.0.0/',
    'a\nb',
    '6.0.0+build',
    '$(id)',
    'x'.repeat(129),
  ])('refuses %j', (text) => {
    expect(() => parseAssetId(text)).toThrow(/^input asset-id: .*Given: .*Allowed: 1 to 128/s)
  })

  test('never lets through what an EC2 filter, a shell or a key would read as more than text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(parseAssetId(text)).not.toMatch(/[*?\\\s/$`'"]/)
        } catch (error) {
          expect(error).toHaveProperty('name', 'UserError')
        }
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})

describe('amiNameOf', () => {
  const id = parseAssetId('6.0.0')

  test('puts the asset id in its place', () => {
    expect(amiNameOf('Exasol AI-Lab ({asset-id})', id)).toBe('Exasol AI-Lab (6.0.0)')
  })

  test.each(['sandbox', 'sändbox-{asset-id}', `${'x'.repeat(124)}{asset-id}`, 'a*{asset-id}'])(
    'refuses %j',
    (template) => {
      expect(() => amiNameOf(template, id)).toThrow(/^input ami-name: .*Allowed: 3 to 128/)
    },
  )

  test('refuses a name that is too short for EC2', () => {
    expect(() => amiNameOf('{asset-id}', parseAssetId('1'))).toThrow('EC2 does not accept `1`')
  })
})
