import { describe, expect, test } from '@jest/globals'
import { estimateNoise } from '../../../../actions/promote-canary/judge/noise-model.ts'
import { dispersionByScale } from '../../../../actions/promote-canary/judge/noise-scales.ts'
import { ERROR_METRIC, RATE_METRIC } from '../../../../actions/promote-canary/judge/settings.ts'
import { drawNoisyTrace, type Noise, type NoiseCell } from '../../../bench/canary/noise-traffic.ts'
import { makeRandom, type Random } from '../../../bench/canary/random.ts'
import { decideOurs } from '../../../bench/canary/rules/ours.ts'
import { SETTINGS } from './traces.ts'

/** Minutes of a version whose rate is redrawn every so many minutes. */
function bursty(random: Random, cv2: number, lasting: number): { events: number; exposure: number }[] {
  let rate = 1
  return Array.from({ length: 6000 }, (_, u) => {
    if (u % lasting === 0) rate = cv2 === 0 ? 1 : random.gamma(1 / cv2) * cv2
    return { events: random.poisson(6 * rate), exposure: 6000 }
  })
}

describe('scatter over several lengths of window', () => {
  test('by hand: a window that is over and under the mean by turns', () => {
    const minutes = Array.from({ length: 40 }, (_, u) => ({ events: u % 10 < 5 ? 10 : 0, exposure: 100 }))
    const [minute, five] = dispersionByScale(minutes)
    // Each minute deviates by 5 from a mean of 5, each window by up to 25 from a mean of 25.
    expect(minute?.phi).toBeCloseTo(5 / (1 - 1 / 40), 12)
    const sums = Array.from({ length: 36 }, (_, k) =>
      minutes.slice(k, k + 5).reduce((sum, { events }) => sum + events, 0),
    )
    const pearson = sums.reduce((sum, events) => sum + (events - 25) ** 2 / 25, 0)
    expect(five).toMatchObject({ minutes: 5 })
    expect(five?.phi).toBeCloseTo(pearson / 36 / (1 - 5 / 40), 12)
  })

  test.each([
    ['Poisson counts', 0, 1, [1, 1, 1, 1]],
    ['bursts of single minutes', 0.5, 1, [4, 4, 4, 4]],
    ['bursts of 10 minutes', 0.5, 10, [4, 14.2, 21.1, 26]],
  ] as const)('%s', (_, cv2, lasting, expected) => {
    const found = dispersionByScale(bursty(makeRandom(5, 100 * cv2 + lasting), cv2, lasting))
    expect(found.map(({ minutes }) => minutes)).toEqual([1, 5, 10, 20])
    for (const [k, { phi }] of found.entries()) expect(phi / (expected[k] ?? 0)).toBeCloseTo(1, 0)
  })

  test('only lengths of which the history holds six, and nothing from nothing', () => {
    const minutes = (count: number) => Array.from({ length: count }, () => ({ events: 2, exposure: 100 }))
    expect(dispersionByScale(minutes(59)).map((scale) => scale.minutes)).toEqual([1, 5])
    expect(dispersionByScale(minutes(120)).map((scale) => scale.minutes)).toEqual([1, 5, 10, 20])
    expect(dispersionByScale([])).toEqual([])
    expect(dispersionByScale([{ events: 0, exposure: 0 }])).toEqual([])
  })
})

describe('the noise of a history', () => {
  test('Poisson counts and bursts of single minutes have no scale', () => {
    for (const cv2 of [0, 0.5]) {
      const minutes = bursty(makeRandom(6, 1), cv2, 1)
      expect(estimateNoise(minutes)).toMatchObject({ scale: 1, doubtful: false })
    }
  })

  test('of bursts that last is their variance over that long', () => {
    const noise = estimateNoise(bursty(makeRandom(6, 2), 0.5, 10))
    expect(noise.scale).toBe(20)
    expect(noise.clump).toBeGreaterThan(20)
    expect(noise.burstiness).toBeGreaterThan((noise.phi - 1) / 6)
  })

  test('what chance does not account for well may be clumps, on the cautious side', () => {
    const { phi, possibleClump } = estimateNoise(bursty(makeRandom(6, 3), 0.1, 1))
    expect(phi).toBeGreaterThan(1.1)
    expect(possibleClump).toBeGreaterThan(phi)
    const even = Array.from({ length: 120 }, (_, u) => ({ events: u % 3, exposure: 60 }))
    expect(estimateNoise(even).possibleClump).toBe(1)
  })

  test('few events leave clumps open', () => {
    const quiet = Array.from({ length: 120 }, (_, u) => ({ events: u === 7 ? 1 : 0, exposure: 60 }))
    expect(estimateNoise(quiet).clump).toBeGreaterThan(1.9)
  })
})

describe('the promise in the noise that services have, by seeded simulation', () => {
  const replications = 120
  const most = (rate: number): number => rate + 3 * Math.sqrt((rate * (1 - rate)) / replications)
  const cell = (noise: Noise, others: Partial<NoiseCell>): NoiseCell => ({
    noise,
    requestsPerSecond: 100,
    share: 0.5,
    ratio: 1,
    historyLoad: 1,
    ...others,
  })
  const bursts = (cv2: number, lasting: number): Noise => ({ kind: 'bursts', cv2, lasting })

  test.each([
    ['bursts of 5 minutes', cell(bursts(1, 5), {})],
    ['bursts of 10 minutes', cell(bursts(1, 10), {})],
    ['bursts of 10 minutes, smaller', cell(bursts(0.25, 10), { share: 0.1 })],
    ['clumps of 10', cell({ kind: 'clumps', size: 10, law: 'fixed' }, { share: 0.1 })],
    ['tokens per request', cell({ kind: 'tokens', cv2: 4 }, { requestsPerSecond: 10, share: 0.1 })],
    [
      'noise per host, 9:1',
      cell(
        { kind: 'hosts', cv2: 1, lasting: 5, stable: 9, canary: 1 },
        { requestsPerSecond: 1000, share: 0.1 },
      ),
    ],
    ['a history at a tenth of the load', cell(bursts(0.25, 1), { historyLoad: 0.1 })],
    ['a common swing', cell({ kind: 'swing', factor: 3, minutes: 60 }, { requestsPerSecond: 10 })],
  ])(
    '%s: healthy canaries rolled back in 2 alpha at most, twice as bad ones promoted in beta',
    (_, healthy) => {
      const metric =
        healthy.noise.kind === 'tokens' ? ({ ...RATE_METRIC, kind: 'count' } as const) : ERROR_METRIC
      const settings = { ...SETTINGS, metrics: { events: metric } }
      const random = makeRandom(12, 3)
      let rolledBack = 0
      let promoted = 0
      for (let i = 0; i < replications; i++) {
        if (decideOurs(drawNoisyTrace(healthy, random), settings).rollBack <= 60) rolledBack++
        const twice = { ...healthy, ratio: 2 }
        if (decideOurs(drawNoisyTrace(twice, random), settings).promote <= 60) promoted++
      }
      expect(rolledBack / replications).toBeLessThan(most(2 * SETTINGS.alpha))
      expect(promoted / replications).toBeLessThan(most(SETTINGS.beta))
    },
  )

  test.each([
    ['bursts of 20 minutes', cell(bursts(0.25, 20), { requestsPerSecond: 10 })],
    [
      'noise per host, 9:1',
      cell({ kind: 'hosts', cv2: 0.25, lasting: 5, stable: 9, canary: 1 }, { share: 0.1 }),
    ],
  ])('%s that two hours of history often hide: twice as bad canaries promoted in beta', (_, healthy) => {
    const settings = { ...SETTINGS, metrics: { events: ERROR_METRIC } }
    const random = makeRandom(14, 1)
    const canaries = 800
    let promoted = 0
    for (let i = 0; i < canaries; i++)
      if (decideOurs(drawNoisyTrace({ ...healthy, ratio: 2 }, random), settings).promote <= 60) promoted++
    expect(promoted / canaries).toBeLessThan(SETTINGS.beta)
  })

  test('a canary that fails every request is seen beside bursts of 20 minutes', () => {
    const random = makeRandom(13, 1)
    for (let i = 0; i < 50; i++) {
      const trace = drawNoisyTrace(cell(bursts(1, 20), { share: 0.1 }), random)
      const minutes = trace.minutes.map(({ canary, ...minute }) => ({
        ...minute,
        canary: { requests: canary.requests, samples: { events: { count: canary.requests ?? 0 } } },
      }))
      const settings = { ...SETTINGS, metrics: { events: ERROR_METRIC } }
      expect(decideOurs({ ...trace, minutes }, settings).rollBack).toBeLessThanOrEqual(10)
    }
  })
})
