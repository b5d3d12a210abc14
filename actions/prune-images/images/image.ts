import type { Digest } from '../../shared/images/digest.ts'

/** One entry of a repository: an image, an index, or an artifact that refers to another. Times in ms since 1970. */
export interface Image {
  readonly digest: Digest
  /** Sorted. */
  readonly tags: readonly string[]
  readonly mediaType: string
  readonly sizeBytes: number
  readonly status: 'ACTIVE' | 'ARCHIVED' | 'ACTIVATING'
  readonly pushedAtMs: number
  /** Absent when it was never pulled. ECR records a pull through an index on the index alone. */
  readonly pulledAtMs?: number
  /** A pull that ECR recorded and that an earlier run is said to have made itself; what says so can be written by others. */
  readonly disputedPullMs?: number
  readonly archivedAtMs?: number
  /** When this action put it in quarantine, or first saw it there, by a record of its own. */
  readonly quarantineSeenMs?: number
  /** When it came back from the archive. */
  readonly activatedAtMs?: number
  /** The manifest that this one refers to by OCI's `subject` field. */
  readonly subject?: Digest
  /** What kind of artifact it is, when it is not a container image. */
  readonly artifactType?: string
}

/** The last pull of an image that keep rules go by: no claim of an earlier run takes one away. */
export function lastPullMs({ pulledAtMs, disputedPullMs }: Image): number | undefined {
  return disputedPullMs === undefined ? pulledAtMs : Math.max(disputedPullMs, pulledAtMs ?? 0)
}

export type StorageClass = 'standard' | 'archive'

/** The class by which lifecycle rules select. An image on its way back from the archive is there already. */
export function storageClassOf(image: Image): StorageClass {
  return image.status === 'ARCHIVED' ? 'archive' : 'standard'
}

/** The media types of manifests that list other manifests (OCI image index, Docker manifest list). */
export const INDEX_MEDIA_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
] as const

/** Whether the image is an index: it lists manifests, mostly one for each platform. */
export function isIndex(image: Image): boolean {
  return INDEX_MEDIA_TYPES.some((mediaType) => mediaType === image.mediaType)
}

/**
 * When the image took its place in the order by which rules count: its push, or its return from the archive, or, in
 * the archive, its transition (ECR user guide, "Lifecycle policies").
 */
export function orderTimeMs(image: Image): number {
  if (image.status === 'ARCHIVED') return image.archivedAtMs ?? image.pushedAtMs
  return image.activatedAtMs ?? image.pushedAtMs
}
