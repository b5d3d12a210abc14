import { formatDuration } from '../../shared/inputs/duration.ts'
import { type GuardedWorld, ranksOfNewest } from '../guards/find-holds.ts'
import type { GuardSettings } from '../guards/guard-settings.ts'
import { tagsKept } from '../guards/keep-images.ts'
import { type Image, orderTimeMs } from '../images/image.ts'
import { compileTagPattern } from '../policy/tag-pattern.ts'

/** Why a tag stays on an image, in one clause; undefined when nothing holds it. */
export type TagGuard = (image: Image, tag: string) => string | undefined

/**
 * What holds tags: the same guards that hold images, each for the tags that it is about. An image that is in use by its digest
 * may lose a tag, but not its last one; a tag that a use names stays.
 */
export function guardTags(world: GuardedWorld, guards: GuardSettings): TagGuard {
  const { readings, uses, nowMs } = world
  const unreadable = readings.find(({ status }) => status === 'unreadable')
  const protectedBy = guards.protectTags.map((pattern) => ({ pattern, test: compileTagPattern(pattern) }))
  const newest = guards.keepAtLeast.map(({ pattern, count }) => ({
    text: `one of the newest ${count} with a tag ${pattern}`,
    test: compileTagPattern(pattern),
    ranks: ranksOfNewest(world, pattern, count),
  }))
  const kept = guards.keep.map((rule) => ({ text: rule.text, tags: tagsKept(world, rule) }))
  return (image, tag) => {
    const { digest } = image
    if (unreadable !== undefined) return `${unreadable.source} cannot be read, so it may be in use`
    const user = uses.tagUsers.get(tag)
    if (user !== undefined) return `in use by ${user}`
    const pattern = protectedBy.find(({ test }) => test(tag))?.pattern
    if (pattern !== undefined) return `protected by ${pattern}`
    const counted = newest.find(({ test, ranks }) => ranks.has(digest) && test(tag))
    if (counted !== undefined) return `on ${counted.text}`
    const rule = kept.find(({ tags }) => tags.get(digest)?.includes(tag))
    if (rule !== undefined) return `kept by the rule \`${rule.text}\``
    return nowMs - orderTimeMs(image) < guards.minAgeMs
      ? `its image is younger than ${formatDuration(guards.minAgeMs)}`
      : undefined
  }
}
