import { ImageAlreadyExistsException, PutImageCommand } from '@aws-sdk/client-ecr'
import type { Digest } from '../../shared/images/digest.ts'
import type { EcrRepository } from './repository-id.ts'

/** A manifest as it is pushed. */
export interface PushedManifest {
  readonly digest: Digest
  readonly mediaType: string
  readonly manifest: string
}

/**
 * Pushes a manifest, whose layers have to be there, under a tag or none. One that is there already gets the tag; a tag
 * that another image has moves, unless the repository's tags are immutable. An image in the archive comes back at once.
 *
 * @throws LayersNotFoundException or ReferencedImagesNotFoundException when what it names is gone
 */
export async function putImage(
  { ecr, repository, signal }: EcrRepository,
  { digest, mediaType, manifest }: PushedManifest,
  tag: string | undefined,
): Promise<void> {
  try {
    // iam: ecr:PutImage
    await ecr.send(
      new PutImageCommand({
        ...repository,
        imageManifest: manifest,
        imageDigest: digest,
        ...(mediaType === '' ? {} : { imageManifestMediaType: mediaType }),
        ...(tag === undefined ? {} : { imageTag: tag }),
      }),
      { abortSignal: signal },
    )
  } catch (error) {
    // With this tag: by a call whose answer was lost, or a run that died.
    if (!(error instanceof ImageAlreadyExistsException)) throw error
  }
}
