import { createHash } from 'node:crypto'

declare const digestBrand: unique symbol

/** A manifest's digest, `sha256:` and 64 hex digits (OCI image spec, "Digests"). */
export type Digest = string & { readonly [digestBrand]: true }

const FORM = /^sha256:[0-9a-f]{64}$/

/** Reads a digest, or gives undefined when the text is none. */
export function parseDigest(text: string): Digest | undefined {
  return isDigest(text) ? text : undefined
}

/** The digest of a manifest: that of its text as it stands (OCI image spec, "Digests"). */
export function digestOfText(text: string): Digest {
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`
  if (!isDigest(digest)) throw new Error('SHA-256 gave no digest.')
  return digest
}

/** The first 12 hex digits, as people write digests. */
export function shortDigest(digest: Digest): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + 12)
}

function isDigest(text: string): text is Digest {
  return FORM.test(text)
}
