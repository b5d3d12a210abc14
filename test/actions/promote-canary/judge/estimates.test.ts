import { describe, expect, test } from '@jest/globals'
import {
  logChanceSlope,
  reachableDistance,
  reachChance,
} from '../../../../actions/promote-canary/judge/brownian.ts'
import { chooseTest } from '../../../../actions/promote-canary/judge/choose-test.ts'
import { CountReader } from '../../../../actions/promote-canary/judge/count-of.ts'
import { estimateDispersion } from '../../../../actions/promote-canary/judge/dispersion.ts'
import { findCrossing } from '../../../../actions/promote-canary/judge/find-crossing.ts'
import { minutesUntil } from '../../../../actions/promote-canary/judge/minutes-until.ts'
import type { NoiseModel } from '../../../../actions/promote-canary/judge/noise-model.ts'
import { BinomialTerms } from '../../../../actions/promote-canary/judge/numerics/binomial-terms.ts'
import { erfc, normalQuantile } from '../../../../actions/promote-canary/judge/numerics/normal.ts'
import { type SplitSegment, testSplit } from '../../../../actions/promote-canary/judge/sample-ratio.ts'
import { ERROR_METRIC } from '../../../../actions/promote-canary/judge/settings.ts'
import { StableKnowledge } from '../../../../actions/promote-canary/judge/stable-knowledge.ts'
import { makeRandom } from '../../../bench/canary/random.ts'

describe('dispersion', () => {
  test('of equal counts is none, of alternating ones by hand', () => {
    expect(estimateDispersion([5, 5, 5, 5].map((events) => ({ events, exposure: 100 })))).toMatchObject({
      minutes: 4,
      phi: 0,
      burstiness: 0,
    })
    // Counts 0 and 10 around 5: X² = 4·25/5 = 20 on 3 degrees of freedom; excess (25-5)·4 over 4·25, times 4/3.
    const swinging = estimateDispersion([0, 10, 0, 10].map((events) => ({ events, exposure: 100 })))
    expect(swinging.phi).toBeCloseTo(20 / 3, 12)
    expect(swinging.burstiness).toBeCloseTo((80 / 100) * (4 / 3), 12)
  })

  test.each([0, 0.25, 1])('finds CV² %p in simulated history', (burstiness) => {
    const random = makeRandom(3, Math.round(100 * burstiness))
    const minutes = Array.from({ length: 4000 }, () => {
      const rate = burstiness > 0 ? random.gamma(1 / burstiness) * burstiness : 1
      return { events: random.poisson(60 * rate), exposure: 60_000 }
    })
    const { burstiness: found, phi, cautiousBurstiness } = estimateDispersion(minutes)
    expect(found).toBeCloseTo(burstiness, 1)
    expect(phi / (1 + 60 * burstiness)).toBeCloseTo(1, 0)
    expect(cautiousBurstiness).toBeGreaterThanOrEqual(found)
  })

  test('of nothing is nothing', () => {
    expect(estimateDispersion([{ events: 0, exposure: 0 }])).toMatchObject({ minutes: 0, events: 0 })
    expect(estimateDispersion([])).toMatchObject({ phi: Number.NaN })
  })
})

describe('the choice of the test', () => {
  const history = (minutes: number, phi: number): NoiseModel => ({
    dispersion: {
      minutes,
      phi,
      events: 100,
      exposure: 100_000,
      burstiness: 0.3,
      cautiousBurstiness: 0.4,
    },
    scale: 1,
    doubtful: false,
    phi,
    clump: 1,
    burstiness: 0.4,
    possibleClump: 1,
  })
  test.each([
    [history(60, 1.1), 'conditional'],
    [history(60, 1.3), 'bounded-variance'],
    [history(10, 1), 'bounded-variance'],
    [history(0, Number.NaN), 'bounded-variance'],
  ] as const)('%j: %s', (given, name) => {
    const chosen = chooseTest(given)
    expect(chosen.name).toBe(name)
    expect(chosen.why).toContain(`${given.dispersion.minutes} minutes`)
  })

  test('bursts that a thin history cannot rule out count at the load of the canary', () => {
    expect(chooseTest(history(120, 1.05), 1).name).toBe('conditional')
    const { name, why } = chooseTest(history(120, 1.05), 10)
    expect(name).toBe('bounded-variance')
    expect(why).toContain('1/10 of the load: bursts cannot be ruled out')
    expect(chooseTest(history(120, 1.05), 0.1).name).toBe('conditional')
  })

  test('minutes that hang together are bursts, however they scatter one by one', () => {
    const lasting = { ...history(120, 1.1), scale: 10, phi: 2.5 }
    expect(chooseTest(lasting)).toMatchObject({ name: 'bounded-variance', phi: 2.5 })
    expect(chooseTest(lasting).why).toContain('in sums over 10 minutes')
  })

  test('bursts that a history may hide count for safety, with the load', () => {
    const hidden = { ...history(120, 1.05), scale: 10, doubtful: true, possibleClump: 1.5 }
    expect(chooseTest(hidden)).toMatchObject({ name: 'conditional', possibleClump: 1.5 })
    expect(chooseTest(hidden).why).toContain('bursts cannot be ruled out: safety counts 1.5 as one')
    expect(chooseTest(hidden, 1.4).possibleClump).toBeCloseTo(1.7, 12)
    expect(chooseTest(hidden, 0.1).possibleClump).toBe(1.5)
  })
})

describe('what is known of the stable version', () => {
  const minute = (events: number) => ({ events, exposure: 1000 })

  test('starts from its history and goes on with its minutes beside the canary', () => {
    const known = new StableKnowledge(Array.from({ length: 30 }, () => minute(2)))
    expect([known.rate, known.forecastRate, known.burstiness]).toEqual([0.002, 0.002, 0])
    for (let u = 0; u < 10; u++) known.add(minute(6))
    expect(known.rate).toBeCloseTo(0.003, 12)
    expect(known.forecastRate).toBeCloseTo(0.006, 12)
    expect(known.total).toEqual({ events: 120, exposure: 40_000 })
  })

  test('is nothing at first without a history, then learns its bursts, on the cautious side', () => {
    const known = new StableKnowledge([])
    expect([known.rate, known.forecastRate, known.cautiousRate]).toEqual([null, null, null])
    known.add(minute(0))
    expect(known.rate).toBe(0.5 / 1000)
    known.add(minute(40))
    expect(known.burstiness).toBeGreaterThanOrEqual(1)
    expect(known.cautiousRate).toBeGreaterThan(1.5 * (known.rate ?? 0))
  })
})

describe('counts', () => {
  const arm = (count: number, of?: number) => ({
    requests: 100,
    samples: { errors: of === undefined ? { count } : { count, of } },
  })

  test('come out of the requests, or of their own total', () => {
    const reader = new CountReader(ERROR_METRIC, 'errors')
    expect(reader.read(arm(5))).toEqual({ events: 5, exposure: 100 })
    expect(reader.read(arm(5, 20))).toEqual({ events: 5, exposure: 20 })
    expect(reader.read(arm(5, 0))).toBeNull()
  })

  test('fractions are carried, not rounded away minute by minute', () => {
    const reader = new CountReader(ERROR_METRIC, 'errors')
    const minutes = Array.from({ length: 20 }, () => reader.read(arm(0.45, 10.5)))
    const total = (of: 'events' | 'exposure') => minutes.reduce((sum, minute) => sum + (minute?.[of] ?? 0), 0)
    expect([total('events'), total('exposure')]).toEqual([9, 210])
    expect(new CountReader(ERROR_METRIC, 'errors').read(arm(0.2, 0.4))).toBeNull()
  })

  test('a rate’s events beyond its requests belong to the next minute, those of a count to this one', () => {
    const rate = new CountReader(ERROR_METRIC, 'errors')
    expect([rate.read(arm(140)), rate.read(arm(0))]).toEqual([
      { events: 100, exposure: 100 },
      { events: 40, exposure: 100 },
    ])
    const count = new CountReader({ ...ERROR_METRIC, kind: 'count' }, 'errors')
    expect(count.read(arm(140))).toEqual({ events: 140, exposure: 100 })
  })
})

describe('Brownian paths', () => {
  test('a flat boundary at z = 1.96 is reached with 5 % (YEAST)', () => {
    expect(reachableDistance(0.05, 500)).toBeCloseTo(normalQuantile(0.975) * Math.sqrt(500), 9)
    expect(reachChance(reachableDistance(0.05, 500), 500)).toBeCloseTo(0.05, 7)
  })

  test.each([0.001, 0.3, 1, 3, 6])('the fast chance agrees with erfc at z = %p', (z) => {
    expect(reachChance(z * Math.SQRT2, 1) / erfc(z)).toBeCloseTo(1, 6)
  })

  test('never rises with the distance, and the slope is its derivative', () => {
    for (let d = 0; d < 8; d += 0.01)
      expect(reachChance(d, 1)).toBeGreaterThanOrEqual(reachChance(d + 0.01, 1))
    const numeric = (Math.log(reachChance(1.999, 2)) - Math.log(reachChance(2.001, 2))) / 0.002
    expect(logChanceSlope(2, 2)).toBeCloseTo(numeric, 3)
  })
})

describe('binomial sums', () => {
  test.each([
    [5, 0.3, 1],
    [600, 0.1, 1],
    [600, 0.1, 1e9],
    [300_000, 0.5, 1e9],
  ])('n = %p, p = %p, smoothness %p: mean and variance', (n, p, smoothness) => {
    const terms = new BinomialTerms()
    terms.set(n, p, smoothness)
    expect(terms.mean((x) => x) / (n * p)).toBeCloseTo(1, 6)
    expect(terms.mean((x) => (x - n * p) ** 2) / (n * p * (1 - p))).toBeCloseTo(1, 4)
  })
})

describe('findCrossing', () => {
  test('finds the root of a falling function from its negative side', () => {
    expect(findCrossing((x) => 2 - x ** 3, { start: 5, step: -0.1, limit: -10 })).toBeCloseTo(2 ** (1 / 3), 3)
    expect(findCrossing((x) => -1 - Math.exp(x), { start: 5, step: -0.1, limit: -10 })).toBeNull()
    expect(findCrossing(() => 1, { start: 5, step: -0.1, limit: -10 })).toBe(5)
  })
})

describe('minutesUntil', () => {
  const growing = (perMinute: number): number | null => {
    let logE = 0
    return minutesUntil(
      3,
      () => logE,
      () => {
        logE += perMinute
      },
    )
  }
  test.each([
    [1, 3],
    [0.02, 150],
    [0.01, 300],
    [1e-6, null],
    [-1, null],
    [0, null],
  ])('at %p per minute: %p', (perMinute, expected) => {
    const found = growing(perMinute)
    if (expected === null) expect(found).toBeNull()
    else expect(Math.abs((found ?? 0) - expected)).toBeLessThanOrEqual(1)
  })
})

describe('the sample-ratio test', () => {
  const segment = (share: number, canaryRequests: number, stableRequests: number): SplitSegment => ({
    share,
    canaryRequests,
    stableRequests,
  })

  test('closed forms with a uniform prior', () => {
    const settings = { alpha: 0.05, priorRequests: 2, tolerance: 0 }
    const e = (canary: number, stable: number): number =>
      Math.exp(testSplit([segment(0.5, canary, stable)], settings).logE)
    // B(1+c, 1+s)/(½)^(c+s): 1 after one request, 4/3 after two of a kind, 2 after three.
    expect(e(1, 0)).toBeCloseTo(1, 12)
    expect(e(2, 0)).toBeCloseTo(4 / 3, 12)
    expect(e(3, 0)).toBeCloseTo(2, 12)
    expect(e(1, 1)).toBeCloseTo(2 / 3, 12)
  })

  test('says when the split is as planned, when it is not, and when that is open', () => {
    expect(testSplit([segment(0.1, 10_000, 90_000)]).verdict).toBe('as-planned')
    expect(testSplit([segment(0.1, 0, 6000)]).verdict).toBe('mismatch')
    expect(testSplit([segment(0.1, 2000, 90_000)]).verdict).toBe('mismatch')
    expect(testSplit([segment(0.1, 3, 20)]).verdict).toBe('undecided')
    expect(testSplit([]).verdict).toBe('undecided')
  })

  test('a deviation that is certain but small does no harm', () => {
    const verdict = testSplit([segment(0.1, 103_000, 897_000)])
    expect(verdict.logE).toBeGreaterThan(Math.log(1000))
    expect(verdict.verdict).toBe('as-planned')
  })

  test('the weights of each segment have their own null', () => {
    const right = [segment(0.05, 500, 9500), segment(0.5, 5000, 5000)]
    expect(testSplit(right).logE).toBeLessThan(0)
    const stuck = [segment(0.05, 500, 9500), segment(0.5, 500, 9500)]
    expect(testSplit(stuck)).toMatchObject({ verdict: 'mismatch', share: { observed: 0.05 } })
  })

  test('false alarms stay below alpha over many looks', () => {
    const random = makeRandom(7, 0)
    let alarms = 0
    for (let run = 0; run < 400; run++) {
      let [canary, stable] = [0, 0]
      for (let look = 0; look < 60; look++) {
        canary += random.poisson(60)
        stable += random.poisson(540)
        const { logE } = testSplit([segment(0.1, canary, stable)], {
          alpha: 0.05,
          priorRequests: 10_000,
          tolerance: 0,
        })
        if (logE >= Math.log(20)) {
          alarms++
          break
        }
      }
    }
    expect(alarms / 400).toBeLessThan(0.05)
  })
})

test('the normal law of large binomial sums keeps the tail of the exact one', () => {
  const tail = (n: number, p: number, smoothness: number): number => {
    const terms = new BinomialTerms()
    terms.set(n, p, smoothness)
    const spread = Math.sqrt(n * p * (1 - p))
    return terms.mean((x) => reachChance((n * p + 3 * spread - x) / spread, 1))
  }
  // Spreads of 149.3 (exact sum) and 150.9 (normal law).
  const [below, above] = [tail(2_500_000, 0.009, 1), tail(2_500_000, 0.0092, 30)]
  expect(above / below).toBeCloseTo(1, 2)
})
