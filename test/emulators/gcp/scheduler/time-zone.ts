/** A day as the calendar of a time zone has it; months from 1. */
export interface LocalDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A minute of such a day. */
export interface LocalMinute extends LocalDate {
  readonly hour: number
  readonly minute: number
}

/** Whether the tz database has a zone of the name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The day that a moment falls on in a time zone. */
export function localDate(moment: Date, timeZone: string): LocalDate {
  const { year, month, day } = localMinute(moment, timeZone)
  return { year, month, day }
}

/** The first moment that clocks of a time zone show so; undefined when they skip it. */
export function instantOf(local: LocalMinute, timeZone: string): Date | undefined {
  const asUtc = utcOf(local)
  // Zones are at most fourteen hours from UTC; the offset of the day before holds first where clocks go back.
  for (const guess of [asUtc - 86_400_000, asUtc + 86_400_000]) {
    const moment = asUtc - (utcOf(localMinute(new Date(guess), timeZone)) - guess)
    if (utcOf(localMinute(new Date(moment), timeZone)) === asUtc) return new Date(moment)
  }
  return undefined
}

function utcOf({ year, month, day, hour, minute }: LocalMinute): number {
  return Date.UTC(year, month - 1, day, hour, minute)
}

function localMinute(moment: Date, timeZone: string): LocalMinute {
  const parts = calendarOf(timeZone).formatToParts(moment)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute') }
}

const calendars = new Map<string, Intl.DateTimeFormat>()

/** Kept, since to make one takes far longer than to use it. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  calendars.set(timeZone, made)
  return made
}
