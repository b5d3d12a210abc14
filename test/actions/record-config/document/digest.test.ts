import { expect, test } from '@jest/globals'
import {
  isSha256,
  sha256Of,
  sha256OfJson,
  shortDigest,
} from '../../../../actions/record-config/document/digest.ts'

// FIPS 180-2, appendix B.1.
const abc = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('is SHA-256 of the bytes, or of a text’s UTF-8 bytes', () => {
  expect(sha256Of('abc')).toBe(abc)
  expect(sha256Of(Buffer.from('abc'))).toBe(abc)
  expect(sha256OfJson({ b: 1, a: 2 })).toBe(sha256Of('{"a":2,"b":1}'))
})

test('is read in its parts', () => {
  expect(isSha256(abc)).toBe(true)
  if (!isSha256(abc)) return
  expect(shortDigest(abc)).toBe('ba7816bf8f01')
})

test.each([
  [abc.toUpperCase()],
  [abc.slice(0, -1)],
  [`${abc}0`],
  [abc.replace('a', 'g')],
  [abc.replace('b', '/')],
  [abc.replace('b', ':')],
  [abc.replace('b', '`')],
  [`${abc.slice(0, -1)}\n`],
  [abc.replace('256', '512')],
  [null],
  [7],
])('%j is not a digest', (text) => {
  expect(isSha256(text)).toBe(false)
})
