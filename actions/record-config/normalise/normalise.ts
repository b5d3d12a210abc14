import { canonicalJson } from '../document/canonical-json.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject, mapMembers } from '../document/json.ts'
import { embeddedPlace, placeOf } from './documents.ts'
import { durablePart } from './durable.ts'
import { isEmbedded, parseEmbeddedJson } from './embedded-json.ts'
import { type Place, step } from './path-rules.ts'
import { isRedacted, isSecretName, looksLikeSecret, type RedactionKey, redacted } from './redact.ts'
import { topOfType } from './type-rules.ts'

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
  /** The steps that lead to where the walk is; the other part of it. */
  readonly path: string[]
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
  return normaliseValue(body, topOfType(type), { redaction, key, path: [] }, '')
}

/** @param name what the value is called, which tells whether it is a secret */
function normaliseValue(value: Json, place: Place, walk: Walk, name: string): Json {
  if (typeof value === 'string') return normaliseText(value, place, walk, name)
  if (isJsonArray(value)) return normaliseItems(value, place, walk, name)
  if (!isJsonObject(value) || isRedacted(value)) return value
  if (isEmbedded(value)) return embedded(value.$json, place, walk, name)
  const own = placeOf(value, place)
  return mapMembers(value, (inside, member) => {
    walk.path.push(member)
    const normal = normaliseValue(inside, step(own, member), walk, nameOf(value, member))
    walk.path.pop()
    return normal
  })
}

function normaliseItems(items: readonly Json[], place: Place, walk: Walk, name: string): Json {
  const inner = step(place, '*')
  const normal = items.map((item) => {
    // By its key or not at all: the hash of a secret must not change when something is inserted before it.
    walk.path.push(`[${keyIn(item, place.keyedBy)}]`)
    const one = normaliseValue(item, inner, walk, name)
    walk.path.pop()
    return one
  })
  return place.set || place.keyedBy !== undefined ? sorted(normal, inner, place.keyedBy) : normal
}

function normaliseText(text: string, place: Place, walk: Walk, name: string): Json {
  const { isPlain, key } = walk.redaction
  const isSecret = (place.secret && !isPlain(name)) || isSecretName(name) || looksLikeSecret(text)
  if (isSecret && text !== '') return redacted(text, [walk.key, ...walk.path].join('\0'), key)
  const document = parseEmbeddedJson(text)
  return document === undefined ? text : embedded(document, place, walk, name)
}

function embedded(document: Json, place: Place, walk: Walk, name: string): JsonObject {
  return { $json: normaliseValue(document, embeddedPlace(document, place), walk, name) }
}

/** What a text is called: in `{ "name": "TOKEN", "value": "…" }` the value is called TOKEN. */
function nameOf(object: JsonObject, member: string): string {
  if (member !== 'value' && member !== 'Value') return member
  const name = object.name ?? object.Name ?? object.key ?? object.Key
  return typeof name === 'string' ? name : member
}

/** An element and what it is sorted by; the texts are made only when its key does not decide. */
interface Sortable {
  readonly item: Json
  readonly key: string
  texts?: readonly [durable: string, complete: string]
}

/** Sorts by key, then by what lasts, then by the rest, so that ephemeral parts do not change the order. */
function sorted(items: readonly Json[], inner: Place, keyedBy: string | undefined): Json[] {
  const textsOf = (sortable: Sortable) => {
    sortable.texts ??= textsToSortBy(sortable.item, inner)
    return sortable.texts
  }
  const sortables = items.map((item): Sortable => ({ item, key: keyIn(item, keyedBy) }))
  sortables.sort((a, b) => {
    if (a.key !== b.key) return compare(a.key, b.key)
    const [durableA, completeA] = textsOf(a)
    const [durableB, completeB] = textsOf(b)
    return compare(durableA, durableB) || compare(completeA, completeB)
  })
  return sortables.map(({ item }) => item)
}

function keyIn(item: Json, keyedBy: string | undefined): string {
  const key = keyedBy !== undefined && isJsonObject(item) ? item[keyedBy] : undefined
  return typeof key === 'string' ? key : ''
}

function textsToSortBy(item: Json, place: Place): readonly [string, string] {
  const lasting = durablePart(item, place)
  const complete = canonicalJson(item)
  if (lasting === item) return [complete, complete]
  return [lasting === undefined ? '' : canonicalJson(lasting), complete]
}

/** Compares by UTF-16 code units, as canonical JSON does: the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
