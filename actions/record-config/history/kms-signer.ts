import { createPublicKey, verify } from 'node:crypto'
import type { ClientSettings } from '../../shared/aws/aws-clients.ts'
import { textIn } from '../../shared/aws/json-answers.ts'
import { JsonServiceClient } from '../../shared/aws/json-service.ts'
import { messageOf, UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { type Signer, type Verifier, verifierOf } from './signed-note.ts'

/** ARN of a key of KMS. An alias is none: whoever may move it decides which key signs. */
export type KmsKeyArn = string & { readonly brand: 'KMS key ARN' }

/** The key that KMS can make for Ed25519, and the algorithm of RFC 8032 with it (KMS API reference, Sign). */
export const KEY_SPEC = 'ECC_NIST_EDWARDS25519'
const ALGORITHM = 'ED25519_SHA_512'
/** Of a message that is not a digest (KMS API reference, Sign). */
const MOST_MESSAGE_BYTES = 4096

export class KmsCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, { serviceId: 'KMS', endpointPrefix: 'kms', signingName: 'kms' })
  }
}

/**
 * A signer whose private key does not leave KMS.
 *
 * @throws UserError when the key cannot be read, or signs otherwise than by Ed25519
 */
export async function kmsSigner(
  arn: KmsKeyArn,
  name: string,
  { aws, signal }: Pick<World, 'aws' | 'signal'>,
): Promise<Signer> {
  const kms = aws.client(KmsCalls, arn.split(':')[3])
  const call = async (operation: 'GetPublicKey' | 'Sign', body: object): Promise<unknown> => {
    try {
      return await kms.call(
        { target: `TrentService.${operation}`, version: '1.1', body: { KeyId: arn, ...body } },
        signal,
      )
    } catch (error) {
      signal.throwIfAborted()
      throw new UserError(
        `KMS did not ${operation === 'Sign' ? 'sign' : 'give the public key'}: ${messageOf(error)}`,
        {
          where: `input signing-key-arn: ${arn}`,
          next: `Allow the job’s role \`kms:GetPublicKey\` and \`kms:Sign\` on the key, and see that it is enabled.`,
        },
        { cause: error },
      )
    }
  }
  // iam: kms:GetPublicKey
  const verifier = verifierFrom(await call('GetPublicKey', {}), arn, name)
  return {
    verifier,
    async sign(message) {
      if (message.length > MOST_MESSAGE_BYTES)
        throw new UserError(`KMS signs ${MOST_MESSAGE_BYTES} bytes at most.`, {
          given: `an entry of ${message.length} bytes`,
          next: 'Give a shorter `system` or `release`.',
        })
      const request = {
        Message: Buffer.from(message).toString('base64'),
        MessageType: 'RAW',
        SigningAlgorithm: ALGORITHM,
      }
      // iam: kms:Sign
      const signature = bytesIn(await call('Sign', request), 'Signature')
      if (!verify(null, message, verifier.publicKey, signature))
        throw new Error(`The signature by ${arn} is not one of its public key.`)
      return signature
    },
  }
}

function verifierFrom(answer: unknown, arn: KmsKeyArn, name: string): Verifier {
  const spec = textIn(answer, 'KeySpec')
  if (spec === KEY_SPEC) {
    return verifierOf(
      createPublicKey({ key: bytesIn(answer, 'PublicKey'), format: 'der', type: 'spki' }),
      name,
    )
  }
  throw new UserError('the key cannot sign a history.', {
    where: `input signing-key-arn: ${arn}`,
    given: `a key of the spec ${String(spec)}`,
    allowed: `a key of the spec ${KEY_SPEC} for SIGN_VERIFY`,
  })
}

function bytesIn(answer: unknown, member: string): Buffer {
  const text = textIn(answer, member)
  if (text === undefined) throw new Error(`KMS answered without ${member}.`)
  return Buffer.from(text, 'base64')
}
