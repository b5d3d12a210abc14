import type { HoldCause, Watching } from '../machine/state.ts'
import type { RecordedState } from './record.ts'

const HOLD_CAUSES: readonly HoldCause[] = ['approval', 'hand-over', 'inconclusive', 'no-way-back']

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

/**
 * Reads what {@link encodeState} wrote, or undefined when it is something else.
 *
 * @param steps how many steps the canary has
 */
export function decodeState(text: string, steps: number): RecordedState | undefined {
  const state = decodeWords(text)
  return state === undefined || stepOf(state) >= steps ? undefined : state
}

function decodeWords(text: string): RecordedState | undefined {
  const [phase, ...words] = text.split(' ')
  switch (phase) {
    case 'ready':
    case 'promoted':
      return words.length === 0 ? { phase } : undefined
    case 'shifting': {
      const step = wholeNumber(words[0])
      return step === undefined ? undefined : { phase, step }
    }
    case 'watching':
      return decodeWatching(words)
    case 'held':
      return decodeHeld(words)
    default:
      return undefined
  }
}

/** The index of the step that a state is in; 0 before the first. */
export function stepOf(state: RecordedState): number {
  if (state.phase === 'held') return state.watching.step
  return 'step' in state ? state.step : 0
}

function decodeHeld([cause, heldAtText, , ...words]: readonly string[]): RecordedState | undefined {
  const known = HOLD_CAUSES.find((one) => one === cause)
  const heldAt = fromBase36(heldAtText)
  const watching = decodeWatching(words)
  return known === undefined || heldAt === undefined || watching === undefined
    ? undefined
    : { phase: 'held', cause: known, heldAt, watching }
}

function encodeWatching({ step, since, pausedMs, judgedAt, approved }: Watching): string {
  return `watching ${step} ${base36(since)} ${pausedMs} ${base36(judgedAt)} ${approved}`
}

function decodeWatching(words: readonly string[]): Watching | undefined {
  const [step, pausedMs] = [wholeNumber(words[0]), wholeNumber(words[2])]
  const [since, judgedAt] = [fromBase36(words[1]), fromBase36(words[3])]
  const approved = (['nothing', 'approval', 'inconclusive'] as const).find((one) => one === words[4])
  if (step === undefined || pausedMs === undefined || since === undefined) return undefined
  if (judgedAt === undefined || approved === undefined) return undefined
  return { phase: 'watching', step, since, pausedMs, judgedAt, approved }
}

function wholeNumber(text = ''): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

function base36(epochMs: number): string {
  return Math.round(epochMs).toString(36)
}

function fromBase36(text = ''): number | undefined {
  return /^[0-9a-z]{1,10}$/.test(text) ? Number.parseInt(text, 36) : undefined
}
