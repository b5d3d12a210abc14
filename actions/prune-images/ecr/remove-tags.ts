import { BatchDeleteImageCommand } from '@aws-sdk/client-ecr'
import type { Digest } from '../../shared/images/digest.ts'
import { inBatches } from '../../shared/in-flight.ts'
import { BATCH_SIZE, type EcrRepository } from './repository-id.ts'

/** The answers that mean that the image does not have the tag any more. */
const NOT_ITS_TAG = ['ImageNotFound', 'ImageTagDoesNotMatchDigest']

/**
 * Takes tags off an image. Each is named with the digest, so that a tag that has moved to another image stays there.
 *
 * ECR deletes an image with its last tag: the image must have another one, besides these.
 *
 * @returns why a tag could not be taken off
 */
export async function removeTags(
  { ecr, repository, signal }: EcrRepository,
  imageDigest: Digest,
  tags: readonly string[],
): Promise<string | undefined> {
  for (const batch of inBatches(tags, BATCH_SIZE)) {
    // iam: ecr:BatchDeleteImage
    const { failures = [] } = await ecr.send(
      new BatchDeleteImageCommand({
        ...repository,
        imageIds: batch.map((imageTag) => ({ imageDigest, imageTag })),
      }),
      { abortSignal: signal },
    )
    const failure = failures.find(({ failureCode = '' }) => !NOT_ITS_TAG.includes(failureCode))
    if (failure !== undefined)
      return `the tag ${failure.imageId?.imageTag} stays: ${failure.failureCode}: ${failure.failureReason}`
  }
  return undefined
}
