import type { ChangesDocument } from './parse/changes-document.ts'
import { findInlineRanges, type InertRange } from './parse/inline-ranges.ts'
import { LINE } from './parse/line-kinds.ts'
import { lineText } from './parse/source.ts'

/** GitHub refuses a longer text for a release (validation of `body`, REST "Create a release"). */
export const NOTES_LIMIT = 125_000

/** Where the release will be, as far as links need it. */
export interface NotesPlace {
  readonly serverUrl: string
  /** `owner/name`; empty when not known. */
  readonly repository: string
  readonly tag: string
}

/**
 * The notes of a release: everything but the title and the code name, as Markdown that is safe for the page of the
 * release. Mentions notify nobody, HTML is shown as text (except harmless tags without attributes), comments are left
 * out, relative links lead into the tagged tree, and the text fits GitHub's limit.
 */
export function renderReleaseNotes(
  document: ChangesDocument,
  place: NotesPlace,
  limit: number = NOTES_LIMIT,
): string {
  const { source, lines, title, to, firstLine } = document
  const dropped = droppedLines(document)
  const parts: string[] = []
  let length = 0
  // Beyond twice the limit everything is cut off anyway.
  for (
    let index = title === undefined ? firstLine : firstLine + 1;
    index < to && length < 2 * limit;
    index++
  ) {
    const kind = lines.kinds[index]
    if (kind === LINE.comment || dropped.has(index)) continue
    const line = withoutControls(lineText(source, index).slice(0, limit))
    const safe = kind === LINE.code || !NEEDS_CARE.test(line) ? line : safeLine(line, source.path, place)
    parts.push(safe)
    length += safe.length + 1
  }
  const text = parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return text.length <= limit ? text : cut(text, source.path, place, limit)
}

/** The lines (from 0) of the code name and of an underlined title. */
function droppedLines({ codeName, lines, firstLine, to }: ChangesDocument): Set<number> {
  const dropped = new Set<number>()
  if (lines.kinds[firstLine + 1] === LINE.underline) dropped.add(firstLine + 1)
  if (codeName === undefined) return dropped
  const start = codeName.span.line - 1
  dropped.add(start)
  if (lines.kinds[start] === LINE.heading) return dropped
  for (let index = start + 1; index < to && lines.kinds[index] === LINE.text; index++) dropped.add(index)
  return dropped
}

/** A line without any of these is safe as it is. */
const NEEDS_CARE = /[@<\]]/

function safeLine(line: string, path: string, place: NotesPlace): string {
  const { inert } = findInlineRanges(line)
  const parts: string[] = []
  let from = 0
  for (const range of inert) {
    if (range.start < from) continue
    parts.push(
      safeProse(line.slice(from, range.start), line.charAt(from - 1)),
      safeRange(line, range, path, place),
    )
    from = range.end
  }
  parts.push(safeProse(line.slice(from), line.charAt(from - 1)))
  return parts.join('')
}

function safeProse(text: string, before: string): string {
  return text
    .replace(/@(?=[A-Za-z0-9])/g, (at, offset: number) =>
      /\w/.test(offset === 0 ? before : text.charAt(offset - 1)) ? at : `${at}\u2060`,
    )
    .replace(/<(?=[A-Za-z/!?])/g, (bracket, offset: number) =>
      HARMLESS_TAG.test(text.slice(offset, offset + 20)) ? bracket : '&lt;',
    )
}

const HARMLESS_TAG = /^<\/?(?:details|summary|br|sub|sup|kbd|b|i|em|strong|code|p|ul|ol|li)\s?\/?>/i

function safeRange(line: string, { kind, start, end }: InertRange, path: string, place: NotesPlace): string {
  const text = line.slice(start, end)
  if (kind === 'comment') return ''
  return kind === 'target' ? safeTarget(text, path, place) : text
}

/** A target with its brackets: `(address "title")`. */
function safeTarget(text: string, path: string, { serverUrl, repository, tag }: NotesPlace): string {
  const match = /^\((\s*<?)([^\s<>()]*)([\s\S]*)\)$/.exec(text)
  const address = match?.[2] ?? ''
  if (match === null || address === '' || /^(?:https?:|mailto:|#)/i.test(address)) return text
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return '(#)'
  if (repository === '') return text
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  const base = new URL(`/${address.startsWith('/') ? '' : folder}`, 'https://tree.invalid/')
  const { pathname, search, hash } = new URL(address.replace(/^\/+/, '/'), base)
  return `(${match[1]}${serverUrl}/${repository}/blob/${encodeURIComponent(tag)}${pathname}${search}${hash}${match[3]})`
}

/** Neither control characters nor such that turn the direction of the text (Trojan Source, CVE-2021-42574). */
function withoutControls(line: string): string {
  return line.replace(CONTROLS, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

function cut(text: string, path: string, { serverUrl, repository, tag }: NotesPlace, limit: number): string {
  const rest =
    repository === ''
      ? '\n\n…'
      : `\n\n… [all changes](${serverUrl}/${repository}/blob/${encodeURIComponent(tag)}/${path})`
  const room = Math.max(0, limit - rest.length)
  const end = text.lastIndexOf('\n', room)
  return `${text.slice(0, end === -1 ? room : end)}${rest}`
}
