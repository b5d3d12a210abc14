import { compareVersions, sameVersion } from '../../shared/release-version.ts'
import { tagVersion } from '../parse/tag-version.ts'
import { always, type Rule } from './rule.ts'

export const newestVersion: Rule = {
  id: 'newest-version',
  demand:
    'No changes file is newer than the version to release, unless that newer version has its tag (a hotfix).',
  reason:
    'A newer file says that someone has already begun the next version: then the wrong one is being released.',
  inputs: ['check-releases'],
  severity: always('error'),
  *check({ expected, changesFiles, tags }) {
    if (expected === undefined) return
    for (const { path, version, titleSpan } of changesFiles) {
      if (compareVersions(version, expected.version) <= 0) continue
      const released =
        tags.state === 'known' &&
        tags.value.names.some((name) => {
          const tagged = tagVersion(name)
          return tagged !== undefined && sameVersion(tagged, version)
        })
      if (released) continue
      yield {
        path,
        span: titleSpan,
        message: `There is a newer version, ${version.text}, than the one to release, ${expected.version.text}.`,
        evidence: `version ${expected.version.text} is stated by ${expected.statedBy}; ${version.text} has no tag`,
        advice: 'Release the newest version, or remove its changes file.',
      }
    }
  },
}
