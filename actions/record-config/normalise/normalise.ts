import { canonicalJson } from '../document/canonical-json.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { embeddedPlace, placeOf } from './documents.ts'
import { durablePart } from './durable.ts'
import { isEmbedded, parseEmbeddedJson } from './embedded-json.ts'
import { type Place, step, topOf } from './path-rules.ts'
import { isRedacted, isSecretName, looksLikeSecret, type RedactionKey, redacted } from './redact.ts'
import { rulesFor } from './type-rules.ts'

/** How secrets are treated. */
export interface Redaction {
  /** Without a key, secrets are withheld: not even their change shows. */
  readonly key: RedactionKey | undefined
  /** Tells which environment variables are no secrets; all others are taken for secrets. */
  readonly isPlain: (name: string) => boolean
}

interface Walk {
  readonly redaction: Redaction
  /** The resource's key: part of what a secret's hash is made of. */
  readonly key: string
}

/**
 * Brings a resource into the form in which it is stored, hashed and compared: secrets replaced, embedded
 * documents parsed, arrays whose order means nothing sorted. Two descriptions of the same configuration are then
 * the same value. Normalising twice changes nothing more.
 *
 * @param type the CloudFormation type, which decides on the rules
 * @param key the resource's key in the record
 */
export function normalise(body: Json, type: string, key: string, redaction: Redaction): Json {
  return normaliseValue(body, topOf(rulesFor(type)), { redaction, key }, '', '')
}

function normaliseValue(value: Json, place: Place, walk: Walk, path: string, name: string): Json {
  if (typeof value === 'string') return normaliseText(value, place, walk, path, name)
  if (isJsonArray(value)) {
    const inner = step(place, '*')
    const items = value.map((item, i) =>
      normaliseValue(item, inner, walk, itemPath(path, item, i, place), name),
    )
    return place.set || place.keyedBy !== undefined ? sorted(items, inner, place.keyedBy) : items
  }
  if (!isJsonObject(value)) return value
  if (isRedacted(value)) return value
  if (isEmbedded(value)) return embedded(value.$json, place, walk, path, name)
  const own = placeOf(value, place)
  return Object.fromEntries(
    Object.entries(value).map(([member, inside]) => [
      member,
      normaliseValue(inside, step(own, member), walk, `${path}.${member}`, nameOf(value, member)),
    ]),
  )
}

function normaliseText(text: string, place: Place, walk: Walk, path: string, name: string): Json {
  const { isPlain, key } = walk.redaction
  const isSecret = (place.secret && !isPlain(name)) || isSecretName(name) || looksLikeSecret(text)
  if (isSecret && text !== '') return redacted(text, `${walk.key}${path}`, key)
  const document = parseEmbeddedJson(text)
  if (document === undefined) return text
  return embedded(document, place, walk, path, name)
}

function embedded(document: Json, place: Place, walk: Walk, path: string, name: string): JsonObject {
  return { $json: normaliseValue(document, embeddedPlace(document, place), walk, `${path}.$json`, name) }
}

/** What a text is called: in `{ "name": "TOKEN", "value": "…" }` the value is called TOKEN. */
function nameOf(object: JsonObject, member: string): string {
  if (member !== 'value' && member !== 'Value') return member
  const name = object.name ?? object.Name ?? object.key ?? object.Key
  return typeof name === 'string' ? name : member
}

/** Elements of unordered arrays are addressed by their key, or not at all, so that a hash survives reordering. */
function itemPath(path: string, item: Json, index: number, place: Place): string {
  if (place.keyedBy !== undefined && isJsonObject(item) && typeof item[place.keyedBy] === 'string') {
    return `${path}[${String(item[place.keyedBy])}]`
  }
  return place.set ? `${path}[]` : `${path}[${index}]`
}

function sorted(items: readonly Json[], inner: Place, keyedBy: string | undefined): Json[] {
  const orderOf = (item: Json) => {
    const key = keyedBy !== undefined && isJsonObject(item) ? item[keyedBy] : undefined
    const lasting = durablePart(item, inner)
    return [
      typeof key === 'string' ? key : '',
      lasting === undefined ? '' : canonicalJson(lasting),
      canonicalJson(item),
    ]
  }
  return items
    .map((item) => ({ item, order: orderOf(item) }))
    .sort((a, b) => compareTexts(a.order, b.order))
    .map(({ item }) => item)
}

/** Compares by UTF-16 code units, as canonical JSON does: the same order in every locale. */
function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [i, text] of a.entries()) {
    const other = b[i] ?? ''
    if (text !== other) return text < other ? -1 : 1
  }
  return 0
}
