import { createHmac } from 'node:crypto'
import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'

/** A key that makes secrets comparable without showing them, and its name. */
export interface RedactionKey {
  /** Eight hexadecimal digits that tell keys apart, so that a changed key is not taken for changed secrets. */
  readonly id: string
  readonly secret: string
}

/** The shortest text that is accepted as a redaction key. */
export const minRedactionKeyLength = 16

/** Makes a redaction key of a secret text of at least 16 characters. */
export function redactionKeyFrom(secret: string): RedactionKey {
  return { id: hmac(secret, 'ai-ops record-config key id').slice(0, 8), secret }
}

/**
 * What is recorded in the place of a secret: a keyed hash (HMAC-SHA-256, RFC 2104, left 128 bits), so that a
 * change shows and the value does not; without a key nothing of the value, since a plain hash of a short
 * password can be guessed.
 *
 * The place is hashed too: the same password in two places gives two hashes.
 */
export function redacted(value: string, where: string, key: RedactionKey | undefined): JsonObject {
  if (key === undefined) return { $secret: 'withheld' }
  const digest = hmac(key.secret, `ai-ops record-config secret\0${where}\0${value}`).slice(0, 32)
  return { $secret: `hmac-sha256:${key.id}:${digest}` }
}

/** Tells whether a value stands in the place of a secret. */
export function isRedacted(value: Json | undefined): value is JsonObject & { readonly $secret: string } {
  if (!isJsonObject(value) || Object.keys(value).length !== 1) return false
  return (
    typeof value.$secret === 'string' &&
    /^(withheld|hmac-sha256:[0-9a-f]{8}:[0-9a-f]{32})$/.test(value.$secret)
  )
}

/** The id of the key that hashed a redacted value; `undefined` where the value was withheld. */
export function keyIdOf(value: { readonly $secret: string }): string | undefined {
  return /^hmac-sha256:([0-9a-f]{8}):/.exec(value.$secret)?.[1]
}

function hmac(key: string, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex')
}
