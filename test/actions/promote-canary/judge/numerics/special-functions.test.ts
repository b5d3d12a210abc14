import { describe, expect, test } from '@jest/globals'
import { logBeta, logGamma } from '../../../../../actions/promote-canary/judge/numerics/log-gamma.ts'
import { logAddExp, logMeanExp } from '../../../../../actions/promote-canary/judge/numerics/log-sum-exp.ts'
import {
  erfc,
  logNormalCdf,
  normalCdf,
  normalQuantile,
} from '../../../../../actions/promote-canary/judge/numerics/normal.ts'
import { incompleteBeta, logUpperIncompleteBeta } from './incomplete-beta.ts'

describe('logGamma', () => {
  test.each([
    [0.1, 2.2527126517342055],
    [0.5, 0.5723649429247001],
    [1, 0],
    [2, 0],
    [3.7, 1.4280723266653883],
    [14.999, Math.log(87178291200) + Math.log(1 - 0.001 * 2.674434366)],
    [101, 363.73937555556347],
    [1e6, 12815504.569147611],
  ])('ln Γ(%p) = %p', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, x === 14.999 ? 5 : 9)
  })

  test('ln B(a, b) of integers', () => {
    expect(logBeta(3, 4)).toBeCloseTo(Math.log(1 / 60), 12)
  })
})

describe('normal', () => {
  test.each([
    [0.5, 0.4795001221869535],
    [5, 1.5374597944280351e-12],
    [-1.3, 1.9340079449406524],
    [0, 1],
  ])('erfc(%p) = %p', (z, expected) => {
    expect(erfc(z) / expected).toBeCloseTo(1, 12)
  })

  test.each([
    [0.975, 1.959963984540054],
    [0.95, 1.6448536269514722],
    [0.5, 0],
    [1e-10, -6.361340902404056],
    [0.02, -2.0537489106318225],
  ])('Φ⁻¹(%p) = %p', (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 9)
    expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 10)
  })

  test('quantiles at the ends are infinite', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
  })

  test('ln Φ far out in the tail follows Mills’ ratio', () => {
    const z = -40
    const mills = -0.5 * z * z - Math.log(-z) - 0.5 * Math.log(2 * Math.PI) + Math.log1p(-1 / (z * z))
    expect(logNormalCdf(z)).toBeCloseTo(mills, 5)
  })
})

describe('incompleteBeta', () => {
  test.each([
    [0.3, 1, 1, 0.3],
    [0.3, 2, 3, 0.3483],
    [0.5, 5, 5, 0.5],
    [0.9, 10, 2, 0.6973568802],
  ])('I_%p(%p, %p) = %p', (x, a, b, expected) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 10)
    expect(logUpperIncompleteBeta(x, a, b)).toBeCloseTo(Math.log1p(-expected), 9)
  })

  test('a tiny upper tail keeps its digits', () => {
    expect(logUpperIncompleteBeta(0.999, 1, 50)).toBeCloseTo(50 * Math.log(0.001), 8)
  })
})

describe('logarithms of sums', () => {
  test('neither overflows nor underflows', () => {
    expect(logAddExp(1000, 1000)).toBeCloseTo(1000 + Math.LN2, 12)
    expect(logAddExp(Number.NEGATIVE_INFINITY, -3)).toBe(-3)
    expect(logMeanExp([-2000, -2000, -2000])).toBeCloseTo(-2000, 12)
    expect(logMeanExp([Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY)
  })
})
