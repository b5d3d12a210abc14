import { GetObjectTaggingCommand, PutObjectTaggingCommand, S3Client } from '@aws-sdk/client-s3'
import { requireList } from '../../shared/aws/require-list.ts'
import { type ReadingWorld, tagsOf } from '../assets/inventory.ts'
import { PUBLISHED_TAG } from '../assets/tags.ts'

/** Where an object is. */
export interface ObjectPlace {
  readonly bucket: string
  readonly key: string
}

/** The value of {@link PUBLISHED_TAG} on an object that may be downloaded. */
const PUBLISHED = 'true'

/** The tags of an object. */
export async function tagsOfObject(
  { bucket, key }: ObjectPlace,
  { aws, signal }: ReadingWorld,
): Promise<ReadonlyMap<string, string>> {
  // iam: s3:GetObjectTagging
  const command = new GetObjectTaggingCommand({ Bucket: bucket, Key: key })
  const { TagSet } = await aws.client(S3Client).send(command, { abortSignal: signal })
  return tagsOf(requireList(TagSet, 'TagSet'))
}

/** Whether the policy of the bucket lets an object with these tags be downloaded. */
export function isOffered(tags: ReadonlyMap<string, string>): boolean {
  return tags.get(PUBLISHED_TAG) === PUBLISHED
}

/** Lets an object be downloaded, or no longer. S3 takes tags all at once, so that the others are read and given again. */
export async function changeOffer(place: ObjectPlace, offered: boolean, world: ReadingWorld): Promise<void> {
  const tags = new Map(await tagsOfObject(place, world))
  if (isOffered(tags) === offered) return
  tags.delete(PUBLISHED_TAG)
  if (offered) tags.set(PUBLISHED_TAG, PUBLISHED)
  // iam: s3:PutObjectTagging
  const command = new PutObjectTaggingCommand({
    Bucket: place.bucket,
    Key: place.key,
    Tagging: { TagSet: [...tags].map(([Key, Value]) => ({ Key, Value })) },
  })
  await world.aws.client(S3Client).send(command, { abortSignal: world.signal })
}
