import {
  ImageNotFoundException,
  ImageStorageClassUpdateNotSupportedException,
  UpdateImageStorageClassCommand,
} from '@aws-sdk/client-ecr'
import type { Digest } from '../../shared/images/digest.ts'
import type { RemovalResult } from '../removal/removal-results.ts'
import type { EcrRepository } from './repository-id.ts'

/** Moves an image to the archive, from where it can be brought back. ECR takes one image a call. */
export async function archiveImage(
  { ecr, repository, signal }: EcrRepository,
  imageDigest: Digest,
): Promise<RemovalResult> {
  try {
    // iam: ecr:UpdateImageStorageClass
    await ecr.send(
      new UpdateImageStorageClassCommand({
        ...repository,
        imageId: { imageDigest },
        targetStorageClass: 'ARCHIVE',
      }),
      { abortSignal: signal },
    )
    return { type: 'archived' }
  } catch (error) {
    if (error instanceof ImageNotFoundException) return { type: 'gone' }
    if (error instanceof ImageStorageClassUpdateNotSupportedException)
      return { type: 'failed', reason: `${error.name}: ${error.message}` }
    throw error
  }
}
