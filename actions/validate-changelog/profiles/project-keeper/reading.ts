import type { ChangesDocument } from '../../parse/changes-document.ts'
import { lineCount, lineText } from '../../parse/source.ts'

/** A changes file as project-keeper 5.7 reads it; undefined when it refuses the first line. */
export interface KeeperReading {
  readonly version: string
  readonly date: string
  /** Empty when there is none. */
  readonly codeName: string
  /** The text below `## Summary`; undefined without that heading. */
  readonly summary: string | undefined
  /** The numbers of all items `* #1: …`, also of deeper ones, in Summary and all sections but the dependencies. */
  readonly tickets: readonly number[]
}

const TITLE = /^# ([\w\s-]+) (\d+\.\d+\.\d+), released (\d{4}-[\d?]{2}-[\d?]{2})$/
const MAX_TITLE_LENGTH = 2_000

/** Sections are whatever begins with `## `, also inside code; a blank behind `## Summary` hides the summary. */
export function readAsProjectKeeper({ source }: ChangesDocument): KeeperReading | undefined {
  const first = lineText(source, 0)
  const title = first.length > MAX_TITLE_LENGTH ? null : TITLE.exec(first)
  if (title === null) return undefined
  let codeName = ''
  let heading = ''
  const summary: string[] = []
  let hasSummary = false
  const tickets = new Set<number>()
  for (let index = 1; index < lineCount(source); index++) {
    const line = lineText(source, index)
    if (line.startsWith('## ')) {
      heading = line.slice(3)
      hasSummary ||= heading === 'Summary'
    } else if (line.startsWith('Code name:') && codeName === '')
      codeName = line.slice('Code name:'.length).trim()
    else {
      if (heading === 'Summary') summary.push(line)
      const ticket = /^[-*]\s*#(\d{1,15})\s*:?/.exec(line.trimStart())
      if (ticket !== null && heading !== '' && heading.trim() !== 'Dependency Updates')
        tickets.add(Number(ticket[1]))
    }
  }
  return {
    version: title[2] ?? '',
    date: title[3] ?? '',
    codeName,
    summary: hasSummary ? summary.join('\n').trim() : undefined,
    tickets: [...tickets],
  }
}
