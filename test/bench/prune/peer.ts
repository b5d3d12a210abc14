import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  DescribeImagesCommand,
  ECRClient,
  type ImageDetail,
} from '@aws-sdk/client-ecr'
import { INDEX_MEDIA_TYPES } from '../../../actions/prune-images/images/image.ts'
import { childrenOf } from '../../../actions/prune-images/images/manifest.ts'
import { inBatches } from '../../../actions/shared/in-flight.ts'
import { type AwsEmulator, region } from '../../emulators/aws/server.ts'

/**
 * How the nearest peer does the same (ecrm, by its source): one call after the other, pages of the default 100, the manifests of
 * the indexes that stay to keep their children, and no look before a deletion, no saved manifest, no reading back.
 *
 * @param keep how many of each kind of tagged images stay
 * @returns how many images it deleted
 */
export async function pruneLikePeer(aws: AwsEmulator, repositoryName: string, keep: number): Promise<number> {
  const { AWS_ENDPOINT_URL = '', AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = aws.environment
  // By the way that the action takes, on which calls are counted and slowed down.
  const ecr = new ECRClient({
    endpoint: AWS_ENDPOINT_URL,
    region,
    credentials: { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY },
  })
  const images: ImageDetail[] = []
  let nextToken: string | undefined
  do {
    const page = await ecr.send(
      new DescribeImagesCommand({ repositoryName, ...(nextToken === undefined ? {} : { nextToken }) }),
    )
    images.push(...(page.imageDetails ?? []))
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  const newest = (start: string) =>
    images
      .filter(({ imageTags = [] }) => imageTags.some((tag) => tag.startsWith(start)))
      .sort((a, b) => (b.imagePushedAt?.getTime() ?? 0) - (a.imagePushedAt?.getTime() ?? 0))
      .slice(0, keep)
      .map(({ imageDigest = '' }) => imageDigest)
  const indexes = newest('v')
  const staying = new Set([...indexes, ...newest('build-')])
  for (const batch of inBatches(indexes, 100)) {
    const { images: read = [] } = await ecr.send(
      new BatchGetImageCommand({
        repositoryName,
        imageIds: batch.map((imageDigest) => ({ imageDigest })),
        acceptedMediaTypes: [...INDEX_MEDIA_TYPES],
      }),
    )
    for (const { imageManifest = '' } of read)
      for (const child of childrenOf(imageManifest) ?? []) staying.add(child)
  }
  const isIndex = ({ imageManifestMediaType }: ImageDetail) =>
    INDEX_MEDIA_TYPES.some((type) => type === imageManifestMediaType)
  const going = images.filter(({ imageDigest = '' }) => !staying.has(imageDigest))
  // Indexes first, or ECR refuses their children.
  const ordered = [...going.filter(isIndex), ...going.filter((image) => !isIndex(image))]
  let deleted = 0
  for (const batch of inBatches(ordered, 100)) {
    const answer = await ecr.send(
      new BatchDeleteImageCommand({
        repositoryName,
        imageIds: batch.map(({ imageDigest }) => ({ imageDigest })),
      }),
    )
    deleted += new Set(answer.imageIds?.map(({ imageDigest }) => imageDigest)).size
  }
  return deleted
}
