import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  backendsOf,
  type Division,
} from '../../../../../actions/promote-canary/platforms/url-map/division.ts'
import { planForms, recogniseForm } from '../../../../../actions/promote-canary/platforms/url-map/forms.ts'
import { BLUE, GREEN, OTHER, PLACE, single, weighted } from './url-maps.ts'

const PAIR = { stable: BLUE, canary: GREEN }
const plan = (original: Division, percents = [1, 5, 25, 50, 100], stableFate = 'keep-at-zero' as const) =>
  planForms({ original, pair: PAIR, percents, stableFate })
const shareOf = (division: Division, path: string) => {
  const backends = backendsOf(division, PLACE)
  const total = backends.reduce((sum, { weight }) => sum + weight, 0)
  return (backends.find(({ backend }) => backend === path)?.weight ?? 0) / total
}

describe('the forms of a URL map', () => {
  test('begin with one service alone, list the canary, divide by weights, and end with the canary', () => {
    const forms = plan(single(BLUE))
    expect(backendsOf(forms.listed, PLACE)).toEqual([
      { backend: BLUE, weight: 100 },
      { backend: GREEN, weight: 0 },
    ])
    expect([...forms.shifted].map(([percent, form]) => [percent, shareOf(form, GREEN)])).toEqual([
      [1, 0.01],
      [5, 0.05],
      [25, 0.25],
      [50, 0.5],
      [100, 1],
    ])
    expect(forms.original).toEqual(single(BLUE))
  })

  test('leave the canary alone where the stable version is to go, as one service', () => {
    const { promoted } = planForms({
      original: single(BLUE),
      pair: PAIR,
      percents: [100],
      stableFate: 'remove-from-rule',
    })
    expect(promoted).toEqual({ kind: 'single', service: GREEN })
  })

  test('keep what is said of a backend service besides its weight', () => {
    const original: Division = {
      kind: 'weighted',
      backends: [{ backendService: BLUE, weight: 100, headerAction: { requestHeadersToRemove: ['x'] } }],
    }
    const half = plan(original).shifted.get(50)
    expect(half).toMatchObject({
      backends: [{ headerAction: { requestHeadersToRemove: ['x'] } }, { backendService: GREEN }],
    })
    expect(half && recogniseForm(plan(original), half)).toEqual({ kind: 'shifted', percent: 50 })
  })

  test('say when a percentage cannot be written', () => {
    expect(() => plan(weighted({ [BLUE]: 1, [OTHER]: 1_000 }), [1, 100])).toThrow('weights from 0 to 1000')
  })

  test('are recognised however Google writes the links, and nothing else is', () => {
    const forms = plan(single(BLUE))
    expect(recogniseForm(forms, { kind: 'single', service: BLUE })).toEqual({ kind: 'original' })
    expect(recogniseForm(forms, weighted({ [GREEN]: 5, [BLUE]: 95 }))).toEqual({
      kind: 'shifted',
      percent: 5,
    })
    expect(recogniseForm(forms, weighted({ [GREEN]: 6, [BLUE]: 94 }))).toBeUndefined()
    expect(recogniseForm(forms, single(OTHER))).toBeUndefined()
  })
})

test('others keep their share in every form, weights stay whole and allowed', () => {
  const divisions = fc
    .record({ blue: fc.integer({ min: 1, max: 1_000 }), other: fc.integer({ min: 0, max: 1_000 }) })
    .map(({ blue, other }) => weighted({ [OTHER]: other, [BLUE]: blue }))
  fc.assert(
    fc.property(divisions, fc.constantFrom<number[]>([5, 50, 100], [10, 25, 100]), (original, percents) => {
      let forms: ReturnType<typeof plan>
      try {
        forms = plan(original, percents)
      } catch {
        fc.pre(false)
        return
      }
      for (const form of [forms.listed, forms.promoted, ...forms.shifted.values()]) {
        expect(shareOf(form, OTHER)).toBeCloseTo(shareOf(original, OTHER), 12)
        for (const { weight } of backendsOf(form, PLACE)) {
          expect(Number.isInteger(weight) && weight >= 0 && weight <= 1_000).toBe(true)
        }
      }
      for (const [percent, form] of forms.shifted) {
        const got = (100 * shareOf(form, GREEN)) / (shareOf(form, GREEN) + shareOf(form, BLUE))
        expect(Math.abs(got / percent - 1)).toBeLessThanOrEqual(0.1)
        expect(recogniseForm(forms, form)).toEqual({ kind: 'shifted', percent })
      }
    }),
    { seed: 4_711, numRuns: 500 },
  )
})
