import { instantOf, localDate } from './time-zone.ts'

/** When a schedule is due. */
export interface Cron {
  readonly minutes: readonly number[]
  readonly hours: readonly number[]
  readonly days: readonly number[]
  readonly months: readonly number[]
  /** 0 is Sunday. */
  readonly weekdays: readonly number[]
  /** With both days restricted, either suffices, as in crontab(5). */
  readonly eitherDay: boolean
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const DAY_MS = 86_400_000
/** A 29 February comes after eight years at the latest. */
const FARTHEST_DAYS = 8 * 366

/**
 * Reads a schedule in unix-cron form, `minute hour day month weekday`:
 * https://cloud.google.com/scheduler/docs/configuring/cron-job-schedules
 *
 * @returns undefined when it is none
 */
export function parseCron(text: string): Cron | undefined {
  const [minute, hour, day, month, weekday, ...more] = text.trim().split(/\s+/)
  if (weekday === undefined || more.length > 0) return undefined
  const minutes = values(minute ?? '', 0, 59)
  const hours = values(hour ?? '', 0, 23)
  const days = values(day ?? '', 1, 31)
  const months = values(month ?? '', 1, 12, MONTHS, 1)
  const weekdays = values(weekday, 0, 7, WEEKDAYS)?.map((value) => value % 7)
  if (!minutes || !hours || !days || !months || !weekdays) return undefined
  return { minutes, hours, days, months, weekdays, eitherDay: day !== '*' && weekday !== '*' }
}

/** The first moment after another at which a schedule is due; undefined when there is none (30 February). */
export function nextTime(cron: Cron, timeZone: string, after: Date): Date | undefined {
  for (let day = 0; day <= FARTHEST_DAYS; day++) {
    const date = localDate(new Date(after.getTime() + day * DAY_MS), timeZone)
    if (!fitsDay(cron, date)) continue
    for (const hour of cron.hours) {
      for (const minute of cron.minutes) {
        const moment = instantOf({ ...date, hour, minute }, timeZone)
        if (moment !== undefined && moment.getTime() > after.getTime()) return moment
      }
    }
  }
  return undefined
}

function fitsDay(
  { days, months, weekdays, eitherDay }: Cron,
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
): boolean {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  const [byDay, byWeekday] = [days.includes(day), weekdays.includes(weekday)]
  return months.includes(month) && (eitherDay ? byDay || byWeekday : byDay && byWeekday)
}

/** The values of one field: `*`, `5`, `1-5`, `1,3`, each with `/step`. */
function values(
  field: string,
  least: number,
  most: number,
  names: readonly string[] = [],
  firstName = 0,
): readonly number[] | undefined {
  const number = (text: string) => {
    const named = names.indexOf(text.toUpperCase())
    return named >= 0 ? named + firstName : /^\d+$/.test(text) ? Number(text) : Number.NaN
  }
  const found = new Set<number>()
  for (const item of field.split(',')) {
    const [, range = '', step = '1'] = /^(\*|\w+(?:-\w+)?)(?:\/(\d+))?$/.exec(item) ?? []
    const [from = '', to = from] = range.split('-')
    const [first, last] = range === '*' ? [least, most] : [number(from), number(to)]
    if (!(first >= least && last <= most && first <= last && Number(step) > 0)) return undefined
    for (let value = first; value <= last; value += Number(step)) found.add(value)
  }
  return [...found].sort((a, b) => a - b)
}
