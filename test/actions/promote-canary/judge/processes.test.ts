import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { BoundedVarianceProcess } from '../../../../actions/promote-canary/judge/bounded-variance-process.ts'
import { DifferenceProcess } from '../../../../actions/promote-canary/judge/difference-process.ts'
import {
  againstBoth,
  againstEither,
  type EventPair,
  type EventTest,
  inClumps,
} from '../../../../actions/promote-canary/judge/event-test.ts'
import { HarmTest } from '../../../../actions/promote-canary/judge/harm-test.ts'
import { HorizonProcess } from '../../../../actions/promote-canary/judge/horizon-process.ts'
import { logGamma } from '../../../../actions/promote-canary/judge/numerics/log-gamma.ts'
import {
  harmAlternatives,
  healthyAlternatives,
  RateRatioProcess,
} from '../../../../actions/promote-canary/judge/rate-ratio-process.ts'
import { RecordProcess } from '../../../../actions/promote-canary/judge/record-process.ts'
import {
  RobustDifferenceTest,
  RobustHarmTest,
  RobustRatioProcess,
} from '../../../../actions/promote-canary/judge/robust-tests.ts'
import { ScoreProcess } from '../../../../actions/promote-canary/judge/score-process.ts'
import { SignProcess } from '../../../../actions/promote-canary/judge/sign-process.ts'

function pair(
  suspectEvents: number,
  suspectExposure: number,
  referenceEvents: number,
  referenceExposure: number,
  more: Partial<EventPair> = {},
): EventPair {
  const expectedRate = 0.001
  return {
    suspectEvents,
    suspectExposure,
    referenceEvents,
    referenceExposure,
    expectedRate,
    forecastRate: expectedRate,
    burstiness: 0,
    clump: 1,
    minutesLeft: 59,
    ...more,
  }
}

const binomial = (n: number, p: number, x: number): number =>
  Math.exp(
    logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1) + x * Math.log(p) + (n - x) * Math.log1p(-p),
  )
const poisson = (mean: number, x: number): number => Math.exp(x * Math.log(mean) - mean - logGamma(x + 1))
const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, x) => x)
const eValue = (test: EventTest, ...pairs: EventPair[]): number => {
  for (const each of pairs) test.add(each)
  return Math.exp(test.logE)
}

describe('the conditional e-process', () => {
  test('one alternative is Wald’s likelihood ratio', () => {
    const process = new RateRatioProcess(1, [3])
    // π(1) = 0.25, π(3) = 0.5: each canary event doubles the evidence, each stable one takes a third of it away.
    process.add(pair(2, 100, 1, 300))
    expect(Math.exp(process.logE)).toBeCloseTo(2 * 2 * (2 / 3), 12)
  })

  test('ten events of ten, all on a canary with a tenth of the traffic', () => {
    const e = eValue(new RateRatioProcess(1, harmAlternatives(1)), pair(10, 100, 0, 900))
    const ratios = harmAlternatives(1)
    const expected = ratios.reduce((sum, r) => sum + (r / (0.1 * r + 0.9)) ** 10, 0) / 28
    expect(e / expected).toBeCloseTo(1, 10)
    expect([ratios[0], ratios.at(-1)?.toFixed(6)]).toEqual([1.25, '40.000000'])
  })

  test.each([0.3, 0.7, 1])('its mean is at most one at ratio %p, exactly one at the null', (ratio) => {
    const share = (0.1 * ratio) / (0.1 * ratio + 0.9)
    const mean = upTo(12).reduce(
      (sum, x) =>
        sum +
        binomial(12, share, x) *
          eValue(new RateRatioProcess(1, harmAlternatives(1)), pair(x, 100, 12 - x, 900)),
      0,
    )
    if (ratio === 1) expect(mean).toBeCloseTo(1, 10)
    else expect(mean).toBeLessThan(1)
  })

  test('it also bounds errors out of few requests, which are hypergeometric', () => {
    // 6 of 20 requests failed, 5 of the 20 were the canary's.
    const choose = (n: number, k: number): number =>
      Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1))
    const mean = upTo(5).reduce(
      (sum, x) =>
        sum +
        ((choose(5, x) * choose(15, 6 - x)) / choose(20, 6)) *
          eValue(new RateRatioProcess(1, harmAlternatives(1)), pair(x, 5, 6 - x, 15)),
      0,
    )
    expect(mean).toBeLessThan(1)
  })

  test('the least deciding count is the first that reaches the threshold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.02, max: 0.6, noNaN: true }),
        fc.double({ min: 0.5, max: 8, noNaN: true }),
        (events, share, threshold) => {
          const given = (x: number): EventPair => pair(x, 1000 * share, events - x, 1000 * (1 - share))
          const enough = new RateRatioProcess(1, harmAlternatives(1)).leastDeciding(
            given(0),
            threshold,
            events,
          )
          const logE = (x: number): number => {
            const process = new RateRatioProcess(1, harmAlternatives(1))
            process.add(given(x))
            return process.logE
          }
          if (enough === Number.POSITIVE_INFINITY) expect(logE(events)).toBeLessThan(threshold)
          else {
            expect(logE(enough)).toBeGreaterThanOrEqual(threshold)
            if (enough > 0) expect(logE(enough - 1)).toBeLessThan(threshold)
          }
        },
      ),
      { seed: 1, numRuns: 60 },
    )
  })

  test('healthy alternatives lie below the null and reach the ratio that is not acted on', () => {
    expect(healthyAlternatives(2, 1)).toEqual([0.7, 0.8, 0.9, 1, 1.1])
    expect(healthyAlternatives(1.05, 1)).toEqual([0.7, 0.8, 0.9, 1])
    expect(healthyAlternatives(4, 1.6)).toEqual([0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5625])
  })
})

describe('events that come in clumps', () => {
  test('are judged as so many single failures', () => {
    const single = new RateRatioProcess(2, healthyAlternatives(2, 1))
    const clumps = inClumps(new RateRatioProcess(2, healthyAlternatives(2, 1)), 4)
    for (const [failures, others] of [
      [1, 12],
      [0, 9],
      [3, 8],
    ] as const) {
      single.add(pair(failures, 100, others, 900))
      clumps.add(pair(4 * failures, 100, 4 * others, 900))
    }
    expect(clumps.logE).toBeCloseTo(single.logE, 12)
  })

  test('and the difference of rates loses as much evidence', () => {
    const one = new DifferenceProcess('safety', 0.004)
    const clumps = inClumps(new DifferenceProcess('safety', 0.001), 4)
    one.add(pair(1, 1000, 9, 9000))
    clumps.add(pair(4, 4000, 36, 36_000))
    expect(clumps.logE).toBeLessThan(one.logE)
    expect(inClumps(one, 1)).toBe(one)
  })
})

describe('the process that knows the deadline', () => {
  test('spends nothing on a decision by other evidence that is likelier than it can pay for', () => {
    const process = new HorizonProcess(1)
    const quiet = (minutesLeft: number): EventPair =>
      pair(0, 600, 6, 5400, { forecastRate: 0.001, minutesLeft })
    for (let left = 59; process.logE > -18; left--) process.add(quiet(left), 20, Number.POSITIVE_INFINITY)
    const before = process.logE
    process.add(pair(1, 600, 5, 5400, { forecastRate: 0.001, minutesLeft: 30 }), 20, 6)
    expect(process.logE).toBeGreaterThan(before - 5)
  })

  const minutes = 2
  /** Mean wealth over all outcomes of some minutes: events Poisson, the canary's part of them binomial. */
  function meanWealth(ratio: number, rate: number, forecast: number): number {
    const suspect = 600
    const reference = 1400
    const play = (past: readonly EventPair[]): number => {
      if (past.length === minutes) {
        const process = new HorizonProcess(1)
        for (const each of past) process.add(each, 20, Number.POSITIVE_INFINITY)
        return Math.exp(process.logE)
      }
      const mean = rate * (suspect * ratio + reference)
      const share = (suspect * ratio) / (suspect * ratio + reference)
      let sum = 0
      for (const events of upTo(7))
        for (const x of upTo(events)) {
          const chance = poisson(mean, events) * binomial(events, share, x)
          if (chance < 1e-7) continue
          const minutesLeft = minutes - 1 - past.length
          const next = pair(x, suspect, events - x, reference, { forecastRate: forecast, minutesLeft })
          sum += chance * play([...past, next])
        }
      return sum
    }
    return play([])
  }

  test('is a martingale where canary and forecast are as supposed', () => {
    expect(meanWealth(1, 0.0004, 0.0004)).toBeCloseTo(1, 2)
  })

  test('loses where the canary is better, or both versions fail less than forecast', () => {
    expect(meanWealth(0.6, 0.0004, 0.0004)).toBeLessThan(0.95)
    expect(meanWealth(1, 0.0002, 0.0004)).toBeLessThan(1)
  })

  test('gains where the canary is worse', () => {
    expect(meanWealth(4, 0.0004, 0.0004)).toBeGreaterThan(1.5)
  })

  test('a wealth that has reached the target stays there', () => {
    const process = new HorizonProcess(1)
    process.add(pair(40, 600, 0, 5400), 20, Number.POSITIVE_INFINITY)
    expect(Math.exp(process.logE)).toBeCloseTo(20, 1)
    process.add(pair(0, 600, 50, 5400), 20, Number.POSITIVE_INFINITY)
    expect(Math.exp(process.logE)).toBeCloseTo(20, 1)
  })

  test('reaching what decides elsewhere counts as reaching the boundary', () => {
    const process = new HorizonProcess(1)
    process.add(pair(3, 600, 2, 5400), 20, 3)
    expect(Math.exp(process.logE)).toBeCloseTo(20, 1)
  })

  test('one more canary error never lowers the evidence of its minute', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 40 })), {
          minLength: 1,
          maxLength: 20,
        }),
        (counts) => {
          const run = (extra: number): number => {
            const test = new HarmTest(1, 20)
            counts.forEach(([x, y], u) => {
              const more = u === counts.length - 1 ? extra : 0
              test.add(pair(x + more, 600, y, 5400, { minutesLeft: 59 - u, forecastRate: 0.004 }))
            })
            return test.logE
          }
          expect(run(1)).toBeGreaterThanOrEqual(run(0) - 1e-3)
          expect(run(5)).toBeGreaterThanOrEqual(run(1) - 1e-3)
        },
      ),
      { seed: 2, numRuns: 100 },
    )
  })
})

describe('differences of rates', () => {
  test.each([
    ['harm', 0.01, 0.03, 0.02],
    ['safety', 0.01, 0.03, 0.02],
    ['harm', 0.2, 0.2, 0.05],
    ['safety', 0.05, 0.3, 0.2],
  ] as const)(
    'against %s: base %p, canary %p, margin %p has mean at most one',
    (direction, base, canary, margin) => {
      const [nc, ns] = [30, 90]
      let mean = 0
      for (const x of upTo(nc))
        for (const y of upTo(ns)) {
          const chance = binomial(nc, canary, x) * binomial(ns, base, y)
          if (chance > 1e-12)
            mean += chance * eValue(new DifferenceProcess(direction, margin), pair(x, nc, y, ns))
        }
      // The canary sits on the margin, within it (harm) or beyond it (safety).
      expect(mean).toBeLessThanOrEqual(1 + 1e-9)
    },
  )

  test('a service without errors proves its margin at 1.2 nats per 300 requests and 0.5 %', () => {
    const process = new DifferenceProcess('safety', 0.005)
    for (let u = 0; u < 4; u++) process.add(pair(0, 300, 0, 5700))
    expect(process.logE).toBeGreaterThan(Math.log(20))
  })
})

describe('scores with a bounded variance', () => {
  test.each([
    ['two points', [-1, 1], [0.5, 0.5]],
    ['a rare large one', [-0.1, 9.9], [0.99, 0.01]],
    ['a rare small one', [0.1, -9.9], [0.99, 0.01]],
    ['three points', [-2, 0, 2], [0.125, 0.75, 0.125]],
  ])('%s: mean at most one', (_, values, chances) => {
    const variance = values.reduce((sum, value, i) => sum + (chances[i] ?? 0) * value * value, 0)
    const mean = values.reduce((sum, value, i) => {
      const process = new BoundedVarianceProcess()
      process.add(value, variance, 0.7)
      return sum + (chances[i] ?? 0) * Math.exp(process.logE)
    }, 0)
    expect(mean).toBeLessThanOrEqual(1 + 1e-12)
  })

  test('a higher score never lowers it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (score, more) => {
          const [low, high] = [new BoundedVarianceProcess(), new BoundedVarianceProcess()]
          low.add(score, 3, 1)
          high.add(score + more, 3, 1)
          expect(high.logE).toBeGreaterThanOrEqual(low.logE)
        },
      ),
      { seed: 3 },
    )
  })

  test('a canary far beyond the margin is no evidence of safety, however it scatters', () => {
    const process = new RobustRatioProcess('safety', 2)
    for (let u = 0; u < 10; u++) process.add(pair(300, 30_000, 30, 30_000, { burstiness: 0.001 }))
    expect(process.logE).toBeLessThan(-20)
    const difference = new RobustDifferenceTest('safety', 0.001)
    for (let u = 0; u < 10; u++) difference.add(pair(3000, 30_000, 30, 30_000, { burstiness: 0.5 }))
    expect(difference.logE).toBeLessThan(0)
  })

  test('bursts that are known make single minutes count less', () => {
    const spike = (burstiness: number): number => {
      const test = new RobustHarmTest(1, 20)
      test.add(pair(120, 30_000, 30, 30_000, { burstiness }))
      return test.logE
    }
    expect(spike(0)).toBeGreaterThan(Math.log(20))
    expect(spike(3)).toBeLessThan(spike(1))
    expect(spike(3)).toBeLessThan(Math.log(5))
  })
})

describe('bounded scores', () => {
  const arms = (values: readonly number[]) => ({
    n: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    sumOfSquares: values.reduce((sum, value) => sum + value * value, 0),
  })

  test.each([0, 0.5])('mean at most one at the margin, spread of the scores %p', (middle) => {
    // Each score is 0, ½ or 1; the higher arm's mean exceeds the lower's by exactly the margin 0.2.
    const law = (mean: number): [number, number][] => [
      [0, (1 - middle) * (1 - mean) + middle * Math.max(0, 1 - 2 * mean)],
      [0.5, middle * (1 - Math.abs(1 - 2 * mean))],
      [1, (1 - middle) * mean + middle * Math.max(0, 2 * mean - 1)],
    ]
    let mean = 0
    for (const [a, pa] of law(0.7))
      for (const [b, pb] of law(0.7))
        for (const [c, pc] of law(0.5)) {
          const process = new ScoreProcess(0.2)
          process.add(arms([a, b]), arms([c]))
          mean += pa * pb * pc * Math.exp(process.logE)
        }
    expect(mean).toBeLessThanOrEqual(1 + 1e-12)
  })

  test('finds a lower quality', () => {
    const process = new ScoreProcess(0)
    for (let u = 0; u < 30; u++)
      process.add({ n: 90, sum: 72, sumOfSquares: 61 }, { n: 10, sum: 6.5, sumOfSquares: 4.7 })
    expect(process.logE).toBeGreaterThan(Math.log(20))
  })
})

describe('signs and combinations', () => {
  test('six wins in a row hardly suffice, ties change nothing', () => {
    const process = new SignProcess()
    for (let u = 0; u < 6; u++) {
      process.add(1)
      process.add(0)
    }
    expect(Math.exp(process.logE)).toBeGreaterThan(19)
    process.add(-1)
    expect(Math.exp(process.logE)).toBeLessThan(12)
  })

  test('mean of a fair game is one', () => {
    const play = (results: number[]): number => {
      const process = new SignProcess()
      for (const result of results) process.add(result)
      return Math.exp(process.logE)
    }
    const outcomes = [-1, 1].flatMap((a) => [-1, 1].flatMap((b) => [-1, 1].map((c) => [a, b, c])))
    expect(outcomes.reduce((sum, results) => sum + play(results) / 8, 0)).toBeCloseTo(1, 12)
  })

  test('against both: the mean by their stakes; against either: the least', () => {
    const fixed = (logE: number): EventTest => ({ add: () => undefined, logE })
    expect(againstBoth(fixed(0), fixed(Math.log(3)), 0.5).logE).toBeCloseTo(Math.LN2, 12)
    expect(againstBoth(fixed(Math.log(5)), fixed(0), 0.75).logE).toBeCloseTo(Math.log(4), 12)
    expect(againstEither([fixed(2), fixed(1), fixed(5)]).logE).toBe(1)
  })
})

describe('the record', () => {
  test('mean at most one up to the drift that is allowed', () => {
    const mean = upTo(60).reduce((sum, events) => {
      const process = new RecordProcess({ events: 500, exposure: 500_000 }, 1, null)
      process.add({ events, exposure: 6000 })
      return sum + poisson(9, events) * Math.exp(process.logE)
    }, 0)
    expect(mean).toBeLessThan(1)
  })

  test('a rate five times the record’s is found in minutes, with bursts a little later', () => {
    for (const [burstiness, minutes] of [
      [null, 3],
      [1, 12],
    ] as const) {
      const process = new RecordProcess({ events: 500, exposure: 500_000 }, 1, burstiness)
      for (let u = 0; u < minutes; u++) process.add({ events: 30, exposure: 6000 })
      expect(process.logE).toBeGreaterThan(Math.log(20))
    }
  })
})
