import { BatchDeleteImageCommand } from '@aws-sdk/client-ecr'
import type { Digest } from '../../shared/images/digest.ts'
import { inBatches } from '../../shared/in-flight.ts'
import { BATCH_SIZE, type EcrRepository } from './repository-id.ts'

/** The answers that mean that the image does not have the tag any more. */
const NOT_ITS_TAG = ['ImageNotFound', 'ImageTagDoesNotMatchDigest']

/** A tag of an image. */
export interface ImageTag {
  readonly imageDigest: Digest
  readonly imageTag: string
}

/**
 * Takes tags off images by one call. Each is named with the digest, so that a tag that has moved to another image stays there.
 *
 * ECR deletes an image with its last tag: each image must have another one, besides these.
 *
 * @param imageIds at most 100
 * @returns why tags could not be taken off
 */
export async function takeTagsOff(
  { ecr, repository, signal }: EcrRepository,
  imageIds: readonly ImageTag[],
): Promise<ReadonlyMap<string, string>> {
  // iam: ecr:BatchDeleteImage
  const { failures = [] } = await ecr.send(
    new BatchDeleteImageCommand({ ...repository, imageIds: [...imageIds] }),
    { abortSignal: signal },
  )
  return new Map(
    failures.flatMap(({ imageId, failureCode = '', failureReason }) =>
      NOT_ITS_TAG.includes(failureCode)
        ? []
        : [[imageId?.imageTag ?? '', `${failureCode}: ${failureReason}`]],
    ),
  )
}

/** Takes tags off one image, which must have another one. @returns why a tag could not be taken off */
export async function removeTags(
  target: EcrRepository,
  imageDigest: Digest,
  tags: readonly string[],
): Promise<string | undefined> {
  for (const batch of inBatches(tags, BATCH_SIZE)) {
    const failures = await takeTagsOff(
      target,
      batch.map((imageTag) => ({ imageDigest, imageTag })),
    )
    for (const [tag, reason] of failures) return `the tag ${tag} stays: ${reason}`
  }
  return undefined
}
