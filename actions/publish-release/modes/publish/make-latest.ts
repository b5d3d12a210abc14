import { compareVersions, parseVersion } from '../../../shared/release-version.ts'

/** What GitHub is told about the badge "Latest" (GitHub REST API, "Update a release", `make_latest`). */
export type MakeLatest = 'true' | 'false' | 'legacy'

/**
 * Whether the release becomes the latest one: when it is not a pre-release and no published full release has a higher
 * version, so that a patch of an old line does not take the badge. When the tag is not a version, GitHub decides.
 *
 * @param publishedTags tags of the published releases that are no pre-releases
 */
export function makeLatestOf(tag: string, prerelease: boolean, publishedTags: readonly string[]): MakeLatest {
  if (prerelease) return 'false'
  const version = parseVersion(tag)
  if (version === undefined) return 'legacy'
  const higher = publishedTags.some((other) => {
    const published = parseVersion(other)
    return other !== tag && published !== undefined && compareVersions(published, version) > 0
  })
  return higher ? 'false' : 'true'
}
