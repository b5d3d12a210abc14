import type { Image } from '../images/image.ts'
import { namesOf, quarantineOf } from '../images/quarantine.ts'
import type { RemovalFate } from '../planning/decision.ts'

/** A removal as it was planned. */
interface Planned {
  readonly image: Image
  readonly fate: RemovalFate
}

/**
 * Whether an image has the tags with which its removal was planned. One on its way into quarantine, whose run or call
 * died between the new tag and the old ones, has that tag besides and may have lost some.
 */
export function sameNames({ image: planned, fate }: Planned, now: Image): boolean {
  if (fate !== 'quarantine') return sameTags(planned.tags, now.tags)
  const [before, after] = [namesOf(planned), namesOf(now)]
  const isUnderWay = after.length < now.tags.length
  return isUnderWay ? after.every((tag) => before.includes(tag)) : sameTags(before, after)
}

/** Whether there is nothing left to do: it is in the archive, or in quarantine. */
export function isDone(fate: RemovalFate, now: Image): boolean {
  if (fate === 'archive') return now.status === 'ARCHIVED'
  return fate === 'quarantine' && quarantineOf(now) !== undefined
}

function sameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag, i) => tag === b[i])
}
