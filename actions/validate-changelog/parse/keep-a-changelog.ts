import { type ChangesDocument, type ReadingContext, readDocument } from './changes-document.ts'
import { classifyLines, LINE } from './line-kinds.ts'
import { createSource, lineCount, lineText } from './source.ts'

/** A changelog that holds the changes of all releases in one file (keepachangelog.com 1.1.0), newest first. */
export interface KeepAChangelog {
  readonly path: string
  readonly entries: readonly ChangesDocument[]
  /** The versions that a link definition at the end names: `[1.0.0]: https://…`. */
  readonly linkedVersions: ReadonlySet<string>
}

/** Reads a changelog in which each level-2 heading begins the changes of one release. It takes any text. */
export function parseKeepAChangelog(path: string, text: string, context: ReadingContext): KeepAChangelog {
  const source = createSource(path, text)
  const lines = classifyLines(source)
  const count = lineCount(source)
  const starts: number[] = []
  const linkedVersions = new Set<string>()
  let end = count
  for (let index = 0; index < count; index++) {
    if (lines.levels[index] === 2) starts.push(index)
    if (lines.kinds[index] !== LINE.text) continue
    const label = /^\s{0,3}\[([^[\]]{1,60})\]:\s/.exec(lineText(source, index).slice(0, 100))?.[1]
    if (label === undefined) continue
    linkedVersions.add(label.toLowerCase())
    if (end === count) end = index
  }
  const entries = starts.map((from, at) => {
    const to = starts[at + 1] ?? Math.max(from + 1, end)
    return readDocument(source, lines, { from, to, firstLine: from, sectionLevel: 3 }, context)
  })
  return { path, entries, linkedVersions }
}
