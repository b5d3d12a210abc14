import type { ArmMinute, Minute, MinuteTrace } from '../../../actions/promote-canary/judge/trace.ts'
import type { Random } from './random.ts'
import { BASE_ERROR_RATE, HISTORY_MINUTES, HORIZON_MINUTES } from './traffic.ts'

/** How the events of both versions scatter, other than Poisson counts do. */
export type Noise =
  | { readonly kind: 'none' }
  /** Each failure brings so many errors at once: always as many, or geometrically many with this mean. */
  | { readonly kind: 'clumps'; readonly size: number; readonly law: 'fixed' | 'geometric' }
  /** Each request brings gamma many units (tokens), 500 in the mean, with this CV². */
  | { readonly kind: 'tokens'; readonly cv2: number }
  /** Each version's rate is multiplied by gamma noise with this CV², anew every so many minutes. */
  | { readonly kind: 'bursts'; readonly cv2: number; readonly lasting: number }
  /** The same for each host by itself; a version's hosts share its traffic evenly. */
  | {
      readonly kind: 'hosts'
      readonly cv2: number
      readonly lasting: number
      readonly stable: number
      readonly canary: number
    }
  /** Both versions fail so many times as often for so many minutes from minute 15 on, or from the first if for the whole hour. */
  | { readonly kind: 'swing'; readonly factor: number; readonly minutes: number }

/** One kind of noise, traffic and canary. */
export interface NoiseCell {
  readonly noise: Noise
  /** Per second, over both versions. */
  readonly requestsPerSecond: number
  /** The canary's share of the traffic. */
  readonly share: number
  /** The canary's rate of events over the stable version's. */
  readonly ratio: number
  /** The load of the history over that of the canary's hour. */
  readonly historyLoad: number
}

const TOKENS_PER_REQUEST = 500
const SWING_FROM = 15

/** Draws one canary of this cell, with its history, as the judge sees it. */
export function drawNoisyTrace(cell: NoiseCell, random: Random): MinuteTrace {
  const { noise, share, ratio, historyLoad } = cell
  const perMinute = 60 * cell.requestsPerSecond
  const before = arrivals(noise, random, 'stable')
  const stable = arrivals(noise, random, 'stable')
  const canary = arrivals(noise, random, 'canary')
  const history = Array.from({ length: HISTORY_MINUTES }, (_, u) => ({
    at: u - HISTORY_MINUTES,
    stable: before(u, { requests: perMinute * historyLoad, ratio: 1 }),
  }))
  const minutes = Array.from({ length: HORIZON_MINUTES }, (_, u): Minute => {
    const common = swingAt(noise, u)
    return {
      at: u,
      stable: stable(u, { requests: perMinute * (1 - share), ratio: common }),
      canary: canary(u, { requests: perMinute * share, ratio: common * ratio }),
    }
  })
  return { history, minutes, weightChanges: [{ at: 0, weight: share }] }
}

/** What comes in in a minute: mean requests, and the factor on the rate of events. */
interface Coming {
  readonly requests: number
  readonly ratio: number
}

/** A version as a source of minutes, with the state of its noise. */
function arrivals(
  noise: Noise,
  random: Random,
  version: 'stable' | 'canary',
): (minute: number, coming: Coming) => ArmMinute {
  const burst = burstsOf(noise, random, version)
  return (minute, { requests, ratio }) => {
    if (noise.kind === 'tokens') {
      const served = random.poisson(requests)
      const shape = served / noise.cv2
      const tokens = served === 0 ? 0 : random.gamma(shape) * noise.cv2 * TOKENS_PER_REQUEST * ratio
      return { requests: served, samples: { events: { count: Math.round(tokens) } } }
    }
    const rate = Math.min(1, BASE_ERROR_RATE * ratio * burst(minute))
    const events = drawEvents(noise, requests * rate, random)
    return {
      requests: events + random.poisson(requests * (1 - rate)),
      samples: { events: { count: events } },
    }
  }
}

function burstsOf(noise: Noise, random: Random, version: 'stable' | 'canary'): (minute: number) => number {
  if (noise.kind !== 'bursts' && noise.kind !== 'hosts') return () => 1
  const hosts = noise.kind === 'hosts' ? noise[version] : 1
  let drawnFor = Number.NaN
  let factor = 1
  return (minute) => {
    const block = Math.floor(minute / noise.lasting)
    if (block !== drawnFor) {
      // The mean of gamma draws is a gamma draw.
      factor = (random.gamma(hosts / noise.cv2) * noise.cv2) / hosts
      drawnFor = block
    }
    return factor
  }
}

function drawEvents(noise: Noise, mean: number, random: Random): number {
  if (noise.kind !== 'clumps') return random.poisson(mean)
  const failures = random.poisson(mean / noise.size)
  if (noise.law === 'fixed') return noise.size * failures
  let events = 0
  const stay = Math.log(1 - 1 / noise.size)
  for (let i = 0; i < failures; i++) events += 1 + Math.floor(Math.log(random.uniform()) / stay)
  return events
}

function swingAt(noise: Noise, minute: number): number {
  if (noise.kind !== 'swing') return 1
  const from = noise.minutes < HORIZON_MINUTES ? SWING_FROM : 0
  return minute >= from && minute < from + noise.minutes ? noise.factor : 1
}
