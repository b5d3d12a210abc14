import type { ChangesDocument } from '../../parse/changes-document.ts'
import { LIMITS } from '../../parse/limits.ts'
import { skipBlanks } from '../../parse/line-kinds.ts'
import { javaTrim } from '../java-trim.ts'

/** A changes file as project-keeper 5.7 reads it; undefined when it refuses the first line. */
export interface KeeperReading {
  readonly version: string
  readonly date: string
  /** Empty when there is none. */
  readonly codeName: string
  /** The first line with text below `## Summary`; undefined without that heading. */
  readonly summary: string | undefined
  /** The numbers of all items `* #1: …`, also of deeper ones, in Summary and all sections but the dependencies. */
  readonly tickets: readonly number[]
}

const TITLE = /^# ([\w \t\n\v\f\r-]+) (\d+\.\d+\.\d+), released (\d{4}-[\d?]{2}-[\d?]{2})$/
const MAX_TITLE_LENGTH = 2_000

/** Sections are whatever begins with `## `, also inside code; a blank behind `## Summary` hides the summary. */
export function readAsProjectKeeper(document: ChangesDocument): KeeperReading | undefined {
  const known = readings.get(document)
  if (known !== undefined) return known.reading
  const reading = read(document)
  readings.set(document, { reading })
  return reading
}

/** Every rule asks for the same reading. */
const readings = new WeakMap<ChangesDocument, { readonly reading: KeeperReading | undefined }>()

function read({ source: { text } }: ChangesDocument): KeeperReading | undefined {
  // As Java reads lines: a lone CR ends one, and a byte order mark belongs to the first.
  const [first = '', ...lines] = text.split(/\r\n|\r|\n/)
  const title = first.length > MAX_TITLE_LENGTH ? null : TITLE.exec(first)
  if (title === null) return undefined
  let codeName = ''
  let heading = ''
  let summary = ''
  let hasSummary = false
  const tickets = new Set<number>()
  for (const line of lines) {
    if (line.startsWith('## ')) {
      heading = line.slice(3)
      hasSummary ||= heading === 'Summary'
      // Of two summaries, as of two code names, the last one counts, also when it is empty.
      if (heading === 'Summary') summary = ''
    } else if (line.startsWith('Code name:')) {
      codeName = javaTrim(line.slice('Code name:'.length))
    } else if (heading !== '') {
      if (heading === 'Summary' && summary === '') summary = javaTrim(line)
      const ticket = javaTrim(heading) === 'Dependency Updates' ? undefined : ticketIn(line)
      if (ticket !== undefined && tickets.size < LIMITS.tickets) tickets.add(ticket)
    }
  }
  return {
    version: title[2] ?? '',
    date: title[3] ?? '',
    codeName,
    summary: hasSummary ? summary : undefined,
    tickets: [...tickets],
  }
}

function ticketIn(line: string): number | undefined {
  const start = skipBlanks(line, 0, line.length)
  const mark = line.charAt(start)
  if (mark !== '*' && mark !== '-') return undefined
  const number = /^[-*][ \t\v\f]*#(\d{1,15})[ \t\v\f]*:?/.exec(line.slice(start, start + 500))?.[1]
  return number === undefined ? undefined : Number(number)
}
