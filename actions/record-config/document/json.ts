import type { Json } from '../../shared/json.ts'

export type { Json }

/** A JSON object (RFC 8259). What is recorded, hashed and compared is always JSON. */
export type JsonObject = { readonly [name: string]: Json }

/** Tells an object from the other JSON values. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Tells an array from the other JSON values; `Array.isArray` alone loses the element type of read-only arrays. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/**
 * Compares two JSON values: the order of an object's members means nothing, the order of an array does.
 * `0` and `-0` are equal, as they are in canonical JSON.
 */
export function jsonEquals(a: Json, b: Json): boolean {
  if (a === b) return true
  if (isJsonArray(a)) {
    return isJsonArray(b) && a.length === b.length && a.every((item, i) => jsonEquals(item, b[i] ?? null))
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false
  const names = Object.keys(a)
  if (names.length !== Object.keys(b).length) return false
  return names.every((name) => Object.hasOwn(b, name) && jsonEquals(a[name] ?? null, b[name] ?? null))
}

/**
 * Turns what an SDK returned into JSON: dates become ISO 8601 strings, bytes become base64, absent members go,
 * big integers become strings (a JSON reader would round them).
 *
 * @throws TypeError for what has no meaning in JSON (functions, symbols, NaN, maps), naming where it stands
 */
export function toJson(value: unknown, where = '$'): Json {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${where} is ${value}, which JSON cannot hold`)
    return value
  }
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) return value.map((item, i) => toJson(item, `${where}[${i}]`))
  if (typeof value === 'object' && isPlainObject(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    return Object.fromEntries(members.map(([name, member]) => [name, toJson(member, `${where}.${name}`)]))
  }
  throw new TypeError(`${where} is a ${typeof value} (${Object.prototype.toString.call(value)}), not JSON`)
}

/**
 * Tells a plain object from an instance of a class (a date, a map). Asks for the form of the prototype, not for
 * `Object.prototype` itself, which is another one in another realm.
 */
export function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** A new object with the same names and other values. A member called `__proto__` stays a member. */
export function mapMembers(object: JsonObject, change: (value: Json, name: string) => Json): JsonObject {
  const changed: Record<string, Json> = {}
  for (const name of Object.keys(object)) {
    const value = change(object[name] ?? null, name)
    if (name === '__proto__') Object.defineProperty(changed, name, { value, enumerable: true })
    else changed[name] = value
  }
  return changed
}
