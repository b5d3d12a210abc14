/** A piece of one line of a file. Lines and columns count from 1, columns and lengths in UTF-16 code units. */
export interface Span {
  readonly offset: number
  readonly length: number
  readonly line: number
  readonly column: number
}

/** The text of a file and where its lines begin. */
export interface Source {
  /** The path as messages name it, relative to the repository. */
  readonly path: string
  readonly text: string
  /** The offset of each line's first character (a byte order mark is not part of the first line). */
  readonly lineStarts: Int32Array
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const BYTE_ORDER_MARK = 0xfeff

/** Indexes the lines of a text. Lines end with LF or CRLF. */
export function createSource(path: string, text: string): Source {
  let count = 1
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === LINE_FEED) count++
  const lineStarts = new Int32Array(count)
  lineStarts[0] = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  for (let at = 0, line = 1; at < text.length; at++)
    if (text.charCodeAt(at) === LINE_FEED) lineStarts[line++] = at + 1
  return { path, text, lineStarts }
}

/** How many lines there are; a final line end begins one more, empty line. */
export function lineCount(source: Source): number {
  return source.lineStarts.length
}

/** The offset of the first character of a line. @param index counts from 0 */
export function lineStart({ text, lineStarts }: Source, index: number): number {
  return lineStarts[index] ?? text.length
}

/** The offset behind the last character of a line, its line end excluded. @param index counts from 0 */
export function lineEnd({ text, lineStarts }: Source, index: number): number {
  const start = lineStarts[index] ?? text.length
  const next = lineStarts[index + 1]
  let end = next ?? text.length
  if (end > start && text.charCodeAt(end - 1) === LINE_FEED) end--
  if (end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--
  return end
}

/** The text of a line without its line end. @param index counts from 0 */
export function lineText(source: Source, index: number): string {
  return source.text.slice(lineStart(source, index), lineEnd(source, index))
}

/** The index (from 0) of the line that holds the offset. */
export function lineAt({ lineStarts }: Source, offset: number): number {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The span of a piece of a known line. @param index the line, from 0; saves searching it */
export function spanInLine({
  source,
  index,
  offset,
  length,
}: {
  readonly source: Source
  readonly index: number
  readonly offset: number
  readonly length: number
}): Span {
  return { offset, length, line: index + 1, column: offset - lineStart(source, index) + 1 }
}

/** The span of a piece of the text. */
export function spanAt(source: Source, offset: number, length: number): Span {
  return spanInLine({ source, index: lineAt(source, offset), offset, length })
}

/** The span of a whole line. @param index counts from 0 */
export function spanOfLine(source: Source, index: number): Span {
  const start = lineStart(source, index)
  return spanInLine({ source, index, offset: start, length: lineEnd(source, index) - start })
}

/** The text of a span. */
export function textOf({ text }: Source, { offset, length }: Span): string {
  return text.slice(offset, offset + length)
}

/** The line end that the text has: CRLF where its first line ends so. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n')
  return first > 0 && text.charCodeAt(first - 1) === CARRIAGE_RETURN ? '\r\n' : '\n'
}
