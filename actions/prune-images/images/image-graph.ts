import type { Digest } from '../../shared/images/digest.ts'
import { hasOwnName, subjectOfTag } from './cosign-tag.ts'
import type { Image } from './image.ts'

/** The children of each index whose manifest was read. */
export type Children = ReadonlyMap<Digest, readonly Digest[]>

/** How the images of one repository hang together. Only digests that are in the repository appear. */
export interface ImageGraph {
  /** The indexes that list the image. */
  readonly parentsOf: (digest: Digest) => readonly Digest[]
  /** What the image is about: it has no life of its own while one of them is there. */
  readonly subjectsOf: (digest: Digest) => readonly Digest[]
  /** What a nameless image is about, when that is not in the repository: gone, or kept elsewhere from the start. */
  readonly lostSubjectOf: (digest: Digest) => Digest | undefined
}

const NONE: readonly Digest[] = []

/**
 * Links indexes to their children (shared and nested ones too) and signatures, attestations and SBOMs to what they are
 * about, by OCI's `subject` or by cosign's tags.
 *
 * An image with an ordinary tag besides a cosign tag is an image in its own right.
 */
export function buildGraph(images: readonly Image[], children: Children): ImageGraph {
  const present = new Set<Digest>()
  for (const { digest } of images) present.add(digest)
  const parents = new Map<Digest, Digest[]>()
  for (const [index, listed] of children) {
    if (!present.has(index)) continue
    for (const child of new Set(listed))
      if (present.has(child) && child !== index) push(parents, child, index)
  }
  const subjects = new Map<Digest, readonly Digest[]>()
  const lost = new Map<Digest, Digest>()
  for (const image of images) {
    const about = subjectsOf(image)
    if (about.length === 0) continue
    const here = about.filter((digest) => present.has(digest) && digest !== image.digest)
    const [absent] = about.filter((digest) => digest !== image.digest)
    if (here.length > 0) subjects.set(image.digest, here)
    else if (absent !== undefined && !hasOwnName(image)) lost.set(image.digest, absent)
  }
  return {
    parentsOf: (digest) => parents.get(digest) ?? NONE,
    subjectsOf: (digest) => subjects.get(digest) ?? NONE,
    lostSubjectOf: (digest) => lost.get(digest),
  }
}

function subjectsOf(image: Image): readonly Digest[] {
  const byTags = hasOwnName(image)
    ? NONE
    : image.tags.map(subjectOfTag).filter((digest) => digest !== undefined)
  return image.subject === undefined ? byTags : [...new Set([image.subject, ...byTags])]
}

function push(map: Map<Digest, Digest[]>, key: Digest, value: Digest): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
