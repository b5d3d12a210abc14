import type { Digest } from '../../shared/images/digest.ts'
import type { Image } from '../images/image.ts'
import type { Untag } from './plan-untags.ts'

/** What a fresh look says of the tags that an earlier plan takes off. */
export interface ComparedUntags {
  /** Tags that are still there and may go, by image. */
  readonly open: ReadonlyMap<Digest, readonly string[]>
  readonly moves: readonly UntagMove[]
}

/** An image of which the world is no longer as the plan saw it. */
export type UntagMove =
  | { readonly type: 'tags'; readonly image: Image; readonly now: readonly string[] }
  /** Tags of it that a new plan does not take off. */
  | { readonly type: 'untag'; readonly image: Image; readonly stay: readonly string[] }

/** What there is now, and what a new plan takes off. */
export interface TagsNow {
  readonly present: ReadonlyMap<Digest, Image>
  readonly fresh: readonly Untag[]
}

/**
 * Holds tags that a plan takes off against a new plan: they may go when the image has its other tags as it had, and the new plan
 * takes them off as well. Those that are off already are done.
 */
export function compareUntags(planned: readonly Untag[], { present, fresh }: TagsNow): ComparedUntags {
  const allowed = new Map(fresh.map(({ image, tags }) => [image.digest, new Set(tags.map(({ tag }) => tag))]))
  const open = new Map<Digest, readonly string[]>()
  const moves: UntagMove[] = []
  for (const { image, tags } of planned) {
    const current = present.get(image.digest)
    const off = new Set(tags.map(({ tag }) => tag))
    const left = current?.tags.filter((tag) => off.has(tag)) ?? []
    if (current === undefined || left.length === 0) continue
    const stay = left.filter((tag) => allowed.get(image.digest)?.has(tag) !== true)
    const others = (of: Image) => of.tags.filter((tag) => !off.has(tag)).join(' ')
    if (others(image) !== others(current)) moves.push({ type: 'tags', image, now: current.tags })
    else if (stay.length > 0) moves.push({ type: 'untag', image, stay })
    else open.set(image.digest, left)
  }
  return { open, moves }
}

/** The images with the tags that a plan has taken off them, so that ranks count as they did. */
export function withTagsBack(images: readonly Image[], untags: readonly Untag[]): readonly Image[] {
  if (untags.length === 0) return images
  const taken = new Set(images.flatMap(({ tags }) => tags))
  const off = new Map(untags.map(({ image, tags }) => [image.digest, tags]))
  return images.map((image) => {
    const back = (off.get(image.digest) ?? []).flatMap(({ tag }) => (taken.has(tag) ? [] : tag))
    return back.length === 0 ? image : { ...image, tags: [...image.tags, ...back].sort() }
  })
}
