import { describe, expect, test } from '@jest/globals'
import { drawLatency, emptyLatencyTraffic, QUANTILES, slowerThan } from './latency-traffic.ts'
import { makeRandom } from './random.ts'
import { runLatencyCell } from './run-latency-cell.ts'
import { obrienFlemingConstant, spendingBoundaries } from './spotify/group-sequential.ts'
import { boundaryMethods } from './spotify/methods.ts'
import { simulateSpotify } from './spotify/simulate.ts'

describe('draws', () => {
  const moments = (draw: () => number, count = 40_000): [number, number] => {
    let [sum, squares] = [0, 0]
    for (let i = 0; i < count; i++) {
      const value = draw()
      sum += value
      squares += value * value
    }
    return [sum / count, squares / count - (sum / count) ** 2]
  }
  const random = makeRandom(11, 3)

  test.each([0.06, 5, 13, 600, 600_000])('Poisson with mean %p', (mean) => {
    const [m, v] = moments(() => random.poisson(mean))
    expect(m / mean).toBeCloseTo(1, mean < 1 ? 0 : 1)
    expect(v / mean).toBeCloseTo(1, mean < 1 ? 0 : 1)
  })

  test.each([
    [10, 0.3],
    [1000, 0.5],
    [5000, 0.9],
    [600, 0.001],
  ])('binomial(%p, %p)', (n, p) => {
    const [m, v] = moments(() => random.binomial(n, p))
    expect(m / (n * p)).toBeCloseTo(1, 1)
    expect(v / (n * p * (1 - p))).toBeCloseTo(1, 1)
  })

  test.each([0.3, 1, 4])('gamma with shape %p', (shape) => {
    const [m, v] = moments(() => random.gamma(shape))
    expect(m / shape).toBeCloseTo(1, 1)
    expect(v / shape).toBeCloseTo(1, 1)
  })

  test('standard normal, uniform within (0, 1)', () => {
    const [m, v] = moments(() => random.normal())
    expect([m, v - 1].every((x) => Math.abs(x) < 0.03)).toBe(true)
    for (let i = 0; i < 1000; i++) {
      const u = random.uniform()
      expect(u > 0 && u < 1).toBe(true)
    }
  })
})

describe('simulated latencies', () => {
  test.each([
    ['scale', 1, 5],
    ['scale', 1.5, 0.5],
    ['tail', 3, 5],
  ] as const)(
    '%s ×%p at %p rps: the counts follow the law, the quantiles lie where they should',
    (shape, factor, requestsPerSecond) => {
      const cell = { shape, factor, requestsPerSecond, share: 0.5 }
      const random = makeRandom(4, factor)
      const made = emptyLatencyTraffic()
      const slower = [0, 0, 0]
      let requests = 0
      for (let run = 0; run < 40; run++) {
        drawLatency(cell, random, made)
        for (let u = 0; u < 60; u++) {
          const n = made.canary.requests[u] ?? 0
          requests += n
          QUANTILES.forEach((_, k) => {
            slower[k] = (slower[k] ?? 0) + (made.canary.slower[k]?.[u] ?? 0)
          })
          const [p50 = 0, p90 = 0, p99 = 0] = made.canary.percentiles.map((minutes) => minutes[u])
          expect(n === 0 ? Number.isNaN(p50) : p50 <= p90 && p90 <= p99).toBe(true)
        }
      }
      QUANTILES.forEach((quantile, k) => {
        const expected = slowerThan(quantile, cell)
        const error = Math.sqrt((expected * (1 - expected)) / requests)
        expect(Math.abs((slower[k] ?? 0) / requests - expected)).toBeLessThan(4 * error)
      })
    },
  )

  test('a rule of each kind decides', () => {
    const tallies = runLatencyCell({ shape: 'scale', factor: 2, requestsPerSecond: 10, share: 0.5 }, 2, 1, 1)
    expect(tallies.every(({ rolledBack }) => rolledBack > 0)).toBe(true)
  })
})

describe('group-sequential boundaries', () => {
  test('linear spending over two looks: the first is the quantile of half alpha', () => {
    const [first, second] = spendingBoundaries([0.5, 1], (time) => 0.05 * time)
    expect(first).toBeCloseTo(1.95996, 3)
    expect(second).toBeGreaterThan(1.645)
    expect(second).toBeLessThan(1.96)
  })

  test('O’Brien and Fleming’s constant for five looks, one-sided 2.5 %', () => {
    expect(obrienFlemingConstant(5, 0.025)).toBeCloseTo(2.04, 2)
  })
})

describe('the published comparison', () => {
  test('boundaries at n = 500: YEAST’s is flat, GAVI’s is tightest near its tuning', () => {
    const at = (name: string, n: number): number =>
      boundaryMethods().find((method) => method.name === name)?.boundary[n - 1] ?? Number.NaN
    expect(at('YEAST', 1)).toBeCloseTo(1.959964 * Math.sqrt(1000), 3)
    expect(at('YEAST', 500)).toBe(at('YEAST', 1))
    expect(at('GAVI 250', 250)).toBeLessThan(at('GAVI 500', 250))
    expect(at('GAVI 500', 500)).toBeLessThan(at('GAVI 250', 500))
    // σ²ρ with n_tune = 6.33·ρ at α = 5 % one-sided: GAVI 500 is the mixture SPRT with φ = 79.
    expect(at('GAVI 500', 300)).toBeLessThan(at('mSPRT φ=100', 300))
    expect(at('GST, 14 looks', 36)).toBeNaN()
    expect(at('GST, 14 looks', 35)).toBeCloseTo(2.6901 * Math.sqrt(70), 2)
  })

  test('a small run already orders the methods as published', () => {
    const tallies = simulateSpotify(0.2, 200, 1, 1)
    const power = (name: string): number =>
      tallies.find(({ method }) => method === name)?.detections ?? Number.NaN
    expect(power('YEAST')).toBeGreaterThan(power('GAVI 500'))
    expect(power('GAVI 500')).toBeGreaterThan(power('Bonferroni'))
    expect(power('Bonferroni')).toBeGreaterThan(power('SeqC2ST-QDA'))
  })
})
