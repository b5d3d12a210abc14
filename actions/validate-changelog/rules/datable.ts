import { compareVersions, sameVersion, type Version } from '../../shared/release-version.ts'
import type { Facts } from '../judge/facts.ts'
import { tagVersion } from '../parse/tag-version.ts'

/** Whether a version is known to have a tag. */
export function isTagged(version: Version, tags: Facts['tags']): boolean {
  return (
    tags.state === 'known' &&
    tags.value.names.some((name) => {
      const tagged = tagVersion(name)
      return tagged !== undefined && sameVersion(tagged, version)
    })
  )
}

/**
 * Whether a machine may write the date of the version that is judged: only while it may be the one that this run releases.
 * What is tagged or released has its date, whatever its title says; where tags or releases could not be read nobody knows; and
 * with a newer version beside it that has no tag, another one is to be released.
 */
export function mayBeDated({ mode, expected, changesFiles, tags, release }: Facts): boolean {
  if (mode !== 'release' || expected === undefined) return false
  if (tags.state === 'unreadable' || release.state === 'unreadable') return false
  if (release.state === 'known' && release.value?.isDraft === false) return false
  const { version } = expected
  return (
    !isTagged(version, tags) &&
    changesFiles.every((file) => compareVersions(file.version, version) <= 0 || isTagged(file.version, tags))
  )
}
