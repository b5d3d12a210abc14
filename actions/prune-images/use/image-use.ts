import type { Digest } from '../images/digest.ts'
import type { Image } from '../images/image.ts'
import type { Repository } from '../images/repository.ts'
import { parseImageReference } from './image-reference.ts'

/** Where the action looks for images in use. */
export const USE_SOURCES = ['ecs', 'lambda'] as const
export type UseSource = (typeof USE_SOURCES)[number]

/** Something that runs an image, or will when it starts again. */
export interface ImageUse {
  /** ARN or name of the task, service, function… */
  readonly user: string
  /** The image as the user names it; with a digest where the service says which one it resolved. */
  readonly image: string
}

/** What one source said. A source that cannot be read holds everything back. */
export type UseReading =
  | { readonly source: UseSource | 'input'; readonly status: 'read'; readonly uses: readonly ImageUse[] }
  | { readonly source: UseSource; readonly status: 'unreadable'; readonly reason: string }

/** Which images of a repository are in use, and by what. */
export interface UseMap {
  readonly usersOf: ReadonlyMap<Digest, readonly string[]>
  /** References to this repository that lead to no image: what they run may be gone already. */
  readonly lost: readonly ImageUse[]
}

/**
 * Finds the images that uses refer to. A reference to another repository of ECR is none of ours, though the same image
 * may be here too. Otherwise a digest counts wherever it was pulled from: a mirror may pull it from here. A tag counts
 * when account, region and repository are those of this one, and stands for the image that has it now.
 */
export function mapUses(
  readings: readonly UseReading[],
  images: readonly Image[],
  repository: Repository,
): UseMap {
  const digests = new Set<Digest>()
  const byTag = new Map<string, Digest>()
  for (const { digest, tags } of images) {
    digests.add(digest)
    for (const tag of tags) byTag.set(tag, digest)
  }
  const usersOf = new Map<Digest, string[]>()
  const lost: ImageUse[] = []
  for (const use of readings.flatMap((reading) => (reading.status === 'read' ? reading.uses : []))) {
    const { registry, digest, tag, ...reference } = parseImageReference(use.image)
    const here =
      registry?.accountId === repository.accountId &&
      registry.region === repository.region &&
      reference.repository === repository.name
    if (registry !== undefined && !here) continue
    const named = here && digest === undefined ? byTag.get(tag ?? '') : digest
    if (named !== undefined && digests.has(named))
      usersOf.set(named, [...(usersOf.get(named) ?? []), use.user])
    else if (here) lost.push(use)
  }
  return { usersOf, lost }
}
