import type { Snapshot } from './snapshot.ts'
import type {
  CanarySettings,
  CanaryState,
  Command,
  Ending,
  HoldCause,
  RollBackCause,
  Watching,
} from './state.ts'

/** The state after a poll, and what to do. */
export interface Transition {
  readonly state: CanaryState
  readonly command: Command
}

/** What a rule of the machine decides upon. */
export interface Situation<State extends CanaryState = CanaryState> {
  readonly state: State
  readonly snapshot: Snapshot
  readonly settings: CanarySettings
  /** Epoch milliseconds. */
  readonly nowMs: number
}

/** Leaves everything as it is until the next poll. */
export function wait(state: CanaryState, why: string): Transition {
  return { state, command: { do: 'wait', why } }
}

/** Gives the canary the percentage of a step. */
export function shiftTo(step: number, settings: CanarySettings, why: string): Transition {
  const percent = settings.steps[step]?.percent
  if (percent === undefined) throw new RangeError(`The plan has no step ${step}.`)
  return { state: { phase: 'shifting', step }, command: { do: 'shift', percent, why } }
}

/** Starts a rollback, or continues it. */
export function rollBack(cause: RollBackCause, explanation: string): Transition {
  return {
    state: { phase: 'rolling-back', cause, explanation },
    command: { do: 'roll-back', why: explanation },
  }
}

/** Why a canary is held, and since when. */
export interface Hold {
  readonly cause: HoldCause
  readonly explanation: string
  /** Epoch milliseconds. */
  readonly nowMs: number
}

/** Ends this run and leaves the traffic where it is, for a later run to continue. */
export function hold(watching: Watching, { cause, explanation, nowMs }: Hold): Transition {
  return {
    state: { phase: 'held', cause, heldAt: nowMs, watching },
    command: { do: 'finish', ending: { kind: 'held', cause, step: watching.step, explanation } },
  }
}

/** Ends the canary. */
export function end(ending: Ending): Transition {
  return { state: { phase: 'ended', ending }, command: { do: 'finish', ending } }
}

/** The canary's percentage in a state. */
export function percentOf(state: CanaryState, { steps }: CanarySettings): number {
  switch (state.phase) {
    case 'shifting':
    case 'watching':
      return steps[state.step]?.percent ?? 0
    case 'held':
      return steps[state.watching.step]?.percent ?? 0
    default:
      return 0
  }
}
