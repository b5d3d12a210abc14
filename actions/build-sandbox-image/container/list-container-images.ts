import { ECRClient, type ImageDetail, paginateDescribeImages } from '@aws-sdk/client-ecr'
import type { ContainerImageAsset } from '../assets/asset.ts'
import { type AssetId, isAssetId, PLACEHOLDER } from '../assets/asset-id.ts'
import type { ReadingWorld } from '../assets/inventory.ts'
import type { ContainerRepository } from './container-image.ts'

/** The container images whose tag is that of the asset id, or of any. Reads only. */
export async function listContainerImages(
  { accountId, region, repository, host, tagTemplate }: ContainerRepository,
  assetId: AssetId | undefined,
  { aws, signal }: ReadingWorld,
): Promise<ContainerImageAsset[]> {
  const request = {
    registryId: accountId,
    repositoryName: repository,
    filter: { tagStatus: 'TAGGED' },
  } as const
  const found: ContainerImageAsset[] = []
  // iam: ecr:DescribeImages
  for await (const page of paginateDescribeImages({ client: aws.client(ECRClient, region) }, request, {
    abortSignal: signal,
  }))
    for (const image of page.imageDetails ?? [])
      for (const tag of image.imageTags ?? [])
        if (isTagOf(tag, tagTemplate, assetId)) found.push(assetOf(image, tag, { host, repository }))
  return found
}

/** Whether a tag is what the template gives for the asset id, or for any. */
function isTagOf(tag: string, template: string, assetId: AssetId | undefined): boolean {
  if (assetId !== undefined) return tag === template.replaceAll(PLACEHOLDER, assetId)
  const [before = '', after = ''] = template.split(PLACEHOLDER)
  const id = tag.slice(before.length, after === '' ? undefined : -after.length)
  return isAssetId(id) && tag === template.replaceAll(PLACEHOLDER, id)
}

function assetOf(
  { imageDigest = '', imageSizeInBytes = 0, imagePushedAt }: ImageDetail,
  tag: string,
  { host, repository }: { readonly host: string; readonly repository: string },
): ContainerImageAsset {
  return {
    kind: 'container-image',
    id: `${host}/${repository}:${tag}`,
    repository,
    tag,
    digest: imageDigest,
    sizeBytes: imageSizeInBytes,
    createdAt: imagePushedAt?.toISOString(),
  }
}
