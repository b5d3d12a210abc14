import { canonicalJson } from '../document/canonical-json.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { placeOf } from './documents.ts'
import { isEmbedded } from './embedded-json.ts'
import { type Place, step } from './path-rules.ts'
import { topOfType } from './type-rules.ts'

/** The canonical JSON of a value, and of what lasts of it. */
export interface CanonicalTexts {
  readonly complete: string
  /** `undefined` when nothing lasts. The same string as `complete` where everything lasts. */
  readonly durable: string | undefined
}

/**
 * The canonical JSON (RFC 8785) of a normalised resource and of its `durablePart`, in one walk: the two share most of
 * their text.
 */
export function canonicalTexts(body: Json, type: string): CanonicalTexts {
  return textsOf(body, topOfType(type))
}

function textsOf(value: Json, place: Place): CanonicalTexts {
  if (place.ephemeral || value === null) return { complete: canonicalJson(value), durable: undefined }
  if (isJsonArray(value)) return arrayTexts(value, place)
  if (isJsonObject(value) && !isEmbedded(value)) return objectTexts(value, place)
  const complete = canonicalJson(value)
  return { complete, durable: complete }
}

function arrayTexts(items: readonly Json[], place: Place): CanonicalTexts {
  const inner = step(place, '*')
  return joined(
    items.map((item) => textsOf(item, inner)),
    '[',
    ']',
  )
}

function objectTexts(value: JsonObject, place: Place): CanonicalTexts {
  const own = placeOf(value, place)
  const names = Object.keys(value).sort()
  return joined(
    names.map((name) => {
      const { complete, durable } = textsOf(value[name] ?? null, step(own, name))
      const label = `${canonicalJson(name)}:`
      const text = label + complete
      return { complete: text, durable: durable === complete ? text : durable && label + durable }
    }),
    '{',
    '}',
  )
}

function joined(parts: readonly CanonicalTexts[], open: string, close: string): CanonicalTexts {
  const complete = open + parts.map((part) => part.complete).join(',') + close
  if (parts.every((part) => part.durable === part.complete)) {
    return { complete, durable: parts.length === 0 ? undefined : complete }
  }
  const lasting = parts.flatMap(({ durable }) => durable ?? [])
  return { complete, durable: lasting.length === 0 ? undefined : open + lasting.join(',') + close }
}
