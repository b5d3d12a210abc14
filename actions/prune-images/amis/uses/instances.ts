import {
  EC2Client,
  paginateDescribeExportImageTasks,
  paginateDescribeInstances,
  paginateDescribeVolumes,
} from '@aws-sdk/client-ec2'
import { inBatches } from '../../../shared/in-flight.ts'
import type { ReadingWorld } from '../list-amis.ts'
import type { AmiUse } from './ami-use.ts'

/** A filter of EC2 takes so many values (EC2 user guide, "Filtering considerations"). */
const VALUES_A_FILTER = 200

/** Reads which instances were started from the images, and are not terminated: a stopped one is in use, too. */
export async function readInstanceUses(
  imageIds: readonly string[],
  { aws, signal }: ReadingWorld,
): Promise<readonly AmiUse[]> {
  const client = aws.client(EC2Client)
  const uses: AmiUse[] = []
  for (const Values of inBatches(imageIds, VALUES_A_FILTER)) {
    const request = { Filters: [{ Name: 'image-id', Values }] }
    // iam: ec2:DescribeInstances
    for await (const { Reservations, NextToken } of paginateDescribeInstances({ client }, request, {
      abortSignal: signal,
    })) {
      if (Reservations === undefined && !NextToken) throw new Error('an answer of EC2 has no Reservations.')
      for (const { ImageId = '', InstanceId, State } of (Reservations ?? []).flatMap(
        (one) => one.Instances ?? [],
      ))
        if (State?.Name !== 'terminated')
          uses.push({ id: ImageId, user: `instance ${InstanceId} (${State?.Name ?? 'in no known state'})` })
    }
  }
  return uses
}

/** Reads which volumes are being made of the snapshots; a volume that is made needs its snapshot no more. */
export async function readVolumeUses(
  snapshotIds: readonly string[],
  { aws, signal }: ReadingWorld,
): Promise<readonly AmiUse[]> {
  const client = aws.client(EC2Client)
  const uses: AmiUse[] = []
  for (const Values of inBatches(snapshotIds, VALUES_A_FILTER)) {
    const request = {
      Filters: [
        { Name: 'snapshot-id', Values },
        { Name: 'status', Values: ['creating'] },
      ],
    }
    // iam: ec2:DescribeVolumes
    for await (const { Volumes, NextToken } of paginateDescribeVolumes({ client }, request, {
      abortSignal: signal,
    })) {
      if (Volumes === undefined && !NextToken) throw new Error('an answer of EC2 has no Volumes.')
      for (const { SnapshotId = '', VolumeId } of Volumes ?? [])
        uses.push({ id: SnapshotId, user: `volume ${VolumeId}, which is being made` })
    }
  }
  return uses
}

/** Reads which images are being exported. */
export async function readExportUses({ aws, signal }: ReadingWorld): Promise<readonly AmiUse[]> {
  const client = aws.client(EC2Client)
  const uses: AmiUse[] = []
  // iam: ec2:DescribeExportImageTasks
  for await (const { ExportImageTasks, NextToken } of paginateDescribeExportImageTasks(
    { client },
    {},
    {
      abortSignal: signal,
    },
  )) {
    if (ExportImageTasks === undefined && !NextToken)
      throw new Error('an answer of EC2 has no ExportImageTasks.')
    for (const { ImageId = '', ExportImageTaskId, Status } of ExportImageTasks ?? [])
      if (Status !== 'completed' && Status !== 'deleted')
        uses.push({ id: ImageId, user: `export ${ExportImageTaskId}, which is under way` })
  }
  return uses
}
