import { describe, expect, test } from '@jest/globals'
import { makeRandom } from './random.ts'
import { classify, kayenta, wilcoxonZ } from './rules/kayenta.ts'
import { ours, traceOf } from './rules/ours.ts'
import { lindonMalek, oracle, peekingZ } from './rules/tests.ts'
import { alarm, argo, flagger } from './rules/thresholds.ts'
import { addDecision, emptyTally, excessServed, meanExcess, quantileOfMinutes } from './tally.ts'
import { drawTraffic, type ErrorCell, type ErrorTraffic, emptyTraffic } from './traffic.ts'

const CELL: ErrorCell = {
  requestsPerSecond: 100,
  share: 0.1,
  ratio: 1,
  burstiness: 0,
  onset: 0,
  diurnal: false,
  outage: false,
}
const NEVER = { rollBack: Number.POSITIVE_INFINITY, promote: 60 }

/** 5400 and 600 requests a minute, 5 errors on stable; the canary's errors as given per minute. */
function traffic(canaryErrors: (minute: number) => number, canaryRequests = 600): ErrorTraffic {
  const made = emptyTraffic()
  made.historyRequests.fill(6000)
  made.historyErrors.fill(6)
  made.stableRequests.fill(5400)
  made.stableErrors.fill(5)
  made.canaryRequests.fill(canaryRequests)
  made.canaryErrors.forEach((_, u) => {
    made.canaryErrors[u] = canaryErrors(u)
  })
  made.excess.fill(2)
  made.excessIfPromoted.fill(20)
  return made
}

describe('Flagger', () => {
  const rule = flagger('Flagger', 0.99, 5)
  test('counts misses that never recover', () => {
    expect(
      rule.decide(
        traffic((u) => (u % 10 === 0 ? 7 : 0)),
        CELL,
      ).rollBack,
    ).toBe(41)
    expect(
      rule.decide(
        traffic((u) => (u < 4 ? 7 : 0)),
        CELL,
      ),
    ).toEqual(NEVER)
  })
  test('takes no requests for a miss, and the threshold itself for a success', () => {
    expect(
      rule.decide(
        traffic(() => 0, 0),
        CELL,
      ).rollBack,
    ).toBe(5)
    expect(
      rule.decide(
        traffic(() => 6),
        CELL,
      ),
    ).toEqual(NEVER)
  })
})

describe('Argo', () => {
  const rule = argo('Argo', 0.99, 3)
  test('fails with the fourth failed measurement of five minutes each', () => {
    expect(
      rule.decide(
        traffic(() => 7),
        CELL,
      ).rollBack,
    ).toBe(20)
    expect(
      rule.decide(
        traffic((u) => (u < 15 ? 7 : 0)),
        CELL,
      ),
    ).toEqual(NEVER)
  })
  test('measures nothing without requests', () => {
    expect(
      rule.decide(
        traffic(() => 0, 0),
        CELL,
      ),
    ).toEqual(NEVER)
  })
})

describe('alarms', () => {
  test('need their data points in a row', () => {
    const rule = alarm('alarm', 0.01, 3)
    expect(
      rule.decide(
        traffic(() => 7),
        CELL,
      ).rollBack,
    ).toBe(3)
    expect(
      rule.decide(
        traffic((u) => (u % 3 === 2 ? 0 : 7)),
        CELL,
      ),
    ).toEqual(NEVER)
    expect(
      alarm('alarm', 0.01, 1).decide(
        traffic((u) => (u === 30 ? 7 : 0)),
        CELL,
      ).rollBack,
    ).toBe(31)
  })
})

describe('Kayenta', () => {
  const noise = (mean: number, deviation: number, count: number, stream: number): number[] => {
    const random = makeRandom(5, stream)
    return Array.from({ length: count }, () => mean + deviation * random.normal())
  }

  test('the rank sum by hand: {1, 4} among {2, 3}, and with a tie', () => {
    // Ranks 1 and 4: sum 5, dz = 5 - 3 - 2 = 0.
    expect(wilcoxonZ(Float64Array.of(1, 4), Float64Array.of(2, 3), 0)).toBeCloseTo(0, 12)
    // {3, 4} against {1, 2}: dz = 7 - 3 - 2 = 2, corrected 1.5, σ² = 4/12·5.
    expect(wilcoxonZ(Float64Array.of(3, 4), Float64Array.of(1, 2), 0)).toBeCloseTo(1.5 / Math.sqrt(5 / 3), 12)
    // {2, 3} against {1, 2}: ranks 2.5 and 4, one tie of two.
    expect(wilcoxonZ(Float64Array.of(2, 3), Float64Array.of(1, 2), 0)).toBeCloseTo(
      1 / Math.sqrt((4 / 12) * (5 - 6 / 12)),
      12,
    )
  })

  test('equal, empty and constant data', () => {
    expect(classify([], [1, 2])).toBe('Nodata')
    expect(classify([3, 1, 2], [2, 3, 1])).toBe('Pass')
    expect(classify([1, 1, 1], [1, 1])).toBe('Pass')
  })

  test('shifts up, down and none', () => {
    expect(classify(noise(20, 2, 30, 1), noise(10, 2, 30, 2))).toBe('High')
    expect(classify(noise(10, 2, 30, 1), noise(20, 2, 30, 2))).toBe('Low')
    expect(classify(noise(10, 2, 30, 1), noise(10, 2, 30, 2))).toBe('Pass')
  })

  test('seven of ten points a hundred times worse pass, and so do sparse errors against none', () => {
    const worse = [1, 100, 1, 100, 100, 1, 100, 100, 100, 100]
    expect(classify(worse, [1, 1.01, 0.99, 1, 1.02, 0.98, 1, 1.01, 0.99, 1])).toBe('Pass')
    const sparse = Array.from({ length: 60 }, (_, i) => (i % 4 === 0 ? 5 : 0))
    expect(
      classify(
        sparse,
        Array.from({ length: 60 }, () => 0),
      ),
    ).toBe('Pass')
  })

  test('is not scale invariant: what is High in ms passes in its root finder’s tolerance', () => {
    let [high, small] = [0, 0]
    for (let run = 0; run < 40; run++) {
      const canary = noise(102, 2, 60, 100 + run)
      const stable = noise(100, 2, 60, 200 + run)
      if (classify(canary, stable) === 'High') high++
      const scale = (values: number[]): number[] => values.map((value) => value * 1e-6)
      if (classify(scale(canary), scale(stable)) === 'High') small++
    }
    expect(high).toBeGreaterThan(35)
    expect(small).toBe(0)
  })

  test('as a stage, it judges all minutes so far at each interval', () => {
    const bad = traffic((u) => 6 + (u % 3))
    expect(kayenta(5).decide(bad, CELL).rollBack % 5).toBe(0)
    expect(kayenta(60).decide(bad, CELL).rollBack).toBe(60)
    expect(
      kayenta(5).decide(
        traffic(() => 0),
        CELL,
      ),
    ).toEqual(NEVER)
  })
})

describe('sequential tests', () => {
  test('find ten times the errors at once, and nothing in equal ones', () => {
    const bad = traffic(() => 6)
    const same = traffic((u) => (u % 2 === 0 ? 1 : 0))
    for (const rule of [peekingZ(0.05), lindonMalek(0.05, 100), oracle(0.05, 0.05, 2), ours]) {
      const cell = { ...CELL, ratio: 10 }
      expect(rule.decide(bad, cell).rollBack).toBeLessThan(8)
      expect(rule.decide(same, CELL).rollBack).toBe(Number.POSITIVE_INFINITY)
    }
  })

  test('Lindon and Malek’s is only acted on when the canary has too many', () => {
    expect(
      lindonMalek(0.05, 100).decide(
        traffic(() => 0),
        CELL,
      ),
    ).toEqual(NEVER)
  })

  test('ours promotes as soon as safety is proven', () => {
    const { promote } = ours.decide(
      traffic((u) => (u % 2 === 0 ? 1 : 0)),
      CELL,
    )
    expect(promote).toBeLessThan(60)
    expect(
      traceOf(
        traffic(() => 0),
        CELL,
      ).weightChanges,
    ).toEqual([{ at: 0, weight: 0.1 }])
  })
})

describe('what it costs', () => {
  test('counts until a decision takes effect, two minutes late, and after a promotion all traffic', () => {
    const served = traffic(() => 0)
    expect(excessServed({ rollBack: 10, promote: Infinity }, served)).toBe(2 * 12)
    expect(excessServed({ rollBack: Infinity, promote: Infinity }, served)).toBe(2 * 60)
    expect(excessServed({ rollBack: 59, promote: Infinity }, served)).toBe(2 * 60)
    expect(excessServed({ rollBack: Infinity, promote: 10 }, served)).toBe(2 * 12 + 20 * 48)
    expect(excessServed({ rollBack: 8, promote: 10 }, served)).toBe(2 * 10)
  })

  test('is tallied with what was decided', () => {
    const tally = emptyTally('rule')
    for (const [rollBack, promote] of [
      [10, Infinity],
      [30, 20],
      [Infinity, 60],
    ] as const)
      addDecision(
        tally,
        { rollBack, promote },
        traffic(() => 0),
      )
    expect(tally).toMatchObject({
      replications: 3,
      rolledBack: 2,
      rolledBackFirst: 1,
      promoted: 2,
      promotedFirst: 2,
    })
    expect(meanExcess(tally).mean).toBeCloseTo((24 + (44 + 38 * 20) + 120) / 3, 10)
    expect(quantileOfMinutes(tally.rollBackMinutes, 0.5)).toBe(10)
    expect(quantileOfMinutes(emptyTally('none').rollBackMinutes, 0.5)).toBeNaN()
  })
})

describe('the traffic', () => {
  test('has the rates, shares and bursts of its cell', () => {
    const made = emptyTraffic()
    const random = makeRandom(2, 0)
    let [requests, canary, errors, history] = [0, 0, 0, 0]
    for (let run = 0; run < 200; run++) {
      drawTraffic({ ...CELL, ratio: 5, burstiness: 1 }, random, made)
      for (let u = 0; u < 60; u++) {
        requests += (made.stableRequests[u] ?? 0) + (made.canaryRequests[u] ?? 0)
        canary += made.canaryRequests[u] ?? 0
        errors += made.canaryErrors[u] ?? 0
      }
      for (const count of made.historyErrors) history += count
    }
    expect(requests / (200 * 60 * 6000)).toBeCloseTo(1, 2)
    expect(canary / requests).toBeCloseTo(0.1, 2)
    expect(errors / canary / 0.005).toBeCloseTo(1, 1)
    expect(history / (200 * 120 * 6)).toBeCloseTo(1, 1)
  })

  test('is the same for the same seed and stream, another for another', () => {
    const draw = (seed: number, stream: number): number[] => {
      const made = emptyTraffic()
      drawTraffic(CELL, makeRandom(seed, stream), made)
      return [...made.canaryErrors, ...made.canaryRequests]
    }
    expect(draw(1, 1)).toEqual(draw(1, 1))
    expect(draw(1, 1)).not.toEqual(draw(1, 2))
    expect(draw(1, 1)).not.toEqual(draw(2, 1))
  })
})
