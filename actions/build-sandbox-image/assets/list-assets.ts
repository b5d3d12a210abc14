import {
  EC2Client,
  paginateDescribeImages,
  paginateDescribeSnapshots,
  type Snapshot as SnapshotDescription,
} from '@aws-sdk/client-ec2'
import { paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3'
import { RUN_TAG } from '../../shared/asset-tags.ts'
import { requireList } from '../../shared/aws/require-list.ts'
import type { Ami, Asset, ExportTask, Snapshot, StoredObject } from './asset.ts'
import type { AssetId } from './asset-id.ts'
import {
  describeExportTasks,
  describeInstances,
  describeKeyPairs,
  describeStacks,
  type Ec2Filter,
  type ReadingWorld,
  type Tagged,
  tagsOf,
} from './inventory.ts'
import { prefixOf, type VmImageLocation } from './vm-image.ts'

/** What carries an asset id: by the tag with this key, and by this place in S3, whose objects bear no tags. */
export interface AssetScope {
  readonly assetId: AssetId
  readonly assetTagKey: string
  readonly location: VmImageLocation | undefined
}

/** What is looked for: one asset id, or any. */
export type ListedScope = Omit<AssetScope, 'assetId'> & { readonly assetId: AssetId | undefined }

/** Lists everything that carries exactly the asset id, or any. Reads only. */
export async function listAssets(scope: ListedScope, world: ReadingWorld): Promise<Asset[]> {
  const amis = await listAmis(scope, world)
  const others = await Promise.all([
    listSnapshots(scope, amis, world),
    listExportTasks(scope, amis, world),
    listObjects(scope, world),
    describeInstances(filterOf(scope), world).then((found) => carriers(scope, found)),
    describeKeyPairs(filterOf(scope), world).then((found) => carriers(scope, found)),
    describeStacks(world).then((found) => carriers(scope, found)),
  ])
  return [...amis, ...others.flat()]
}

/** EC2's filters know wildcards; asset ids contain none, and what they find is compared once more. */
export function filterOf({ assetTagKey, assetId }: ListedScope): Ec2Filter[] {
  return assetId === undefined
    ? [{ Name: 'tag-key', Values: [assetTagKey] }]
    : [{ Name: `tag:${assetTagKey}`, Values: [assetId] }]
}

function carriesTag({ assetTagKey, assetId }: ListedScope, tags: ReadonlyMap<string, string>): boolean {
  return assetId === undefined ? tags.has(assetTagKey) : tags.get(assetTagKey) === assetId
}

/** Those that carry the asset id. */
export function carriers<T>(scope: ListedScope, found: readonly Tagged<T>[]): T[] {
  return found.filter(({ tags }) => carriesTag(scope, tags)).map(({ asset }) => asset)
}

async function listAmis(scope: ListedScope, { aws, signal }: ReadingWorld): Promise<Ami[]> {
  const request = { Owners: ['self'], Filters: filterOf(scope), IncludeDisabled: true }
  const amis: Ami[] = []
  // iam: ec2:DescribeImages
  for await (const page of paginateDescribeImages({ client: aws.client(EC2Client) }, request, {
    abortSignal: signal,
  })) {
    for (const image of requireList(page.Images, 'Images', page.NextToken)) {
      if (!carriesTag(scope, tagsOf(image.Tags))) continue
      amis.push({
        kind: 'ami',
        id: image.ImageId ?? '',
        name: image.Name ?? '',
        state: image.State ?? 'pending',
        reason: image.StateReason?.Message,
        public: image.Public ?? false,
        runId: tagsOf(image.Tags).get(RUN_TAG),
        snapshotIds: (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) =>
          Ebs?.SnapshotId ? [Ebs.SnapshotId] : [],
        ),
        createdAt: image.CreationDate,
        deprecatedAt: image.DeprecationTime,
      })
    }
  }
  return amis
}

/** The snapshots that carry the tag, and those of the images, which a build may have forgotten to tag. */
async function listSnapshots(
  scope: ListedScope,
  amis: readonly Ami[],
  world: ReadingWorld,
): Promise<Snapshot[]> {
  const tagged = await describeSnapshots(filterOf(scope), world)
  const found = tagged.filter(({ Tags }) => carriesTag(scope, tagsOf(Tags)))
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
  filters: Ec2Filter[],
  { aws, signal }: ReadingWorld,
): Promise<SnapshotDescription[]> {
  const request = { OwnerIds: ['self'], Filters: filters }
  const snapshots: SnapshotDescription[] = []
  // iam: ec2:DescribeSnapshots
  const pages = paginateDescribeSnapshots({ client: aws.client(EC2Client) }, request, { abortSignal: signal })
  for await (const page of pages) snapshots.push(...requireList(page.Snapshots, 'Snapshots', page.NextToken))
  return snapshots
}

/** Those that carry the tag, and those of the images. */
async function listExportTasks(
  scope: ListedScope,
  amis: readonly Ami[],
  world: ReadingWorld,
): Promise<ExportTask[]> {
  const imageIds = new Set(amis.map(({ id }) => id))
  const tasks = await describeExportTasks(world)
  return tasks
    .filter(({ asset, tags }) => carriesTag(scope, tags) || imageIds.has(asset.imageId))
    .map(({ asset }) => asset)
}

async function listObjects(
  { location, assetId }: ListedScope,
  { aws, signal }: ReadingWorld,
): Promise<StoredObject[]> {
  if (location === undefined) return []
  const request = {
    Bucket: location.bucket,
    Prefix: assetId === undefined ? location.prefix : prefixOf(location, assetId),
  }
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
