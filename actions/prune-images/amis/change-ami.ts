import {
  DeregisterImageCommand,
  DescribeImagesCommand,
  DisableImageCommand,
  DisableImageDeprecationCommand,
  EC2Client,
  EnableImageCommand,
  EnableImageDeprecationCommand,
  type Image,
  paginateDescribeSnapshots,
} from '@aws-sdk/client-ec2'
import type { World } from '../../shared/world.ts'

type ChangingWorld = Pick<World, 'aws' | 'signal'>

const MINUTE_MS = 60_000
/** EC2 rounds to the nearest minute and takes none in the past (EC2 API reference, `DeprecateAt`). */
const LEAD_MS = 1.5 * MINUTE_MS

/** Has an AMI deprecated at once, which is in the next minute; without `atMs`, or at that time. */
export async function deprecateAmi(
  { id, atMs }: { readonly id: string; readonly atMs?: number },
  { aws, clock, signal }: ChangingWorld & Pick<World, 'clock'>,
): Promise<void> {
  const soonMs = Math.floor((clock.now().getTime() + LEAD_MS) / MINUTE_MS) * MINUTE_MS
  // iam: ec2:EnableImageDeprecation
  const command = new EnableImageDeprecationCommand({ ImageId: id, DeprecateAt: new Date(atMs ?? soonMs) })
  await aws.client(EC2Client).send(command, { abortSignal: signal })
}

export async function undeprecateAmi(id: string, { aws, signal }: ChangingWorld): Promise<void> {
  // iam: ec2:DisableImageDeprecation
  const command = new DisableImageDeprecationCommand({ ImageId: id })
  await aws.client(EC2Client).send(command, { abortSignal: signal })
}

export async function disableAmi(id: string, { aws, signal }: ChangingWorld): Promise<void> {
  // iam: ec2:DisableImage
  await aws.client(EC2Client).send(new DisableImageCommand({ ImageId: id }), { abortSignal: signal })
}

export async function enableAmi(id: string, { aws, signal }: ChangingWorld): Promise<void> {
  // iam: ec2:EnableImage
  await aws.client(EC2Client).send(new EnableImageCommand({ ImageId: id }), { abortSignal: signal })
}

/**
 * Deregisters an AMI with its snapshots in one call, so that a run which dies leaves both or none. EC2 leaves a snapshot that
 * another image has (EC2 API reference, `DeleteAssociatedSnapshots`).
 */
export async function deregisterAmi(id: string, { aws, signal }: ChangingWorld): Promise<void> {
  // iam: ec2:DeregisterImage, ec2:DeleteSnapshot
  const command = new DeregisterImageCommand({ ImageId: id, DeleteAssociatedSnapshots: true })
  await aws.client(EC2Client).send(command, { abortSignal: signal })
}

/** An AMI as it is now; undefined when there is none. Asked by a filter: one that is gone is no error then. */
export async function findAmi(id: string, { aws, signal }: ChangingWorld): Promise<Image | undefined> {
  // iam: ec2:DescribeImages
  const command = new DescribeImagesCommand({
    Owners: ['self'],
    Filters: [{ Name: 'image-id', Values: [id] }],
    IncludeDisabled: true,
  })
  const { Images } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  if (Images === undefined) throw new Error('an answer of EC2 has no Images.')
  return Images.find(({ ImageId, State }) => ImageId === id && State !== 'deregistered')
}

/** Which of the snapshots are there. */
export async function presentSnapshots(
  ids: readonly string[],
  { aws, signal }: ChangingWorld,
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const client = aws.client(EC2Client)
  const request = { OwnerIds: ['self'], Filters: [{ Name: 'snapshot-id', Values: [...ids] }] }
  const present: string[] = []
  // iam: ec2:DescribeSnapshots
  for await (const { Snapshots, NextToken } of paginateDescribeSnapshots({ client }, request, {
    abortSignal: signal,
  })) {
    if (Snapshots === undefined && !NextToken) throw new Error('an answer of EC2 has no Snapshots.')
    present.push(...(Snapshots ?? []).flatMap(({ SnapshotId }) => SnapshotId ?? []))
  }
  return present
}
