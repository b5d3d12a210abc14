import { LINE, type LineKinds, skipBlanks, trimBlanks } from './line-kinds.ts'
import { isPlaceholderText } from './placeholder-text.ts'
import { lineEnd, lineStart, type Source, type Span, spanInLine, spanOfLine } from './source.ts'

/** The line that gives the release its name. */
export interface CodeName {
  /** The line. */
  readonly span: Span
  /** The name, on one line; empty when none is given. */
  readonly text: string
  /** Where the name stands (or would stand); its first line when it goes over several. */
  readonly textSpan: Span
  readonly state: 'given' | 'empty' | 'placeholder'
}

/** A name that goes over more lines than these is a text. */
const MAX_CONTINUATION_LINES = 5

/** The code name stands at the beginning. */
const MAX_LINES_BEFORE = 200

const MARK = /^[\s#>*_-]{0,12}code[ \t_-]?names?[*_]{0,3}[ \t]*:[*_]{0,3}/i

/**
 * Finds the code name: `Code name: …` in any spelling, also as a heading or in bold.
 *
 * @param from the first line to look at, from 0
 * @param to the line behind the last one
 */
export function findCodeName({
  source,
  kinds,
  from,
  to,
}: {
  readonly source: Source
  readonly kinds: LineKinds
  readonly from: number
  readonly to: number
}): CodeName | undefined {
  const end = Math.min(to, from + MAX_LINES_BEFORE)
  for (let index = from; index < end; index++) {
    const kind = kinds.kinds[index]
    if (kind !== LINE.text && kind !== LINE.heading && kind !== LINE.item) continue
    const start = lineStart(source, index)
    const mark = MARK.exec(source.text.slice(start, Math.min(start + 60, lineEnd(source, index))))
    if (mark !== null) return codeNameAt({ source, kinds, index, from: start + mark[0].length, to })
  }
  return undefined
}

function codeNameAt({
  source,
  kinds,
  index,
  from,
  to,
}: {
  readonly source: Source
  readonly kinds: LineKinds
  readonly index: number
  readonly from: number
  readonly to: number
}): CodeName {
  const end = lineEnd(source, index)
  const start = skipBlanks(source.text, from, end)
  const parts = [source.text.slice(start, trimBlanks(source.text, start, end))]
  const isHeading = kinds.kinds[index] === LINE.heading
  const last = isHeading ? index : Math.min(to - 1, index + MAX_CONTINUATION_LINES)
  for (let next = index + 1; next <= last && kinds.kinds[next] === LINE.text; next++)
    parts.push(source.text.slice(lineStart(source, next), lineEnd(source, next)).trim())
  const text = parts.filter((part) => part !== '').join(' ')
  return {
    span: spanOfLine(source, index),
    text,
    textSpan: spanInLine({ source, index, offset: start, length: parts[0]?.length ?? 0 }),
    state: text === '' ? 'empty' : isPlaceholderText(text) || /^n\/?a$/i.test(text) ? 'placeholder' : 'given',
  }
}
