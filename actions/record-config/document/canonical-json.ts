import { isJsonArray, isJsonObject, isPlainObject, type Json } from './json.ts'

/**
 * Writes a value as canonical JSON (RFC 8785, JCS): members sorted by their UTF-16 code units, numbers as
 * ECMAScript writes them, no white space. The same value gives the same bytes on every machine, so that a hash
 * of them identifies it.
 *
 * Own code, because verification must not hang on a package, and because packages drop what is not JSON
 * (`undefined`, maps) without a word, while two different values must never share a hash here.
 *
 * @throws TypeError for what JSON cannot hold: NaN, infinities, lone surrogates, `undefined`, dates, maps…
 */
export function canonicalJson(value: Json): string {
  switch (typeof value) {
    case 'string':
      return canonicalString(value)
    case 'number':
      return canonicalNumber(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      return value === null ? 'null' : canonicalContainer(value)
    default:
      throw new TypeError(`A ${typeof value} cannot stand in canonical JSON`)
  }
}

function canonicalContainer(value: Json): string {
  if (isJsonArray(value)) {
    let text = '['
    // An index loop also meets the holes of a sparse array, which `map` would skip.
    for (let i = 0; i < value.length; i++) text += (i > 0 ? ',' : '') + canonicalJson(value[i] as Json)
    return `${text}]`
  }
  if (!isJsonObject(value) || !isPlainObject(value)) {
    throw new TypeError(`${Object.prototype.toString.call(value)} cannot stand in canonical JSON`)
  }
  let text = '{'
  for (const name of Object.keys(value).sort()) {
    text += `${text.length > 1 ? ',' : ''}${canonicalString(name)}:${canonicalJson(value[name] as Json)}`
  }
  return `${text}}`
}

/** What stands in JSON as it is: most names and values, for which the general way is slower by half. */
const isPlainText = /^[ !#-[\]-~]*$/

function canonicalString(text: string): string {
  if (isPlainText.test(text)) return `"${text}"`
  if (!text.isWellFormed()) throw new TypeError('A lone surrogate cannot stand in canonical JSON')
  return JSON.stringify(text)
}

function canonicalNumber(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError(`${number} cannot stand in canonical JSON`)
  return JSON.stringify(number)
}
