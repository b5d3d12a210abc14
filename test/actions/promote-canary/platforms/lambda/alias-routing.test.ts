import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type AliasRouting,
  backendsOf,
  decodeRouting,
  encodeRouting,
  planAliasForms,
  sameRouting,
  shareIn,
} from '../../../../../actions/promote-canary/platforms/lambda/alias-routing.ts'
import {
  isFunctionVersion,
  parseFunctionVersion,
} from '../../../../../actions/promote-canary/platforms/lambda/function-alias.ts'
import { restoringCallOf } from '../../../../../actions/promote-canary/platforms/lambda/restoring-call.ts'
import { ALIAS } from './aliases.ts'

const version = fc.integer({ min: 1, max: 4_000_000_000 }).map(String)
const routing: fc.Arbitrary<AliasRouting> = fc.record({
  version: fc.oneof(version, fc.constant('$LATEST')),
  weights: fc.dictionary(version, fc.double({ min: 0, max: 1, noNaN: true }), { maxKeys: 2 }),
})
const pair = fc.uniqueArray(version, { minLength: 2, maxLength: 2 }).map(([stable = '', canary = '']) => ({
  stable: parseFunctionVersion(stable, 'the test'),
  canary: parseFunctionVersion(canary, 'the test'),
}))
const percents = fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constantFrom(0.1, 2.5)), {
  maxLength: 11,
})

describe('the forms of an alias', () => {
  test('are told apart, and each gives the canary its percentage', () => {
    fc.assert(
      fc.property(pair, percents, (versions, some) => {
        const original = { version: versions.stable, weights: {} }
        const forms = planAliasForms(original, versions, some)
        expect(shareIn(forms, original)).toBe(0)
        for (const percent of [...some, 100]) {
          const form = forms.shifted.get(percent)
          if (form === undefined) throw new Error(`no form for ${percent} %`)
          expect(shareIn(forms, form)).toBe(percent)
          const canary = backendsOf(form).find(({ backend }) => backend === versions.canary)
          expect(canary?.weight).toBeCloseTo(percent, 6)
          expect(Object.keys(form.weights).length).toBeLessThanOrEqual(1)
        }
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('at 100 % it names the canary alone, and nothing is left of the stable version', () => {
    const versions = { stable: parseFunctionVersion('7', ''), canary: parseFunctionVersion('8', '') }
    const { shifted } = planAliasForms({ version: '7', weights: {} }, versions, [50])
    expect(shifted.get(100)).toEqual({ version: '8', weights: {} })
    expect(shifted.get(50)).toEqual({ version: '7', weights: { 8: 0.5 } })
  })

  test.each([
    ['another share', { version: '7', weights: { 8: 0.3 } }],
    ['another version beside stable', { version: '7', weights: { 9: 0.5 } }],
    ['another version alone', { version: '9', weights: {} }],
    ['the roles swapped', { version: '8', weights: { 7: 0.5001 } }],
  ])('that are not ours have no share: %s', (_name, found) => {
    const versions = { stable: parseFunctionVersion('7', ''), canary: parseFunctionVersion('8', '') }
    const forms = planAliasForms({ version: '7', weights: {} }, versions, [10, 50])
    expect(shareIn(forms, found)).toBeUndefined()
  })
})

test('a version without a share makes no difference', () => {
  expect(sameRouting({ version: '7', weights: { 8: 0 } }, { version: '7', weights: {} })).toBe(true)
  expect(sameRouting({ version: '7', weights: { 8: 0.1 } }, { version: '7', weights: {} })).toBe(false)
})

test('a routing is read back as it was written, in the characters that tags may have; other texts are none', () => {
  fc.assert(
    fc.property(routing, (one) => {
      const text = encodeRouting(one)
      if (one.version !== '$LATEST') expect(text).toMatch(/^[\p{L}\p{N} +\-=._:/@]{1,256}$/u)
      expect(decodeRouting(text)).toEqual(one)
    }),
    { seed: 2, numRuns: 500 },
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = decodeRouting(text)
      if (read === undefined) return
      for (const weight of Object.values(read.weights)) expect(weight >= 0 && weight <= 1).toBe(true)
    }),
    { seed: 3, numRuns: 2_000 },
  )
  for (const text of ['', '7 8', '7 8=2', '7 8=NaN', '7 8=-1', 'x', '7  8=0.1', '7 8=0.1 ']) {
    expect(decodeRouting(text)).toBeUndefined()
  }
})

test.each(['0', '$LATEST', '07', '-1', '1.5', 'live', '12345678901', ''])(
  '%j is no published version',
  (text) => {
    expect(isFunctionVersion(text)).toBe(false)
  },
)

describe('the call of a lease', () => {
  const original = { version: '7', weights: {} }
  const call = restoringCallOf(ALIAS, original)

  test('is recognised when it comes back', () => {
    expect(call.equals(JSON.parse(JSON.stringify(call.input)))).toBe(true)
    expect(call.action).toBe('lambda:updateAlias')
  })

  test.each([
    ['another function', { FunctionName: `${ALIAS.functionArn}2` }],
    ['another alias', { Name: 'other' }],
    ['another version', { FunctionVersion: '3' }],
    ['a share for another version', { RoutingConfig: { AdditionalVersionWeights: { 3: 0.5 } } }],
    ['a share that is no number', { RoutingConfig: { AdditionalVersionWeights: { 3: '0.5' } } }],
  ])('of somebody else is not: %s', (_name, changes) => {
    expect(call.equals({ ...call.input, ...changes })).toBe(false)
  })

  test('is no text, number or nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(call.equals(value)).toBe(false)
      }),
      { seed: 4, numRuns: 500 },
    )
  })
})
