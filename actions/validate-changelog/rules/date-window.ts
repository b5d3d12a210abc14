import { type CalendarDate, calendarDate, daysBetween, formatDate } from '../parse/calendar-date.ts'
import { mayBeDated } from './datable.ts'
import { documentRule } from './rule.ts'

export const dateWindow = documentRule({
  id: 'date-window',
  demand: 'The date is the day of the release: today in the set time zone, within the set window.',
  reason:
    'Of 1,469 releases 65 had another date: 4 the wrong year, 9 were off by more than a week, mostly a slipped month. A window of one day passes the releases made around midnight (ai-lab 3.0.0 is right in Berlin and wrong in UTC).',
  inputs: ['date-window', 'time-zone', 'stamp'],
  fixes:
    'sets the date of the version that is released to today, where the tags are known; never in a pull request (a planned day stays), and never the date of a version that is tagged, released, or older than another without a tag',
  severity: { release: 'error', 'pull-request': 'notice' },
  *check({ title, source }, facts, { dateWindow: window, timeZone, stamp }) {
    const { today, mode, tags } = facts
    if (title?.date.kind !== 'date' || today === undefined) return
    const willBeStamped = stamp && mayBeDated(facts)
    const { date, span } = title.date
    const days = daysBetween(date, today)
    if (days === 0) return
    const isWithin = days >= window.earliest && days <= window.latest
    if (mode === 'pull-request' && isWithin) return
    const path = source.path
    const day = formatDate(today)
    yield {
      path,
      span,
      message: `The date ${formatDate(date)} is ${distance(days)} (${day} in ${timeZone}).${slip(date, today)}`,
      evidence: `allowed: ${window.earliest} to +${window.latest} days`,
      ...(isWithin || willBeStamped ? { atMost: 'notice' as const } : {}),
      advice: isWithin
        ? 'It is within the window; `stamp: true` sets the exact day.'
        : willBeStamped
          ? 'It is set by this run.'
          : `Write ${day}, or let the release write it (\`stamp: true\`).`,
      ...(mayBeDated(facts) && tags.state === 'known'
        ? {
            fix: {
              title: `Set the date to ${day}`,
              edits: [{ path, offset: span.offset, length: span.length, replacement: day }],
            },
          }
        : {}),
    }
  },
})

function distance(days: number): string {
  const count = Math.abs(days)
  return `${count} day${count === 1 ? '' : 's'} ${days < 0 ? 'before' : 'after'} today`
}

/** What the date was probably meant to be: the same day in this year or month, or day and month the other way round. */
function slip(date: CalendarDate, today: CalendarDate): string {
  if (Math.abs(daysBetween(date, today)) <= 7) return ''
  const isNear = (other: CalendarDate | undefined) =>
    other !== undefined && Math.abs(daysBetween(other, today)) <= 7 ? other : undefined
  const sameDay = [-1, 0, 1].map((offset) => isNear(calendarDate(today.year + offset, date.month, date.day)))
  const year = sameDay.find((other) => other !== undefined)
  if (year !== undefined) return ` Is the year wrong? ${formatDate(year)} would be near.`
  const month = isNear(calendarDate(today.year, today.month, date.day))
  if (month !== undefined && Math.abs(daysBetween(date, today)) <= 62)
    return ` Is the month wrong? ${formatDate(month)} would be near.`
  const swapped = isNear(calendarDate(date.year, date.day, date.month))
  return swapped === undefined ? '' : ` Are month and day swapped? ${formatDate(swapped)} would be near.`
}
