import { describe, expect, test } from '@jest/globals'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { canonicalJson } from '../../../../actions/record-config/document/canonical-json.ts'
import { jsonEquals } from '../../../../actions/record-config/document/json.ts'
import { resourceBody } from '../json-arbitraries.ts'

describe('the vectors of RFC 8785', () => {
  test('§3.2.4: the sample of the RFC', () => {
    const sample = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    }
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('§3.2.3: members sorted by UTF-16 code units, not by code points', () => {
    const members = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6']
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33']
    const text = canonicalJson(Object.fromEntries(members.map((name) => [name, 0])))
    expect(text).toBe(`{${sorted.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`)
  })

  // Appendix B: IEEE 754 bits, and the text.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('Appendix B: %s is %s', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
  })
})

test('is what another implementation of RFC 8785 makes of any value', () => {
  fc.assert(
    fc.property(resourceBody, (value) => expect(canonicalJson(value)).toBe(canonicalize(value))),
    { seed: 8785, numRuns: 500 },
  )
})

test.each([
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a lone high surrogate', '\ud800'],
  ['a lone low surrogate', 'a\udc00'],
  ['a lone surrogate in a name', { '\ud800': 1 }],
  ['undefined', undefined],
  ['an undefined member', { a: undefined }],
  ['a hole', new Array(1)],
  ['a big integer', 1n],
  ['a date', new Date(0)],
  ['a map', new Map([['a', 1]])],
  ['a function', () => 1],
  ['a symbol', Symbol('a')],
])('refuses %s', (_what, value) => {
  // @ts-expect-error: values that the types forbid and that a library could still bring
  expect(() => canonicalJson(value)).toThrow(TypeError)
})

test('keeps a member called __proto__', () => {
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1},"b":1}')
})

test('is valid JSON of the same value, and canonical again', () => {
  fc.assert(
    fc.property(resourceBody, (value) => {
      const text = canonicalJson(value)
      expect(jsonEquals(JSON.parse(text), value)).toBe(true)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
    { seed: 8785 },
  )
})

test('equal values have equal texts, different values different ones', () => {
  fc.assert(
    fc.property(resourceBody, resourceBody, (a, b) => {
      expect(canonicalJson(a) === canonicalJson(b)).toBe(jsonEquals(a, b))
    }),
    { seed: 8785 },
  )
})
