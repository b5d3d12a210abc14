import { parseVersion, type Version } from '../../../actions/shared/release-version.ts'
import type { Finding } from '../../../actions/validate-changelog/findings/finding.ts'
import type { Facts } from '../../../actions/validate-changelog/judge/facts.ts'
import { judge } from '../../../actions/validate-changelog/judge/judge.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../actions/validate-changelog/judge/settings.ts'
import { parseChangesFile } from '../../../actions/validate-changelog/parse/changes-document.ts'
import { PROFILES, type ProfileName } from '../../../actions/validate-changelog/profiles/find-profile.ts'

export const PATH = 'doc/changes/changes_1.2.3.md'

/** A changes file without any defect on 31 January 2024. */
export const GOOD = `# My Service 1.2.3, released 2024-01-31

Code name: First light

## Summary

It shines.

## Features

* #1: Added the first thing
`

/** A version that must be one. */
export function version(text: string): Version {
  const parsed = parseVersion(text)
  if (parsed === undefined) throw new Error(`${text} is not a version`)
  return parsed
}

/** Facts about a changes file of version 1.2.3 on 31 January 2024, nothing looked up. */
export function factsOf(text: string | undefined, more: Partial<Facts> = {}): Facts {
  const notAsked = { state: 'not-asked' } as const
  const repository = more.repository ?? 'octo/my-service'
  return {
    mode: 'release',
    format: 'changes-files',
    repository,
    today: { year: 2024, month: 1, day: 31 },
    expected: { version: version('1.2.3'), statedBy: 'the input version' },
    changesPath: PATH,
    document: text === undefined ? undefined : parseChangesFile(PATH, text, { repository }),
    indexPath: 'doc/changes/changelog.md',
    index: undefined,
    keepAChangelog: undefined,
    changesFiles: [],
    manifests: [],
    tags: notAsked,
    tagName: '1.2.3',
    startedByTag: false,
    release: notAsked,
    tickets: notAsked,
    ...more,
  }
}

/** What a profile finds. */
export function findingsOf(
  facts: Facts,
  profile: ProfileName = 'default',
  settings: Partial<Settings> = {},
): readonly Finding[] {
  const chosen = PROFILES[profile]
  return judge({ facts, profile: chosen, settings: { ...DEFAULT_SETTINGS, ...chosen.settings, ...settings } })
    .findings
}

/** The findings in short: `severity rule line message`. */
export function saidOf(
  facts: Facts,
  profile: ProfileName = 'default',
  settings: Partial<Settings> = {},
): string[] {
  return findingsOf(facts, profile, settings).map(
    ({ severity, rule, span, message }) => `${severity} ${rule} ${span?.line ?? '-'} ${message}`,
  )
}
