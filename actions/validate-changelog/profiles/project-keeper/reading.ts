import type { ChangesDocument } from '../../parse/changes-document.ts'
import { LIMITS } from '../../parse/limits.ts'
import { skipBlanks } from '../../parse/line-kinds.ts'
import { lineCount, lineEnd, lineStart, lineText, type Source } from '../../parse/source.ts'

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

const TITLE = /^# ([\w\s-]+) (\d+\.\d+\.\d+), released (\d{4}-[\d?]{2}-[\d?]{2})$/
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

function read({ source }: ChangesDocument): KeeperReading | undefined {
  const first = lineText(source, 0)
  const title = first.length > MAX_TITLE_LENGTH ? null : TITLE.exec(first)
  if (title === null) return undefined
  let codeName = ''
  let heading = ''
  let summary = ''
  let hasSummary = false
  const tickets = new Set<number>()
  for (let index = 1; index < lineCount(source); index++) {
    const start = lineStart(source, index)
    if (source.text.startsWith('## ', start)) {
      heading = lineText(source, index).slice(3)
      hasSummary ||= heading === 'Summary'
    } else if (codeName === '' && source.text.startsWith('Code name:', start)) {
      codeName = lineText(source, index).slice('Code name:'.length).trim()
    } else if (heading !== '') {
      if (heading === 'Summary' && summary === '') summary = lineText(source, index).trim()
      const ticket = heading.trim() === 'Dependency Updates' ? undefined : ticketAt(source, index)
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

function ticketAt(source: Source, index: number): number | undefined {
  const end = lineEnd(source, index)
  const start = skipBlanks(source.text, lineStart(source, index), end)
  const mark = source.text.charAt(start)
  if (mark !== '*' && mark !== '-') return undefined
  const number = /^[-*]\s*#(\d{1,15})\s*:?/.exec(source.text.slice(start, end))?.[1]
  return number === undefined ? undefined : Number(number)
}
