import { compareVersions, newestOf, parseVersion, successorsOf } from '../../../shared/release-version.ts'
import { formatDate } from '../../parse/calendar-date.ts'
import { tagVersion } from '../../parse/tag-version.ts'
import { always, documentRule, type Rule } from '../../rules/rule.ts'
import { isDay, readAsReleaseDroid } from './reading.ts'

const reason = 'A rule of release-droid 1.5.1, reproduced.'

/** The rules of release-droid 1.5.1 about version, changes file, date and tickets, under its own codes. */
export const RELEASE_DROID_RULES: readonly Rule[] = [
  {
    id: 'E-RD-REP-22',
    demand: 'The version has exactly three numbers.',
    reason,
    severity: always('error'),
    *check({ expected, changesPath }) {
      if (expected === undefined || /^v?\d+\.\d+\.\d+$/.test(expected.version.text)) return
      yield {
        path: changesPath,
        message: `The version ${expected.version.text} has not exactly three numbers.`,
      }
    },
  },
  {
    id: 'E-RD-REP-23',
    demand: 'The version follows the tag of the newest release.',
    reason,
    severity: always('error'),
    *check({ expected, tags, changesPath }) {
      if (expected === undefined || tags.state !== 'known') return
      const newest = newestOf(tags.value.names.map(tagVersion).filter((version) => version !== undefined))
      if (newest === undefined) return
      const possible = successorsOf(newest)
      const fits = possible.some((one) => {
        const version = parseVersion(one)
        return version !== undefined && compareVersions(version, expected.version) === 0
      })
      if (fits) return
      yield {
        path: changesPath,
        message: `The version ${expected.version.text} does not fit the versioning rules. Possible: ${possible.join(', ')}.`,
      }
    },
  },
  {
    id: 'E-RD-REP-24',
    demand: 'changelog.md contains `[V](changes_V.md)`.',
    reason,
    severity: always('error'),
    *check({ expected, index, indexPath }) {
      if (expected === undefined || index === undefined) return
      const link = `[${expected.version.text}](changes_${expected.version.text}.md)`
      if (!index.source.text.includes(link))
        yield { path: indexPath, message: `It does not contain ${link}.` }
    },
  },
  {
    id: 'E-RD-REP-25',
    demand: 'The changes file exists.',
    reason,
    severity: always('error'),
    *check({ document, changesPath }) {
      if (document === undefined) yield { path: changesPath, message: 'The changes file does not exist.' }
    },
  },
  documentRule({
    id: 'E-RD-REP-26',
    demand: 'The first line names the version.',
    reason,
    severity: always('error'),
    *check(document, { expected }) {
      const { version } = readAsReleaseDroid(document)
      if (expected === undefined || version === expected.version.text) return
      yield {
        path: document.source.path,
        span: document.title?.span,
        message: `The first line does not name the version ${expected.version.text}.`,
      }
    },
  }),
  documentRule({
    id: 'E-RD-REP-27',
    demand: 'There is a `##` somewhere: the text of the release begins there.',
    reason,
    severity: always('error'),
    *check(document) {
      if (readAsReleaseDroid(document).body === '')
        yield { path: document.source.path, message: 'There is no `##`, hence no text for the release.' }
    },
  }),
  documentRule({
    id: 'E-RD-GH-21',
    demand: 'The code name is not empty.',
    reason,
    severity: always('error'),
    *check(document) {
      if (readAsReleaseDroid(document).codeName === '')
        yield { path: document.source.path, span: document.title?.span, message: 'There is no code name.' }
    },
  }),
  documentRule({
    id: 'E-RD-GH-23',
    demand:
      'Every ticket written `* #1` is a closed issue and no pull request. In a pull request only a warning (W-RD-GH-24).',
    reason,
    severity: { release: 'error', 'pull-request': 'warning' },
    *check(document, { tickets }) {
      if (tickets.state !== 'known') return
      const open = readAsReleaseDroid(document).tickets.filter((number) => {
        const state = tickets.value.get(number)
        return state?.kind !== 'issue' || state.state === 'open'
      })
      if (open.length > 0)
        yield {
          path: document.source.path,
          message: `These tickets are no closed issues: ${open.map((number) => `#${number}`).join(', ')}.`,
        }
    },
  }),
  documentRule({
    id: 'E-RD-GH-26',
    demand: 'The first line has a date `yyyy-mm-dd`.',
    reason,
    severity: always('error'),
    *check(document) {
      if (readAsReleaseDroid(document).date === undefined)
        yield { path: document.source.path, span: document.title?.span, message: 'There is no release date.' }
    },
  }),
  documentRule({
    id: 'E-RD-GH-31',
    demand: 'The date is today in the time zone of whoever releases.',
    reason,
    severity: always('error'),
    *check(document, { today }) {
      const { date } = readAsReleaseDroid(document)
      if (date === undefined || today === undefined || date === formatDate(today)) return
      const when = !isDay(date)
        ? 'is not a day'
        : date < formatDate(today)
          ? 'has past already'
          : 'is in the future'
      yield {
        path: document.source.path,
        span: document.title?.span,
        message: `The release date ${date} ${when}.`,
      }
    },
  }),
]
