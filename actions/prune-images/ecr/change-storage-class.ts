import {
  ImageNotFoundException,
  ImageStorageClassUpdateNotSupportedException,
  UpdateImageStorageClassCommand,
} from '@aws-sdk/client-ecr'
import type { Digest } from '../../shared/images/digest.ts'
import type { EcrRepository } from './repository-id.ts'

/** What ECR said of the change. */
export type StorageClassChange =
  | { readonly type: 'changed' }
  | { readonly type: 'gone' }
  | { readonly type: 'failed'; readonly reason: string }

/**
 * Moves an image to the archive, from where it can be brought back, or begins to bring it back, which takes up to 20
 * minutes (ECR user guide, "Archiving an image"). ECR takes one image a call.
 */
export async function changeStorageClass(
  { ecr, repository, signal }: EcrRepository,
  imageDigest: Digest,
  targetStorageClass: 'ARCHIVE' | 'STANDARD',
): Promise<StorageClassChange> {
  try {
    // iam: ecr:UpdateImageStorageClass
    await ecr.send(
      new UpdateImageStorageClassCommand({ ...repository, imageId: { imageDigest }, targetStorageClass }),
      { abortSignal: signal },
    )
    return { type: 'changed' }
  } catch (error) {
    if (error instanceof ImageNotFoundException) return { type: 'gone' }
    if (error instanceof ImageStorageClassUpdateNotSupportedException)
      return { type: 'failed', reason: `${error.name}: ${error.message}` }
    throw error
  }
}
