import { type Digest, parseDigest } from '../../shared/images/digest.ts'

/**
 * The image that a tag such as `sha256-<hex>.sig` speaks of: how cosign and others bound signatures (`.sig`),
 * attestations (`.att`) and SBOMs (`.sbom`) before OCI had `subject`. OCI's own fallback tag has no ending
 * (distribution spec, "Referrers Tag Schema").
 */
export function subjectOfTag(tag: string): Digest | undefined {
  if (!tag.startsWith('sha256-')) return undefined
  const match = /^sha256-([0-9a-f]{64})(?:\.(?:sig|att|sbom))?$/.exec(tag)
  return match === null ? undefined : parseDigest(`sha256:${match[1]}`)
}

/** Whether people gave the image a name of its own: a tag that does not merely bind it to another. */
export function hasOwnName({ tags }: { readonly tags: readonly string[] }): boolean {
  return tags.some((tag) => subjectOfTag(tag) === undefined)
}
