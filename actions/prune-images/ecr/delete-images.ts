import { BatchDeleteImageCommand } from '@aws-sdk/client-ecr'
import { type Digest, parseDigest } from '../../shared/images/digest.ts'
import type { EcrRepository } from './repository-id.ts'

/** What ECR said of each image that it was asked to delete. */
export type Deletion =
  | { readonly type: 'deleted' }
  | { readonly type: 'gone' }
  /** An index lists it that was not known. */
  | { readonly type: 'referenced'; readonly reason: string }
  | { readonly type: 'failed'; readonly reason: string }

/**
 * Deletes images with all their tags, in one call.
 *
 * A call that was tried again may have done its work the first time: then an image that is not found was deleted.
 *
 * @param digests at most 100
 */
export async function deleteImages(
  { ecr, repository, signal }: EcrRepository,
  digests: readonly Digest[],
): Promise<ReadonlyMap<Digest, Deletion>> {
  // iam: ecr:BatchDeleteImage
  const answer = await ecr.send(
    new BatchDeleteImageCommand({ ...repository, imageIds: digests.map((imageDigest) => ({ imageDigest })) }),
    { abortSignal: signal },
  )
  const triedAgain = (answer.$metadata.attempts ?? 1) > 1
  const results = new Map<Digest, Deletion>()
  for (const { imageId, failureCode = 'unknown', failureReason = '' } of answer.failures ?? []) {
    const digest = parseDigest(imageId?.imageDigest ?? '')
    if (digest === undefined) continue
    const reason = `${failureCode}: ${failureReason}`
    if (failureCode === 'ImageNotFound') results.set(digest, { type: triedAgain ? 'deleted' : 'gone' })
    else if (failureCode === 'ImageReferencedByManifestList')
      results.set(digest, { type: 'referenced', reason })
    else results.set(digest, { type: 'failed', reason })
  }
  for (const { imageDigest = '' } of answer.imageIds ?? []) {
    const digest = parseDigest(imageDigest)
    if (digest !== undefined && !results.has(digest)) results.set(digest, { type: 'deleted' })
  }
  for (const digest of digests) {
    if (!results.has(digest)) results.set(digest, { type: 'failed', reason: 'ECR said nothing of it.' })
  }
  return results
}
