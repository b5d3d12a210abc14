import { VERSION_PATTERN, type Version, versionOf } from '../../shared/release-version.ts'
import { findInlineRanges } from './inline-ranges.ts'
import { skipBlanks, trimBlanks } from './line-kinds.ts'
import { DATE_PATTERN, type ReleaseDate, readDateText } from './release-date.ts'
import { lineEnd, lineStart, type Source, type Span, spanInLine, spanOfLine } from './source.ts'

/**
 * How a title is written:
 *
 * - `named`: `# Name 1.2.3, released 2024-01-31` and its variants (without the comma, without `released`, with `v`)
 * - `bare`: `# 1.2.3 - 2024-01-31`, also with a dash of another kind, and `## [1.2.3] - 2024-01-31`
 * - `unreleased`: `# Unreleased`, the file in which changes are collected
 */
export type TitleFamily = 'named' | 'bare' | 'unreleased'

/** The line that says what is released when. */
export interface Title {
  /** The whole line. */
  readonly span: Span
  /** 1 to 6; 0 when the line is not a heading although it reads like a title. */
  readonly level: number
  readonly family: TitleFamily
  /** What is released, as far as the title says it. */
  readonly name: string | undefined
  readonly version: { readonly version: Version; readonly span: Span } | undefined
  readonly date: ReleaseDate
}

/** More than the longest title by far; what stands behind it is not looked at. */
const MAX_TITLE_LENGTH = 1_000

/**
 * Reads a line as a title.
 *
 * @param index the line, from 0
 * @param level its heading level, 0 when it is none
 * @returns undefined when it is not a title: no heading, and neither a version nor a date in it
 */
export function parseTitle(source: Source, index: number, level: number): Title | undefined {
  const { text } = source
  const end = Math.min(lineEnd(source, index), lineStart(source, index) + MAX_TITLE_LENGTH)
  const start = skipMarks(text, skipBlanks(text, lineStart(source, index), end), end)
  const { content, offsets } = withoutEscapes(blankTargets(text.slice(start, trimBlanks(text, start, end))))
  const span = spanOfLine(source, index)
  const at = (offset: number, length: number) => {
    const from = offsets === undefined ? offset : (offsets[offset] ?? 0)
    const to = offsets === undefined ? offset + length : (offsets[offset + length] ?? from)
    return spanInLine({ source, index, offset: start + from, length: to - from })
  }

  if (/^\[?un-?released\]?\b/i.test(content)) {
    const marker = at(0, content.length)
    const date: ReleaseDate = { kind: 'placeholder', text: content, span: marker }
    return { span, level, family: 'unreleased', name: undefined, version: undefined, date }
  }
  const released = findReleased(content)
  const dateMatch = findDate(content, released)
  const head = content.slice(0, Math.min(released?.index ?? Infinity, dateMatch?.index ?? Infinity))
  // The date may come first: then the version stands behind it.
  const version =
    findVersion(head) ?? (dateMatch === undefined ? undefined : findVersion(without(content, dateMatch)))
  if (level === 0 && released === undefined && version === undefined) return undefined
  if (level === 0 && released === undefined && dateMatch === undefined) return undefined
  if (level > 1 && version === undefined && dateMatch === undefined) return undefined
  const name = nameOf(head, version)
  return {
    span,
    level,
    family: name === undefined && version !== undefined && released === undefined ? 'bare' : 'named',
    name,
    version:
      version === undefined
        ? undefined
        : { version: versionOf(version), span: at(version.index, version[0].length) },
    date: dateOf({ content, released, match: dateMatch, at }),
  }
}

/** Addresses hold versions of their own (`[1.2.3](…/compare/v1.2.2...v1.2.3)`): blanks take their place. */
function blankTargets(content: string): string {
  const { inert } = findInlineRanges(content)
  let blanked = content
  for (const { kind, start, end } of inert) {
    if (kind === 'code') continue
    blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end)
  }
  return blanked
}

/**
 * The content without the backslashes before dots and dashes (`v5\\.2\\.2`), and where each of its characters was; no offsets when
 * nothing was taken out.
 */
function withoutEscapes(content: string): { readonly content: string; readonly offsets?: readonly number[] } {
  if (!/\\[.\-_]/.test(content)) return { content }
  const offsets: number[] = []
  let plain = ''
  for (let at = 0; at < content.length; at++) {
    if (content.charAt(at) === '\\' && /[.\-_]/.test(content.charAt(at + 1))) continue
    plain += content.charAt(at)
    offsets.push(at)
  }
  offsets.push(content.length)
  return { content: plain, offsets }
}

const VERSIONS = new RegExp(VERSION_PATTERN, 'g')

const RELEASED = /(?<!\w)(?:un)?released?(?:\s+(?:date|on))?(?!\w)\s*:?/giu

/** The first `released` behind the version; names may hold the word as well. */
function findReleased(content: string): RegExpExecArray | undefined {
  const version = [...content.matchAll(VERSIONS)][0]
  const matches = [...content.matchAll(RELEASED)].filter(({ index }) => index > 0)
  return matches.find(({ index }) => index > (version?.index ?? content.length)) ?? matches.at(-1)
}

/** The date behind `released`; without that word the last one, a word like `pending` only behind the version. */
function findDate(content: string, released: RegExpExecArray | undefined): RegExpExecArray | undefined {
  const versions = [...content.matchAll(VERSIONS)]
  const matches = [...content.matchAll(DATE_PATTERN)].filter((match) =>
    isDate({ regExpExecArray: match, versions, content, released }),
  )
  if (released !== undefined) {
    const behind = released.index + released[0].length
    const open = /^unreleased/i.test(released[0]) ? released : undefined
    const around = matches.find(
      ({ index, 0: text }) => index <= released.index && index + text.length >= behind,
    )
    return matches.find(({ index }) => index >= behind) ?? around ?? open
  }
  const version = versions.at(-1)
  return (
    matches.findLast(([text]) => /\d{2}/.test(text)) ??
    matches.findLast(({ index }) => version !== undefined && index > version.index)
  )
}

/**
 * Whether what reads like a date is one. A part of a version is none (`8.0.0-next.2`), numbers between dots are only beside
 * another version (`1.2.10`, `2024.1.15`), and a word such as `next` only at the end.
 */
function isDate({
  regExpExecArray: { 0: text, index },
  versions,
  content,
  released,
}: {
  readonly regExpExecArray: RegExpExecArray
  readonly versions: readonly RegExpExecArray[]
  readonly content: string
  readonly released: RegExpExecArray | undefined
}): boolean {
  const end = index + text.length
  const isWithin = versions.some((one) => one.index < index && end <= one.index + one[0].length)
  if (isWithin) return false
  if (LABEL.test(text)) return /^[\s)\]}.,:!*_]*$/.test(content.slice(end))
  if (!/^\d+\.\d+\.\d+$/.test(text)) return true
  const hasYear = /^\d{4}\.|\.\d{4}$/.test(text)
  if (hasYear && released !== undefined && released.index < index) return true
  return versions.some(
    (one) => one.index + one[0].length <= index || (one.index >= end && /\.\d{4}$/.test(text)),
  )
}

const LABEL = /^(?:upcoming|pending|wip|todo|draft|soon|future|next|n\/a|dev)$/i

/** The content with blanks in the place of a match. */
function without(content: string, { 0: text, index }: RegExpExecArray): string {
  return `${content.slice(0, index)}${' '.repeat(text.length)}${content.slice(index + text.length)}`
}

/** The last version with three numbers, otherwise the last at all: names may hold numbers as well. */
function findVersion(head: string): RegExpExecArray | undefined {
  const matches = [...head.matchAll(VERSIONS)]
  return matches.findLast(([, numbers = '']) => numbers.split('.').length >= 3) ?? matches.at(-1)
}

function dateOf({
  content,
  released,
  match,
  at,
}: {
  readonly content: string
  readonly released: RegExpExecArray | undefined
  readonly match: RegExpExecArray | undefined
  readonly at: (offset: number, length: number) => Span
}): ReleaseDate {
  if (match !== undefined) {
    const text = match[0].trim()
    const read = readDateText(text)
    if (read.kind !== 'placeholder') return { ...read, text, span: at(match.index, text.length) }
    const around = bracketsAround(content, match.index, text.length)
    return {
      ...read,
      text: content.slice(match.index - around, match.index + text.length + around),
      span: at(match.index - around, text.length + 2 * around),
    }
  }
  if (released === undefined) return { kind: 'missing' }
  const from = released.index + released[0].length
  const text = content.slice(from).trim()
  if (text === '') return { kind: 'missing' }
  return { kind: 'malformed', text, meant: undefined, span: at(content.indexOf(text, from), text.length) }
}

/** How many pairs of brackets a placeholder has around it, as templates have: `{TBD}`, `[[date]]`. A date has none. */
function bracketsAround(content: string, index: number, length: number): number {
  let count = 0
  while (count < 3) {
    const pair = content.charAt(index - count - 1) + content.charAt(index + length + count)
    if (pair !== '{}' && pair !== '[]') break
    count++
  }
  return count
}

function nameOf(head: string, version: RegExpExecArray | undefined): string | undefined {
  const before = version === undefined ? head : head.slice(0, Math.min(head.length, version.index))
  const name = before
    .replace(/[\s,:;([–—-]{1,20}$/u, '')
    .replace(/^[\s[(*_]{1,20}/u, '')
    .replace(/\]\s*$/, '')
  return name === '' || /^(?:version|release|v)$/i.test(name) ? undefined : name
}

function skipMarks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charAt(at) === '#') at++
  at = skipBlanks(text, at, end)
  // Bold: `**1.2.3** - 2024-01-31`.
  return /^(?:\*\*|__)(?=\[?v?\d)/i.test(text.slice(at, at + 5)) ? at + 2 : at
}
