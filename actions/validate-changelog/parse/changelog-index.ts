import { parseVersion, type Version } from '../../shared/release-version.ts'
import { LIMITS } from './limits.ts'
import { classifyLines, LINE } from './line-kinds.ts'
import {
  createSource,
  lineCount,
  lineStart,
  lineText,
  type Source,
  type Span,
  spanInLine,
  spanOfLine,
} from './source.ts'

/** A link of the changelog to a changes file: in a list, a table, a heading or a bare line. */
export interface IndexEntry {
  /** The text of the link. */
  readonly label: string
  /** The version that the label names; undefined for `unreleased` and other words. */
  readonly version: Version | undefined
  /** The target of the link, as written. */
  readonly target: string
  readonly span: Span
  readonly targetSpan: Span
  /** What stands before the link in a line that is nothing but this entry; undefined where the line says more. */
  readonly prefix: string | undefined
}

/** The changelog: the list of all changes files, newest first. */
export interface ChangelogIndex {
  readonly source: Source
  readonly entries: readonly IndexEntry[]
  /** The names below a Sphinx `{toctree}`, which lists the same files; undefined without one. */
  readonly toctree: readonly { readonly name: string; readonly span: Span }[] | undefined
}

/** A link to a file of the same or another folder. */
const LINK = /\[([^[\]]{1,100})\]\(\s{0,5}([^()\s]{1,300})\s{0,5}(?:"[^"]{0,100}"\s{0,5})?\)/g

/** What may stand before the link of an entry that is nothing else: a list marker or the marks of a heading. */
const PREFIX = /^\s{0,20}(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})\s{1,10})?$/

/** Reads `changelog.md`. It takes any text. */
export function parseChangelogIndex(path: string, text: string): ChangelogIndex {
  const source = createSource(path, text)
  const { kinds } = classifyLines(source)
  const entries: IndexEntry[] = []
  let toctree: { name: string; span: Span }[] | undefined
  for (let index = 0; index < lineCount(source) && entries.length < LIMITS.entries; index++) {
    const kind = kinds[index]
    if (kind === LINE.item || kind === LINE.text || kind === LINE.heading) {
      const line = lineText(source, index).slice(0, 1_000)
      for (const match of line.includes('](') ? line.matchAll(LINK) : [])
        if (isEntry(match, kind)) entries.push(entryAt({ source, index, match, line }))
    } else if (kind === LINE.code) {
      const line = lineText(source, index).trim()
      if (/^(?:`{3,}|~{3,})\s*\{toctree\}/.test(line)) toctree ??= []
      else if (toctree !== undefined && /^[\w./-]+$/.test(line) && !/^-+$/.test(line))
        toctree.push({ name: line, span: spanOfLine(source, index) })
    }
  }
  return { source, entries, toctree }
}

/** In a list any link counts, elsewhere one that a version or the name of a changes file marks as an entry. */
function isEntry(
  { 0: text, 1: label = '', 2: target = '', index, input }: RegExpExecArray,
  kind: number,
): boolean {
  if (input.charAt(index - 1) === '!' || text === '') return false
  const isFirst = /^\s{0,20}(?:[-*+]|\d{1,9}[.)])\s{0,10}$/.test(input.slice(0, index))
  if (kind === LINE.item && isFirst) return true
  return (
    /^(?:\.\/)?(?:[\w.-]+\/){0,10}[\w.+-]+\.md$/i.test(target) &&
    (parseVersion(label.trim()) !== undefined || /changes_\d/.test(target))
  )
}

function entryAt({
  source,
  index,
  match,
  line,
}: {
  readonly source: Source
  readonly index: number
  readonly match: RegExpExecArray
  readonly line: string
}): IndexEntry {
  const { 0: text, 1: label = '', 2: target = '', index: at } = match
  const offset = lineStart(source, index)
  const before = line.slice(0, at)
  const behind = line.slice(at + text.length)
  return {
    label,
    version: parseVersion(label.trim()),
    target,
    span: spanOfLine(source, index),
    targetSpan: spanInLine({
      source,
      index,
      offset: offset + at + text.lastIndexOf(target),
      length: target.length,
    }),
    prefix: PREFIX.test(before) && behind.trim() === '' ? before : undefined,
  }
}
