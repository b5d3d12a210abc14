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
import { parseVersion, type Version } from './version.ts'

/** A line of the changelog that links a changes file. */
export interface IndexEntry {
  /** The text of the link. */
  readonly label: string
  /** The version that the label names; undefined for `unreleased` and other words. */
  readonly version: Version | undefined
  /** The target of the link, as written. */
  readonly target: string
  readonly span: Span
  readonly targetSpan: Span
}

/** The changelog: the list of all changes files, newest first. */
export interface ChangelogIndex {
  readonly source: Source
  readonly entries: readonly IndexEntry[]
  /** The names below a Sphinx `{toctree}`, which lists the same files; undefined without one. */
  readonly toctree: readonly { readonly name: string; readonly span: Span }[] | undefined
}

const ENTRY = /^\s{0,20}(?:[-*+]|\d{1,9}[.)])\s{0,10}\[([^[\]]{1,100})\]\(\s{0,5}([^()\s]{1,300})\s{0,5}\)/

/** Reads `changelog.md`. It takes any text. */
export function parseChangelogIndex(path: string, text: string): ChangelogIndex {
  const source = createSource(path, text)
  const { kinds } = classifyLines(source)
  const entries: IndexEntry[] = []
  let toctree: { name: string; span: Span }[] | undefined
  for (let index = 0; index < lineCount(source) && entries.length < LIMITS.entries; index++) {
    const kind = kinds[index]
    if (kind === LINE.item) {
      const match = ENTRY.exec(lineText(source, index).slice(0, 500))
      if (match !== null) entries.push(entryAt(source, index, match))
    } else if (kind === LINE.code) {
      const line = lineText(source, index).trim()
      if (/^(?:`{3,}|~{3,})\s*\{toctree\}/.test(line)) toctree ??= []
      else if (toctree !== undefined && /^[\w./-]+$/.test(line) && !/^-+$/.test(line))
        toctree.push({ name: line, span: spanOfLine(source, index) })
    }
  }
  return { source, entries, toctree }
}

function entryAt(source: Source, index: number, match: RegExpExecArray): IndexEntry {
  const [text, label = '', target = ''] = match
  const offset = lineStart(source, index)
  return {
    label,
    version: parseVersion(label.trim()),
    target,
    span: spanOfLine(source, index),
    targetSpan: spanInLine(source, index, offset + text.lastIndexOf(target), target.length),
  }
}
