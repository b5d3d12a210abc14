import type { Check } from '../../guards/checks.ts'
import { managersOf } from './managers.ts'
import { recordTagsOf, type TagSpace } from './record-tags.ts'

/**
 * Tags that a function may have (Lambda developer guide, "Using tags on Lambda functions"), an endpoint (SageMaker API,
 * `AddTags`), and a service (ECS API, `TagResource`).
 */
const MAX_TAGS = 50

/** Whether the record of a canary has room among the tags of what it is kept at. */
export function checkRoomForTags(
  what: 'function' | 'endpoint' | 'service',
  tags: ReadonlyMap<string, string>,
  space: Pick<TagSpace<string>, 'prefix' | 'promotedTag'>,
): readonly Check[] {
  const more = [...recordTagsOf(space), space.promotedTag].filter((key) => !tags.has(key)).length
  const own = [...tags.keys()].filter((key) => !key.startsWith('aws:')).length
  if (own + more <= MAX_TAGS) return []
  const explanation = `The ${what} has ${own} tags, and the record of a canary takes ${more} more; AWS allows ${MAX_TAGS}. Remove some.`
  return [{ name: 'room for the record', result: 'failed', explanation }]
}

/** Who else would write what we write. @param remedy what to tell them */
export function checkManagers(
  what: 'function' | 'endpoint',
  tags: ReadonlyMap<string, string>,
  remedy: string,
): readonly Check[] {
  const managers = managersOf(tags)
  if (managers.length === 0) return []
  const explanation = `The ${what} is managed by ${managers.join(' and ')}: an update there during the canary would reset the weights. ${remedy}`
  return [{ name: 'managed elsewhere', result: 'warning', explanation }]
}
