import { UserError } from '../../shared/errors.ts'
import type { SignedCheckpoint } from './checkpoint.ts'
import { checkSignatures, formatVerifier, type Signer, type Verifier } from './signed-note.ts'

/** Which keys a history is signed with and checked by. */
export interface Keyring {
  readonly signer: Signer | undefined
  /** Keys whose signatures are accepted; the signer's own is always among them. */
  readonly verifiers: readonly Verifier[]
}

/**
 * Refuses to build on a checkpoint that none of the trusted keys signed: signing on top of it would vouch for
 * whatever someone else wrote.
 */
export function requireTrusted(checkpoint: SignedCheckpoint, { verifiers }: Keyring, where: string): void {
  if (verifiers.length === 0) return
  const state = checkSignatures(checkpoint.note, verifiers)
  if (state === 'valid') return
  const reasons = {
    unsigned: 'the history is not signed, so it is not known who wrote it',
    'unknown-key': `the history is signed by ${checkpoint.note.signatures.map(({ name }) => name).join(', ')} with a key that is not trusted here`,
    invalid: 'the signature of the history is wrong: the checkpoint was changed after it was signed',
  }
  throw new UserError(`${reasons[state]}.`, {
    where: `${where}/checkpoint`,
    allowed: `a signature by ${verifiers.map(formatVerifier).join(' or ')}`,
    next: 'If the key was changed on purpose, add the old one to `verification-keys`; if the history was never signed, start a new one under another `history-prefix`.',
  })
}

/**
 * Refuses to continue a signed history without a key: an unsigned checkpoint on top of it could be anybody's, and no run
 * with the key would continue it.
 */
export function requireSigner({ note }: SignedCheckpoint, { signer }: Keyring, where: string): void {
  if (signer !== undefined || note.signatures.length === 0) return
  throw new UserError('the history is signed, and this run has no key to sign with.', {
    where: `${where}/checkpoint`,
    next: 'Give `signing-key` or `signing-key-arn`; in a reusable workflow, the secret must be passed on, and an environment must have it.',
  })
}
