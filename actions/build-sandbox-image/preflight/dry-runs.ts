import { CreateKeyPairCommand, CreateSecurityGroupCommand, EC2Client } from '@aws-sdk/client-ec2'
import { messageOf } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { BuildTag } from '../pipeline/build-identity.ts'

/**
 * Asks EC2 for what the build will ask, without it being done (EC2 API reference, `DryRun`).
 *
 * @returns what EC2 would refuse, each with its reason
 */
export async function dryRun(
  { keyPair, tags }: { readonly keyPair: string; readonly tags: BuildTag[] },
  { aws, signal }: Pick<World, 'aws' | 'signal'>,
): Promise<string[]> {
  const ec2 = aws.client(EC2Client)
  const options = { abortSignal: signal }
  const keyTags = [{ ResourceType: 'key-pair' as const, Tags: tags }]
  const groupTags = [{ ResourceType: 'security-group' as const, Tags: tags }]
  const refused = await Promise.all([
    // iam: ec2:CreateKeyPair, ec2:CreateTags
    refusalOf('ec2:CreateKeyPair', () =>
      ec2.send(
        new CreateKeyPairCommand({ DryRun: true, KeyName: keyPair, TagSpecifications: keyTags }),
        options,
      ),
    ),
    // iam: ec2:CreateSecurityGroup, ec2:CreateTags
    refusalOf('ec2:CreateSecurityGroup', () =>
      ec2.send(
        new CreateSecurityGroupCommand({
          DryRun: true,
          GroupName: keyPair,
          Description: 'dry run',
          TagSpecifications: groupTags,
        }),
        options,
      ),
    ),
  ])
  return refused.flat()
}

async function refusalOf(action: string, ask: () => Promise<unknown>): Promise<string[]> {
  try {
    await ask()
    return []
  } catch (error) {
    if (!(error instanceof Error) || !('$metadata' in error)) throw error
    return error.name === 'DryRunOperation' ? [] : [`${action}: ${messageOf(error)}`]
  }
}
