import { type Sha256, sha256OfJson } from '../document/digest.ts'
import { isJsonArray, isJsonObject, type Json } from '../document/json.ts'
import { placeOf } from './documents.ts'
import { isEmbedded } from './embedded-json.ts'
import { type Place, step, topOf } from './path-rules.ts'
import { rulesFor } from './type-rules.ts'

/**
 * What of a normalised value lasts: without what is ephemeral, and without `null`, `[]` and `{}`, which AWS
 * returns for what is not set as often as it leaves it out. Inside an embedded document these stay, because
 * there they are its author's.
 *
 * @returns `undefined` when nothing lasts
 */
export function durablePart(value: Json, place: Place): Json | undefined {
  if (place.ephemeral || value === null) return undefined
  if (isJsonArray(value)) {
    const inner = step(place, '*')
    const items = value.flatMap((item) => durablePart(item, inner) ?? [])
    return items.length === 0 ? undefined : items
  }
  if (!isJsonObject(value)) return value
  if (isEmbedded(value)) return value
  const own = placeOf(value, place)
  const members = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
    const part = durablePart(member, step(own, name))
    return part === undefined ? [] : [[name, part]]
  })
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

/** The digest of what of a normalised resource lasts. */
export function durableDigest(body: Json, type: string): Sha256 {
  return sha256OfJson(durablePart(body, topOf(rulesFor(type))) ?? null)
}
