/** A day of the Gregorian calendar. It exists: the functions here make no other. */
export interface CalendarDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const DAY_MS = 86_400_000

/** The day, or undefined when the calendar has none such (30 February, month 13). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1
  return exists && date.getUTCDate() === day ? { year, month, day } : undefined
}

/** Reads `yyyy-mm-dd` (ISO 8601), nothing else. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match === null ? undefined : calendarDate(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Writes `yyyy-mm-dd`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** How many days `a` is after `b`. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return Math.round((utcOf(a) - utcOf(b)) / DAY_MS)
}

/** Which day an instant falls on in an IANA time zone (`UTC`, `Europe/Berlin`) or at an offset (`+02:00`). */
export function dateInZone(instant: Date, timeZone: string): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value ?? Number.NaN)
  return { year: part('year'), month: part('month'), day: part('day') }
}

/** Whether the time zone is one that this machine knows. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone })
    return true
  } catch {
    return false
  }
}

function utcOf({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day)
}
