import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  decodeOriginal,
  encodeOriginal,
  originalOf,
  planEndpointForms,
  type ReadEndpoint,
  sharesIn,
  weightsAt,
} from '../../../../../actions/promote-canary/platforms/sagemaker/endpoint-weights.ts'
import { restoringCallOf } from '../../../../../actions/promote-canary/platforms/sagemaker/restoring-call.ts'
import { ENDPOINT, endpointWith, PAIR, variant } from './endpoints.ts'

const total = fc.oneof(
  fc.double({ min: 0.001, max: 1_000_000, noNaN: true }),
  fc.constantFrom(1, 0.1, 0.3, 9, 100),
)
const percents = fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constantFrom(0.1, 2.5)), {
  maxLength: 11,
})
const original = (of: number) => ({ config: 'ranker-7', total: of })
/** As SageMaker keeps weights: in single precision. */
const kept = (weights: Readonly<Record<'stable' | 'canary', number>>): ReadEndpoint =>
  endpointWith([variant('blue', Math.fround(weights.stable)), variant('green', Math.fround(weights.canary))])

describe('the forms of the weights', () => {
  test('are told apart as SageMaker keeps them, and each gives the canary its percentage', () => {
    fc.assert(
      fc.property(total, percents, (weight, some) => {
        const forms = planEndpointForms(original(weight), PAIR, some)
        for (const percent of [0, ...some, 100]) {
          const weights = weightsAt(forms, percent)
          expect(sharesIn(forms, kept(weights))).toEqual({ current: percent, desired: percent })
          expect((100 * weights.canary) / (weights.canary + weights.stable)).toBeCloseTo(percent, 3)
          expect(weights.canary + weights.stable).toBeCloseTo(weight, 1)
        }
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('leave to stable, at 0 %, exactly what it had', () => {
    fc.assert(
      fc.property(total, (weight) => {
        expect(weightsAt({ total: weight }, 0)).toEqual({ stable: weight, canary: 0 })
      }),
      { seed: 2 },
    )
  })

  const forms = planEndpointForms(original(1), PAIR, [10, 50])
  test.each<[string, ReadEndpoint]>([
    ['another share', endpointWith([variant('blue', 0.7), variant('green', 0.3)])],
    ['the same share of other weights', endpointWith([variant('blue', 5), variant('green', 5)])],
    ['a variant that is gone', endpointWith([variant('blue', 1), variant('red', 0)])],
    [
      'another configuration',
      endpointWith([variant('blue', 0.5), variant('green', 0.5)], { config: 'ranker-8' }),
    ],
    [
      'a configuration that is being deployed',
      endpointWith([variant('blue', 0.5), variant('green', 0.5)], { pending: 'ranker-8' }),
    ],
    [
      'an endpoint that has failed',
      endpointWith([variant('blue', 0.5), variant('green', 0.5)], { status: 'Failed' }),
    ],
    [
      'others’ weights on their way',
      endpointWith([variant('blue', 0.5, { desired: 0.7 }), variant('green', 0.5, { desired: 0.3 })]),
    ],
  ])('that are not ours have no share: %s', (_name, found) => {
    expect(sharesIn(forms, found)).toBeUndefined()
  })

  test('of a change that is being carried out are both told', () => {
    const found = endpointWith([
      variant('blue', 0.9, { desired: 0.5 }),
      variant('green', 0.1, { desired: 0.5 }),
    ])
    expect(sharesIn(forms, found)).toEqual({ current: 10, desired: 50 })
  })

  test('say nothing of other variants', () => {
    const found = endpointWith([variant('blue', 0.5), variant('green', 0.5), variant('red', 3)])
    expect(sharesIn(forms, found)).toEqual({ current: 50, desired: 50 })
  })
})

describe('what a record says of the split before', () => {
  test('is read back as it was written, in the characters that tags may have; other texts say nothing', () => {
    fc.assert(
      fc.property(total, (weight) => {
        const text = encodeOriginal(original(weight))
        expect(text).toMatch(/^[\p{L}\p{N} +\-=._:/@]{1,256}$/u)
        expect(decodeOriginal(text)).toEqual(original(weight))
      }),
      { seed: 3, numRuns: 500 },
    )
    for (const text of ['', 'ranker-7', 'ranker-7 0', 'ranker-7 -1', 'ranker-7 NaN', 'ranker-7 1 1', ' 1'])
      expect(decodeOriginal(text)).toBeUndefined()
  })

  test('counts only where the weights of the pair say the same', () => {
    const found = endpointWith([variant('blue', Math.fround(0.15)), variant('green', Math.fround(0.15))])
    expect(originalOf('ranker-7 0.3', found, PAIR)).toEqual({ config: 'ranker-7', total: 0.3 })
    expect(originalOf('ranker-7 30', found, PAIR).total).toBeCloseTo(0.3, 6)
    expect(originalOf('', found, PAIR).total).toBeCloseTo(0.3, 6)
  })
})

describe('the call of a lease', () => {
  const call = restoringCallOf(ENDPOINT, planEndpointForms(original(9), PAIR, [50]))

  test('gives stable its weight and the canary none, and no instance count', () => {
    expect(call.action).toBe('sagemaker:updateEndpointWeightsAndCapacities')
    expect(call.input).toEqual({
      EndpointName: 'ranker',
      DesiredWeightsAndCapacities: [
        { VariantName: 'blue', DesiredWeight: 9 },
        { VariantName: 'green', DesiredWeight: 0 },
      ],
    })
  })

  test('is recognised when it comes back, and nothing else is', () => {
    expect(call.equals(JSON.parse(JSON.stringify(call.input)))).toBe(true)
    const swapped = restoringCallOf(ENDPOINT, {
      ...planEndpointForms(original(9), { stable: PAIR.canary, canary: PAIR.stable }, [50]),
    })
    expect(call.equals(swapped.input)).toBe(false)
    expect(call.equals({ ...call.input, EndpointName: 'other' })).toBe(false)
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(call.equals(value)).toBe(false)
      }),
      { seed: 4, numRuns: 500 },
    )
  })
})
