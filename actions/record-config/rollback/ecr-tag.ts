import { BatchGetImageCommand, ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import { parseDigest } from '../../shared/images/digest.ts'
import { type CollectContext, gapOf } from '../collect/collector.ts'
import { findImage } from '../collect/ecr.ts'
import type { EcrImage } from '../collect/ecr-reference.ts'
import type { Restorer, RollbackStep } from './restorer.ts'

/** Brings back which image a tag names, as long as the repository has the image. */
export const ecrTag: Restorer = {
  what: 'image of the tag',
  covers: /^/,
  valueOf: ({ imageDigest }) => (typeof imageDigest === 'string' ? imageDigest : undefined),
  async obstacle(step, context) {
    const place = placeOf(step)
    if (place === undefined) return 'it is recorded by its digest, which no tag leads to'
    const digest = parseDigest(step.to)
    const found = digest === undefined ? undefined : await find({ ...place, tag: undefined, digest }, context)
    if (found === undefined) return `the repository has no image ${step.to} any more`
    return found.imageStatus === undefined || found.imageStatus === 'ACTIVE'
      ? undefined
      : `the image ${step.to} is ${found.imageStatus.toLowerCase()}`
  },
  async read(step, context) {
    const place = placeOf(step)
    return place === undefined ? undefined : (await find(place, context))?.imageDigest
  },
  async write(step, context) {
    const place = placeOf(step)
    if (place?.tag === undefined) throw new Error(`${step.key} names no tag.`)
    const { registryId, repository: repositoryName, tag: imageTag } = place
    const registry = registryId === undefined ? {} : { registryId }
    const ecr = context.aws.client(ECRClient, place.region)
    // iam: ecr:BatchGetImage
    const { images = [] } = await ecr.send(
      new BatchGetImageCommand({ ...registry, repositoryName, imageIds: [{ imageDigest: step.to }] }),
      { abortSignal: context.signal },
    )
    const { imageManifest, imageManifestMediaType } = images[0] ?? {}
    if (imageManifest === undefined) throw new Error(`The repository has no manifest of ${step.to}.`)
    const media = imageManifestMediaType === undefined ? {} : { imageManifestMediaType }
    // iam: ecr:PutImage
    await ecr.send(
      new PutImageCommand({
        ...registry,
        ...media,
        ...{ repositoryName, imageManifest, imageTag, imageDigest: step.to },
      }),
      { abortSignal: context.signal },
    )
  },
}

async function find(image: EcrImage, context: CollectContext) {
  try {
    return (await findImage(image, context))?.detail
  } catch (error) {
    if (gapOf(image.repository, error)?.kind === 'absent') return undefined
    throw error
  }
}

/** `123456789012/eu-central-1/team/app:prod` */
function placeOf({ id }: RollbackStep): EcrImage | undefined {
  const [, account, region, repository, tag] = /^([^/]+)\/([^/]+)\/([^:@]+):([^:@]+)$/.exec(id) ?? []
  if (repository === undefined || tag === undefined) return undefined
  return {
    registryId: account === 'unknown' ? undefined : account,
    region,
    repository,
    tag,
    digest: undefined,
  }
}
