import type { CanaryOptions } from '../inputs/canary-options.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { JudgeSettings } from '../judge/settings.ts'
import type { Minute } from '../judge/trace.ts'
import type { Snapshot } from '../machine/snapshot.ts'
import type { CanaryState } from '../machine/state.ts'
import type { ShareChange } from '../record/record.ts'

/** What one poll saw, with everything it rests on. */
export interface Polled {
  readonly snapshot: Snapshot
  /** Undefined while the metrics cannot be read. */
  readonly judgement: Judgement | undefined
  readonly minutes: readonly Minute[]
  /** What the verdict was made with. */
  readonly settings: JudgeSettings | undefined
}

/** Something that happened to the canary, for the report. */
export interface TimelineEntry {
  /** Epoch milliseconds. */
  readonly at: number
  readonly event: string
  readonly why: string
}

/** How far this run has got with the canary. Times are epoch milliseconds. */
export interface Session {
  state: CanaryState
  changes: readonly ShareChange[]
  readonly startedAt: number
  readonly deadlineAt: number
  /** The lease ends then. */
  aliveUntil: number
  /** Whether this run has made the canary its own. */
  claimed: boolean
  polled: Polled | undefined
  readonly timeline: TimelineEntry[]
}

/** The session of a run that begins now. @param startedAt epoch milliseconds */
export function newSession(
  startedAt: number,
  { deadlineMs, lease }: Pick<CanaryOptions, 'deadlineMs' | 'lease'>,
): Session {
  return {
    state: { phase: 'ready' },
    changes: [],
    startedAt,
    deadlineAt: startedAt + deadlineMs,
    aliveUntil: startedAt + lease.durationMs,
    claimed: false,
    polled: undefined,
    timeline: [],
  }
}

/**
 * Whether this run is in control of the canary's traffic, whatever others write into its record: it has claimed the canary,
 * gave it traffic, and its lease has not run out.
 */
export function isInControl({ claimed, changes, aliveUntil }: Session, nowMs: number): boolean {
  return claimed && (changes.at(-1)?.percent ?? 0) > 0 && nowMs < aliveUntil
}
