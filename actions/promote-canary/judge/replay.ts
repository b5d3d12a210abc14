import { judge } from './judge.ts'
import type { Judgement } from './judgement.ts'
import type { JudgeSettings } from './settings.ts'
import type { EpochMinute, MinuteTrace } from './trace.ts'

/** A judged canary on record: what it was judged by and what it showed. Plain data, to be kept as JSON. */
export interface RecordedCanary {
  readonly version: 1
  readonly trace: MinuteTrace
  readonly settings: JudgeSettings
}

/**
 * Judges a recorded canary again, under other settings if wanted. The same record gives the same judgement.
 * @throws RangeError when the record is of another version
 */
export function replay(record: RecordedCanary, changes: Partial<JudgeSettings> = {}): Judgement {
  if (record.version !== 1)
    throw new RangeError(`a record of version ${String(record.version)} cannot be judged, only of version 1`)
  return judge(record.trace, { ...record.settings, ...changes })
}

/** The trace as it was known when this minute closed: for replaying a canary minute by minute. */
export function traceUpTo(trace: MinuteTrace, at: EpochMinute): MinuteTrace {
  return {
    history: trace.history,
    weightChanges: trace.weightChanges.filter((change) => change.at <= at),
    minutes: trace.minutes.filter((minute) => minute.at <= at),
  }
}
