import { formatDate } from '../parse/calendar-date.ts'
import { documentRule } from './rule.ts'

export const datePlaceholder = documentRule({
  id: 'date-placeholder',
  demand:
    'What is released has its date: no `2024-??-??`, `t.b.d.` or `unreleased`. In a pull request it may still be open.',
  reason:
    'Five releases went out with the date still open. 49 commits changed nothing but this line: with `stamp: true` the release writes it itself.',
  inputs: ['stamp', 'time-zone'],
  fixes: 'sets the date to today',
  severity: { release: 'error', 'pull-request': 'notice' },
  *check({ title, source }, { today, mode }, { stamp }) {
    if (title?.date.kind !== 'placeholder') return
    const { text, span } = title.date
    const path = source.path
    const willBeStamped = stamp && title.family !== 'unreleased'
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
      ...(day === undefined || mode === 'pull-request' || title.family === 'unreleased'
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
