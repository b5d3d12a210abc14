import type { JudgeSettings } from './settings.ts'
import type { EpochMinute, Minute, MinuteTrace, WeightChange } from './trace.ts'

/** A minute of the canary and whether it may be judged. */
export interface PreparedMinute {
  readonly minute: Minute
  readonly status: 'judged' | 'warm-up' | 'no-data'
  /** The canary's configured weight, 0 to 1. */
  readonly weight: number
  /** Minutes that remain after this one until the deadline, ≥ 0. */
  readonly minutesLeft: number
}

/** The canary's minutes in order, from the first weight change on. */
export interface PreparedTrace {
  readonly minutes: readonly PreparedMinute[]
  /** The first weight change, or the first minute where none is recorded; null for an empty trace. */
  readonly start: EpochMinute | null
  /** When the present weight took effect. */
  readonly presentWeightSince: EpochMinute | null
  /** Minutes between start and the last one of which the trace knows nothing. */
  readonly absent: number
}

/**
 * Puts the minutes in order (of two records of one minute the later one in the array counts: late data), drops those
 * before the first weight above 0, and marks the ones that cannot be judged: warm-up after a weight change, and no
 * requests in one of the versions.
 */
export function prepareMinutes(trace: MinuteTrace, settings: JudgeSettings): PreparedTrace {
  const changes = [...trace.weightChanges].sort((a, b) => a.at - b.at)
  const first = changes.find((change) => change.weight > 0)
  const byMinute = new Map(trace.minutes.map((minute) => [minute.at, minute]))
  const ordered = [...byMinute.values()].sort((a, b) => a.at - b.at)
  const start = first?.at ?? ordered[0]?.at ?? null
  if (start === null) return { minutes: [], start: null, presentWeightSince: null, absent: 0 }

  const present = ordered.filter((minute) => minute.at >= start)
  let index = -1
  const minutes = present.map((minute): PreparedMinute => {
    while (index + 1 < changes.length && (changes[index + 1] as WeightChange).at <= minute.at) index++
    const change = changes[index]
    const warmingUp = change !== undefined && minute.at < change.at + settings.warmupMinutes
    return {
      minute,
      status: warmingUp ? 'warm-up' : hasTraffic(minute) ? 'judged' : 'no-data',
      weight: change?.weight ?? 0,
      minutesLeft: Math.max(0, start + settings.horizonMinutes - 1 - minute.at),
    }
  })
  const last = present.at(-1)?.at ?? start - 1
  return {
    minutes,
    start,
    presentWeightSince: changes.at(-1)?.at ?? start,
    absent: last - start + 1 - present.length,
  }
}

/** Without requests of both versions there is nothing to compare. */
function hasTraffic({ stable, canary }: Minute): boolean {
  return (stable.requests ?? 0) > 0 && (canary.requests ?? 0) > 0
}
