import type { Digest } from '../../shared/images/digest.ts'
import { compileTagFilter } from '../guards/tag-filter.ts'
import { subjectOfTag } from '../images/cosign-tag.ts'
import { type Image, orderTimeMs } from '../images/image.ts'
import { namesOf } from '../images/quarantine.ts'
import { newestFirst } from '../policy/evaluate.ts'
import type { UntagRule } from './untag-rule.ts'

/** A tag that a rule of `untag` takes off, and why. */
export interface SelectedTag {
  readonly tag: string
  readonly rule: string
  /** Its place among the tags of the rule; 1 is the newest. */
  readonly rank: number
  /** How long ago its image was pushed, or came back from the archive. */
  readonly ageMs: number
}

/** Tags of one image do not say which is newer: `build-10` counts as newer than `build-9`. */
const natural = new Intl.Collator('en', { numeric: true })

/**
 * The tags that the rules take off, by image, the newest first. Tags are counted, not images; ECR does not say when a tag was
 * set, so that its image's push is what makes it new.
 *
 * Only images in their own right that can be pulled are looked at: signatures, attestations and SBOMs, and what is in the
 * archive or in quarantine, keep their tags, and these take no place.
 */
export function selectTags(
  images: readonly Image[],
  rules: readonly UntagRule[],
  nowMs: number,
): ReadonlyMap<Digest, readonly SelectedTag[]> {
  const selected = new Map<Digest, readonly SelectedTag[]>()
  if (rules.length === 0) return selected
  const ordered = Array.from(newestFirst(images), (position) => images[position]).flatMap((image) =>
    image === undefined || !isTaggable(image)
      ? []
      : [{ image, tags: image.tags.toSorted((a, b) => natural.compare(b, a)) }],
  )
  for (const rule of rules) {
    const { counts } = compileTagFilter(rule)
    let rank = 0
    for (const { image, tags } of ordered) {
      const ageMs = nowMs - orderTimeMs(image)
      for (const tag of tags) {
        if (!counts(tag)) continue
        rank++
        if (rank <= (rule.keepNewest ?? 0) || ageMs <= (rule.olderThanMs ?? Number.NEGATIVE_INFINITY))
          continue
        const known = selected.get(image.digest) ?? []
        if (known.every((one) => one.tag !== tag))
          selected.set(image.digest, [...known, { tag, rule: rule.text, rank, ageMs }])
      }
    }
  }
  return selected
}

function isTaggable(image: Image): boolean {
  const { tags, status, subject } = image
  return (
    status === 'ACTIVE' &&
    subject === undefined &&
    namesOf(image).length === tags.length &&
    tags.every((tag) => subjectOfTag(tag) === undefined)
  )
}
