import { CloudFormationClient, paginateDescribeStacks } from '@aws-sdk/client-cloudformation'
import {
  DescribeKeyPairsCommand,
  EC2Client,
  paginateDescribeExportImageTasks,
  paginateDescribeImages,
  paginateDescribeInstances,
  paginateDescribeSnapshots,
  type Snapshot as SnapshotDescription,
  type Tag,
} from '@aws-sdk/client-ec2'
import { paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3'
import type { World } from '../shared/world.ts'
import type { Ami, Asset, ExportTask, Instance, KeyPair, Snapshot, Stack, StoredObject } from './asset.ts'
import type { AssetId } from './asset-id.ts'
import { prefixOf, type VmImageLocation } from './vm-image.ts'

/** What carries an asset id: by the tag with this key, and by this place in S3, whose objects bear no tags. */
export interface AssetScope {
  readonly assetId: AssetId
  readonly assetTagKey: string
  readonly location: VmImageLocation | undefined
}

type ListingWorld = Pick<World, 'aws'> & { readonly signal: AbortSignal }

/** Lists everything that carries exactly the asset id. Reads only. */
export async function listAssets(scope: AssetScope, world: ListingWorld): Promise<Asset[]> {
  const amis = await listAmis(scope, world)
  const others = await Promise.all([
    listSnapshots(scope, amis, world),
    listExportTasks(scope, amis, world),
    listObjects(scope, world),
    listInstances(scope, world),
    listKeyPairs(scope, world),
    listStacks(scope, world),
  ])
  return [...amis, ...others.flat()]
}

/** EC2's filters know wildcards; asset ids contain none, and what they find is compared once more. */
function filterOf({ assetTagKey, assetId }: AssetScope) {
  return [{ Name: `tag:${assetTagKey}`, Values: [assetId] }]
}

function carriesTag({ assetTagKey, assetId }: AssetScope, tags: readonly Tag[] | undefined): boolean {
  return (tags ?? []).some(({ Key, Value }) => Key === assetTagKey && Value === assetId)
}

async function listAmis(scope: AssetScope, { aws, signal }: ListingWorld): Promise<Ami[]> {
  const request = { Owners: ['self'], Filters: filterOf(scope), IncludeDisabled: true }
  const amis: Ami[] = []
  // iam: ec2:DescribeImages
  for await (const page of paginateDescribeImages({ client: aws.client(EC2Client) }, request, {
    abortSignal: signal,
  })) {
    for (const image of page.Images ?? []) {
      if (!carriesTag(scope, image.Tags)) continue
      amis.push({
        kind: 'ami',
        id: image.ImageId ?? '',
        name: image.Name ?? '',
        state: image.State ?? 'pending',
        reason: image.StateReason?.Message,
        public: image.Public ?? false,
        snapshotIds: (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) =>
          Ebs?.SnapshotId ? [Ebs.SnapshotId] : [],
        ),
        createdAt: image.CreationDate,
      })
    }
  }
  return amis
}

/** The snapshots that carry the tag, and those of the images, which a build may have forgotten to tag. */
async function listSnapshots(
  scope: AssetScope,
  amis: readonly Ami[],
  world: ListingWorld,
): Promise<Snapshot[]> {
  const tagged = await describeSnapshots(filterOf(scope), world)
  const found = tagged.filter(({ Tags }) => carriesTag(scope, Tags))
  const known = new Set(found.map(({ SnapshotId }) => SnapshotId))
  const untagged = amis.flatMap(({ snapshotIds }) => snapshotIds).filter((id) => !known.has(id))
  if (untagged.length > 0)
    found.push(...(await describeSnapshots([{ Name: 'snapshot-id', Values: untagged }], world)))
  return found.map(({ SnapshotId, State, VolumeSize, StartTime }) => ({
    kind: 'snapshot',
    id: SnapshotId ?? '',
    state: State ?? 'pending',
    sizeGib: VolumeSize ?? 0,
    createdAt: StartTime?.toISOString(),
  }))
}

async function describeSnapshots(
  filters: { Name: string; Values: string[] }[],
  { aws, signal }: ListingWorld,
): Promise<SnapshotDescription[]> {
  const request = { OwnerIds: ['self'], Filters: filters }
  const snapshots: SnapshotDescription[] = []
  // iam: ec2:DescribeSnapshots
  const pages = paginateDescribeSnapshots({ client: aws.client(EC2Client) }, request, { abortSignal: signal })
  for await (const page of pages) snapshots.push(...(page.Snapshots ?? []))
  return snapshots
}

/** EC2 filters export tasks by their state alone, so the tags are compared here. */
async function listExportTasks(
  scope: AssetScope,
  amis: readonly Ami[],
  { aws, signal }: ListingWorld,
): Promise<ExportTask[]> {
  const imageIds = new Set(amis.map(({ id }) => id))
  const tasks: ExportTask[] = []
  // iam: ec2:DescribeExportImageTasks
  const pages = paginateDescribeExportImageTasks(
    { client: aws.client(EC2Client) },
    {},
    { abortSignal: signal },
  )
  for await (const page of pages) {
    for (const task of page.ExportImageTasks ?? []) {
      if (!carriesTag(scope, task.Tags) && !imageIds.has(task.ImageId ?? '')) continue
      tasks.push({
        kind: 'export-task',
        id: task.ExportImageTaskId ?? '',
        state: task.Status ?? 'active',
        reason: task.StatusMessage,
        imageId: task.ImageId ?? '',
      })
    }
  }
  return tasks
}

async function listObjects(
  { location, assetId }: AssetScope,
  { aws, signal }: ListingWorld,
): Promise<StoredObject[]> {
  if (location === undefined) return []
  const request = { Bucket: location.bucket, Prefix: prefixOf(location, assetId) }
  const objects: StoredObject[] = []
  // iam: s3:ListBucket
  for await (const page of paginateListObjectsV2({ client: aws.client(S3Client) }, request, {
    abortSignal: signal,
  })) {
    for (const { Key, Size, LastModified } of page.Contents ?? []) {
      objects.push({
        kind: 's3-object',
        bucket: location.bucket,
        key: Key ?? '',
        sizeBytes: Size ?? 0,
        modifiedAt: LastModified?.toISOString() ?? '',
      })
    }
  }
  return objects
}

async function listInstances(scope: AssetScope, { aws, signal }: ListingWorld): Promise<Instance[]> {
  const instances: Instance[] = []
  // iam: ec2:DescribeInstances
  const pages = paginateDescribeInstances(
    { client: aws.client(EC2Client) },
    { Filters: filterOf(scope) },
    { abortSignal: signal },
  )
  for await (const page of pages) {
    for (const instance of (page.Reservations ?? []).flatMap(({ Instances }) => Instances ?? [])) {
      if (!carriesTag(scope, instance.Tags)) continue
      instances.push({
        kind: 'instance',
        id: instance.InstanceId ?? '',
        state: instance.State?.Name ?? 'pending',
        createdAt: instance.LaunchTime?.toISOString(),
      })
    }
  }
  return instances
}

async function listKeyPairs(scope: AssetScope, { aws, signal }: ListingWorld): Promise<KeyPair[]> {
  // iam: ec2:DescribeKeyPairs
  const command = new DescribeKeyPairsCommand({ Filters: filterOf(scope) })
  const { KeyPairs } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  return (KeyPairs ?? [])
    .filter(({ Tags }) => carriesTag(scope, Tags))
    .map(({ KeyPairId, KeyName, CreateTime }) => ({
      kind: 'key-pair',
      id: KeyPairId ?? '',
      name: KeyName ?? '',
      createdAt: CreateTime?.toISOString(),
    }))
}

async function listStacks(scope: AssetScope, { aws, signal }: ListingWorld): Promise<Stack[]> {
  const stacks: Stack[] = []
  // iam: cloudformation:DescribeStacks
  const pages = paginateDescribeStacks(
    { client: aws.client(CloudFormationClient) },
    {},
    { abortSignal: signal },
  )
  for await (const page of pages) {
    for (const stack of page.Stacks ?? []) {
      if (!carriesTag(scope, stack.Tags) || stack.StackStatus === 'DELETE_COMPLETE') continue
      stacks.push({
        kind: 'stack',
        name: stack.StackName ?? '',
        state: stack.StackStatus ?? '',
        createdAt: stack.CreationTime?.toISOString(),
      })
    }
  }
  return stacks
}
