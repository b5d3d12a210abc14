import { judge } from '../../../actions/promote-canary/judge/judge.ts'
import {
  DEFAULT_SETTINGS,
  ERROR_METRIC,
  type JudgeSettings,
  latencyMetric,
} from '../../../actions/promote-canary/judge/settings.ts'
import type { ArmMinute, MinuteTrace } from '../../../actions/promote-canary/judge/trace.ts'
import { makeRandom, type Random } from './random.ts'

const MINUTES = 360
const HISTORY = 180

/** Five metrics: errors, three latency quantiles, answer quality. */
const SETTINGS: JudgeSettings = {
  ...DEFAULT_SETTINGS,
  horizonMinutes: MINUTES,
  nextWeights: [0.5, 1],
  metrics: {
    errors: ERROR_METRIC,
    'latency-p50': latencyMetric('p50'),
    'latency-p90': latencyMetric('p90'),
    'latency-p99': latencyMetric('p99'),
    quality: {
      kind: 'score',
      role: 'guardrail',
      worse: 'lower',
      harmDifference: 0,
      tolerableDifference: 0.002,
    },
  },
}

/**
 * How long one undecided judgement (so that it forecasts) of a six-hour trace of five metrics takes at 100 requests per second and 10 %: median of several calls,
 * after a few to warm up, in CPU time of this process, which does not count what else the machine does.
 */
export function judgementMs(seed: number): number {
  const trace = sixHours(makeRandom(seed, 0))
  for (let i = 0; i < 5; i++) judge(trace, SETTINGS)
  const times = Array.from({ length: 15 }, () => {
    const start = process.cpuUsage()
    judge(trace, SETTINGS)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  return times[times.length >> 1] ?? Number.NaN
}

function sixHours(random: Random): MinuteTrace {
  const arm = (mean: number): ArmMinute => {
    const requests = random.poisson(mean)
    const count = (p: number): { count: number } => ({ count: random.binomial(requests, p) })
    const n = Math.round(requests / 10)
    const sum = 0.8 * n + 0.2 * Math.sqrt(n) * random.normal()
    return {
      requests,
      samples: {
        errors: count(0.001),
        'latency-p50': count(0.5),
        'latency-p90': count(0.1),
        'latency-p99': count(0.01),
        quality: { n, sum, sumOfSquares: 0.68 * n },
      },
    }
  }
  return {
    weightChanges: [{ at: 0, weight: 0.1 }],
    history: Array.from({ length: HISTORY }, (_, u) => ({ at: u - HISTORY, stable: arm(6000) })),
    minutes: Array.from({ length: MINUTES }, (_, u) => ({ at: u, stable: arm(5400), canary: arm(600) })),
  }
}
