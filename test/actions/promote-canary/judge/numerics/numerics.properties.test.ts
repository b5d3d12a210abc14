import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  logChanceSlope,
  reachableDistance,
  reachChance,
} from '../../../../../actions/promote-canary/judge/brownian.ts'
import { BinomialTerms } from '../../../../../actions/promote-canary/judge/numerics/binomial-terms.ts'
import { logBeta, logGamma } from '../../../../../actions/promote-canary/judge/numerics/log-gamma.ts'
import { logAddExp, logMeanExp } from '../../../../../actions/promote-canary/judge/numerics/log-sum-exp.ts'
import {
  erfc,
  logNormalCdf,
  normalCdf,
  normalQuantile,
} from '../../../../../actions/promote-canary/judge/numerics/normal.ts'
import { testSplit } from '../../../../../actions/promote-canary/judge/sample-ratio.ts'
import { incompleteBeta, logUpperIncompleteBeta } from './incomplete-beta.ts'

/** Positive numbers of every order of magnitude from 1e-320 up. */
const positive = (most: number) => fc.double({ min: -737, max: Math.log(most), noNaN: true }).map(Math.exp)
const chance = fc.oneof(positive(1), fc.double({ min: 0, max: 1, noNaN: true }))
const logarithm = fc.oneof(
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
  fc.double({ min: -800, max: 800, noNaN: true }),
  fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0),
)
const runs = { seed: 11, numRuns: 2000 }

describe('numeric functions, over all that they are defined for', () => {
  test('the normal quantile is a number down to the least chance, and its chance is the one asked for', () => {
    fc.assert(
      fc.property(chance, (p) => {
        const z = normalQuantile(p)
        expect(z).not.toBeNaN()
        if (p > 0 && p < 0.5) expect(Math.abs(logNormalCdf(z) - Math.log(p))).toBeLessThan(1e-9)
      }),
      { ...runs, examples: [[1e-312], [5e-324], [1e-300], [1 - 2 ** -53], [0], [1]] },
    )
  })

  test('the normal quantile never falls', () => {
    fc.assert(
      fc.property(chance, chance, (a, b) => {
        expect(normalQuantile(Math.min(a, b))).toBeLessThanOrEqual(normalQuantile(Math.max(a, b)) + 1e-12)
      }),
      runs,
    )
  })

  test('normal tails are chances', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (z) => {
        for (const p of [normalCdf(z), erfc(z) / 2]) expect(p >= 0 && p <= 1).toBe(true)
        if (Number.isFinite(z)) expect(logNormalCdf(z) <= 1e-15).toBe(true)
      }),
      runs,
    )
  })

  test('ln Γ and ln B are numbers', () => {
    fc.assert(
      fc.property(positive(1e15), positive(1e15), (a, b) => {
        expect(logGamma(a)).not.toBeNaN()
        expect(logBeta(a, b)).not.toBeNaN()
      }),
      runs,
    )
  })

  test('the incomplete beta function is a chance, and its upper tail the logarithm of one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        (x, a, b) => {
          const p = incompleteBeta(x, a, b)
          expect(p >= -1e-9 && p <= 1 + 1e-9).toBe(true)
          expect(logUpperIncompleteBeta(x, a, b)).not.toBeNaN()
        },
      ),
      runs,
    )
  })

  test('sums and means of e-values are never NaN, nor outside of what goes in', () => {
    fc.assert(
      fc.property(fc.array(logarithm, { minLength: 1, maxLength: 5 }), (values) => {
        const high = Math.max(...values)
        expect(logMeanExp(values) <= high).toBe(true)
        const sum = values.reduce(logAddExp, Number.NEGATIVE_INFINITY)
        expect(sum >= high).toBe(true)
      }),
      runs,
    )
  })

  test('chances to reach a boundary are chances, and its distance a number', () => {
    fc.assert(
      fc.property(positive(1e12), positive(1e15), chance, (distance, information, p) => {
        const reached = reachChance(distance, information)
        expect(reached >= 0 && reached <= 1).toBe(true)
        expect(logChanceSlope(distance, information)).not.toBeNaN()
        if (p > 0) expect(reachableDistance(p, information) >= -1e-9).toBe(true)
      }),
      runs,
    )
  })

  test('a binomial law of any size has the mean it should, in bounded time', () => {
    const terms = new BinomialTerms()
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2e12 }),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (n, p, smoothness) => {
          terms.set(n, p, smoothness)
          expect(terms.mean(() => 1)).toBeCloseTo(1, 9)
          const spread = Math.sqrt(n * p * (1 - p))
          expect(Math.abs(terms.mean((x) => x) - n * p)).toBeLessThanOrEqual(0.02 * spread + 0.5)
        },
      ),
      { seed: 11, numRuns: 300 },
    )
  })

  test('the split test gives a number for every count', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        fc.integer({ min: 0, max: 1e12 }),
        fc.integer({ min: 0, max: 1e12 }),
        (share, canaryRequests, stableRequests) => {
          expect(testSplit([{ share, canaryRequests, stableRequests }]).logE).not.toBeNaN()
        },
      ),
      runs,
    )
  })
})
