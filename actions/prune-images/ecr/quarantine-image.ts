import { ECRServiceException } from '@aws-sdk/client-ecr'
import type { Image } from '../images/image.ts'
import { quarantineTag } from '../images/quarantine.ts'
import type { RemovalResult } from '../removal/removal-results.ts'
import { putImage } from './put-image.ts'
import { removeTags } from './remove-tags.ts'
import type { EcrRepository } from './repository-id.ts'

/**
 * Puts an image in quarantine: it gets the tag that says since when first, and then loses all others, so that it has a
 * tag at any moment.
 *
 * @param given the image and its own manifest; ECR sets a tag by no other call than a push
 */
export async function quarantineImage(
  target: EcrRepository,
  { image, manifest }: { readonly image: Image; readonly manifest: string },
  at: Date,
): Promise<RemovalResult> {
  const { digest, mediaType } = image
  const tag = quarantineTag(image, at)
  try {
    await putImage(target, { digest, mediaType, manifest }, tag)
  } catch (error) {
    // Refused for good; whatever passes has been tried again by the client.
    if (error instanceof ECRServiceException && error.$fault === 'client' && !error.$retryable)
      return { type: 'failed', reason: `${error.name}: ${error.message}` }
    throw error
  }
  const others = image.tags.filter((other) => other !== tag)
  const failure = await removeTags(target, digest, others)
  return failure === undefined ? { type: 'quarantined' } : { type: 'failed', reason: failure }
}
