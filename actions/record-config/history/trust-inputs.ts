import { UserError } from '../../shared/errors.ts'
import type { InputReader } from '../../shared/inputs/input-reader.ts'
import { originOf } from './checkpoint.ts'
import { KEY_SPEC, type KmsKeyArn } from './kms-signer.ts'
import { parseVerifier, type Signer, signerFrom, type Verifier } from './signed-note.ts'

/** With which key a history is signed, and which others are accepted. */
export interface TrustInputs {
  readonly signingKey:
    | { readonly kind: 'pem'; readonly signer: Signer }
    | { readonly kind: 'kms'; readonly arn: KmsKeyArn }
    | undefined
  readonly verifiers: readonly Verifier[]
}

/**
 * Reads which key signs the history of a system, and which others are accepted.
 *
 * @throws UserError when a key cannot be used, or two are to sign
 */
export function readTrust(inputs: InputReader, system: string): TrustInputs {
  const signer = readSigner(inputs, originOf(system))
  const arn = readKmsKey(inputs)
  if (signer !== undefined && arn !== undefined) {
    throw new UserError('a history is signed with one key.', {
      where: 'inputs signing-key, signing-key-arn',
      next: 'Give one of them. For a change of keys, add the output `verification-key` of the old one to `verification-keys`.',
    })
  }
  const verifiers = inputs.list('verification-keys').map(readVerifier)
  if (signer !== undefined) return { signingKey: { kind: 'pem', signer }, verifiers }
  return { signingKey: arn === undefined ? undefined : { kind: 'kms', arn }, verifiers }
}

function readKmsKey(inputs: InputReader): KmsKeyArn | undefined {
  const text = inputs.optional('signing-key-arn')
  if (text === undefined || isKmsKeyArn(text)) return text
  throw new UserError('the key cannot be used.', {
    where: 'input signing-key-arn',
    given: `\`${text}\``,
    allowed: `the ARN of a key of the spec ${KEY_SPEC}, not of an alias: \`arn:aws:kms:REGION:ACCOUNT:key/…\``,
  })
}

function isKmsKeyArn(text: string): text is KmsKeyArn {
  return /^arn:aws[\w-]*:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/.test(text)
}

function readSigner(inputs: InputReader, name: string): Signer | undefined {
  const pem = inputs.optional('signing-key')
  if (pem === undefined) return undefined
  try {
    return signerFrom(pem, name)
  } catch {
    // The cause is left out: a parser's message may quote the key.
    throw new UserError('the key cannot be used.', {
      where: 'input signing-key',
      allowed: 'an Ed25519 private key in PEM, as `openssl genpkey -algorithm ed25519` makes it',
    })
  }
}

function readVerifier(text: string): Verifier {
  try {
    return parseVerifier(text)
  } catch (error) {
    throw new UserError(
      'the key cannot be used.',
      {
        where: 'input verification-keys',
        given: `\`${text}\``,
        allowed: 'name+keyid+key, as the output `verification-key` gives it',
      },
      { cause: error },
    )
  }
}
