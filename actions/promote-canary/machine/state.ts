import type { Step } from './steps.ts'

/** What to do with a canary that could not be judged in time. */
export type OnInconclusive = 'roll-back' | 'hold' | 'promote'

/** What the plan fixes for the whole canary. */
export interface CanarySettings {
  /** Ascending; the last is 100 %, where the canary bakes. */
  readonly steps: readonly Step[]
  /** The canary must be decided by then; epoch milliseconds. */
  readonly deadlineAt: number
  /** Requests that the canary must have served in a step before it may leave it. */
  readonly minRequests: number
  /** After this long without readings the canary is rolled back. */
  readonly blindMs: number
  readonly onInconclusive: OnInconclusive
}

/** Why traffic goes back to stable. */
export type RollBackCause =
  | 'regression'
  | 'guard'
  | 'inconclusive'
  | 'blind'
  | 'stopped'
  | 'rolled-back-elsewhere'

/** Why a canary is held until a later run continues it. */
export type HoldCause =
  /** The step says `hold`: it needs approval. */
  | 'approval'
  /** The job ends before the canary does. */
  | 'hand-over'
  /** `on-inconclusive: hold`: it needs a decision. */
  | 'inconclusive'
  /** It should be rolled back, but stable has no healthy target: its targets have to be brought back. */
  | 'no-way-back'

/** How far a canary is. Times are epoch milliseconds; `step` is an index of the plan's steps. */
export type CanaryState =
  /** The canary is listed at weight 0. */
  | { readonly phase: 'ready'; readonly blindSince?: number | undefined }
  /** Asked for the percentage of `step`; not yet read back. */
  | { readonly phase: 'shifting'; readonly step: number; readonly blindSince?: number | undefined }
  | Watching
  | {
      readonly phase: 'held'
      readonly cause: HoldCause
      readonly heldAt: number
      /** What a later run continues from. */
      readonly watching: Watching
    }
  | { readonly phase: 'rolling-back'; readonly cause: RollBackCause; readonly explanation: string }
  | { readonly phase: 'ended'; readonly ending: Ending }

/** The percentage of `step` was read back. */
export interface Watching {
  readonly phase: 'watching'
  readonly step: number
  readonly since: number
  /** Time in this step in which nothing could be learnt: the dwell does not count it. */
  readonly pausedMs: number
  /** When this state was last judged: what lies between is paused when nothing can be learnt. */
  readonly judgedAt: number
  /** What has been approved in this step. */
  readonly approved: 'nothing' | Exclude<HoldCause, 'hand-over' | 'no-way-back'>
  readonly blindSince?: number | undefined
}

/** How a canary, or this run's part of it, ended. */
export type Ending =
  | { readonly kind: 'promoted'; readonly explanation: string }
  | { readonly kind: 'rolled-back'; readonly cause: RollBackCause; readonly explanation: string }
  /** The traffic was modified outside this run; nothing was overwritten. */
  | { readonly kind: 'drifted'; readonly explanation: string }
  | { readonly kind: 'held'; readonly cause: HoldCause; readonly step: number; readonly explanation: string }

/** What to do now. */
export type Command =
  | { readonly do: 'shift'; readonly percent: number; readonly why: string }
  | { readonly do: 'wait'; readonly why: string }
  | { readonly do: 'roll-back'; readonly why: string }
  | { readonly do: 'finish'; readonly ending: Ending }
