import { type ChangesDocument, type ReadingContext, readDocument } from './changes-document.ts'
import { LIMITS } from './limits.ts'
import { classifyLines, LINE, type LineKinds } from './line-kinds.ts'
import { createSource, lineCount, lineText, type Source } from './source.ts'
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
}

/**
 * Reads a changelog: each heading that is a version (`## [1.2.3] - 2024-01-31`, `# 1.2.3`, `### [1.2.3](…) (2024-01-31)`,
 * `## Unreleased`) begins an entry. It takes any text.
 */
export function parseKeepAChangelog(path: string, text: string): KeepAChangelog {
  const source = createSource(path, text)
  const lines = classifyLines(source)
  const heads = findHeads(source, lines)
  const end = endOfEntries(source, lines, heads.at(-1)?.from ?? 0)
  const entries = heads.map((head, at) => ({ ...head, to: heads[at + 1]?.from ?? end }))
  return { source, lines, entries }
}

/** Reads one entry. Its sections have the highest level of the headings in it. */
export function readEntry(
  { source, lines }: KeepAChangelog,
  { from, to }: ChangelogEntry,
  context: ReadingContext,
): ChangesDocument {
  const levels = lines.levels.subarray(from + 1, to).filter((level) => level > 0)
  const sectionLevel = levels.reduce((highest, level) => Math.min(highest, level), 7)
  return readDocument(
    source,
    lines,
    { from, to, firstLine: from, sectionLevel: sectionLevel === 7 ? 3 : sectionLevel },
    context,
  )
}

function findHeads(source: Source, { levels }: LineKinds): { title: Title; from: number }[] {
  const heads: { title: Title; from: number }[] = []
  for (let index = 0; index < levels.length && heads.length < LIMITS.entries; index++) {
    const level = levels[index] ?? 0
    const mayBegin =
      level > 0 &&
      level <= 3 &&
      /^[\s#]{1,8}(?:\[|v?\d|un-?released|version\b|release\b)/i.test(lineText(source, index).slice(0, 40))
    const title = mayBegin ? parseTitle(source, index, level) : undefined
    if (title !== undefined && title.family !== 'named') heads.push({ title, from: index })
  }
  return heads
}

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
