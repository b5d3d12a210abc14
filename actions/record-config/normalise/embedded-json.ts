import { parseExactJson } from '../document/exact-json.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.ts'

/** Deeper documents stay text: nothing real is that deep, and a hostile one must not exhaust the stack. */
const maxDepth = 100

/**
 * Parses a text that holds a JSON object or array, such as an IAM policy or a dashboard body, also one that is
 * percent-encoded as IAM returns policies. Two spellings of one document are then one value.
 *
 * @returns `undefined` when the text is anything else, a number or a quoted text included
 */
export function parseEmbeddedJson(text: string): Json | undefined {
  const document = parseDocument(/^%(7B|5B)/i.test(text) ? decode(text) : text)
  return document !== undefined && isShallow(document, maxDepth) ? document : undefined
}

function parseDocument(text: string): Json | undefined {
  // AWS Config quotes some documents twice.
  if (/^\s*"\s*[[{][\s\S]*[\]}]\s*"\s*$/.test(text)) return parseDocument(unquoted(text))
  if (!/^\s*(\{[\s\S]*\}|\[[\s\S]*\])\s*$/.test(text)) return undefined
  try {
    return parseExactJson(text)
  } catch {
    return undefined
  }
}

function unquoted(text: string): string {
  try {
    const value: Json = JSON.parse(text)
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isShallow(value: Json, depth: number): boolean {
  if (depth === 0) return false
  if (isJsonArray(value)) return value.every((item) => isShallow(item, depth - 1))
  if (isJsonObject(value)) return Object.values(value).every((item) => isShallow(item, depth - 1))
  return true
}

/** A document that AWS stores as text, parsed: `{ "$json": … }`, so that it is not taken for an object of AWS's. */
export function isEmbedded(value: JsonObject): value is JsonObject & { readonly $json: Json } {
  return '$json' in value && Object.keys(value).length === 1
}
