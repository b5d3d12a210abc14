import type { Edit } from '../findings/finding.ts'
import { type CalendarDate, formatDate } from '../parse/calendar-date.ts'
import type { ChangesDocument } from '../parse/changes-document.ts'

/**
 * The edit that writes the day into the title; undefined when the title has it already, or is none.
 */
export function stampEdit({ title, source }: ChangesDocument, today: CalendarDate): Edit | undefined {
  if (title?.version === undefined || title.family === 'unreleased') return undefined
  const { date, family, span } = title
  const day = formatDate(today)
  if (date.kind === 'missing') {
    const end = span.offset + source.text.slice(span.offset, span.offset + span.length).trimEnd().length
    const replacement = family === 'bare' ? ` - ${day}` : `, released ${day}`
    return { path: source.path, offset: end, length: 0, replacement }
  }
  if (date.kind === 'date' && formatDate(date.date) === day) return undefined
  return { path: source.path, offset: date.span.offset, length: date.span.length, replacement: day }
}
