import type { ChangesDocument } from '../parse/changes-document.ts'
import { LINE } from '../parse/line-kinds.ts'
import { lineText } from '../parse/source.ts'
import { classifyNoteLines } from './fences.ts'
import { breakFence, inertCode, inertFence, inertHtml, inertLine, type NotesPlace } from './inert-line.ts'

/** GitHub refuses a longer text for a release (validation of `body`, REST "Create a release"). */
export const NOTES_LIMIT = 125_000

/**
 * The notes of a release: everything but the title and the code name, as Markdown that is inert on the page of the
 * release (`doc/validate-changelog/release-notes.md`): mentions notify nobody, HTML is shown as text (except harmless tags
 * without attributes), comments are left out, relative links lead into the tagged tree, no fence stays open, and the text
 * fits GitHub's limit.
 */
export function renderReleaseNotes(
  document: ChangesDocument,
  place: NotesPlace,
  limit: number = NOTES_LIMIT,
): string {
  const { path } = document.source
  const lines = linesOfNotes(document, limit)
  const { kinds, brokenFences, closing } = classifyNoteLines(lines)
  const parts: string[] = []
  for (const [index, line] of lines.entries()) {
    switch (kinds[index]) {
      case 'code':
        parts.push(inertFence(line))
        break
      case 'indented-code':
        parts.push(inertCode(line))
        break
      case 'html':
        // A block of HTML goes on to the next blank line.
        parts.push(inertHtml(line), '')
        break
      default:
        parts.push(inertLine(brokenFences.has(index) ? breakFence(line) : line, path, place))
    }
  }
  const text = parts
    .concat(closing)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return text.length <= limit ? text : cut({ text, path, notesPlace: place, limit })
}

/** The lines without title, code name and comments; beyond twice the limit everything is cut off anyway. */
function linesOfNotes(document: ChangesDocument, limit: number): string[] {
  const { source, lines, title, to, firstLine } = document
  const dropped = droppedLines(document)
  const kept: string[] = []
  let length = 0
  let index = title === undefined ? firstLine : firstLine + 1
  for (; index < to && length < 2 * limit; index++) {
    if (lines.kinds[index] === LINE.comment || dropped.has(index)) continue
    const line = withoutControls(lineText(source, index).slice(0, limit))
    kept.push(line)
    length += line.length + 1
  }
  return kept
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

/** Neither control characters nor such that turn the direction of the text (Trojan Source, CVE-2021-42574). */
function withoutControls(line: string): string {
  return line.replace(CONTROLS, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Cuts at a line, and closes the fence that is cut through. */
function cut({
  text,
  path,
  notesPlace: { serverUrl, repository, tag },
  limit,
}: {
  readonly text: string
  readonly path: string
  readonly notesPlace: NotesPlace
  readonly limit: number
}): string {
  const rest =
    repository === ''
      ? '\n\n…'
      : `\n\n… [all changes](${serverUrl}/${repository}/blob/${encodeURIComponent(tag)}/${path})`
  const room = Math.max(0, limit - rest.length)
  for (let end = text.lastIndexOf('\n', room); end > 0; ) {
    const kept = text.slice(0, end)
    const { closing } = classifyNoteLines(kept.split('\n'))
    if (closing === '') return `${kept}${rest}`
    if (end + closing.length < room) return `${kept}\n${closing}${rest}`
    end = text.lastIndexOf('\n', room - closing.length - 1)
    if (end > 0 && classifyNoteLines(text.slice(0, end).split('\n')).closing !== closing) break
  }
  return rest.trim()
}
