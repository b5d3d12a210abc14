import { HARMLESS_TAG } from './harmless-tag.ts'

/** How a line of the notes is made safe. */
export type NoteLine =
  /** In a fence that every reader of Markdown takes for one: nothing in it acts. */
  | 'code'
  /** In an indented fence, which is code or text depending on what stands around it. */
  | 'indented-code'
  /** Begins a block of HTML: in it neither code spans nor backslashes mean anything. */
  | 'html'
  | 'prose'

/** Lines with what they are. */
export interface NoteLines {
  readonly kinds: readonly NoteLine[]
  /** The lines that open a fence which is none everywhere: it has to be broken. */
  readonly brokenFences: ReadonlySet<number>
  /** What closes a fence that reaches to the end; empty when there is none. */
  readonly closing: string
}

interface Fence {
  readonly mark: string
  readonly length: number
  readonly column: number
}

/**
 * Says what each line is, in a way on which all readers agree (CommonMark 0.31 §4.5, §4.6): a fence at the beginning of a line
 * is one wherever it stands; an indented one only if its lines are indented as much and it is closed in the same way.
 */
export function classifyNoteLines(lines: readonly string[]): NoteLines {
  const kinds: NoteLine[] = []
  const brokenFences = new Set<number>()
  const unclosed = new Set<string>()
  let closing = ''
  while (kinds.length < lines.length) {
    const index = kinds.length
    const line = lines[index] ?? ''
    const fence = openingOf(line)
    if (fence === undefined) {
      kinds.push(HTML_BLOCK.test(line.slice(0, 200)) ? 'html' : 'prose')
      continue
    }
    const isTop = fence.column === 0
    const end = isTop
      ? closingLine(lines, index, fence)
      : indentedClosing({ lines, from: index, fence, unclosed })
    if (end === undefined && !isTop) {
      brokenFences.add(index)
      kinds.push('prose')
      continue
    }
    if (end === undefined) closing = fence.mark.repeat(fence.length)
    while (kinds.length <= (end ?? lines.length - 1)) kinds.push(isTop ? 'code' : 'indented-code')
  }
  return { kinds, brokenFences, closing }
}

/** Also behind the marks of lists and quotes. */
const OPENING = /^((?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])){0,200})(`{3,}|~{3,})/

/** Only the tags that are left as they are: any other one becomes text. */
const HTML_BLOCK = new RegExp(`^(?:[ \\t>]|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))*${HARMLESS_TAG}`, 'i')

function openingOf(line: string): Fence | undefined {
  const [, before = '', run = ''] = OPENING.exec(line) ?? []
  const mark = run.charAt(0)
  if (run === '' || (mark === '`' && line.includes('`', before.length + run.length))) return undefined
  return { mark, length: run.length, column: before.length }
}

function closingLine(lines: readonly string[], from: number, { mark, length }: Fence): number | undefined {
  for (let index = from + 1; index < lines.length; index++) {
    const [, run = ''] = CLOSING.exec(lines[index] ?? '') ?? []
    if (run.startsWith(mark) && run.length >= length) return index
  }
  return undefined
}

const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*$/

/** @param unclosed the fences that were looked for and not found, so that no search is made twice */
function indentedClosing({
  lines,
  from,
  fence: { mark, length, column },
  unclosed,
}: {
  readonly lines: readonly string[]
  readonly from: number
  readonly fence: Fence
  readonly unclosed: Set<string>
}): number | undefined {
  const key = `${mark}${length}:${column}`
  if (unclosed.has(key)) return undefined
  const indentation = ' '.repeat(column)
  const run = mark.repeat(length)
  for (let index = from + 1; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.trim() === '') continue
    if (!line.startsWith(indentation)) return undefined
    const rest = line.slice(column).trimEnd()
    if (rest === run || rest === ` ${run}` || rest === `  ${run}` || rest === `   ${run}`) return index
    if (openingOf(line)?.mark === mark) return undefined
  }
  unclosed.add(key)
  return undefined
}
