import {
  DescribeImageAttributeCommand,
  DisableImageDeprecationCommand,
  EC2Client,
  EnableImageDeprecationCommand,
  GetImageBlockPublicAccessStateCommand,
  ModifyImageAttributeCommand,
} from '@aws-sdk/client-ec2'
import { requireList } from '../../shared/aws/require-list.ts'
import type { ReadingWorld } from '../assets/inventory.ts'
import type { Deprecation, Grantee, Sharing } from './opening.ts'

/** Who besides its owner may start an image. */
export async function granteesOf(imageId: string, { aws, signal }: ReadingWorld): Promise<Grantee[]> {
  // iam: ec2:DescribeImageAttribute
  const command = new DescribeImageAttributeCommand({ ImageId: imageId, Attribute: 'launchPermission' })
  const { LaunchPermissions } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  return requireList(LaunchPermissions, 'LaunchPermissions').flatMap(({ Group, UserId }) =>
    Group === 'all' ? ['public' as const] : UserId !== undefined && isAccountId(UserId) ? [UserId] : [],
  )
}

/** Whether a text is the id of an account. */
export function isAccountId(text: string): text is `${number}` {
  return /^\d{12}$/.test(text)
}

/** Whether the account blocks that images become public (EC2 user guide, "Block public access to your AMIs"). */
export async function blocksPublicImages({ aws, signal }: ReadingWorld): Promise<boolean> {
  // iam: ec2:GetImageBlockPublicAccessState
  const command = new GetImageBlockPublicAccessStateCommand({})
  const { ImageBlockPublicAccessState } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  return ImageBlockPublicAccessState !== 'unblocked'
}

/** What is said where the account blocks it. */
export const PUBLIC_IS_BLOCKED =
  'The account blocks public images in this Region. Allow them: aws ec2 disable-image-block-public-access'

/** Lets others start an image, or no longer. */
export async function changeSharing(
  sharing: Sharing,
  change: 'Add' | 'Remove',
  { aws, signal }: ReadingWorld,
): Promise<void> {
  const permissions = sharing.with.map((one) =>
    one === 'public' ? { Group: 'all' as const } : { UserId: one },
  )
  // iam: ec2:ModifyImageAttribute
  const command = new ModifyImageAttributeCommand({
    ImageId: sharing.imageId,
    LaunchPermission: { [change]: permissions },
  })
  await aws.client(EC2Client).send(command, { abortSignal: signal })
}

/** Sets the date of deprecation. @param at ISO 8601; null for none */
export async function setDeprecation(
  { imageId }: Pick<Deprecation, 'imageId'>,
  at: string | null,
  { aws, signal }: ReadingWorld,
): Promise<void> {
  const ec2 = aws.client(EC2Client)
  if (at === null) {
    // iam: ec2:DisableImageDeprecation
    await ec2.send(new DisableImageDeprecationCommand({ ImageId: imageId }), { abortSignal: signal })
    return
  }
  // iam: ec2:EnableImageDeprecation
  const command = new EnableImageDeprecationCommand({ ImageId: imageId, DeprecateAt: new Date(at) })
  await ec2.send(command, { abortSignal: signal })
}
