import type { Digest } from '../../shared/images/digest.ts'
import type { Manifests } from '../ecr/get-manifests.ts'
import type { Image } from '../images/image.ts'
import type { Observer } from '../observation/observer.ts'
import type { ManifestStore } from './manifest-store.ts'

/** Reads the manifests of images and saves them, before anything is done to these. */
export async function saveManifests(
  images: readonly Image[],
  { observer, manifests }: { readonly observer: Observer; readonly manifests: ManifestStore },
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
  manifests.save(
    images.map((image) => {
      const manifest = texts.get(image.digest)
      return manifest === undefined ? { image } : { image, manifest }
    }),
  )
  return { texts, failures: read.failures }
}
