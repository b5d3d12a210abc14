import { type CollectContext, gapOf } from '../collect/collector.ts'
import { findImage } from '../collect/ecr.ts'
import { parseEcrImage } from '../collect/ecr-reference.ts'

/** Why an image of ECR cannot be pulled; undefined when it can, and for an image of another registry, which is not looked at. */
export async function missingImage(reference: string, context: CollectContext): Promise<string | undefined> {
  const image = parseEcrImage(reference)
  if (image === undefined) return undefined
  try {
    const found = await findImage(image, context)
    if (found === undefined) return `the image ${reference} is gone`
    const { imageStatus } = found.detail
    return imageStatus === undefined || imageStatus === 'ACTIVE'
      ? undefined
      : `the image ${reference} is ${imageStatus.toLowerCase()}`
  } catch (error) {
    const gap = gapOf(reference, error)
    if (gap === undefined) throw error
    return gap.kind === 'absent' ? `the image ${reference} is gone` : `the image ${reference}: ${gap.reason}`
  }
}
