import type { HistoryStore, StoredFile } from '../../shared/history/store.ts'
import { inFlight } from '../../shared/in-flight.ts'
import { type Checkpoint, originOf, parseCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import type { Finding } from './finding.ts'
import { layout } from './layout.ts'
import { prefixRoots, rootOf } from './merkle.ts'
import { checkSignatures, type SignatureState, type Verifier } from './signed-note.ts'
import type { VerifyOptions } from './verification.ts'

const parallelReads = 32

/** What is wrong with the checkpoint taken by itself. */
export function checkpointFindings(
  file: StoredFile | undefined,
  checkpoint: SignedCheckpoint | undefined,
  { system, verifiers }: VerifyOptions,
): { findings: Finding[]; signature: SignatureState | 'not-checked' } {
  const finding = (kind: Finding['kind'], message: string): Finding => {
    return { kind, sequence: undefined, path: layout.checkpoint, message }
  }
  if (file === undefined) {
    return { findings: [finding('checkpoint-missing', 'there is no checkpoint')], signature: 'not-checked' }
  }
  if (checkpoint === undefined) {
    return { findings: [finding('checkpoint-malformed', 'it is not a checkpoint')], signature: 'not-checked' }
  }
  const findings: Finding[] = []
  if (checkpoint.origin !== originOf(system)) {
    const message = `it is of ${checkpoint.origin}, not of ${originOf(system)}`
    findings.push(finding('checkpoint-origin', message))
  }
  if (verifiers.length === 0) return { findings, signature: 'not-checked' }
  const signature = checkSignatures(checkpoint.note, verifiers)
  if (signature !== 'valid') findings.push(finding('checkpoint-signature', signatureMessages[signature]))
  return { findings, signature }
}

const signatureMessages = {
  unsigned: 'it is not signed',
  'unknown-key': 'no trusted key signed it: someone else wrote it, or the key was changed',
  invalid: 'its signature is wrong: it was changed after it was signed',
} as const

/** Whether the history still contains what checkpoints kept elsewhere say: else it was cut off or rewritten. */
export function rewrittenSince(
  { known, verifiers, system }: Pick<VerifyOptions, 'known' | 'verifiers' | 'system'>,
  leaves: readonly Buffer[],
  size: number,
): Finding[] {
  return known.flatMap(({ name, text }): Finding[] => {
    const checkpoint = parseCheckpoint(text)
    if (checkpoint === undefined) {
      return [
        { kind: 'checkpoint-malformed', sequence: undefined, path: name, message: 'it is not a checkpoint' },
      ]
    }
    if (checkpoint.origin !== originOf(system)) {
      const message = `it is of ${checkpoint.origin}, not of ${originOf(system)}`
      return [{ kind: 'checkpoint-origin', sequence: undefined, path: name, message }]
    }
    if (verifiers.length > 0 && checkSignatures(checkpoint.note, verifiers) !== 'valid') {
      const message = 'the checkpoint that was kept carries no valid signature of a trusted key'
      return [{ kind: 'checkpoint-signature', sequence: undefined, path: name, message }]
    }
    if (checkpoint.size > size) {
      const message = `the history had ${checkpoint.size} entries once, now it has ${size}: its end was cut off or an old checkpoint was put back`
      return [{ kind: 'truncated', sequence: size + 1, path: name, message }]
    }
    if (rootOf(leaves.slice(0, checkpoint.size)).equals(checkpoint.root)) return []
    const message = `the first ${checkpoint.size} entries are not those that were there when this checkpoint was made: the history was rewritten, or is another one`
    return [{ kind: 'forked', sequence: undefined, path: name, message }]
  })
}

/** Checks the checkpoint that was kept for each entry when it was the last one. */
export async function pastCheckpointFindings(
  store: HistoryStore,
  { system, verifiers }: VerifyOptions,
  leaves: readonly Buffer[],
): Promise<Finding[]> {
  const findings: Finding[] = []
  const roots = [...prefixRoots(leaves)].map((root, i) => ({ root, sequence: i + 1 }))
  await inFlight(roots, parallelReads, async ({ root, sequence }) => {
    const path = layout.checkpointAt(sequence)
    const problem = pastProblem(
      await store.read(path),
      { origin: originOf(system), size: sequence, root },
      verifiers,
    )
    if (problem !== undefined)
      findings.push({ kind: 'past-checkpoint-edited', sequence, path, message: problem })
  })
  return findings
}

function pastProblem(
  file: StoredFile | undefined,
  expected: Checkpoint,
  verifiers: readonly Verifier[],
): string | undefined {
  if (file === undefined) return 'the checkpoint of that moment is missing'
  const checkpoint = parseCheckpoint(file.content.toString('utf8'))
  if (checkpoint === undefined) return 'it is not a checkpoint'
  const { origin, size, root, note } = checkpoint
  if (origin !== expected.origin || size !== expected.size || !root.equals(expected.root)) {
    return 'it says something else of the history than its entries'
  }
  if (verifiers.length === 0) return undefined
  const signature = checkSignatures(note, verifiers)
  return signature === 'valid' ? undefined : signatureMessages[signature]
}
