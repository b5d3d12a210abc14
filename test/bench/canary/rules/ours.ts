import { gatherEvidence } from '../../../../actions/promote-canary/judge/gather-evidence.ts'
import { DEFAULT_SETTINGS, type JudgeSettings } from '../../../../actions/promote-canary/judge/settings.ts'
import type {
  ArmMinute,
  HistoryMinute,
  Minute,
  MinuteTrace,
} from '../../../../actions/promote-canary/judge/trace.ts'
import { type ErrorCell, type ErrorTraffic, HISTORY_MINUTES, HORIZON_MINUTES, shareAt } from '../traffic.ts'
import type { Decision, ErrorRule } from './rule.ts'

/** The judge as it ships, without warm-up (nobody has one here), asked about promotion to 100 %. */
export const SETTINGS: JudgeSettings = {
  ...DEFAULT_SETTINGS,
  horizonMinutes: HORIZON_MINUTES,
  warmupMinutes: 0,
}

/** This project's judge. The evidence is causal, so that one pass over all minutes shows what each minute would have said. */
export const ours: ErrorRule = {
  name: 'ours',
  source: 'actions/promote-canary/judge',
  decide: (traffic, cell) => decideOurs(traceOf(traffic, cell), SETTINGS),
}

/** What the judge would have said about a trace, and when. */
export function decideOurs(trace: MinuteTrace, settings: JudgeSettings): Decision {
  const { globalCurve, metrics, judged } = gatherEvidence(trace, settings)
  const minuteOf = (index: number): number =>
    index < 0 ? Number.POSITIVE_INFINITY : (judged[index] ?? Number.POSITIVE_INFINITY) + 1
  const harm = -Math.log(settings.alpha)
  const safe = -Math.log(settings.beta)
  return {
    rollBack: minuteOf(globalCurve.findIndex((logE) => logE >= harm)),
    promote: minuteOf(
      globalCurve.findIndex(
        (_, i) =>
          i + 1 >= settings.minMinutesAtWeight &&
          metrics.every(({ safetyCurves }) => (safetyCurves[0]?.[i] ?? 0) >= safe),
      ),
    ),
  }
}

/** Simulated traffic as a trace; the canary starts at minute 0. */
export function traceOf(traffic: ErrorTraffic, cell: ErrorCell): MinuteTrace {
  const arm = (requests: number, errors: number): ArmMinute => ({
    requests,
    samples: { errors: { count: errors } },
  })
  const history: HistoryMinute[] = []
  for (let u = 0; u < HISTORY_MINUTES; u++)
    history.push({
      at: u - HISTORY_MINUTES,
      stable: arm(traffic.historyRequests[u] as number, traffic.historyErrors[u] as number),
    })
  const minutes: Minute[] = []
  const weightChanges: { at: number; weight: number }[] = []
  for (let u = 0; u < HORIZON_MINUTES; u++) {
    const weight = shareAt(cell, u)
    if (weightChanges.at(-1)?.weight !== weight) weightChanges.push({ at: u, weight })
    minutes.push({
      at: u,
      stable: arm(traffic.stableRequests[u] as number, traffic.stableErrors[u] as number),
      canary: arm(traffic.canaryRequests[u] as number, traffic.canaryErrors[u] as number),
    })
  }
  return { minutes, history, weightChanges }
}
