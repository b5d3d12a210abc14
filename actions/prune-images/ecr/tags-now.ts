import { DescribeImagesCommand, ImageNotFoundException } from '@aws-sdk/client-ecr'
import { type Digest, parseDigest } from '../../shared/images/digest.ts'
import { inFlight } from '../../shared/in-flight.ts'
import { CALLS_IN_FLIGHT, type EcrRepository } from './repository-id.ts'

/**
 * The tags of some images at this moment; those that are not there are left out. ECR says of a call that one image is missing,
 * and not always which: then each is asked for.
 *
 * @param digests at most 100
 */
export async function readTagsNow(
  target: EcrRepository,
  digests: readonly Digest[],
): Promise<ReadonlyMap<Digest, readonly string[]>> {
  const { ecr, repository, signal } = target
  try {
    // iam: ecr:DescribeImages
    const { imageDetails = [] } = await ecr.send(
      new DescribeImagesCommand({ ...repository, imageIds: digests.map((imageDigest) => ({ imageDigest })) }),
      { abortSignal: signal },
    )
    return new Map(
      imageDetails.flatMap(({ imageDigest = '', imageTags = [] }) => {
        const digest = parseDigest(imageDigest)
        return digest === undefined ? [] : [[digest, imageTags.toSorted()]]
      }),
    )
  } catch (error) {
    if (!(error instanceof ImageNotFoundException)) throw error
    if (digests.length <= 1) return new Map()
    const each = await inFlight(digests, CALLS_IN_FLIGHT, (digest) => readTagsNow(target, [digest]))
    return new Map(each.flatMap((one) => [...one]))
  }
}
