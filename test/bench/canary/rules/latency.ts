import { gatherEvidence } from '../../../../actions/promote-canary/judge/gather-evidence.ts'
import { normalQuantile } from '../../../../actions/promote-canary/judge/numerics/normal.ts'
import {
  DEFAULT_SETTINGS,
  type JudgeSettings,
  latencyMetric,
} from '../../../../actions/promote-canary/judge/settings.ts'
import type { ArmMinute } from '../../../../actions/promote-canary/judge/trace.ts'
import {
  type LatencyArm,
  type LatencyCell,
  type LatencyTraffic,
  QUANTILES,
  slowerThan,
} from '../latency-traffic.ts'
import { HISTORY_MINUTES, HORIZON_MINUTES } from '../traffic.ts'
import { classify } from './kayenta.ts'
import { type Decision, promoteAtHorizon } from './rule.ts'

/** A way to judge a canary by its response times. */
export interface LatencyRule {
  readonly name: string
  readonly source: string
  readonly every?: number
  decide(traffic: LatencyTraffic, cell: LatencyCell): Decision
}

const NAMES = ['p50', 'p90', 'p99'] as const
const SETTINGS: JudgeSettings = {
  ...DEFAULT_SETTINGS,
  horizonMinutes: HORIZON_MINUTES,
  warmupMinutes: 0,
  metrics: Object.fromEntries(NAMES.map((name) => [name, latencyMetric(name)])),
}
const never = promoteAtHorizon(Number.POSITIVE_INFINITY, HORIZON_MINUTES)

/** This project's judge on the counts of slow requests, with its default margins. */
export const ours: LatencyRule = {
  name: 'ours',
  source: 'actions/promote-canary/judge',
  decide({ stable, canary, history }, { share }) {
    const trace = {
      weightChanges: [{ at: 0, weight: share }],
      history: Array.from({ length: HISTORY_MINUTES }, (_, u) => ({
        at: u - HISTORY_MINUTES,
        stable: armMinute(history, u),
      })),
      minutes: Array.from({ length: HORIZON_MINUTES }, (_, u) => ({
        at: u,
        stable: armMinute(stable, u),
        canary: armMinute(canary, u),
      })),
    }
    const { globalCurve, metrics, judged } = gatherEvidence(trace, SETTINGS)
    const minuteOf = (index: number): number => (judged[index] ?? Number.POSITIVE_INFINITY) + 1
    const harm = globalCurve.findIndex((logE) => logE >= -Math.log(SETTINGS.alpha))
    const safe = globalCurve.findIndex(
      (_, i) =>
        i + 1 >= SETTINGS.minMinutesAtWeight &&
        metrics.every(({ safetyCurves }) => (safetyCurves[0]?.[i] ?? 0) >= -Math.log(SETTINGS.beta)),
    )
    return { rollBack: minuteOf(harm), promote: minuteOf(safe) }
  },
}

function armMinute(arm: LatencyArm, minute: number): ArmMinute {
  const samples = NAMES.map((name, k) => [name, { count: arm.slower[k]?.[minute] ?? 0 }] as const)
  return { requests: arm.requests[minute] as number, samples: Object.fromEntries(samples) }
}

/** Kayenta over the three percentile series in ms, each critical: one High fails the canary. */
export function kayentaLatency(intervalMinutes: number): LatencyRule {
  return {
    name: `Kayenta ${intervalMinutes} min`,
    source: 'Kayenta NetflixACAJudge-v1.0 with its defaults, p50, p90 and p99 in ms, all critical',
    every: 20,
    decide({ stable, canary }) {
      for (let end = intervalMinutes; end <= HORIZON_MINUTES; end += intervalMinutes) {
        const series = (minutes: Float64Array): number[] =>
          Array.from(minutes.subarray(0, end)).filter((ms) => !Number.isNaN(ms))
        const high = QUANTILES.some(
          (_, k) =>
            classify(
              series(canary.percentiles[k] as Float64Array),
              series(stable.percentiles[k] as Float64Array),
            ) === 'High',
        )
        if (high) return promoteAtHorizon(end, HORIZON_MINUTES)
      }
      return never
    },
  }
}

/** A fixed ceiling on the p99, half above the stable version's true one: cumulative misses (Flagger) or a run of them (alarm). */
export function p99Ceiling(name: string, source: string, limit: number, consecutive: boolean): LatencyRule {
  const ceilingMs = 1.5 * 200 * Math.exp(0.8 * normalQuantile(0.99))
  return {
    name,
    source,
    decide({ canary }) {
      const p99 = canary.percentiles[2] as Float64Array
      let misses = 0
      for (let u = 0; u < HORIZON_MINUTES; u++) {
        const ms = p99[u] as number
        if (ms > ceilingMs) misses++
        else if (consecutive && !Number.isNaN(ms)) misses = 0
        if (misses === limit) return promoteAtHorizon(u + 1, HORIZON_MINUTES)
      }
      return never
    },
  }
}

/** The two-proportion z-test on requests slower than the p90, looked at every minute. */
export const peekingZLatency: LatencyRule = {
  name: 'z-test, peeking',
  source: 'the textbook test at every look, on requests slower than the p90',
  decide({ stable, canary }) {
    const critical = normalQuantile(0.95)
    let [nc, xc, ns, xs] = [0, 0, 0, 0]
    for (let u = 0; u < HORIZON_MINUTES; u++) {
      nc += canary.requests[u] as number
      xc += canary.slower[1]?.[u] ?? 0
      ns += stable.requests[u] as number
      xs += stable.slower[1]?.[u] ?? 0
      const pooled = (xc + xs) / (nc + ns)
      const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / nc + 1 / ns))
      if (deviation > 0 && (xc / nc - xs / ns) / deviation > critical)
        return promoteAtHorizon(u + 1, HORIZON_MINUTES)
    }
    return never
  },
}

/** Wald's test on requests slower than the p90, told the true ratio (in healthy cells: that of one tenth slower). */
export const oracleLatency: LatencyRule = {
  name: 'oracle SPRT',
  source: 'Wald 1945 on requests slower than the p90, told the true ratio',
  decide({ stable, canary }, cell) {
    const worse = cell.factor > 1 ? cell : { shape: 'scale' as const, factor: 1.1 }
    const ratio = slowerThan(0.9, worse) / 0.1
    let logE = 0
    for (let u = 0; u < HORIZON_MINUTES; u++) {
      const nc = canary.requests[u] as number
      const ns = stable.requests[u] as number
      const xc = canary.slower[1]?.[u] ?? 0
      const events = xc + (stable.slower[1]?.[u] ?? 0)
      if (nc + ns === 0) continue
      logE += xc * Math.log(ratio) - events * Math.log((nc * ratio + ns) / (nc + ns))
      if (logE >= Math.log(20)) return promoteAtHorizon(u + 1, HORIZON_MINUTES)
    }
    return never
  },
}
