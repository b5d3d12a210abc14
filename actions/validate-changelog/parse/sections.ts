import { LIMITS } from './limits.ts'
import { LINE, type LineKinds, skipBlanks, trimBlanks } from './line-kinds.ts'
import { type SectionKind, sectionKind } from './section-kind.ts'
import { lineEnd, lineStart, lineText, type Source, type Span, spanOfLine } from './source.ts'

/** A part of the changes below a heading. */
export interface Section {
  /** The heading as written, without its marks. */
  readonly heading: string
  readonly kind: SectionKind
  /** The heading's line. */
  readonly span: Span
  readonly level: number
  /** Its content: from this line (from 0) to the one before `to`. */
  readonly from: number
  readonly to: number
  /** `empty`: nothing below the heading; `not-applicable`: `n/a` and its like. */
  readonly content: 'given' | 'empty' | 'not-applicable'
}

/**
 * Cuts lines into sections, at most {@link LIMITS}.sections.
 *
 * @param level the heading level that begins a section; deeper ones belong to it, higher ones end it
 */
export function findSections(
  source: Source,
  lines: LineKinds,
  { from, to, level }: { readonly from: number; readonly to: number; readonly level: number },
): Section[] {
  const sections: Section[] = []
  let open: number | undefined
  for (let index = from; index <= to && sections.length < LIMITS.sections; index++) {
    const depth = index === to ? 1 : (lines.levels[index] ?? 0)
    if (depth === 0 || depth > level) continue
    if (open !== undefined) sections.push(sectionAt({ source, lines, index: open, to: index, level }))
    open = depth === level ? index : undefined
  }
  return sections
}

function sectionAt({
  source,
  lines,
  index,
  to,
  level,
}: {
  readonly source: Source
  readonly lines: LineKinds
  readonly index: number
  readonly to: number
  readonly level: number
}): Section {
  const heading = headingText(source, index)
  const from = lines.kinds[index + 1] === LINE.underline ? index + 2 : index + 1
  const content = contentOf({ source, lineKinds: lines, from, to })
  return { heading, kind: sectionKind(heading), span: spanOfLine(source, index), level, from, to, content }
}

/** The text of a heading without its marks. @param index the line, from 0 */
export function headingText(source: Source, index: number): string {
  const { text } = source
  const end = trimBlanks(text, lineStart(source, index), lineEnd(source, index))
  let start = skipBlanks(text, lineStart(source, index), end)
  while (start < end && text.charAt(start) === '#') start++
  return text.slice(skipBlanks(text, start, end), end)
}

function contentOf({
  source,
  lineKinds: { kinds },
  from,
  to,
}: {
  readonly source: Source
  readonly lineKinds: LineKinds
  readonly from: number
  readonly to: number
}): Section['content'] {
  let only: number | undefined
  for (let index = from; index < to; index++) {
    const kind = kinds[index]
    if (kind === LINE.blank || kind === LINE.comment) continue
    if (only !== undefined) return 'given'
    only = index
  }
  if (only === undefined) return 'empty'
  return NOT_APPLICABLE.test(lineText(source, only).slice(0, 80)) ? 'not-applicable' : 'given'
}

const NOT_APPLICABLE =
  /^\s*(?:[-*+]\s+)?[(_*]{0,3}(?:n\s?[/.]\s?a\.?|none|nothing|no changes|not applicable|-{1,3}|—)[)_*.]{0,3}\s*$/i
