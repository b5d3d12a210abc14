import { compareVersions, isPrerelease, newestOf, sameVersion } from '../../shared/release-version.ts'
import type { ChangesFileFacts, Facts } from '../judge/facts.ts'
import { tagVersion } from '../parse/tag-version.ts'
import { always, type Rule } from './rule.ts'

export const abandonedDraft: Rule = {
  id: 'abandoned-draft',
  demand: 'No changes file of an older version is still without a date.',
  reason:
    '17 of 29 undated files are abandoned: the version was skipped, its changes are announced in no release. A release that was stamped beside a protected branch leaves its file undated as well: then the day of the tag is missing.',
  severity: always('warning'),
  *check({ changesFiles, expected, tags, format }) {
    const dated = changesFiles.filter(({ isDated }) => isDated).map(({ version }) => version)
    const tagged = tags.state === 'known' ? tags.value.reachable : []
    const newest = newestOf([...dated, ...tagged].filter((version) => !isPrerelease(version)))
    if (newest === undefined) return
    for (const file of changesFiles) {
      const { path, version, isDated, titleSpan, openDate } = file
      // Many changelogs have no dates at all.
      if (openDate === undefined && format === 'keep-a-changelog') continue
      if (isDated || compareVersions(version, newest) > 0) continue
      if (expected !== undefined && sameVersion(version, expected.version)) continue
      const tag = tagOf(file, tags)
      if (tag === undefined ? sameVersion(version, newest) : openDate === undefined) continue
      yield {
        path,
        span: titleSpan,
        message:
          tag === undefined
            ? `Version ${version.text} was never released: it has no date, and ${newest.text} is newer.`
            : `Version ${version.text} is released (tag ${tag.name}), but its date is still open.`,
        advice:
          tag === undefined
            ? 'Move its changes to the version that has them, and remove the file.'
            : `Write ${tag.day ?? 'the day of the tag'}, if that is when it was released.`,
      }
    }
  },
}

function tagOf(
  { version }: ChangesFileFacts,
  tags: Facts['tags'],
): { readonly name: string; readonly day: string | undefined } | undefined {
  if (tags.state !== 'known') return undefined
  const name = tags.value.names.find((one) => {
    const tagged = tagVersion(one)
    return tagged !== undefined && sameVersion(tagged, version)
  })
  return name === undefined ? undefined : { name, day: tags.value.days?.get(name) }
}
