import {
  DEFAULT_SETTINGS,
  ERROR_METRIC,
  type JudgeSettings,
  type MetricSettings,
} from '../../../../actions/promote-canary/judge/settings.ts'
import type { ArmMinute, MinuteTrace, Sample } from '../../../../actions/promote-canary/judge/trace.ts'
import type { Random } from '../../../bench/canary/random.ts'
import { START } from './traces.ts'

/** How long the canary fails every request at the end of a hostile trace. */
export const FAILING_MINUTES = 40

/** A trace of hostile minutes, and what it is judged by. */
export interface HostileCanary {
  readonly trace: MinuteTrace
  readonly settings: JudgeSettings
}

const NUMBERS = [
  ...[0, -0, 1, 0.5, 0.1, 1e-300, 5e-324, 7, 600, 1e6, 2 ** 31, 1.8e9, 2 ** 53, 1e12, 1e15, 1e308],
  ...[-1, -0.3, -1e12, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
]

const OTHERS: Readonly<Record<string, MetricSettings>> = {
  tokens: { ...ERROR_METRIC, kind: 'count', harmDifference: 0.1, tolerableDifference: 1 },
  answered: { ...ERROR_METRIC, worse: 'lower', whenMissing: 'skip' },
  quality: { kind: 'score', role: 'guardrail', worse: 'lower', harmDifference: 0, tolerableDifference: 0.05 },
  p99: { kind: 'value', role: 'regress-only', worse: 'higher', harmRatio: 1, tolerableRatio: 1.25 },
}

/** Minutes of a canary with anything in them; from some minute on it fails every request, and what is counted is right. */
export function hostileCanary(random: Random, minutes: number): HostileCanary {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random.uniform() * values.length)] as T
  const chance = (share: number): boolean => random.uniform() < share
  const hostility = pick([0.02, 0.2, 0.9])
  const requestsPerMinute = pick([200, 3000, 60_000])
  const weight = pick([0.05, 0.1, 0.5])
  const errorRate = pick([0, 0.001, 0.02])
  const metrics: Record<string, MetricSettings> = { errors: ERROR_METRIC }
  for (const [name, metric] of Object.entries(OTHERS)) if (chance(0.3)) metrics[name] = metric

  const number = (usual: () => number): number => (chance(hostility) ? pick(NUMBERS) : usual())
  const sample = (metric: MetricSettings, requests: number, quiet: boolean): Sample | null => {
    if (chance(hostility / 4)) return null
    const kind = chance(hostility / 4) ? pick(['rate', 'score', 'value']) : metric.kind
    if (kind === 'score') {
      const n = number(() => 10)
      const sum = number(() => 8)
      return { n, sum, sumOfSquares: number(() => (sum * sum) / Math.max(n, 1) + 0.1) }
    }
    if (kind === 'value') return { value: number(() => 100 * (1 + 0.1 * random.normal())) }
    const count = number(() => (quiet ? 0 : random.poisson(requests * errorRate)))
    return chance(0.2) ? { count, of: number(() => requests) } : { count }
  }
  const hostile = (share: number, quiet: boolean): ArmMinute => {
    const served = random.poisson(requestsPerMinute * share)
    const requests = chance(hostility / 4) ? null : number(() => served)
    const samples = Object.entries(metrics).map(([name, metric]) => [name, sample(metric, served, quiet)])
    return { requests, samples: Object.fromEntries(samples) }
  }
  const counted = (requests: number, errors: number): ArmMinute => ({
    requests,
    samples: { errors: { count: errors } },
  })

  const end = START + minutes
  return {
    settings: { ...DEFAULT_SETTINGS, warmupMinutes: 0, horizonMinutes: pick([20, 60, 240]), metrics },
    trace: {
      history: Array.from({ length: pick([0, 5, 60]) }, (_, i) => ({
        at: START - 1 - i,
        stable: hostile(1, false),
      })),
      weightChanges: [{ at: START, weight }],
      minutes: [
        ...Array.from({ length: minutes - FAILING_MINUTES }, (_, i) => ({
          at: chance(0.01) ? number(() => START) : START + i,
          stable: hostile(1 - weight, false),
          canary: hostile(weight, chance(0.8)),
        })),
        ...Array.from({ length: FAILING_MINUTES }, (_, i) => {
          const failed = Math.max(30, random.poisson(requestsPerMinute * weight))
          const served = random.poisson(requestsPerMinute * (1 - weight))
          return {
            at: end - FAILING_MINUTES + i,
            stable: counted(served, random.binomial(served, errorRate)),
            canary: counted(failed, failed),
          }
        }),
      ],
    },
  }
}
