import { BatchGetImageCommand } from '@aws-sdk/client-ecr'
import { type Digest, digestOfText, parseDigest } from '../../shared/images/digest.ts'
import { inBatches, inFlight } from '../../shared/in-flight.ts'
import { INDEX_MEDIA_TYPES } from '../images/image.ts'
import { BATCH_SIZE, CALLS_IN_FLIGHT, type EcrRepository } from './repository-id.ts'

/** Without the index types ECR answers for an index with the manifest of one of its platforms. */
const ACCEPTED = [
  ...INDEX_MEDIA_TYPES,
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v1+prettyjws',
  'application/vnd.oci.artifact.manifest.v1+json',
]

/** What is saved must stand a restore. Of signed manifests of Docker's schema 1 a part is hashed alone. */
const OTHER = 'its digest is not that of the text that ECR gave'

/** Manifests by digest, and why others were not to be had. */
export interface Manifests {
  readonly texts: ReadonlyMap<Digest, string>
  readonly failures: ReadonlyMap<Digest, { readonly code: string; readonly reason: string }>
}

/**
 * Gets manifests, 100 a call, and takes none for that of another digest. ECR counts it as a pull of each image and refreshes its pull time, so read pull times
 * before, and ask for no more than is needed.
 */
export async function getManifests(
  { ecr, repository, signal }: EcrRepository,
  digests: readonly Digest[],
): Promise<Manifests> {
  const texts = new Map<Digest, string>()
  const failures = new Map<Digest, { code: string; reason: string }>()
  await inFlight(inBatches(digests, BATCH_SIZE), CALLS_IN_FLIGHT, async (batch) => {
    // iam: ecr:BatchGetImage
    const answer = await ecr.send(
      new BatchGetImageCommand({
        ...repository,
        imageIds: batch.map((imageDigest) => ({ imageDigest })),
        acceptedMediaTypes: ACCEPTED,
      }),
      { abortSignal: signal },
    )
    for (const { imageId, imageManifest } of answer.images ?? []) {
      const digest = parseDigest(imageId?.imageDigest ?? '')
      if (digest === undefined || imageManifest === undefined) continue
      if (digestOfText(imageManifest) === digest) texts.set(digest, imageManifest)
      else failures.set(digest, { code: 'OtherManifest', reason: OTHER })
    }
    for (const { imageId, failureCode = 'unknown', failureReason = '' } of answer.failures ?? []) {
      const digest = parseDigest(imageId?.imageDigest ?? '')
      if (digest !== undefined) failures.set(digest, { code: failureCode, reason: failureReason })
    }
    for (const digest of batch) {
      if (!texts.has(digest) && !failures.has(digest))
        failures.set(digest, { code: 'NoAnswer', reason: 'ECR gave neither a manifest nor a failure.' })
    }
  })
  return { texts, failures }
}
