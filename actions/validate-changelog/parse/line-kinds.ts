import { lineCount, lineEnd, lineStart, type Source } from './source.ts'

/** What a line is: a number each, since a hostile file has a million lines. */
export const LINE = { blank: 0, text: 1, heading: 2, item: 3, code: 4, comment: 5, underline: 6 } as const

/** One of {@link LINE}. */
export type LineKind = (typeof LINE)[keyof typeof LINE]

/** What each line of a file is. */
export interface LineKinds {
  readonly kinds: Uint8Array
  /** The level (1 to 6) of each line that is a heading, 0 for the others. */
  readonly levels: Uint8Array
  /** The line (from 0) of a fence that is not closed before the end; undefined when there is none. */
  readonly openFence: number | undefined
}

const HASH = 35
const SPACE = 32
const TAB = 9
const BACKTICK = 96
const TILDE = 126
const EQUALS = 61
const HYPHEN = 45
const ASTERISK = 42
const PLUS = 43
const LESS = 60

/**
 * Says what each line is, in one pass. At the top of a document, headings with a space and fences are those of CommonMark 0.31
 * (§4.2, §4.5); a test compares them with another parser, on real files as well.
 *
 * Where real files are written otherwise, this reads them as their authors meant: headings without a space (`##Summary`,
 * `#Name`) and list items without one before a ticket (`*#12: …`) count. Indentation alone makes no code, raw HTML hides no
 * heading, a heading by underlining has one line of text, and an unclosed fence or comment reaches to the end of the file.
 */
export function classifyLines(source: Source): LineKinds {
  const count = lineCount(source)
  const kinds = new Uint8Array(count)
  const levels = new Uint8Array(count)
  let fence: Fence | undefined
  let fenceLine: number | undefined
  let commentEnd = 0
  for (let index = 0; index < count; index++) {
    const end = lineEnd(source, index)
    const start = skipBlanks(source.text, lineStart(source, index), end)
    if (fence === undefined && start >= commentEnd && startsComment(source.text, start, end))
      commentEnd = endOfComment(source.text, start)
    if (fence !== undefined) {
      kinds[index] = LINE.code
      if (closes({ text: source.text, start, end, fence })) fence = undefined
    } else if (start < commentEnd) {
      kinds[index] = LINE.comment
    } else if (start === end) {
      kinds[index] = LINE.blank
    } else {
      fence = opensFence(source.text, start, end)
      if (fence !== undefined) {
        kinds[index] = LINE.code
        fenceLine = index
      } else classifyText({ source, index, start, end, lineKinds: { kinds, levels } })
    }
  }
  return { kinds, levels, openFence: fence === undefined ? undefined : fenceLine }
}

/** The offset of the first character that is no space or tab. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The offset behind the last character that is no space or tab. */
export function trimBlanks(text: string, from: number, end: number): number {
  let at = end
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

function classifyText({
  source,
  index,
  start,
  end,
  lineKinds: { kinds, levels },
}: {
  readonly source: Source
  readonly index: number
  readonly start: number
  readonly end: number
  readonly lineKinds: Pick<LineKinds, 'kinds' | 'levels'>
}): void {
  const { text } = source
  const level = headingLevel({ text, start, end, first: index === 0 })
  const underlined = index > 0 && kinds[index - 1] === LINE.text
  if (level > 0) {
    kinds[index] = LINE.heading
    levels[index] = level
  } else if (underlined && (index < 2 || kinds[index - 2] === LINE.blank)) {
    const underline = underlineLevel(text, start, end)
    kinds[index] = underline === 0 ? textKind(text, start, end) : LINE.underline
    if (underline > 0) {
      kinds[index - 1] = LINE.heading
      levels[index - 1] = underline
    }
  } else kinds[index] = textKind(text, start, end)
}

function textKind(text: string, start: number, end: number): LineKind {
  return isListItem(text, start, end) ? LINE.item : LINE.text
}

/** `#` without a space is a heading when a letter follows; `#12` is a ticket. A single one only opens a file. */
function headingLevel({
  text,
  start,
  end,
  first,
}: {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly first: boolean
}): number {
  let at = start
  while (at < end && text.charCodeAt(at) === HASH) at++
  const level = at - start
  if (level === 0 || level > 6) return 0
  if (at === end || isBlank(text.charCodeAt(at))) return level
  if (level === 1 && !first) return 0
  const next = text.codePointAt(at) ?? 0
  if (next < 128) return isAsciiLetter(next) || '`[*_'.includes(String.fromCharCode(next)) ? level : 0
  return /[\p{L}\p{Extended_Pictographic}]/u.test(String.fromCodePoint(next)) ? level : 0
}

/** An underlined heading: `===` is level 1, `---` level 2 (CommonMark §4.3). */
function underlineLevel(text: string, start: number, end: number): 0 | 1 | 2 {
  const mark = text.charCodeAt(start)
  if (mark !== EQUALS && mark !== HYPHEN) return 0
  let at = start
  while (at < end && text.charCodeAt(at) === mark) at++
  if (at - start < 2 || skipBlanks(text, at, end) !== end) return 0
  return mark === EQUALS ? 1 : 2
}

function isListItem(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(start)
  if (mark === HYPHEN || mark === ASTERISK || mark === PLUS) {
    if (start + 1 === end || isBlank(text.charCodeAt(start + 1))) return true
    return isDigit(text.charCodeAt(start + 2)) && text.charCodeAt(start + 1) === HASH
  }
  let at = start
  while (at < end && at - start < 9 && isDigit(text.charCodeAt(at))) at++
  const delimiter = text.charAt(at)
  if (at === start || (delimiter !== '.' && delimiter !== ')')) return false
  return at + 1 === end || isBlank(text.charCodeAt(at + 1))
}

interface Fence {
  readonly mark: number
  readonly length: number
}

function opensFence(text: string, start: number, end: number): Fence | undefined {
  const mark = text.charCodeAt(start)
  if (mark !== BACKTICK && mark !== TILDE) return undefined
  const length = runLength({ text, start, end, mark })
  if (length < 3) return undefined
  const info = text.slice(start + length, end)
  return mark === BACKTICK && info.includes('`') ? undefined : { mark, length }
}

function closes({
  text,
  start,
  end,
  fence: { mark, length },
}: {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly fence: Fence
}): boolean {
  const run = runLength({ text, start, end, mark })
  return run >= length && skipBlanks(text, start + run, end) === end
}

function runLength({
  text,
  start,
  end,
  mark,
}: {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly mark: number
}): number {
  let at = start
  while (at < end && text.charCodeAt(at) === mark) at++
  return at - start
}

function startsComment(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) === LESS && end - start >= 4 && text.startsWith('<!--', start)
}

function endOfComment(text: string, start: number): number {
  const close = text.indexOf('-->', start + 4)
  return close === -1 ? text.length + 1 : close
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
