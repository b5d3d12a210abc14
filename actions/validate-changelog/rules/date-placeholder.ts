import { formatDate } from '../parse/calendar-date.ts'
import { mayBeDated } from './datable.ts'
import { documentRule } from './rule.ts'

export const datePlaceholder = documentRule({
  id: 'date-placeholder',
  demand:
    'What is released has its date: no `2024-??-??`, `t.b.d.` or `unreleased`. In a pull request it may still be open.',
  reason:
    'Five releases went out with the date still open. 49 commits changed nothing but this line: with `stamp: true` the release writes it itself.',
  inputs: ['stamp', 'time-zone'],
  fixes:
    'sets the open date of the version that is released to today; never the date of a version that is tagged, released, older than another without a tag, or whose tags cannot be read',
  severity: { release: 'error', 'pull-request': 'notice' },
  *check({ title, source }, facts, { stamp }) {
    const { today, mode } = facts
    if (title?.date.kind !== 'placeholder') return
    const { text, span } = title.date
    const path = source.path
    const mayBeSet = title.family !== 'unreleased' && mayBeDated(facts)
    const willBeStamped = stamp && (mayBeSet || mode === 'pull-request') && title.family !== 'unreleased'
    const day = today === undefined ? undefined : formatDate(today)
    yield {
      path,
      span,
      message: `The date is still open: \`${text}\`.`,
      ...(willBeStamped ? { atMost: 'notice' as const } : {}),
      advice:
        mode === 'pull-request'
          ? 'It has to be set when the release is made; `stamp: true` does that by itself.'
          : willBeStamped
            ? 'It is set by this run.'
            : `Write the day of the release${day === undefined ? '' : `, ${day}`}, or let the release write it (\`stamp: true\`).`,
      ...(day === undefined || !mayBeSet
        ? {}
        : {
            fix: {
              title: `Set the date to ${day}`,
              edits: [{ path, offset: span.offset, length: span.length, replacement: day }],
            },
          }),
    }
  },
})
