import { secretReason } from '../../shared/secrets/detect-secret.ts'
import { isHarmless, isSecretName } from '../../shared/secrets/secret-names.ts'
import { isPairValue, pairNameIn } from '../../shared/secrets/secret-places.ts'
import { canonicalJson } from '../document/canonical-json.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject, mapMembers } from '../document/json.ts'
import { embeddedPlace, placeOf } from './documents.ts'
import { durablePart } from './durable.ts'
import { isEmbedded, parseEmbeddedJson } from './embedded-json.ts'
import { type Holding, holdingOfMember, isHeldSecret, isSecretItem } from './holding.ts'
import { memberNamed, type Place, step } from './path-rules.ts'
import { isRedacted, type RedactionKey, redacted } from './redact.ts'
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
export function normalise({
  body,
  type,
  key,
  redaction,
}: {
  readonly body: Json
  readonly type: string
  readonly key: string
  readonly redaction: Redaction
}): Json {
  return normaliseValue(
    body,
    { place: topOfType(type), name: type.slice(type.lastIndexOf(':') + 1), holding: 'nothing', isItem: true },
    { redaction, key, path: [] },
  )
}

/** Where the walk is. */
interface Here {
  readonly place: Place
  /** What the value is called, which tells whether it is a secret. */
  readonly name: string
  readonly holding: Holding
  /** The value is an element of a list. */
  readonly isItem: boolean
}

function normaliseValue(value: Json, here: Here, walk: Walk): Json {
  if (typeof value === 'string') return normaliseText(value, here, walk)
  if (typeof value === 'number') return normaliseNumber(value, here, walk)
  if (isJsonArray(value)) return normaliseItems(value, here, walk)
  if (!isJsonObject(value) || isRedacted(value)) return value
  if (isEmbedded(value)) return embedded(value.$json, here, walk)
  const named = withoutSecretNames(value, walk)
  const own = placeOf(named, here.place)
  const { isPlain } = walk.redaction
  const inherited = isSecretName(here.name) ? here : undefined
  return mapMembers(named, (inside, member) => {
    const isBody = walk.path.length === 0 && member === 'configuration'
    walk.path.push(member)
    const holding = holdingOfMember(named, member, { ...here, isPlain })
    const name = isBody ? here.name : nameOf(named, member, inherited)
    const there = { place: step(own, member), name, holding, isItem: isBody }
    const normal = normaliseValue(inside, there, walk)
    walk.path.pop()
    return normal
  })
}

/** How many arguments before one are looked at: a program and its options. */
const MOST_ARGUMENTS = 16

function normaliseItems(items: readonly Json[], here: Here, walk: Walk): Json {
  const { place, name, holding } = here
  const inner = step(place, '*')
  const { isPlain } = walk.redaction
  const normal = items.map((item, i) => {
    // By its key or not at all: the hash of a secret must not change when something is inserted before it.
    walk.path.push(`[${keyIn(item, place.keyedBy)}]`)
    const before = place.set ? [] : items.slice(Math.max(0, i - MOST_ARGUMENTS), i)
    const isSecret = typeof item === 'string' && isSecretItem(item, before, { holding, isPlain })
    const there: Here = { place: inner, name, holding: isSecret ? 'secret' : holding, isItem: true }
    const one = normaliseValue(item, there, walk)
    walk.path.pop()
    return one
  })
  return place.set || place.keyedBy !== undefined ? sorted(normal, inner, place.keyedBy) : normal
}

/**
 * A text is a secret by the structure that holds it, by its name, or by its look. A document in it is looked at member
 * by member instead of by its look.
 */
function normaliseText(text: string, here: Here, walk: Walk): Json {
  if (text === '') return text
  const isNamed = isSecretName(here.name) && !isHarmless(text)
  if (isNamed || isHeldSecret(text, here.holding, walk.redaction.isPlain)) return secret(text, walk)
  const document = parseEmbeddedJson(text)
  if (document !== undefined) return embedded(document, here, walk)
  return secretReason(here.name, text) === undefined ? text : secret(text, walk)
}

function normaliseNumber(value: number, { name, holding }: Here, walk: Walk): Json {
  return holding === 'secret' || isSecretName(name) ? secret(String(value), walk) : value
}

function secret(text: string, { key, path, redaction }: Walk): Json {
  return redacted(text, [key, ...path].join('\0'), redaction.key)
}

/** A member can have a secret for its name: `{ "auths": { "https://user:password@host": {} } }`. */
function withoutSecretNames(object: JsonObject, { key, path, redaction }: Walk): JsonObject {
  if (!Object.keys(object).some(isSecret)) return object
  const taken = new Set<string>()
  const members = Object.entries(object).map(([name, value]): [string, Json] => {
    if (!isSecret(name)) return [name, value]
    const { $secret } = redacted(name, [key, ...path].join('\0'), redaction.key)
    let other = `$secret name, ${$secret}`
    while (taken.has(other)) other += "'"
    taken.add(other)
    return [other, value]
  })
  return Object.fromEntries(members)
}

const knownNames = new Map<string, boolean>()

/** Whether a name is a secret itself. */
function isSecret(name: string): boolean {
  if (name.length < 12) return false
  const known = knownNames.get(name)
  if (known !== undefined) return known
  const is = secretReason('', name) !== undefined
  // As with the names of places: the memory must not grow with what users call things.
  if (knownNames.size < 10_000) knownNames.set(name, is)
  return is
}

function embedded(document: Json, here: Here, walk: Walk): JsonObject {
  return { $json: normaliseValue(document, { ...here, place: embeddedPlace(document, here.place) }, walk) }
}

/** Members that say where a secret is, or what kind of. */
const SAYS_WHERE = /(arn|name|id|ref|key|from|type|path|provider|parameter)$/i

/**
 * What a text is called: in `{ "name": "TOKEN", "value": "…" }` the value is called TOKEN, and in
 * `{ "credentials": { "user": "…" } }` what stands in the object is credentials.
 *
 * @param inherited the object, where its name says that it holds secrets
 */
function nameOf(object: JsonObject, member: string, inherited: Here | undefined): string {
  const isPair = isPairValue(member)
  if (inherited !== undefined && (isPair || (!inherited.isItem && !SAYS_WHERE.test(member))))
    return inherited.name
  if (!isPair) return member
  const name = object[pairNameIn(object) ?? member]
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
  const key = keyedBy !== undefined && isJsonObject(item) ? memberNamed(item, keyedBy) : undefined
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
