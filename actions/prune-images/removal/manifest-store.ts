import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Digest } from '../../shared/images/digest.ts'
import type { Image } from '../images/image.ts'
import { blobsOf } from '../images/manifest.ts'
import { namesOf } from '../images/quarantine.ts'
import type { Repository } from '../images/repository.ts'

/** What is saved of an image before it goes. */
export interface SavedImage {
  readonly repository: Repository
  readonly digest: Digest
  /** Those by which people know it. */
  readonly tags: readonly string[]
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

  /** Appends manifests; they are on the disk when it returns. */
  save(entries: readonly { readonly image: Image; readonly manifest?: string }[]): void {
    if (entries.length === 0) return
    mkdirSync(dirname(this.path), { recursive: true })
    const file = openSync(this.path, 'a')
    try {
      for (const { image, manifest } of entries) {
        const { digest, mediaType } = image
        const entry: SavedImage = {
          repository: this.#repository,
          digest,
          tags: namesOf(image),
          mediaType,
          manifest,
        }
        writeSync(file, `${JSON.stringify(entry)}\n`)
        this.#blobs.set(digest, manifest === undefined ? [] : blobsOf(manifest))
      }
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
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
