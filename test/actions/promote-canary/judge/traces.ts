import { DEFAULT_SETTINGS, type JudgeSettings } from '../../../../actions/promote-canary/judge/settings.ts'
import type { ArmMinute, Minute, MinuteTrace } from '../../../../actions/promote-canary/judge/trace.ts'
import { makeRandom } from '../../../bench/canary/random.ts'

/** The minute in which the canaries of the tests begin. */
export const START = 29_000_000

/** The judge as it ships, but without warm-up. */
export const SETTINGS: JudgeSettings = { ...DEFAULT_SETTINGS, warmupMinutes: 0 }

/** An arm's minute with a count of errors. */
export function arm(requests: number | null, errors: number | null = 0): ArmMinute {
  return { requests, samples: errors === null ? {} : { errors: { count: errors } } }
}

/** What a simulated canary is like. */
export interface Simulated {
  readonly ratio?: number
  readonly minutes?: number
  readonly weight?: number
  readonly requestsPerMinute?: number
  readonly errorRate?: number
  readonly burstiness?: number
  readonly seed?: number
  /** Errors that come at once. */
  readonly clump?: number
  /** Factor on the error rate of both versions from minute 20 to 39. */
  readonly swing?: number
}

/** A canary with Poisson errors, by default at 10 % of 100 requests per second with an error rate of 0.1 %. */
export function simulate(options: Simulated): MinuteTrace {
  const { ratio = 1, minutes = 60, weight = 0.1, requestsPerMinute = 6000, seed = 1 } = options
  const { errorRate = 0.001, burstiness = 0, clump = 1, swing = 1 } = options
  const random = makeRandom(seed, 0)
  const burst = (): number => (burstiness > 0 ? random.gamma(1 / burstiness) * burstiness : 1)
  const common = (minute: number): number => (minute >= 20 && minute < 40 ? swing : 1)
  const draw = (requests: number, rate: number): ArmMinute => {
    const n = random.poisson(requests)
    const failures = random.binomial(n, Math.min(1, (rate * burst()) / clump))
    return arm(n, Math.min(n, clump * failures))
  }
  return {
    history: Array.from({ length: 60 }, (_, i) => ({
      at: START - 60 + i,
      stable: draw(requestsPerMinute, errorRate),
    })),
    weightChanges: [{ at: START, weight }],
    minutes: Array.from({ length: minutes }, (_, i) => ({
      at: START + i,
      stable: draw(requestsPerMinute * (1 - weight), errorRate * common(i)),
      canary: draw(requestsPerMinute * weight, errorRate * ratio * common(i)),
    })),
  }
}

/** A trace of given minutes on a quiet history of `historyErrors` in 5400 requests each. */
export function traceOf(minutes: readonly Omit<Minute, 'at'>[], historyErrors = 5): MinuteTrace {
  return {
    history: Array.from({ length: 60 }, (_, i) => ({ at: START - 60 + i, stable: arm(5400, historyErrors) })),
    weightChanges: [{ at: START, weight: 0.1 }],
    minutes: minutes.map((minute, i) => ({ at: START + i, ...minute })),
  }
}
