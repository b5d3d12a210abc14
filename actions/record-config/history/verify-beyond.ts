import type { HistoryStore } from '../../shared/history/store.ts'
import { originOf, parseCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import type { Finding } from './finding.ts'
import { layout, sequencesAfter } from './layout.ts'
import { checkSignatures } from './signed-note.ts'
import type { VerifyOptions } from './verification.ts'

/** More foreign checkpoints than that are not read one by one: the first ones say enough. */
const maxForeign = 100

/** What of a history stands beyond its checkpoint. */
export interface Beyond {
  /** The largest checkpoint in the store that is to be believed and says more than the one on top. */
  readonly largest: SignedCheckpoint | undefined
  readonly findings: readonly Finding[]
}

/**
 * Looks at every slot and every kept checkpoint beyond the checkpoint on top: an old one that someone put back hangs
 * together with the entries before it, and only what was left behind it gives it away.
 *
 * @param size of the checkpoint on top; `undefined` when that one is not to be believed at all
 */
export async function lookBeyond(
  store: HistoryStore,
  options: VerifyOptions,
  size: number | undefined,
): Promise<Beyond> {
  const { largest, foreign } = await largestCheckpoint(store, options, size ?? 0)
  if (size === undefined) return { largest, findings: foreign }
  const slots = await sequencesAfter(store, 'entries', size)
  const findings: Finding[] = slots.map((sequence) => ({
    kind: 'uncovered-entry',
    sequence,
    path: layout.entry(sequence),
    message:
      'it stands after the last entry of the checkpoint: either a run died before it finished (the next `mode: record` finishes it), or someone put an old checkpoint back',
  }))
  const end = Math.max(largest?.size ?? 0, slots.at(-1) ?? 0)
  const missing = firstMissing(slots, size)
  if (missing <= end) {
    const left = largest === undefined ? layout.entry(end) : layout.checkpointAt(largest.size)
    const message = `the history has ${end} entries by ${left}, its checkpoint says ${size}, and entry ${missing} is missing: an old checkpoint was put back, and entries were deleted`
    findings.push({ kind: 'truncated', sequence: missing, path: layout.entry(missing), message })
  }
  return { largest, findings: [...findings, ...foreign] }
}

function firstMissing(sequences: readonly number[], size: number): number {
  const gap = sequences.findIndex((sequence, i) => sequence !== size + 1 + i)
  return size + 1 + (gap < 0 ? sequences.length : gap)
}

async function largestCheckpoint(
  store: HistoryStore,
  { system, verifiers }: VerifyOptions,
  size: number,
): Promise<{ largest: SignedCheckpoint | undefined; foreign: Finding[] }> {
  const foreign: Finding[] = []
  for (const sequence of (await sequencesAfter(store, 'checkpoints', size)).reverse()) {
    const path = layout.checkpointAt(sequence)
    const text = (await store.read(path))?.content.toString('utf8') ?? ''
    const checkpoint = parseCheckpoint(text)
    const problem = problemOf({ checkpoint, sequence, origin: originOf(system), verifiers })
    if (checkpoint !== undefined && problem === undefined) return { largest: checkpoint, foreign }
    foreign.push({ kind: 'foreign-checkpoint', sequence, path, message: problem ?? 'it is not a checkpoint' })
    if (foreign.length === maxForeign) break
  }
  return { largest: undefined, foreign }
}

function problemOf({
  checkpoint,
  sequence,
  origin,
  verifiers,
}: {
  readonly checkpoint: SignedCheckpoint | undefined
  readonly sequence: number
  readonly origin: string
  readonly verifiers: VerifyOptions['verifiers']
}): string | undefined {
  if (checkpoint === undefined) return 'it is not a checkpoint'
  if (checkpoint.origin !== origin) return `it is of ${checkpoint.origin}, not of ${origin}`
  if (checkpoint.size !== sequence) return `it is of ${checkpoint.size} entries`
  if (verifiers.length === 0) return undefined
  const state = checkSignatures(checkpoint.note, verifiers)
  const texts = {
    valid: undefined,
    unsigned: 'nobody signed it: someone put it there',
    'unknown-key': `${checkpoint.note.signatures.map(({ name }) => name).join(', ')} signed it, with a key that is not trusted`,
    invalid: 'its signature is wrong',
  } as const
  return texts[state]
}
