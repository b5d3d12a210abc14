import { DescribeImagesCommand, ImageNotFoundException } from '@aws-sdk/client-ecr'
import { type Digest, parseDigest } from '../../shared/images/digest.ts'
import type { EcrRepository } from './repository-id.ts'

/** The image that has a tag at this moment, or undefined when none has. */
export async function findTagHolder(
  { ecr, repository, signal }: EcrRepository,
  imageTag: string,
): Promise<Digest | undefined> {
  try {
    // iam: ecr:DescribeImages
    const { imageDetails = [] } = await ecr.send(
      new DescribeImagesCommand({ ...repository, imageIds: [{ imageTag }] }),
      { abortSignal: signal },
    )
    const [image] = imageDetails
    // ECR says of a tag that nothing has that the image is not found: an answer without one says nothing.
    const holder = parseDigest(image?.imageDigest ?? '')
    if (holder === undefined) throw new Error(`ECR does not say which image has the tag ${imageTag}.`)
    return holder
  } catch (error) {
    if (error instanceof ImageNotFoundException) return undefined
    throw error
  }
}
