import {
  DescribeImageAttributeCommand,
  DescribeSnapshotAttributeCommand,
  EC2Client,
} from '@aws-sdk/client-ec2'
import type { Ami } from './ami.ts'
import type { ReadingWorld } from './list-amis.ts'

/** Whom a permission names: an account, everybody, an organization or a part of one. */
interface Permission {
  readonly UserId?: string | undefined
  readonly Group?: string | undefined
  readonly OrganizationArn?: string | undefined
  readonly OrganizationalUnitArn?: string | undefined
}

/**
 * Who besides the account may start the image, or make volumes of its snapshots. A disabled image is asked for its snapshots
 * alone: disabling takes all launch permissions away, and it cannot be shared (EC2 API reference, DisableImage).
 */
export async function readSharing(
  { id, state, snapshotIds }: Pick<Ami, 'id' | 'state' | 'snapshotIds'>,
  { aws, signal }: ReadingWorld,
): Promise<readonly string[]> {
  const ec2 = aws.client(EC2Client)
  const options = { abortSignal: signal }
  const shared: string[] = []
  if (state !== 'disabled') {
    // iam: ec2:DescribeImageAttribute
    const command = new DescribeImageAttributeCommand({ ImageId: id, Attribute: 'launchPermission' })
    const { LaunchPermissions } = await ec2.send(command, options)
    if (LaunchPermissions === undefined) throw new Error('an answer of EC2 has no LaunchPermissions.')
    shared.push(...LaunchPermissions.map((one) => `launch permission of ${granteeOf(one)}`))
  }
  for (const SnapshotId of snapshotIds) {
    // iam: ec2:DescribeSnapshotAttribute
    const command = new DescribeSnapshotAttributeCommand({ SnapshotId, Attribute: 'createVolumePermission' })
    const { CreateVolumePermissions } = await ec2.send(command, options)
    if (CreateVolumePermissions === undefined)
      throw new Error('an answer of EC2 has no CreateVolumePermissions.')
    shared.push(...CreateVolumePermissions.map((one) => `${SnapshotId} is shared with ${granteeOf(one)}`))
  }
  return shared
}

function granteeOf({ UserId, Group, OrganizationArn, OrganizationalUnitArn }: Permission): string {
  return (
    UserId ??
    OrganizationArn ??
    OrganizationalUnitArn ??
    (Group === 'all' ? 'everybody' : (Group ?? 'somebody'))
  )
}
