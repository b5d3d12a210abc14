import { EC2Client, type Image, paginateDescribeImages } from '@aws-sdk/client-ec2'
import { RUN_TAG } from '../../shared/asset-tags.ts'
import type { World } from '../../shared/world.ts'
import { compileTagPattern } from '../policy/tag-pattern.ts'
import type { Ami, AmiScope, OtherImage } from './ami.ts'

export type ReadingWorld = Pick<World, 'aws' | 'signal'>

/** All images of the account in the region: those of the scope, and the others. */
export interface ListedAmis {
  readonly amis: readonly Ami[]
  readonly others: readonly OtherImage[]
}

/** Lists all images that the account owns in the region, disabled ones too. */
export async function listAmis(scope: AmiScope, { aws, signal }: ReadingWorld): Promise<ListedAmis> {
  const matches = scope.patterns.map((pattern) => compileTagPattern(pattern))
  const amis: Ami[] = []
  const others: OtherImage[] = []
  const request = { Owners: ['self'], IncludeDisabled: true, MaxResults: 1000 }
  // iam: ec2:DescribeImages
  const pages = paginateDescribeImages({ client: aws.client(EC2Client) }, request, { abortSignal: signal })
  for await (const { Images, NextToken } of pages) {
    if (Images === undefined && !NextToken) throw new Error('an answer of EC2 has no Images.')
    for (const image of Images ?? []) {
      const assetId = image.Tags?.find(({ Key }) => Key === scope.assetTagKey)?.Value ?? ''
      if (assetId !== '' && matches.some((test) => test(assetId))) amis.push(amiOf(image, assetId))
      else others.push(otherOf(image))
    }
  }
  return { amis, others }
}

function snapshotsOf({ BlockDeviceMappings }: Image): readonly string[] {
  return (BlockDeviceMappings ?? []).flatMap(({ Ebs }) => (Ebs?.SnapshotId ? [Ebs.SnapshotId] : []))
}

function otherOf(image: Image): OtherImage {
  const copiedFrom = image.State === 'pending' ? image.SourceImageId : undefined
  return { id: image.ImageId ?? '', snapshotIds: snapshotsOf(image), copiedFrom }
}

function amiOf(image: Image, assetId: string): Ami {
  const tags = new Map((image.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]))
  const id = image.ImageId ?? ''
  return {
    id,
    name: image.Name ?? '',
    assetId,
    runId: tags.get(RUN_TAG),
    state: image.State ?? 'pending',
    createdAtMs: timeOf(image.CreationDate, `CreationDate of ${id}`) ?? Number.NaN,
    deprecatedAtMs: timeOf(image.DeprecationTime, `DeprecationTime of ${id}`),
    launchedAtMs: timeOf(image.LastLaunchedTime, `LastLaunchedTime of ${id}`),
    // Also while the protection is off and cools down (EC2 user guide, "Protect an AMI from deregistration").
    isProtected: (image.DeregistrationProtection ?? 'disabled') !== 'disabled',
    snapshotIds: snapshotsOf(image),
    sizeGib: (image.BlockDeviceMappings ?? []).reduce((sum, { Ebs }) => sum + (Ebs?.VolumeSize ?? 0), 0),
    tags,
  }
}

/** @throws Error when it is there and cannot be read: a decision on time must not rest on it */
function timeOf(text: string | undefined, what: string): number | undefined {
  if (text === undefined) return undefined
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new Error(`${what} is no time: ${text}`)
  return time
}
