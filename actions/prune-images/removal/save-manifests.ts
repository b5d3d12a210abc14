import type { Digest } from '../../shared/images/digest.ts'
import type { Manifests } from '../ecr/get-manifests.ts'
import type { RunHistory } from '../history/run-history.ts'
import type { Image } from '../images/image.ts'
import type { Observer } from '../observation/observer.ts'
import type { ManifestStore } from './manifest-store.ts'

/** Where manifests are read, and where they are saved. */
export interface Saving {
  readonly observer: Observer
  readonly manifests: ManifestStore
  /** Where they are kept besides, so that they outlive the runner. */
  readonly history: RunHistory | undefined
}

/** Reads the manifests of images and saves them, before anything is done to these. */
export async function saveManifests(
  images: readonly Image[],
  { observer, manifests, history }: Saving,
): Promise<Manifests> {
  const texts = new Map<Digest, string>()
  const unknown = images.flatMap(({ digest }) => {
    const known = observer.indexManifest(digest)
    if (known === undefined) return digest
    texts.set(digest, known)
    return []
  })
  const read = await observer.readManifests(unknown)
  for (const [digest, text] of read.texts) texts.set(digest, text)
  const lines = manifests.save(
    images.map((image) => {
      const manifest = texts.get(image.digest)
      return manifest === undefined ? { image } : { image, manifest }
    }),
  )
  if (lines.length > 0) await history?.keepManifests(`${lines.join('\n')}\n`)
  return { texts, failures: read.failures }
}
