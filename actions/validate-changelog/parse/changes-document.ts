import { type CodeName, findCodeName } from './code-name.ts'
import { type DependencyUpdate, findDependencyUpdates } from './dependency-updates.ts'
import { classifyLines, LINE, type LineKinds } from './line-kinds.ts'
import { findSections, type Section } from './sections.ts'
import { createSource, lineCount, type Source } from './source.ts'
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
  return readDocument(source, lines, { from: 0, to, firstLine, sectionLevel: 2 }, context)
}

/** Where the changes of one release stand in a file. */
export type Place = Pick<ChangesDocument, 'from' | 'to' | 'firstLine' | 'sectionLevel'>

/** Reads a part of a file as the changes of one release. */
export function readDocument(
  source: Source,
  lines: LineKinds,
  place: Place,
  { repository }: ReadingContext,
): ChangesDocument {
  const { to, firstLine } = place
  const title = titleAt(source, lines, firstLine, to)
  const from = title === undefined ? firstLine : firstLine + 1
  const sections = findSections(source, lines, { from, to, level: place.sectionLevel })
  const firstSection = sections.find(({ kind }) => kind !== 'code-name')
  const codeName = findCodeName(
    source,
    lines,
    from,
    firstSection === undefined ? to : firstSection.span.line - 1,
  )
  const content = sections.filter(({ kind }) => kind !== 'code-name')
  return {
    source,
    lines,
    ...place,
    title,
    codeName,
    sections: content,
    tickets: ticketsIn(source, lines, { from, to }, content, repository),
    dependencyUpdates: findDependencyUpdates(source, lines, content),
  }
}

function firstContent({ kinds }: LineKinds, to: number): number {
  let index = 0
  while (index < to && (kinds[index] === LINE.blank || kinds[index] === LINE.comment)) index++
  return index
}

function titleAt(source: Source, { kinds, levels }: LineKinds, index: number, to: number): Title | undefined {
  const kind = kinds[index]
  const canBe = index < to && (kind === LINE.heading || kind === LINE.text)
  return canBe ? parseTitle(source, index, levels[index] ?? 0) : undefined
}

function ticketsIn(
  source: Source,
  { kinds }: LineKinds,
  { from, to }: { readonly from: number; readonly to: number },
  sections: readonly Section[],
  repository: string,
): LocatedTicket[] {
  const tickets: LocatedTicket[] = []
  let next = 0
  for (let index = from; index < to; index++) {
    const kind = kinds[index]
    if (kind !== LINE.text && kind !== LINE.item && kind !== LINE.heading) continue
    while ((sections[next]?.to ?? Infinity) <= index) next++
    const section = (sections[next]?.from ?? Infinity) <= index ? sections[next] : undefined
    for (const ticket of findTickets(source, index, { repository, isItem: kind === LINE.item }))
      tickets.push({ ...ticket, section })
  }
  return tickets
}
