import type { SignedCheckpoint } from './checkpoint.ts'
import type { StoredEntry } from './entry.ts'
import type { Finding } from './finding.ts'
import type { SignatureState, Verifier } from './signed-note.ts'

/** What a history is verified against. */
export interface VerifyOptions {
  readonly system: string
  /** The keys whose signatures are accepted; none: signatures are not checked. */
  readonly verifiers: readonly Verifier[]
  /** Checkpoints of this history that were kept elsewhere: the history must still contain each of them. */
  readonly known: readonly { readonly name: string; readonly text: string }[]
  /** `log`: entries, tiles and checkpoint. `all`: each record, each resource's body and all that was kept of earlier times. */
  readonly depth: 'log' | 'all'
}

/** What was verified, and what was found wrong. */
export interface Verification {
  readonly location: string
  readonly checkpoint: SignedCheckpoint | undefined
  readonly signature: SignatureState | 'not-checked'
  readonly entries: readonly StoredEntry[]
  readonly recordsChecked: number
  readonly bodiesChecked: number
  /** The first bad entry comes first. */
  readonly findings: readonly Finding[]
}
