import { formatDate } from '../parse/calendar-date.ts'
import { isTagged, mayBeDated } from './datable.ts'
import { always, documentRule } from './rule.ts'

export const dateValid = documentRule({
  id: 'date-valid',
  demand: 'The title has a date that exists, as `yyyy-mm-dd`.',
  reason:
    '`released 25.06.2020` is read by no tool, and `2023-13-45` makes release-droid end with an exception instead of a finding.',
  fixes:
    'writes the same day as `yyyy-mm-dd` where only one can be meant; never in a version that is tagged or released, or whose tags cannot be read',
  severity: always('error'),
  *check({ title, source }, facts) {
    if (title === undefined) return
    const { today, mode, expected, tags } = facts
    const isReleased =
      tags.state === 'unreadable' || (expected !== undefined && isTagged(expected.version, tags))
    const mayBeWritten = mode === 'release' ? mayBeDated(facts) : !isReleased
    const { date } = title
    const path = source.path
    // Changelogs such as those of changesets have no dates at all.
    const others = facts.keepAChangelog?.entries ?? []
    if (
      date.kind === 'missing' &&
      facts.format === 'keep-a-changelog' &&
      others.every((entry) => entry.title.date.kind !== 'date')
    )
      return
    if (date.kind === 'missing')
      yield {
        path,
        span: title.span,
        message: 'The title has no date.',
        advice: `End it with the day of the release: \`, released ${today === undefined ? 'yyyy-mm-dd' : formatDate(today)}\`.`,
      }
    if (date.kind !== 'malformed') return
    const meant = date.meant === undefined ? undefined : formatDate(date.meant)
    const { offset, length } = date.span
    yield {
      path,
      span: date.span,
      message: `\`${date.text}\` is not a date of the form yyyy-mm-dd that exists.`,
      advice: meant === undefined ? 'Write the day of the release as yyyy-mm-dd.' : `Write ${meant}.`,
      ...(meant === undefined || !mayBeWritten
        ? {}
        : {
            fix: {
              title: `Write the date as ${meant}`,
              edits: [{ path, offset, length, replacement: meant }],
            },
          }),
    }
  },
})
