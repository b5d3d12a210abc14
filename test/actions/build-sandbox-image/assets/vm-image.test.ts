import { expect, test } from '@jest/globals'
import { parseAssetId } from '../../../../actions/build-sandbox-image/assets/asset-id.ts'
import { formatOf, prefixOf, urlOf } from '../../../../actions/build-sandbox-image/assets/vm-image.ts'
import { image, location } from '../samples.ts'

test('the prefix of an asset id matches no longer id', () => {
  const prefix = prefixOf(location, parseAssetId('6.0.0'))
  expect(prefix).toBe('vm/6.0.0/')
  expect('vm/6.0.0rc1/sandbox.vhd'.startsWith(prefix)).toBe(false)
})

test.each([
  ['sandbox.vhd', 'VHD'],
  ['export-ami-1.VMDK', 'VMDK'],
  ['a.raw', 'RAW'],
  ['a.raw.sha256', undefined],
  ['vhd', undefined],
])('the format of %s is %s', (key, format) => {
  expect(formatOf(image(key))).toBe(format)
})

test('an address keeps the slashes of the key and escapes the rest', () => {
  expect(urlOf(location, 'vm/6.0.0/a b?.vhd')).toBe('https://images.example.com/vm/6.0.0/a%20b%3F.vhd')
})
