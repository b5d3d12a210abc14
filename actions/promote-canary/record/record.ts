import type { CanaryState } from '../machine/state.ts'
import type { Step } from '../machine/steps.ts'
import type { Pair } from '../traffic/arms.ts'

/**
 * Everything that a later run needs to continue a canary, or to roll it back. It is kept at the rule or URL map
 * itself, so that it lives exactly as long as that does; the evidence is read from the metrics again.
 */
export interface CanaryRecord<Backend extends string = string> {
  readonly id: string
  /** Which run drives the canary: its page, with its attempt. */
  readonly owner: string
  readonly pair: Pair<Backend>
  /** The division before the first change, in the platform's own writing. */
  readonly original: string
  readonly steps: readonly Step[]
  /** The deployment of the ECS service that runs the canary; undefined where none is watched. */
  readonly deployment: string | undefined
  /** Epoch milliseconds, as all times here. */
  readonly startedAt: number
  readonly deadlineAt: number
  readonly state: RecordedState
  readonly changes: readonly ShareChange[]
  /** The owner is alive at least until then; a canary that holds is to be resumed by then. */
  readonly aliveUntil: number
}

/** The states that a canary can be found in by a later run. */
export type RecordedState =
  | Extract<CanaryState, { phase: 'ready' | 'shifting' | 'watching' | 'held' }>
  | Promoted

/** The decision has been made, and 100 % are in place; what is left is to clear away. */
export interface Promoted {
  readonly phase: 'promoted'
}

/** The canary's share from a moment on. */
export interface ShareChange {
  readonly at: number
  readonly percent: number
}
