import type { Digest } from '../../shared/images/digest.ts'
import { type ImageReference, parseImageReference } from '../../shared/images/image-reference.ts'
import type { Image } from '../images/image.ts'
import type { Repository } from '../images/repository.ts'
import type { ReadSource } from './use-sources.ts'

/** Something that runs an image, or will when it starts again. */
export interface ImageUse {
  /** ARN or name of the task, service, function… */
  readonly user: string
  /** The image as the user names it; with a digest where the service says which one it resolved. */
  readonly image: string
}

/**
 * What one source said of one region of one account. A source that cannot be read holds everything back; one that was
 * skipped, for want of a permission that nobody insisted on, is told.
 */
export type UseReading =
  | {
      readonly source: ReadSource
      readonly place: string
      readonly status: 'read'
      readonly uses: readonly ImageUse[]
      /** Parts of it that the role may not read. */
      readonly denied?: readonly string[]
    }
  | {
      readonly source: ReadSource
      readonly place: string
      readonly status: 'unreadable' | 'skipped'
      readonly reason: string
    }

/** Which images of a repository are in use, and by what. */
export interface UseMap {
  readonly usersOf: ReadonlyMap<Digest, readonly string[]>
  /** One user of each tag that is named, also where the digest is named as well. */
  readonly tagUsers: ReadonlyMap<string, string>
  /** References to this repository that lead to no image: what they run may be gone already. */
  readonly lost: readonly ImageUse[]
}

/** Where the images of a repository are to be found by tag and digest. */
export interface ImageNames {
  readonly has: (digest: Digest) => boolean
  readonly byTag: (tag: string) => Digest | undefined
}

/** Indexes the images of a repository by digest and tag, when the first is looked for. */
export function nameImages(images: readonly Image[]): ImageNames {
  let digests: ReadonlySet<Digest> | undefined
  let tagged: Map<string, Digest> | undefined
  return {
    has(digest) {
      digests ??= new Set(images.map((image) => image.digest))
      return digests.has(digest)
    },
    byTag(tag) {
      if (tagged === undefined) {
        tagged = new Map()
        for (const { digest, tags } of images) for (const one of tags) tagged.set(one, digest)
      }
      return tagged.get(tag)
    },
  }
}

/**
 * Finds the images that uses refer to.
 *
 * A reference to another repository of ECR is not about this one, though the same image may be in both, unless it may be one
 * that caches this one. Otherwise a digest counts wherever it was pulled from: a mirror may pull it from here. A tag counts when
 * the reference names this repository, by its own registry, by a VPC endpoint, or by the host of a mirror, with a prefix before
 * the name or without, and stands for the image that has it now.
 */
export function mapUses(
  readings: readonly UseReading[],
  images: readonly Image[],
  repository: Repository,
): UseMap {
  const names = nameImages(images)
  const usersOf = new Map<Digest, string[]>()
  const tagUsers = new Map<string, string>()
  const lost: ImageUse[] = []
  for (const use of readings.flatMap((reading) => (reading.status === 'read' ? reading.uses : []))) {
    const reference = parseImageReference(use.image)
    const place = placeOf(reference, repository)
    if (place === 'elsewhere') continue
    const { digest, tag = '' } = reference
    const byTag = place === 'here' || place === 'mirror' ? names.byTag(tag) : undefined
    if (byTag !== undefined) tagUsers.set(tag, use.user)
    const named = digest ?? byTag
    if (named !== undefined && names.has(named)) usersOf.set(named, [...(usersOf.get(named) ?? []), use.user])
    else if (place === 'here') lost.push(use)
  }
  return { usersOf, tagUsers, lost }
}

/**
 * What a reference says of a repository: that it is meant (`here`), that another repository of ECR is (`elsewhere`),
 * that a registry which may mirror it has a repository of the same name (`mirror`), or nothing (`unknown`). A cache puts its own
 * prefix before the name, one of ECR too (ECR user guide, "Pull through cache", `ecrRepositoryPrefix`), but never within the
 * registry that it caches.
 */
export function placeOf(
  { registry, repository: name }: ImageReference,
  { accountId, region, name: own }: Repository,
): 'here' | 'elsewhere' | 'mirror' | 'unknown' {
  if (registry === undefined) return 'unknown'
  const isPrefixed = name.endsWith(`/${own}`)
  if (registry.kind === 'other') return name === own || isPrefixed ? 'mirror' : 'unknown'
  const sameAccount = registry.accountId === undefined || registry.accountId === accountId
  const sameRegistry = sameAccount && registry.region === region
  if (sameRegistry) return name === own ? 'here' : 'elsewhere'
  return isPrefixed ? 'mirror' : 'elsewhere'
}
