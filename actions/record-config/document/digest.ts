import { hash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import type { Json } from './json.ts'

declare const brand: unique symbol

/** A SHA-256 digest as OCI writes it: `sha256:` and 64 lower-case hexadecimal digits. */
export type Sha256 = `sha256:${string}` & { readonly [brand]: 'sha256' }

/** The digest of bytes, or of a text's UTF-8 bytes. */
export function sha256Of(content: string | Uint8Array): Sha256 {
  return `sha256:${hash('sha256', content)}` as Sha256
}

/** The digest of a JSON value's canonical bytes (RFC 8785). */
export function sha256OfJson(value: Json): Sha256 {
  return sha256Of(canonicalJson(value))
}

/** Tells whether a text has the form of a SHA-256 digest. */
export function isSha256(text: unknown): text is Sha256 {
  return typeof text === 'string' && /^sha256:[0-9a-f]{64}$/.test(text)
}

/** The first twelve digits, for people: enough to tell records apart, never used to identify one. */
export function shortDigest(digest: Sha256): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + 12)
}
