import type { HoldCause, Watching } from '../machine/state.ts'
import type { RecordedState } from './record.ts'

const HOLD_CAUSES: readonly HoldCause[] = ['approval', 'hand-over', 'inconclusive']

/** Writes a state in the characters that a tag's value may have: `watching 2 lq1x3 0 lq1x9 nothing`. */
export function encodeState(state: RecordedState): string {
  switch (state.phase) {
    case 'ready':
    case 'promoted':
      return state.phase
    case 'shifting':
      return `shifting ${state.step}`
    case 'watching':
      return encodeWatching(state)
    case 'held':
      return `held ${state.cause} ${base36(state.heldAt)} ${encodeWatching(state.watching)}`
  }
}

/** Reads what {@link encodeState} wrote, or undefined when it is something else. */
export function decodeState(text: string): RecordedState | undefined {
  const [phase, ...words] = text.split(' ')
  if (phase === 'ready' || phase === 'promoted') return { phase }
  if (phase === 'shifting') return { phase, step: Number(words[0]) }
  if (phase === 'watching') return decodeWatching(words)
  const cause = HOLD_CAUSES.find((known) => known === words[0])
  if (phase !== 'held' || cause === undefined) return undefined
  return { phase, cause, heldAt: fromBase36(words[1]), watching: decodeWatching(words.slice(3)) }
}

function encodeWatching({ step, since, pausedMs, judgedAt, approved }: Watching): string {
  return `watching ${step} ${base36(since)} ${pausedMs} ${base36(judgedAt)} ${approved}`
}

function decodeWatching([step, since, pausedMs, judgedAt, approved]: readonly string[]): Watching {
  return {
    phase: 'watching',
    step: Number(step),
    since: fromBase36(since),
    pausedMs: Number(pausedMs),
    judgedAt: fromBase36(judgedAt),
    approved: approved === 'approval' || approved === 'inconclusive' ? approved : 'nothing',
  }
}

function base36(epochMs: number): string {
  return Math.round(epochMs).toString(36)
}

function fromBase36(text: string | undefined): number {
  return Number.parseInt(text ?? '', 36)
}
