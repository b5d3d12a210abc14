import { compareVersions, isPrerelease, sameVersion } from '../parse/version.ts'
import { always, type Rule } from './rule.ts'
import { newestOf } from './version-successor.ts'

export const abandonedDraft: Rule = {
  id: 'abandoned-draft',
  demand: 'No changes file of an older version is still without a date.',
  reason:
    '17 of 29 undated files are abandoned: the version was skipped, its changes are announced in no release.',
  severity: always('warning'),
  *check({ changesFiles, expected, tags }) {
    const dated = changesFiles.filter(({ isDated }) => isDated).map(({ version }) => version)
    const tagged = tags.state === 'known' ? tags.value.reachable : []
    const newest = newestOf([...dated, ...tagged].filter((version) => !isPrerelease(version)))
    if (newest === undefined) return
    for (const { path, version, isDated, titleSpan } of changesFiles) {
      if (isDated || compareVersions(version, newest) >= 0) continue
      if (expected !== undefined && sameVersion(version, expected.version)) continue
      yield {
        path,
        span: titleSpan,
        message: `Version ${version.text} was never released: it has no date, and ${newest.text} is newer.`,
        advice: 'Move its changes to the version that has them, and remove the file.',
      }
    }
  },
}
