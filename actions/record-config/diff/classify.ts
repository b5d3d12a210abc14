import type { Json } from '../document/json.ts'
import { durablePart } from '../normalise/durable.ts'
import type { ChangeClass, Place } from '../normalise/path-rules.ts'
import { isRedacted, keyIdOf } from '../normalise/redact.ts'

/**
 * The class of a change. A change of nothing that lasts (`[]` to absent, an ephemeral member) is ephemeral. What
 * no rule knows is of class `version`: it may change what the release does, so it must not be hidden. A secret hashed with another
 * key than before cannot be compared, which says nothing of the secret itself.
 */
export function classify(place: Place, before: Json | undefined, after: Json | undefined): ChangeClass {
  if (isRedacted(before) && isRedacted(after) && keyIdOf(before) !== keyIdOf(after)) return 'metadata'
  const lasts = [before, after].some(
    (value) => value !== undefined && durablePart(value, place) !== undefined,
  )
  return lasts ? (place.class ?? 'version') : 'ephemeral'
}
