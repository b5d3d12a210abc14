import { type CodeName, findCodeName } from './code-name.ts'
import { type DependencyUpdate, findDependencyUpdates } from './dependency-updates.ts'
import { LIMITS } from './limits.ts'
import { classifyLines, LINE, type LineKinds } from './line-kinds.ts'
import { findSections, type Section } from './sections.ts'
import { createSource, lineAt, lineCount, lineEnd, lineStart, type Source } from './source.ts'
import type { TicketReference } from './ticket-reference.ts'
import { findTickets } from './tickets.ts'
import { parseTitle, type Title } from './title.ts'

/** A reference to a ticket and the section it stands in. */
export interface LocatedTicket extends TicketReference {
  readonly section: Section | undefined
}

/** The changes of one release: a changes file, or one entry of a changelog that holds them all. */
export interface ChangesDocument {
  readonly source: Source
  readonly lines: LineKinds
  /** Its first line (from 0) and the line behind its last one. */
  readonly from: number
  readonly to: number
  /** The first line (from 0) that is neither blank nor a comment; `to` when there is none. */
  readonly firstLine: number
  /** The heading level that begins a section. */
  readonly sectionLevel: number
  /** The line of the title; undefined when the first line is none. */
  readonly title: Title | undefined
  readonly codeName: CodeName | undefined
  /** At most as many as {@link LIMITS} allows, as the tickets. */
  readonly sections: readonly Section[]
  readonly tickets: readonly LocatedTicket[]
  readonly dependencyUpdates: readonly DependencyUpdate[]
}

/** What helps to read a changes file. */
export interface ReadingContext {
  /** `owner/name` of the repository; empty when not known. */
  readonly repository: string
}

/**
 * Reads a changes file. It takes any text, never throws, and takes time in proportion to the text's length.
 *
 * @param path the path that messages name
 */
export function parseChangesFile(path: string, text: string, context: ReadingContext): ChangesDocument {
  const source = createSource(path, text)
  const lines = classifyLines(source)
  const to = lineCount(source)
  const firstLine = firstContent(lines, to)
  return readDocument({
    source,
    lines,
    place: { from: 0, to, firstLine, sectionLevel: 2 },
    readingContext: context,
  })
}

/** Reads nothing but the title of a changes file. */
export function parseTitleOf(path: string, text: string): Title | undefined {
  // A title stands at the beginning; comments before it may be long.
  const source = createSource(path, text.slice(0, 20_000))
  const lines = classifyLines(source)
  const to = lineCount(source)
  return titleAt({ source, lineKinds: lines, index: firstContent(lines, to), to })
}

/** Where the changes of one release stand in a file. */
export type Place = Pick<ChangesDocument, 'from' | 'to' | 'firstLine' | 'sectionLevel'>

/** Reads a part of a file as the changes of one release. */
export function readDocument({
  source,
  lines,
  place,
  readingContext: { repository },
}: {
  readonly source: Source
  readonly lines: LineKinds
  readonly place: Place
  readonly readingContext: ReadingContext
}): ChangesDocument {
  const { to, firstLine } = place
  const title = titleAt({ source, lineKinds: lines, index: firstLine, to })
  const from = title === undefined ? firstLine : firstLine + 1
  const sections = findSections(source, lines, { from, to, level: place.sectionLevel })
  const firstSection = sections.find(({ kind }) => kind !== 'code-name')
  const codeName = findCodeName({
    source,
    kinds: lines,
    from,
    to: firstSection === undefined ? to : firstSection.span.line - 1,
  })
  const content = sections.filter(({ kind }) => kind !== 'code-name')
  return {
    source,
    lines,
    ...place,
    title,
    codeName,
    sections: content,
    tickets: ticketsIn({ source, lineKinds: lines, options: { from, to }, sections: content, repository }),
    dependencyUpdates: findDependencyUpdates(source, lines, content),
  }
}

function firstContent({ kinds }: LineKinds, to: number): number {
  let index = 0
  while (index < to && (kinds[index] === LINE.blank || kinds[index] === LINE.comment)) index++
  return index
}

function titleAt({
  source,
  lineKinds: { kinds, levels },
  index,
  to,
}: {
  readonly source: Source
  readonly lineKinds: LineKinds
  readonly index: number
  readonly to: number
}): Title | undefined {
  const kind = kinds[index]
  const canBe = index < to && (kind === LINE.heading || kind === LINE.text)
  return canBe ? parseTitle(source, index, levels[index] ?? 0) : undefined
}

/** Only lines with a `#` and a digit behind it are looked at. */
function ticketsIn({
  source,
  lineKinds: { kinds },
  options: { from, to },
  sections,
  repository,
}: {
  readonly source: Source
  readonly lineKinds: LineKinds
  readonly options: { readonly from: number; readonly to: number }
  readonly sections: readonly Section[]
  readonly repository: string
}): LocatedTicket[] {
  const tickets: LocatedTicket[] = []
  const end = lineStart(source, to)
  let section = 0
  let at = nextReference(source.text, lineStart(source, from), end)
  while (at < end && tickets.length < LIMITS.tickets) {
    const index = lineAt(source, at)
    const kind = kinds[index]
    while ((sections[section]?.to ?? Infinity) <= index) section++
    const around = (sections[section]?.from ?? Infinity) <= index ? sections[section] : undefined
    if (kind === LINE.text || kind === LINE.item || kind === LINE.heading) {
      for (const ticket of findTickets(source, index, { repository, isItem: kind === LINE.item }))
        tickets.push({ ...ticket, section: around })
    }
    at = nextReference(source.text, lineEnd(source, index), end)
  }
  return tickets
}

/** The offset of the next `#` with a digit from 1 to 9 behind it; `end` when there is none. */
function nextReference(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (text.charCodeAt(at) !== HASH) continue
    const digit = text.charCodeAt(at + 1)
    if (digit > 48 && digit < 58) return at
  }
  return end
}

const HASH = 35
