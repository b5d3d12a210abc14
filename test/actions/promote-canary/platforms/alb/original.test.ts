import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { planLayouts } from '../../../../../actions/promote-canary/platforms/alb/layouts.ts'
import {
  decodeOriginal,
  encodeOriginal,
} from '../../../../../actions/promote-canary/platforms/alb/original.ts'
import { BLUE, GREEN, group, LOG_IN, simpleForward } from './rules.ts'

const stickiness = fc.option(
  fc.record(
    { Enabled: fc.boolean(), DurationSeconds: fc.integer({ min: 1, max: 604_800 }) },
    { requiredKeys: [] },
  ),
  { nil: undefined },
)
const others = ['payment-service-of-the-shop-eu-1', 'payment-service-of-the-shop-eu-2', 'c'].map(group)
const originals = fc
  .record({
    canaryListed: fc.boolean(),
    others: fc.subarray(others),
    weights: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 5, maxLength: 5 }),
    sticky: stickiness,
    short: fc.boolean(),
    logIn: fc.boolean(),
  })
  .map(({ canaryListed, others: some, weights, sticky, short, logIn }): Action[] => {
    const groups = [BLUE, ...some]
    const tuples = groups.map((TargetGroupArn, index) => ({ TargetGroupArn, Weight: weights[index] ?? 1 }))
    const forward: Action = {
      Type: 'forward',
      Order: 2,
      ...(short && groups.length === 1 && !canaryListed ? { TargetGroupArn: BLUE } : {}),
      ForwardConfig: {
        TargetGroups: canaryListed ? [...tuples, { TargetGroupArn: GREEN, Weight: 0 }] : tuples,
        ...(sticky === undefined ? {} : { TargetGroupStickinessConfig: sticky }),
      },
    }
    return [...(logIn ? [LOG_IN] : []), forward]
  })

test('the original comes back without a difference from its tag and any later form of the rule', () => {
  fc.assert(
    fc.property(originals, (original) => {
      const encoded = encodeOriginal(original)
      expect(encoded).toMatch(/^[\p{L}\p{N} +\-=._:/@]{0,256}$/u)
      const layouts = planLayouts({
        original,
        pair: { stable: BLUE, canary: GREEN },
        percents: [100],
        targetStickiness: false,
        stableFate: 'keep-at-zero',
      })
      for (const later of [original, layouts.listed, ...layouts.shifted.values()]) {
        const decoded = decodeOriginal(encoded, later, [BLUE, GREEN])
        expect(decoded.at(-1)).toEqual(original.at(-1))
      }
    }),
    { seed: 3, numRuns: 300 },
  )
})

test('the short form alone comes back as the short form alone', () => {
  const original: Action[] = [{ Type: 'forward', TargetGroupArn: BLUE }]
  expect(decodeOriginal(encodeOriginal(original), [simpleForward(BLUE)], [BLUE, GREEN])).toEqual(original)
})

test('a group that the rule no longer names is said', () => {
  const encoded = encodeOriginal([simpleForward(others[0] ?? BLUE)])
  expect(() => decodeOriginal(encoded, [simpleForward(BLUE)], [BLUE])).toThrow(
    'payment-service-of-the-shop-eu-1',
  )
})
