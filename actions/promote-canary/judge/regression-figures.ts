import { CountReader } from './count-of.ts'
import type { Regression } from './judgement.ts'
import type { JudgeSettings } from './settings.ts'
import type { ArmMinute, MinuteTrace } from './trace.ts'

/**
 * The counts that proven harm rests on, for people: what the canary did from the judged minutes on, and what stable did
 * beside it or, with all traffic on the canary, before.
 *
 * @returns `errors: 1201 of 12000 (10 %) on the canary, 40 of 4000 (1 %) on stable`; empty where the metric has no counts
 */
export function figuresOfRegression(
  { comparedWith, afterPromotion, judgedMinutes, leading, attributed }: Regression,
  { minutes, history }: MinuteTrace,
  { metrics }: JudgeSettings,
): string {
  const name = attributed[0] ?? leading
  const metric = metrics[name]
  if (metric === undefined || (metric.kind !== 'rate' && metric.kind !== 'count')) return ''
  const beside = new Set(judgedMinutes)
  const alone = new Set(afterPromotion?.minutes ?? [])
  const count = (arms: readonly ArmMinute[]) => {
    const reader = new CountReader(metric, name)
    return arms.reduce(
      (sum, arm) => {
        const counted = reader.read(arm)
        return counted === null
          ? sum
          : { events: sum.events + counted.events, exposure: sum.exposure + counted.exposure }
      },
      { events: 0, exposure: 0 },
    )
  }
  const compared = minutes.filter(({ at }) => beside.has(at))
  const canary = comparedWith === 'record' ? minutes.filter(({ at }) => alone.has(at)) : compared
  const stable = comparedWith === 'record' ? [...history, ...compared] : compared
  const where = comparedWith === 'record' ? 'on stable before' : 'on stable'
  return `${name}: ${share(count(canary.map((minute) => minute.canary)))} on the canary, ${share(count(stable.map((minute) => minute.stable)))} ${where}`
}

function share({ events, exposure }: { readonly events: number; readonly exposure: number }): string {
  if (exposure === 0) return 'nothing'
  return `${events} of ${exposure} (${Number(((100 * events) / exposure).toPrecision(2))} %)`
}
