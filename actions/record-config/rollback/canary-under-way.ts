import { CANARY_TAG_PREFIX } from '../../shared/canary-tags.ts'

/**
 * Why the traffic of a resource is not to be touched, by the keys of its tags: `promote-canary` keeps its record there
 * while it shifts.
 *
 * @param name the alias, where a function has a record for each
 */
export function canaryUnderWay(keys: Iterable<string | undefined>, name?: string): string | undefined {
  const prefix = name === undefined ? CANARY_TAG_PREFIX : `${CANARY_TAG_PREFIX}${name}:`
  for (const key of keys)
    if (key?.startsWith(prefix) === true)
      return 'a canary is under way there: abort it, which gives the traffic back'
  return undefined
}
