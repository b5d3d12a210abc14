import { judge } from '../judge/judge.ts'
import { ERROR_METRIC, type JudgeSettings } from '../judge/settings.ts'
import type { HistoryMinute, Minute } from '../judge/trace.ts'
import type { GuardReading } from '../machine/observation.ts'

/**
 * What the bake is held to. There is no stable version beside the canary any more, only behind it: the load of another
 * hour excuses a factor of two. A false roll-back in one of a hundred bakes.
 */
const SETTINGS: Omit<JudgeSettings, 'horizonMinutes'> = {
  alpha: 0.01,
  beta: 0.05,
  nextWeights: [],
  warmupMinutes: 0,
  minMinutesAtWeight: 0,
  minCanaryRequests: 0,
  metrics: { errors: { ...ERROR_METRIC, harmRatio: 2, tolerableRatio: 3 } },
}

/**
 * Compares the canary that serves everything with what the stable version did before, minute by minute, each minute of
 * the past used once. Bursts are reckoned with as far as the history shows them.
 *
 * @param bake closed minutes at 100 %
 * @param history the stable version before the canary
 * @param minutes all minutes of the canary: the stable version beside it counts as past as well
 * @param bakeMinutes how long the bake takes
 */
export function judgeBake(
  bake: readonly Minute[],
  history: readonly HistoryMinute[],
  minutes: readonly Minute[],
  bakeMinutes: number,
): GuardReading {
  const guard = 'bake'
  const first = bake[0]?.at ?? Number.POSITIVE_INFINITY
  const beside = minutes.filter(({ at }) => at < first)
  const past = [...history, ...beside]
    .map(({ stable }) => stable)
    .filter(({ requests }) => (requests ?? 0) > 0)
  const paired = bake.flatMap(({ at, canary }, index): Minute[] => {
    const stable = past[index]
    return stable === undefined ? [] : [{ at, canary, stable }]
  })
  const settings = { ...SETTINGS, horizonMinutes: Math.max(1, bakeMinutes) }
  const verdict = judge({ minutes: paired, history, weightChanges: [] }, settings)
  if (verdict.verdict !== 'regression') return { guard, kind: 'quiet' }
  const [errors] = verdict.metrics
  const counted = `${errors?.canary.events} of ${errors?.canary.exposure} requests`
  return {
    guard,
    kind: 'tripped',
    explanation: `${counted} failed since the canary serves everything, more than twice the stable version's rate before (E = ${verdict.global.peak.toPrecision(3)}).`,
  }
}
