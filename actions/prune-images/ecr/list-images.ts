import { DescribeImagesCommand, type ECRClient, type ImageDetail } from '@aws-sdk/client-ecr'
import { type Digest, parseDigest } from '../../shared/images/digest.ts'
import type { Image } from '../images/image.ts'
import type { RepositoryId } from './repository-id.ts'

/** The most images that one call describes (ECR API, `DescribeImages`). */
const PAGE_SIZE = 1_000

/**
 * Lists all images of a repository, archived ones included, in as few calls as the API allows. One chain of pages, not
 * one for each tag status: an image that loses its tag meanwhile must not slip between two chains.
 *
 * @returns the images, and the account that they belong to, which is unknown where there is none
 */
export async function listImages(
  ecr: ECRClient,
  repository: RepositoryId,
  signal: AbortSignal,
): Promise<{ images: readonly Image[]; accountId: string | undefined }> {
  const images = new Map<Digest, Image>()
  let accountId = repository.registryId
  let nextToken: string | undefined
  do {
    // iam: ecr:DescribeImages
    const page = await ecr.send(
      new DescribeImagesCommand({
        ...repository,
        maxResults: PAGE_SIZE,
        // Without it archived images are left out.
        filter: { imageStatus: 'ANY' },
        ...(nextToken === undefined ? {} : { nextToken }),
      }),
      { abortSignal: signal },
    )
    if (page.imageDetails === undefined && page.nextToken === undefined)
      throw new Error('an answer of ECR has no imageDetails.')
    for (const detail of page.imageDetails ?? []) {
      const image = imageOf(detail)
      images.set(image.digest, image)
      accountId ??= detail.registryId
    }
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  // Without it no use could be told to be of this registry.
  if (images.size > 0 && accountId === undefined) throw new Error('ECR does not say whose the images are.')
  return { images: [...images.values()], accountId }
}

function imageOf(detail: ImageDetail): Image {
  const digest = parseDigest(detail.imageDigest ?? '')
  if (digest === undefined || detail.imagePushedAt === undefined)
    throw new Error(`ECR describes an image without digest or push time: ${JSON.stringify(detail)}`)
  const subject = parseDigest(detail.subjectManifestDigest ?? '')
  return {
    digest,
    tags: [...(detail.imageTags ?? [])].sort(),
    mediaType: detail.imageManifestMediaType ?? '',
    sizeBytes: detail.imageSizeInBytes ?? 0,
    status: detail.imageStatus ?? 'ACTIVE',
    pushedAtMs: detail.imagePushedAt.getTime(),
    ...optionalTime('pulledAtMs', detail.lastRecordedPullTime),
    ...optionalTime('archivedAtMs', detail.lastArchivedAt),
    ...optionalTime('activatedAtMs', detail.lastActivatedAt),
    ...(subject === undefined ? {} : { subject }),
    ...(detail.artifactMediaType === undefined ? {} : { artifactType: detail.artifactMediaType }),
  }
}

function optionalTime<Name extends string>(name: Name, time: Date | undefined): { [name in Name]?: number } {
  const field: { [name in Name]?: number } = {}
  if (time !== undefined) field[name] = time.getTime()
  return field
}
