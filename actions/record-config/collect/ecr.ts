import { DescribeImagesCommand, ECRClient, type ImageDetail } from '@aws-sdk/client-ecr'
import { toJson } from '../document/json.ts'
import type { VersionReference } from '../document/record.ts'
import { absent, type CollectContext, type Collection, described, gapOf, join, orGap } from './collector.ts'

/** An image reference of ECR, taken apart. */
export interface EcrImage {
  /** The account; `undefined`: the caller's. */
  readonly registryId: string | undefined
  readonly region: string | undefined
  readonly repository: string
  readonly tag: string | undefined
  readonly digest: string | undefined
}

/** Takes an image reference apart; `undefined` when it is not of ECR. */
export function parseEcrImage(reference: string): EcrImage | undefined {
  const match =
    /^(?:(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.[a-z0-9.]+(?::\d+)?\/)([a-z0-9][a-z0-9._/-]*?)(?::([\w][\w.-]*))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
      reference,
    )
  if (match === null) return undefined
  const [, registryId, region, repository = '', tag, digest] = match
  return { registryId, region, repository, tag, digest }
}

/** Collects images as resources: digest, tags, when pushed. */
export async function collectImages(
  references: readonly string[],
  context: CollectContext,
): Promise<Collection> {
  return join(
    await Promise.all(
      references.map((reference) =>
        orGap(reference, async () => {
          const detail = await describeImage(ecrImageOf(reference), context)
          if (detail === undefined) return { found: [], gaps: [absent(reference)] }
          return { found: [described('AWS::ECR::Image', reference, toJson(detail))], gaps: [] }
        }),
      ),
    ),
  )
}

/** A reference without a registry is of the caller's own. */
function ecrImageOf(reference: string): EcrImage {
  const own = /^([a-z0-9][a-z0-9._/-]*?)(?::([\w][\w.-]*))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(reference)
  const [, repository = reference, tag, digest] = own ?? []
  return parseEcrImage(reference) ?? { registryId: undefined, region: undefined, repository, tag, digest }
}

/** Looks up which image a reference names now. */
export async function resolveImage(
  name: string,
  reference: string,
  context: CollectContext,
): Promise<Collection & { readonly version: VersionReference }> {
  const image = parseEcrImage(reference)
  const given = /@(sha256:[0-9a-f]{64})$/.exec(reference)?.[1] ?? null
  const base: VersionReference = {
    name,
    version: tagOf(reference),
    digest: given,
    uri: reference,
    source: 'input',
  }
  if (image === undefined) return { found: [], gaps: [], version: base }
  try {
    const digest = (await describeImage(image, context))?.imageDigest
    if (digest === undefined) return { found: [], gaps: [absent(reference)], version: base }
    return { found: [], gaps: [], version: { ...base, digest, source: 'ecr' } }
  } catch (error) {
    const gap = gapOf(reference, error)
    if (gap === undefined) throw error
    return { found: [], gaps: [gap], version: base }
  }
}

/** The tag of an image reference; its digest where it has no tag. */
export function tagOf(reference: string): string {
  const [, tag, digest] =
    /(?::([\w][\w.-]*))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(reference.slice(reference.lastIndexOf('/') + 1)) ??
    []
  return tag ?? digest ?? 'latest'
}

async function describeImage(
  image: EcrImage,
  { aws, signal }: CollectContext,
): Promise<ImageDetail | undefined> {
  const { registryId, region, repository, tag, digest } = image
  const command = new DescribeImagesCommand({
    ...(registryId === undefined ? {} : { registryId }),
    repositoryName: repository,
    imageIds: [digest === undefined ? { imageTag: tag ?? 'latest' } : { imageDigest: digest }],
  })
  // iam: ecr:DescribeImages
  const { imageDetails = [] } = await aws.client(ECRClient, region).send(command, { abortSignal: signal })
  return imageDetails[0]
}
