/** A release version: numbers, and what makes it a pre-release. */
export interface Version {
  /** As written, without a leading `v`. */
  readonly text: string
  /** 2 to 4 numbers: `1.2.3`. */
  readonly numbers: readonly number[]
  /** `rc1`, `alpha.2`, `dev3`; undefined for a final release. */
  readonly prerelease: string | undefined
}

/**
 * One version inside a text: Semantic Versioning 2.0, PEP 440 pre-releases, and the short `1.2`.
 *
 * Every repetition is bounded, so that no text makes it slow.
 */
export const VERSION_PATTERN =
  /(?<![\w.-])[vV]?\.?(\d{1,9}(?:\.\d{1,9}){1,3})(?:(?:-|\.|_)?((?:alpha|beta|preview|pre|post|rc|dev|a|b|c|m|SNAPSHOT)(?:[.-]?\d{1,9}){0,3})|-([0-9A-Za-z-]{1,40}(?:\.[0-9A-Za-z-]{1,40}){0,4}))?(?:\+[0-9A-Za-z.-]{1,40})?(?![\w])/

/** Reads a text that is a version and nothing else, with or without a leading `v`. */
export function parseVersion(text: string): Version | undefined {
  const match = WHOLE.exec(text)
  return match === null ? undefined : versionOf(match)
}

/** The version that a match of {@link VERSION_PATTERN} stands for. */
export function versionOf(match: RegExpMatchArray): Version {
  const numbers = (match[1] ?? '').split('.').map(Number)
  return { text: match[0].replace(/^[vV]\.?/, ''), numbers, prerelease: match[2] ?? match[3] }
}

const WHOLE = new RegExp(`^${VERSION_PATTERN.source}$`)

/** Negative when `a` is older than `b`, by Semantic Versioning 2.0 §11; `1.2` equals `1.2.0`. */
export function compareVersions(a: Version, b: Version): number {
  for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at++) {
    const difference = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0)
    if (difference !== 0) return difference
  }
  if (a.prerelease === b.prerelease) return 0
  if (a.prerelease === undefined) return isPost(b) ? -1 : 1
  if (b.prerelease === undefined) return isPost(a) ? 1 : -1
  return comparePrereleases(a.prerelease, b.prerelease)
}

/** The newest of some versions; undefined when there are none. */
export function newestOf(versions: readonly Version[]): Version | undefined {
  return versions.reduce<Version | undefined>(
    (newest, one) => (newest === undefined || compareVersions(one, newest) > 0 ? one : newest),
    undefined,
  )
}

/** Whether both name the same release. */
export function sameVersion(a: Version, b: Version): boolean {
  return compareVersions(a, b) === 0
}

/** Whether it is not a final release (PEP 440 post-releases are final). */
export function isPrerelease(version: Version): boolean {
  return version.prerelease !== undefined && !isPost(version)
}

/** The versions that may follow: next major, next minor, next patch. */
export function successorsOf({ numbers }: Version): readonly [string, string, string] {
  const [major = 0, minor = 0, patch = 0] = numbers
  return [`${major + 1}.0.0`, `${major}.${minor + 1}.0`, `${major}.${minor}.${patch + 1}`]
}

function isPost({ prerelease }: Version): boolean {
  return prerelease !== undefined && /^post/.test(prerelease)
}

function comparePrereleases(a: string, b: string): number {
  const left = identifiersOf(a)
  const right = identifiersOf(b)
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const one = left[at]
    const other = right[at]
    if (one === undefined) return -1
    if (other === undefined) return 1
    if (one === other) continue
    if (typeof one === 'number') return typeof other === 'number' ? one - other : -1
    if (typeof other === 'number') return 1
    return one < other ? -1 : 1
  }
  return 0
}

/** `rc1` and `rc.1` are the same: letters and numbers are compared apart. */
function identifiersOf(prerelease: string): (string | number)[] {
  return (prerelease.match(/\d+|[A-Za-z]+/g) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part))
}
