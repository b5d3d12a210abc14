import { isJsonArray, isJsonObject, type Json } from '../document/json.ts'
import { placeOf } from './documents.ts'
import { isEmbedded } from './embedded-json.ts'
import { type Place, step } from './path-rules.ts'

/**
 * What of a normalised value lasts: without what is ephemeral, and without `null`, `[]` and `{}`, which AWS
 * returns for what is not set as often as it leaves it out. Inside an embedded document these stay, because
 * there they are its author's.
 *
 * @returns the value itself when all of it lasts, `undefined` when nothing does
 */
export function durablePart(value: Json, place: Place): Json | undefined {
  if (place.ephemeral || value === null) return undefined
  if (isJsonArray(value)) return durableItems(value, step(place, '*'))
  if (!isJsonObject(value) || isEmbedded(value)) return value
  const own = placeOf(value, place)
  const members: [string, Json][] = []
  let isWhole = true
  for (const name of Object.keys(value)) {
    const member = value[name] ?? null
    const part = durablePart(member, step(own, name))
    if (part !== undefined) members.push([name, part])
    isWhole &&= part === member
  }
  if (members.length === 0) return undefined
  return isWhole ? value : Object.fromEntries(members)
}

function durableItems(items: readonly Json[], inner: Place): Json | undefined {
  const parts = items.map((item) => durablePart(item, inner)).filter((item) => item !== undefined)
  if (parts.length === 0) return undefined
  return parts.length === items.length && parts.every((part, i) => part === items[i]) ? items : parts
}
