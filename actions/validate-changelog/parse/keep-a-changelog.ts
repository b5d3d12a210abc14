import { type ChangesDocument, type ReadingContext, readDocument } from './changes-document.ts'
import { LIMITS } from './limits.ts'
import { classifyLines, LINE, type LineKinds } from './line-kinds.ts'
import { sectionKind } from './section-kind.ts'
import { headingText } from './sections.ts'
import { createSource, lineCount, lineText, type Source, type Span, spanOfLine } from './source.ts'
import { parseTitle, type Title } from './title.ts'

/** The changes of one version within a changelog that holds them all. */
export interface ChangelogEntry {
  readonly title: Title
  /** Its first line (from 0) and the line behind its last one. */
  readonly from: number
  readonly to: number
}

/** A changelog that holds the changes of all versions in one file (keepachangelog.com 1.1.0), newest first. */
export interface KeepAChangelog {
  readonly source: Source
  readonly lines: LineKinds
  readonly entries: readonly ChangelogEntry[]
  /** Headings where an entry may begin, of which nobody can say which version it is. */
  readonly unclear: readonly UnclearHeading[]
}

/** A heading as high as those of the entries that names neither a version nor a kind of change. */
export interface UnclearHeading {
  readonly span: Span
  readonly text: string
  /** Whether it stands above all entries: then it may be the newest version. */
  readonly isAboveAll: boolean
}

/**
 * Reads a changelog: each heading that is a version (`## [1.2.3] - 2024-01-31`, `# 1.2.3`, `### [1.2.3](…) (2024-01-31)`,
 * `## Unreleased`, `Name 1.2.3 (2024-01-31)`), underlined or bold as well, begins an entry. It takes any text.
 */
export function parseKeepAChangelog(path: string, text: string): KeepAChangelog {
  const source = createSource(path, text)
  const lines = classifyLines(source)
  const heads = findHeads(source, lines)
  const unclear = findUnclear(source, lines, heads)
  const end = endOfEntries(source, lines, heads.at(-1)?.from ?? 0)
  const borders = [...heads.map(({ from }) => from), ...unclear.map(({ span }) => span.line - 1)].sort(
    (a, b) => a - b,
  )
  let border = 0
  const entries = heads.map((head) => {
    while (border < borders.length && (borders[border] ?? 0) <= head.from) border++
    return { ...head, to: Math.max(head.from + 1, borders[border] ?? end) }
  })
  return { source, lines, entries, unclear }
}

/** Reads one entry. Its sections have the highest level of the headings in it. */
export function readEntry(
  { source, lines }: KeepAChangelog,
  { from, to }: ChangelogEntry,
  context: ReadingContext,
): ChangesDocument {
  const levels = lines.levels.subarray(from + 1, to).filter((level) => level > 0)
  const sectionLevel = levels.reduce((highest, level) => Math.min(highest, level), 7)
  return readDocument({
    source,
    lines,
    place: { from, to, firstLine: from, sectionLevel: sectionLevel === 7 ? 3 : sectionLevel },
    readingContext: context,
  })
}

function findHeads(source: Source, lines: LineKinds): { title: Title; from: number }[] {
  const heads: { title: Title; from: number }[] = []
  for (let index = 0; index < lines.levels.length && heads.length < LIMITS.entries; index++) {
    const title = headAt(source, lines, index)
    if (title !== undefined) heads.push({ title, from: index })
  }
  return heads
}

/** A heading up to level 4, or a bold line of its own, that is a version, or a name with version and date. */
function headAt(source: Source, { kinds, levels }: LineKinds, index: number): Title | undefined {
  const level = levels[index] ?? 0
  if (level > 4) return undefined
  if (level === 0) {
    const isAlone = kinds[index] === LINE.text && (index === 0 || kinds[index - 1] === LINE.blank)
    const isBold = isAlone && /^ {0,3}(?:\*\*|__)\[?v?\d/i.test(lineText(source, index).slice(0, 12))
    return isBold ? parseTitle(source, index, 2) : undefined
  }
  if (!/\d\\?\.\d|un-?released/i.test(lineText(source, index).slice(0, 1_000))) return undefined
  const title = parseTitle(source, index, level)
  if (title === undefined) return undefined
  if (title.family !== 'named') return title
  return title.version !== undefined && title.date.kind !== 'missing' ? title : undefined
}

/** Sections may be as high as the entries; a title of the file is above the first one and higher. */
function findUnclear(
  source: Source,
  { levels }: LineKinds,
  heads: readonly { readonly title: Title; readonly from: number }[],
): UnclearHeading[] {
  const [first] = heads
  if (first === undefined) return []
  const isHead = new Set(heads.map(({ from }) => from))
  const highest = heads.reduce((least, { from }) => Math.min(least, levels[from] || 2), 6)
  const unclear: UnclearHeading[] = []
  for (let index = 0; index < levels.length && unclear.length < LIMITS.entries; index++) {
    const level = levels[index] ?? 0
    if (level === 0 || level > highest || isHead.has(index)) continue
    const text = headingText(source, index)
    const isAboveAll = index < first.from
    if (isAboveAll && level < highest) continue
    if (isAboveAll ? !MAY_BE_A_VERSION.test(text) : sectionKind(text) !== 'other') continue
    unclear.push({ span: spanOfLine(source, index), text, isAboveAll })
  }
  return unclear
}

const MAY_BE_A_VERSION = /\d|\b(?:next|upcoming|hot-?fix|trunk|head|main|master|snapshot|latest|current)\b/i

/** The definitions of links at the end (`[1.2.3]: https://…`) belong to no entry. */
function endOfEntries(source: Source, { kinds }: LineKinds, last: number): number {
  const count = lineCount(source)
  let end = count
  while (end > last + 1 && isDefinitionOrBlank(source, kinds[end - 1] ?? LINE.blank, end - 1)) end--
  return end
}

function isDefinitionOrBlank(source: Source, kind: number, index: number): boolean {
  if (kind === LINE.blank) return true
  return kind === LINE.text && /^\s{0,3}\[[^[\]]{1,100}\]:\s/.test(lineText(source, index).slice(0, 120))
}
