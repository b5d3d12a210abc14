import { parseVersion } from '../../../../actions/shared/release-version.ts'
import type { Facts } from '../../../../actions/validate-changelog/judge/facts.ts'
import { type Judgement, judge } from '../../../../actions/validate-changelog/judge/judge.ts'
import { DEFAULT_SETTINGS } from '../../../../actions/validate-changelog/judge/settings.ts'
import { parseIsoDate } from '../../../../actions/validate-changelog/parse/calendar-date.ts'
import {
  type ChangesDocument,
  parseChangesFile,
} from '../../../../actions/validate-changelog/parse/changes-document.ts'
import { PROFILES, type ProfileName } from '../../../../actions/validate-changelog/profiles/find-profile.ts'

/** A copy of a changes file, as far as it is judged alone. */
export interface Copy {
  readonly repo: string
  readonly file: string
  readonly text: string
  /** The day of the tag's commit where it was made, ISO 8601; empty for no day. */
  readonly day: string
}

/** Reads a copy. */
export function parseCopy({ repo, file, text }: Copy): ChangesDocument {
  return parseChangesFile(file.replaceAll('__', '/'), text, { repository: `exasol/${repo}` })
}

/** What a profile says of a copy as a release on its day; tickets, tags and other files are not looked at. */
export function judgeCopy(copy: Copy, profile: ProfileName, document = parseCopy(copy)): Judgement {
  const { settings } = PROFILES[profile]
  return judge({
    facts: factsOf(copy, document),
    profile: PROFILES[profile],
    settings: { ...DEFAULT_SETTINGS, ...settings },
  })
}

function factsOf({ repo, file, day }: Copy, document: ChangesDocument): Facts {
  const version = parseVersion(/changes_([^_]+)\.md$/.exec(file)?.[1] ?? '')
  const notAsked = { state: 'not-asked' } as const
  return {
    mode: 'release',
    format: 'changes-files',
    repository: `exasol/${repo}`,
    today: parseIsoDate(day.slice(0, 10)),
    expected: version === undefined ? undefined : { version, statedBy: 'the name of the file' },
    changesPath: document.source.path,
    document,
    indexPath: 'doc/changes/changelog.md',
    index: undefined,
    keepAChangelog: undefined,
    changesFiles: [],
    manifests: [],
    tags: notAsked,
    tagName: version?.text ?? '',
    startedByTag: false,
    release: notAsked,
    tickets: notAsked,
  }
}
