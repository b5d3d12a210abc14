import { type CalendarDate, calendarDate, formatDate, parseIsoDate } from './calendar-date.ts'
import type { Span } from './source.ts'

/** What a title says of the day of the release. */
export type ReleaseDate =
  /** A day that exists, as `yyyy-mm-dd`. */
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly text: string; readonly span: Span }
  /** Left open: `2024-??-??`, `t.b.d.`, `unreleased` and their like. */
  | { readonly kind: 'placeholder'; readonly text: string; readonly span: Span }
  /** Neither: another notation (then with the day that is probably meant) or a day that does not exist. */
  | {
      readonly kind: 'malformed'
      readonly text: string
      readonly meant: CalendarDate | undefined
      readonly span: Span
    }
  | { readonly kind: 'missing' }

/** What a piece of text says of a day, wherever it stands. */
export type DateText =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'malformed'; readonly meant: CalendarDate | undefined }

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'

/** The text that stands for a day in a title: the last match is it. Repetitions are bounded. */
export const DATE_PATTERN = new RegExp(
  [
    String.raw`(?<![\w.-])[\dXx?Yy_]{2,4}-[\dXx?Mm_]{1,2}-[\dXx?Dd_]{1,2}(?![\w-])`,
    String.raw`(?<![\w.-])\d{1,4}[./]\d{1,2}[./]\d{2,4}(?![\w.-]?\w)`,
    String.raw`(?<!\w)\d{1,2}(?:st|nd|rd|th)?\.?\s?(?:of\s)?${MONTH}\.?,?\s\d{4}(?!\w)`,
    String.raw`(?<!\w)${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}(?!\w)`,
    // Not the tags of HTML: an anchor says something.
    String.raw`\\?<(?![!/])(?!(?:a|b|br|i|em|p|s|u|sub|sup|code|kbd|span|strong|img|small|del|ins|hr|div)\b)[^<>="]{1,40}>`,
    String.raw`(?<![\w.])[Tt]\.?\s?[Bb]\.?\s?[AaCcDd]\b\.?`,
    String.raw`(?<!\w)(?:to be (?:released|announced|defined|determined|done|decided|confirmed)|not (?:yet )?released(?: yet)?|unreleased(?: on \w{1,20})?|un-released|not published|in progress|in development|under development|work in progress|upcoming|pending|wip|todo|draft|soon|future|next|n\/a|dev)(?!\w)`,
    String.raw`(?<!\w)(?:\?{2,10}|X{2,8})(?!\w)`,
  ].join('|'),
  'giu',
)

/**
 * Says what a text means as the day of a release.
 *
 * @param text without blanks around it; a final dot or closing bracket does not count
 */
export function readDateText(text: string): DateText {
  const bare = text.replace(/^[([]/, '').replace(/[\s.,;:)\]]{1,5}$/, '')
  const date = parseIsoDate(bare)
  if (date !== undefined) return { kind: 'date', date }
  if (/\d{4}/.test(bare) && !/[?XxYyMmDd_]{2}$/.test(bare))
    return { kind: 'malformed', meant: meantDate(bare) }
  if (/^\d[\d./-]{0,20}$/.test(bare)) return { kind: 'malformed', meant: meantDate(bare) }
  return { kind: 'placeholder' }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The only day that another notation can mean; undefined when there are two readings or none. */
function meantDate(text: string): CalendarDate | undefined {
  const numbers = (text.match(/\d{1,4}/g) ?? []).map(Number)
  const month =
    MONTHS.indexOf(/[A-Za-z]{3}/.exec(text.replace(/\d(?:st|nd|rd|th)/, ''))?.[0].toLowerCase() ?? '') + 1
  const [first = 0, second = 0, third = 0] = numbers
  if (month > 0 && numbers.length === 2) return calendarDate(second, month, first)
  if (numbers.length !== 3) return undefined
  const readings = [
    calendarDate(first, second, third),
    calendarDate(third, second, first),
    // Month first is only written with slashes.
    text.includes('/') ? calendarDate(third, first, second) : undefined,
  ].filter((reading) => reading !== undefined && reading.year >= 1000)
  const distinct = new Map(
    readings.map((reading) => [reading === undefined ? '' : formatDate(reading), reading]),
  )
  return distinct.size === 1 ? readings[0] : undefined
}
