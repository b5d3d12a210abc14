import { appendLines } from '../../shared/append-lines.ts'
import type { Digest } from '../../shared/images/digest.ts'
import type { Image } from '../images/image.ts'
import { blobsOf } from '../images/manifest.ts'
import { namesOf, quarantineOf } from '../images/quarantine.ts'
import type { Repository } from '../images/repository.ts'

/** What is saved of an image before it goes. */
export interface SavedImage {
  readonly repository: Repository
  readonly digest: Digest
  /** Those by which people know it. */
  readonly tags: readonly string[]
  /** Whether it was in quarantine, and had lost them. */
  readonly inQuarantine?: boolean
  readonly mediaType: string
  /** Absent when ECR did not hand it out, since the image was in the archive. */
  readonly manifest: string | undefined
}

/** Saves manifests before their images are deleted: with them an image can be put back while its layers last. */
export class ManifestStore {
  readonly path: string
  readonly #repository: Repository
  readonly #blobs = new Map<Digest, ReturnType<typeof blobsOf>>()

  constructor(path: string, repository: Repository) {
    this.path = path
    this.#repository = repository
  }

  /** How many manifests it has. */
  get size(): number {
    return this.#blobs.size
  }

  /** Appends manifests; they are on the disk when it returns. @returns the lines that it appended */
  save(entries: readonly { readonly image: Image; readonly manifest?: string }[]): readonly string[] {
    if (entries.length === 0) return []
    const lines = entries.map(({ image, manifest }) => JSON.stringify(this.#entryOf(image, manifest)))
    appendLines(this.path, lines)
    for (const { image, manifest } of entries)
      this.#blobs.set(image.digest, manifest === undefined ? [] : blobsOf(manifest))
    return lines
  }

  #entryOf(image: Image, manifest: string | undefined): SavedImage {
    const { digest, mediaType } = image
    const inQuarantine = quarantineOf(image) === undefined ? {} : { inQuarantine: true }
    const saved = { repository: this.#repository, digest, tags: namesOf(image), ...inQuarantine }
    return { ...saved, mediaType, manifest }
  }

  /** The bytes of all blobs that the manifests name, each blob counted once. */
  bytesOf(digests: readonly Digest[]): number {
    const sizes = new Map<string, number>()
    for (const digest of digests) {
      for (const { digest: blob, sizeBytes } of this.#blobs.get(digest) ?? []) sizes.set(blob, sizeBytes)
    }
    return [...sizes.values()].reduce((sum, size) => sum + size, 0)
  }
}
