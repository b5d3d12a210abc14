import { compareVersions, sameVersion } from '../../../shared/release-version.ts'
import type { Violation } from '../../findings/finding.ts'
import type { Facts } from '../../judge/facts.ts'
import { daysBetween, parseIsoDate } from '../../parse/calendar-date.ts'
import type { ChangesDocument } from '../../parse/changes-document.ts'
import { always, documentRule, type Rule } from '../../rules/rule.ts'
import { versionSuccessor } from '../../rules/version-successor.ts'
import { type KeeperReading, readAsProjectKeeper } from './reading.ts'

const reason = 'A rule of project-keeper 5.7, reproduced.'

/** A rule about a file whose first line project-keeper accepts: with any other it looks no further. */
function keeperRule(
  id: string,
  demand: string,
  messageFor: (reading: KeeperReading, facts: Facts, document: ChangesDocument) => string | undefined,
): Rule {
  return documentRule({
    id,
    demand,
    reason,
    severity: always('error'),
    *check(document, facts): Iterable<Violation> {
      const reading = readAsProjectKeeper(document)
      const message = reading === undefined ? undefined : messageFor(reading, facts, document)
      if (message !== undefined) yield { path: document.source.path, span: document.title?.span, message }
    },
  })
}

/** The rules of project-keeper 5.7 (`verify` and `verify-release`) about the changes, under its own codes. */
export const PROJECT_KEEPER_RULES: readonly Rule[] = [
  documentRule({
    id: 'E-PK-CORE-171',
    demand:
      'The first line is exactly `# Name 1.2.3, released 2024-01-31`; the name has letters, digits, `_` and `-`.',
    reason,
    severity: always('error'),
    *check(document) {
      if (readAsProjectKeeper(document) !== undefined) return
      yield {
        path: document.source.path,
        span: document.title?.span,
        message: 'The first line has another format.',
      }
    },
  }),
  keeperRule('E-PK-CORE-182', 'The date exists.', ({ date }) =>
    parseIsoDate(date) === undefined ? `\`${date}\` is not a date.` : undefined,
  ),
  keeperRule(
    'E-PK-CORE-183',
    'The date is today or at most five days ago, in UTC.',
    ({ date }, { today }) => {
      const day = parseIsoDate(date)
      if (day === undefined || today === undefined) return undefined
      const days = daysBetween(today, day)
      return days < 0 || days > 5 ? `The date ${date} is not within the last five days.` : undefined
    },
  ),
  keeperRule('E-PK-CORE-193', 'There is a section `## Summary`.', ({ summary }) =>
    summary === undefined ? 'There is no section `## Summary`.' : undefined,
  ),
  keeperRule('E-PK-CORE-194', 'The summary is not empty.', ({ summary }) =>
    summary === '' ? 'The summary is empty.' : undefined,
  ),
  keeperRule('E-PK-CORE-197', 'The code name is not empty.', ({ codeName }) =>
    codeName === '' ? 'There is no code name.' : undefined,
  ),
  keeperRule(
    'E-PK-CORE-186',
    'Every ticket is closed; a closed pull request counts as well.',
    ({ tickets: numbers }, { tickets }) => {
      if (tickets.state !== 'known') return undefined
      const open = numbers.filter((number) => {
        const state = tickets.value.get(number) ?? { kind: 'missing' }
        return !('state' in state) || state.state === 'open'
      })
      return open.length === 0
        ? undefined
        : `These tickets are not closed: ${open.map((number) => `#${number}`).join(', ')}.`
    },
  ),
  {
    id: 'E-PK-CORE-69',
    demand: 'changelog.md lists all changes files, newest first.',
    reason,
    severity: always('error'),
    *check({ index, changesFiles, indexPath }) {
      if (index === undefined || changesFiles.length === 0) return
      const wanted = changesFiles
        .map(({ version }) => version)
        .sort((a, b) => compareVersions(b, a))
        .map(({ text }) => `* [${text}](changes_${text}.md)`)
      if (index.source.text.trim() !== `# Changes\n\n${wanted.join('\n')}`)
        yield { path: indexPath, message: 'It is not the list of all changes files.' }
    },
  },
  {
    id: 'E-PK-CORE-162',
    demand: 'No changes file is newer than the version.',
    reason,
    severity: always('error'),
    *check({ expected, changesFiles }) {
      if (expected === undefined) return
      for (const { path, version } of changesFiles)
        if (compareVersions(version, expected.version) > 0)
          yield { path, message: `It is newer than the version ${expected.version.text}.` }
    },
  },
  {
    ...versionSuccessor,
    id: 'E-PK-CORE-184',
    demand: 'The version is the next major, minor or patch version of the newest reachable release tag.',
    reason,
    check: (facts, settings) =>
      facts.tags.state === 'known' &&
      facts.tags.value.reachable.some(
        (tag) => facts.expected !== undefined && sameVersion(tag, facts.expected.version),
      )
        ? []
        : versionSuccessor.check(facts, { ...settings, allowGaps: false }),
  },
]
