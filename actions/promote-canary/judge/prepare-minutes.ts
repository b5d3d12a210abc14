import type { JudgeSettings } from './settings.ts'
import type { EpochMinute, Minute, MinuteTrace, WeightChange } from './trace.ts'
import { faultOfRequests } from './undefined-values.ts'

/** A minute of the canary and whether it may be judged. */
export interface PreparedMinute {
  readonly minute: Minute
  readonly status: 'judged' | 'after-promotion' | 'warm-up' | 'no-data' | 'undefined'
  /** Minutes that remain after this one until the deadline, ≥ 0. */
  readonly minutesLeft: number
}

/** The canary's minutes in order, from the first weight change on. */
export interface PreparedTrace {
  readonly minutes: readonly PreparedMinute[]
  /** The first weight change, or the first minute where none is recorded; null for an empty trace. */
  readonly start: EpochMinute | null
  /** The canary's configured weight now, 0 to 1. */
  readonly presentWeight: number
  /** When it took effect. */
  readonly presentWeightSince: EpochMinute | null
  /** Minutes between start and the last one of which the trace knows nothing. */
  readonly absent: number
}

/**
 * Puts the minutes in order (of two records of one minute the later one in the array counts: late data), drops those
 * before the first weight above 0, and marks the ones that cannot be judged: warm-up after a weight change, requests that
 * are no count, and no requests in a version that should have some. Records that belong to no minute are dropped.
 */
export function prepareMinutes(trace: MinuteTrace, settings: JudgeSettings): PreparedTrace {
  const changes = trace.weightChanges.filter(isMeant).sort((a, b) => a.at - b.at)
  const first = changes.find((change) => change.weight > 0)
  const known = trace.minutes.filter(({ at }) => Number.isSafeInteger(at))
  const byMinute = new Map(known.map((minute) => [minute.at, minute]))
  const ordered = [...byMinute.values()].sort((a, b) => a.at - b.at)
  const start = first?.at ?? ordered[0]?.at ?? null
  if (start === null)
    return { minutes: [], start: null, presentWeight: 0, presentWeightSince: null, absent: 0 }

  const present = ordered.filter((minute) => minute.at >= start)
  let index = -1
  const minutes = present.map((minute): PreparedMinute => {
    while (index + 1 < changes.length && (changes[index + 1] as WeightChange).at <= minute.at) index++
    const change = changes[index]
    const warmingUp = change !== undefined && minute.at < change.at + settings.warmupMinutes
    return {
      minute,
      status: warmingUp ? 'warm-up' : statusAt(minute, change?.weight ?? 0),
      minutesLeft: Math.max(0, start + settings.horizonMinutes - 1 - minute.at),
    }
  })
  const last = present.at(-1)?.at ?? start - 1
  return {
    minutes,
    start,
    presentWeight: changes.at(-1)?.weight ?? 0,
    presentWeightSince: changes.at(-1)?.at ?? start,
    absent: last - start + 1 - present.length,
  }
}

function isMeant({ at, weight }: WeightChange): boolean {
  return Number.isSafeInteger(at) && weight >= 0 && weight <= 1
}

/** With all the weight on the canary, it is compared with the record; before, with the stable version beside it. */
function statusAt({ stable, canary }: Minute, weight: number): PreparedMinute['status'] {
  if (faultOfRequests(canary) !== null) return 'undefined'
  if (weight < 1 && faultOfRequests(stable) !== null) return 'undefined'
  if (!((canary.requests ?? 0) > 0)) return 'no-data'
  if (weight >= 1) return 'after-promotion'
  return (stable.requests ?? 0) > 0 ? 'judged' : 'no-data'
}
