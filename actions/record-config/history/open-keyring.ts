import type { World } from '../../shared/world.ts'
import type { Inputs } from '../inputs.ts'
import { originOf } from './checkpoint.ts'
import type { Keyring } from './keyring.ts'
import { kmsSigner } from './kms-signer.ts'
import type { Signer } from './signed-note.ts'
import type { TrustInputs } from './trust-inputs.ts'

/** Gets the keys that the inputs name; of one in KMS its public part. */
export async function openKeyring(
  { system, trust }: Pick<Inputs, 'system' | 'trust'>,
  world: Pick<World, 'aws' | 'signal'>,
): Promise<Keyring> {
  const signer = await openSigner(trust.signingKey, originOf(system), world)
  return { signer, verifiers: signer === undefined ? trust.verifiers : [signer.verifier, ...trust.verifiers] }
}

async function openSigner(
  key: TrustInputs['signingKey'],
  name: string,
  world: Pick<World, 'aws' | 'signal'>,
): Promise<Signer | undefined> {
  if (key === undefined) return undefined
  return key.kind === 'pem' ? key.signer : kmsSigner(key.arn, name, world)
}
