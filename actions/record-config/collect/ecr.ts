import { DescribeImagesCommand, ECRClient, type ImageDetail } from '@aws-sdk/client-ecr'
import { parseImageReference } from '../../shared/images/image-reference.ts'
import { toJson } from '../document/json.ts'
import type { VersionReference } from '../document/record.ts'
import { absent, type CollectContext, type Collection, described, gapOf, join, orGap } from './collector.ts'
import { type EcrImage, parseEcrImage, parseOwnImage, tagOf } from './ecr-reference.ts'

/** Collects images as resources: digest, tags, when pushed. */
export async function collectImages(
  references: readonly string[],
  context: CollectContext,
): Promise<Collection> {
  return join(
    await Promise.all(
      references.map((reference) =>
        orGap(reference, async () => {
          const image = parseOwnImage(reference)
          const found = image === undefined ? undefined : await findImage(image, context)
          if (image === undefined || found === undefined) return { found: [], gaps: [absent(reference)] }
          const { detail, region } = found
          // The same image has the same key in every spelling of its registry.
          const name = image.digest === undefined ? `:${image.tag ?? 'latest'}` : `@${image.digest}`
          const id = `${detail.registryId ?? image.registryId ?? 'unknown'}/${region}/${image.repository}${name}`
          return { found: [described('AWS::ECR::Image', id, toJson(detail))], gaps: [] }
        }),
      ),
    ),
  )
}

/** Looks up which image a reference names now. */
export async function resolveImage(
  name: string,
  reference: string,
  context: CollectContext,
): Promise<Collection & { readonly version: VersionReference }> {
  const image = parseEcrImage(reference)
  const given = parseImageReference(reference).digest ?? null
  const base: VersionReference = {
    name,
    version: tagOf(reference),
    digest: given,
    uri: reference,
    source: 'input',
  }
  if (image === undefined) return { found: [], gaps: [], version: base }
  try {
    const digest = (await findImage(image, context))?.detail.imageDigest
    if (digest === undefined) return { found: [], gaps: [absent(reference)], version: base }
    return { found: [], gaps: [], version: { ...base, digest, source: 'ecr' } }
  } catch (error) {
    const gap = gapOf(reference, error)
    if (gap === undefined) throw error
    return { found: [], gaps: [gap], version: base }
  }
}

/** An image, and the Region that it is in; undefined where the answer has none. */
export async function findImage(
  image: EcrImage,
  { aws, signal }: CollectContext,
): Promise<{ readonly detail: ImageDetail; readonly region: string } | undefined> {
  const { registryId, region, repository, tag, digest } = image
  const command = new DescribeImagesCommand({
    ...(registryId === undefined ? {} : { registryId }),
    repositoryName: repository,
    imageIds: [digest === undefined ? { imageTag: tag ?? 'latest' } : { imageDigest: digest }],
  })
  const ecr = aws.client(ECRClient, region)
  // iam: ecr:DescribeImages
  const { imageDetails = [] } = await ecr.send(command, { abortSignal: signal })
  const [detail] = imageDetails
  return detail === undefined ? undefined : { detail, region: await ecr.config.region() }
}
