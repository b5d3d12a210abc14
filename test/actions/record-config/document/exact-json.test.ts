import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseExactJson } from '../../../../actions/record-config/document/exact-json.ts'

test.each([
  ['9007199254740993', '9007199254740993'],
  ['-9007199254740993', '-9007199254740993'],
  ['9007199254740992', 9007199254740992],
  ['12345678901234567890', '12345678901234567890'],
  ['0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
  ['0.1', 0.1],
  ['0.10000000000000000', 0.1],
  ['1.50', 1.5],
  ['-0', -0],
  ['0.000000000000000000', 0],
  ['1e400', '1e400'],
  ['1e-400', '1e-400'],
  ['1E+021', 1e21],
  ['100000000000000000000', 1e20],
  ['1.7976931348623157e308', 1.7976931348623157e308],
])('%s is kept as %p', (source, value) => {
  expect(parseExactJson(source)).toBe(value)
  expect(parseExactJson(`{"a":[${source}]}`)).toEqual({ a: [value] })
})

test('gives what JSON.parse gives for every number that a double holds', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(parseExactJson(String(number))).toBe(JSON.parse(String(number)))
    }),
    { seed: 1 },
  )
})

test('refuses what is not JSON', () => {
  expect(() => parseExactJson('{"a":01234567890123456}')).toThrow(SyntaxError)
})
