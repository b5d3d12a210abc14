import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readForward } from '../../../../../actions/promote-canary/platforms/alb/forward.ts'
import {
  type LayoutSettings,
  planLayouts,
  recogniseLayout,
} from '../../../../../actions/promote-canary/platforms/alb/layouts.ts'
import { BLUE, forward, GREEN, group, LOG_IN, OTHER, simpleForward } from './rules.ts'

const PAIR = { stable: BLUE, canary: GREEN }
const plan = (original: readonly Action[], changes: Partial<LayoutSettings> = {}) =>
  planLayouts({
    original,
    pair: PAIR,
    percents: [1, 5, 50, 100],
    targetStickiness: false,
    stableFate: 'keep-at-zero',
    ...changes,
  })
const weights = (actions: readonly Action[] | undefined) =>
  readForward(actions ?? [], 'rule').targets.map(({ arn, weight }) => [arn.split('/')[1], weight])

describe('a rule with one target group', () => {
  const layouts = plan([simpleForward(BLUE)])

  test('gets the canary at weight 0, then shares in percent, then all of it', () => {
    expect(weights(layouts.listed)).toEqual([
      ['blue', 1],
      ['green', 0],
    ])
    expect(weights(layouts.shifted.get(1))).toEqual([
      ['blue', 99],
      ['green', 1],
    ])
    expect(weights(layouts.shifted.get(50))).toEqual([
      ['blue', 50],
      ['green', 50],
    ])
    expect(weights(layouts.shifted.get(100))).toEqual([
      ['blue', 0],
      ['green', 1],
    ])
    expect(layouts.promoted).toEqual(layouts.shifted.get(100))
  })

  test('never says the group in the short form beside the long one', () => {
    for (const actions of layouts.shifted.values()) expect(actions[0]).not.toHaveProperty('TargetGroupArn')
  })

  test('is restored exactly', () => {
    expect(layouts.restored).toEqual([simpleForward(BLUE)])
  })

  test('can lose its old group after the promotion', () => {
    const { promoted } = plan([simpleForward(BLUE)], { stableFate: 'remove-from-rule' })
    expect(weights(promoted)).toEqual([['green', 1]])
  })
})

describe('a rule with much more', () => {
  const original = [
    LOG_IN,
    { ...forward({ [OTHER]: 30, [BLUE]: 60, [GREEN]: 0, [group('third')]: 10 }), Order: 2 },
  ]
  const layouts = plan(original)

  test('keeps the share of every other group, and the places', () => {
    expect(weights(layouts.shifted.get(5))).toEqual([
      ['other', 150],
      ['blue', 285],
      ['green', 15],
      ['third', 50],
    ])
    expect(weights(layouts.shifted.get(100))).toEqual([
      ['other', 30],
      ['blue', 0],
      ['green', 60],
      ['third', 10],
    ])
  })

  test('keeps the log-in with the secret that it has', () => {
    for (const actions of [layouts.restored, layouts.listed, layouts.promoted, ...layouts.shifted.values()]) {
      expect(actions[0]).toEqual({
        ...LOG_IN,
        AuthenticateOidcConfig: { ...LOG_IN.AuthenticateOidcConfig, UseExistingClientSecret: true },
      })
      expect(actions[1]).toMatchObject({ Type: 'forward', Order: 2 })
    }
    expect(layouts.restored[1]).toEqual(original[1])
  })
})

describe('sticky groups', () => {
  test('a roll-back leaves out a canary on which cookies could hold users', () => {
    const layouts = plan([forward({ [BLUE]: 1, [GREEN]: 0 }, 3_600)])
    expect(layouts.restored).toEqual([forward({ [BLUE]: 1 }, 3_600)])
    expect(plan([forward({ [BLUE]: 1 }, 3_600)]).restored).toEqual([forward({ [BLUE]: 1 }, 3_600)])
  })

  test('users keep their version during the shift, move together at 100 %, and stay there', () => {
    const layouts = plan([forward({ [BLUE]: 1, [GREEN]: 0 }, 3_600)])
    expect(layouts.shifted.get(50)).toEqual([forward({ [BLUE]: 50, [GREEN]: 50 }, 3_600)])
    expect(layouts.shifted.get(100)).toEqual([forward({ [BLUE]: 0, [GREEN]: 1 })])
    expect(layouts.promoted).toEqual([forward({ [GREEN]: 1 }, 3_600)])
  })

  test('target stickiness gets the shortest group stickiness, which the API demands', () => {
    const layouts = plan([simpleForward(BLUE)], { targetStickiness: true })
    expect(layouts.listed).toEqual([forward({ [BLUE]: 1, [GREEN]: 0 }, 1)])
    expect(layouts.shifted.get(100)).toEqual([forward({ [BLUE]: 0, [GREEN]: 1 }, 1)])
    expect(layouts.promoted).toEqual([forward({ [GREEN]: 1 })])
    expect(layouts.restored).toEqual([simpleForward(BLUE)])
  })
})

test('a share that no weight can say is refused, with the reason', () => {
  const crowded = [forward({ [BLUE]: 300, [OTHER]: 999 })]
  expect(() => plan(crowded, { percents: [0.1, 100] })).toThrow('cannot be expressed in weights')
})

const rules = fc
  .record({
    stable: fc.integer({ min: 1, max: 999 }),
    canaryListed: fc.boolean(),
    others: fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 3 }),
    sticky: fc.option(fc.integer({ min: 1, max: 604_800 }), { nil: undefined }),
    targetStickiness: fc.boolean(),
    stableFate: fc.constantFrom('keep-at-zero' as const, 'remove-from-rule' as const),
    logIn: fc.boolean(),
  })
  .map(({ stable, canaryListed, others, sticky, logIn, ...rest }): LayoutSettings => {
    const groups: Record<string, number> = { [BLUE]: stable, ...(canaryListed ? { [GREEN]: 0 } : {}) }
    others.forEach((weight, index) => {
      groups[group(`other-${index}`)] = weight
    })
    const original = [...(logIn ? [LOG_IN] : []), { ...forward(groups, sticky), Order: 2 }]
    return { original, pair: PAIR, percents: [1, 5, 25, 50, 100], ...rest }
  })

test('every form gives the pair what the plan says and everybody else what they had', () => {
  const share = (actions: readonly Action[], arn: string) => {
    const { targets } = readForward(actions, 'rule')
    const sum = targets.reduce((total, { weight }) => total + weight, 0)
    return (targets.find((target) => target.arn === arn)?.weight ?? 0) / sum
  }
  fc.assert(
    fc.property(rules, (settings) => {
      let layouts: ReturnType<typeof planLayouts>
      try {
        layouts = planLayouts(settings)
      } catch {
        fc.pre(false)
        return
      }
      const others = readForward(settings.original, 'rule').targets.filter(
        ({ arn }) => arn !== BLUE && arn !== GREEN,
      )
      const forms = [layouts.listed, layouts.restored, layouts.promoted, ...layouts.shifted.values()]
      for (const form of forms) {
        for (const { arn } of others) expect(share(form, arn)).toBeCloseTo(share(settings.original, arn), 12)
        for (const { weight } of readForward(form, 'rule').targets) {
          expect(weight).toBeGreaterThanOrEqual(0)
          expect(weight).toBeLessThanOrEqual(999)
          expect(Number.isInteger(weight)).toBe(true)
        }
      }
      for (const [percent, form] of layouts.shifted) {
        const got = (100 * share(form, GREEN)) / (share(form, GREEN) + share(form, BLUE))
        expect(Math.abs(got / percent - 1)).toBeLessThanOrEqual(0.1)
        expect(recogniseLayout(layouts, form)).toEqual({ kind: 'shifted', percent })
      }
      expect(recogniseLayout(layouts, layouts.restored)).toEqual({ kind: 'original' })
      expect(recogniseLayout(layouts, settings.original)).toEqual({ kind: 'original' })
      expect(share(layouts.restored, GREEN)).toBe(0)
      expect(share(layouts.promoted, BLUE)).toBe(0)
    }),
    { seed: 4_711, numRuns: 500 },
  )
})

test('what AWS changes in form is recognised, what somebody changes in meaning is not', () => {
  const layouts = plan([simpleForward(BLUE)])
  const shifted = layouts.shifted.get(5)?.[0]
  const reordered = forward({ [GREEN]: 5, [BLUE]: 95 })
  expect(recogniseLayout(layouts, [{ ...reordered, Order: 1 }])).toEqual({ kind: 'shifted', percent: 5 })
  expect(recogniseLayout(layouts, [{ Type: 'forward', TargetGroupArn: BLUE }])).toEqual({ kind: 'original' })
  expect(recogniseLayout(layouts, [forward({ [BLUE]: 94, [GREEN]: 6 })])).toBeUndefined()
  expect(recogniseLayout(layouts, [forward({ [BLUE]: 95, [GREEN]: 5 }, 60)])).toBeUndefined()
  expect(recogniseLayout(layouts, [LOG_IN, ...(shifted ? [shifted] : [])])).toBeUndefined()
})
