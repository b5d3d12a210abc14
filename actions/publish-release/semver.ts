/** A version by Semantic Versioning 2.0.0; build metadata does not count. */
export interface SemVer {
  /** Major, minor, patch. */
  readonly core: readonly [bigint, bigint, bigint]
  readonly prerelease: readonly string[]
}

const GRAMMAR =
  /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*))?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/

/** Reads the version that a tag names, with or without a leading `v`; undefined when it names none. */
export function parseTag(tag: string): SemVer | undefined {
  const match = GRAMMAR.exec(tag)
  if (match === null) return undefined
  const [, major = '', minor = '', patch = '', prerelease] = match
  return { core: [BigInt(major), BigInt(minor), BigInt(patch)], prerelease: prerelease?.split('.') ?? [] }
}

/** Negative, zero or positive, as `a` precedes, equals or follows `b` (Semantic Versioning 2.0.0, §11). */
export function compareSemVer(a: SemVer, b: SemVer): number {
  for (const [index, part] of a.core.entries()) {
    const other = b.core[index] ?? 0n
    if (part !== other) return part < other ? -1 : 1
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0) return b.prerelease.length - a.prerelease.length
  for (const [index, part] of a.prerelease.entries()) {
    const other = b.prerelease[index]
    if (other === undefined) return 1
    const order = compareIdentifiers(part, other)
    if (order !== 0) return order
  }
  return a.prerelease.length - b.prerelease.length
}

function compareIdentifiers(a: string, b: string): number {
  const numeric = [a, b].map((part) => /^\d+$/.test(part))
  if (numeric[0] && numeric[1]) return BigInt(a) < BigInt(b) ? -1 : Number(a !== b)
  if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1
  return a < b ? -1 : Number(a !== b)
}
