import { writeFileSync } from 'node:fs'
import { CreateKeyPairCommand, DeleteKeyPairCommand, EC2Client } from '@aws-sdk/client-ec2'
import type { World } from '../../shared/world.ts'
import type { BuildTag } from './build-identity.ts'

/**
 * Makes a key pair and writes its private key to a file that only this user can read. The key is masked in the log. A pair
 * of this name is that of a call whose answer was lost: it is made anew, since EC2 gives a private key only once.
 *
 * @param name no other run's: all that is done with it is this run's business
 * @throws Error when AWS gives no key
 */
export async function makeKeyPair(
  name: string,
  { tags, file }: { readonly tags: BuildTag[]; readonly file: string },
  world: Pick<World, 'aws' | 'log' | 'signal'>,
): Promise<void> {
  const key = await createKeyPair(name, tags, world).catch(async (error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'InvalidKeyPair.Duplicate') throw error
    await deleteKeyPair(name, world)
    return createKeyPair(name, tags, world)
  })
  for (const line of key.split('\n')) world.log.mask(line.startsWith('-----') ? '' : line)
  writeFileSync(file, key, { mode: 0o600 })
}

async function createKeyPair(
  name: string,
  tags: BuildTag[],
  { aws, signal }: Pick<World, 'aws' | 'signal'>,
): Promise<string> {
  // iam: ec2:CreateKeyPair, ec2:CreateTags
  const command = new CreateKeyPairCommand({
    KeyName: name,
    KeyType: 'ed25519',
    KeyFormat: 'pem',
    TagSpecifications: [{ ResourceType: 'key-pair', Tags: tags }],
  })
  const { KeyMaterial } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  if (!KeyMaterial) throw new Error(`EC2 gave no private key for ${name}.`)
  return KeyMaterial
}

async function deleteKeyPair(name: string, { aws, signal }: Pick<World, 'aws' | 'signal'>): Promise<void> {
  // iam: ec2:DeleteKeyPair
  const command = new DeleteKeyPairCommand({ KeyName: name })
  await aws.client(EC2Client).send(command, { abortSignal: signal })
}
