import { parseIsoDate } from '../../parse/calendar-date.ts'
import type { ChangesDocument } from '../../parse/changes-document.ts'
import { LIMITS } from '../../parse/limits.ts'
import { lineText } from '../../parse/source.ts'
import { javaTrim } from '../java-trim.ts'

/** A changes file as release-droid 1.5.1 reads it: by searching the text, without any regard for Markdown. */
export interface DroidReading {
  /** The first `1.2.3` of the first line, without a `v`. */
  readonly version: string | undefined
  /** The first `yyyy-mm-dd` of the first line. */
  readonly date: string | undefined
  /** What stands between `code name:` and the first `##`. */
  readonly codeName: string
  /** From the first `##` on; empty without one. */
  readonly body: string
  /** The numbers of `* #1`, in order, each once. */
  readonly tickets: readonly number[]
}

/** Title, date and code name are only looked for before the first `##`: without one there are none. */
export function readAsReleaseDroid(document: ChangesDocument): DroidReading {
  const reading = readings.get(document) ?? read(document)
  readings.set(document, reading)
  return reading
}

/** Every rule asks for the same reading. */
const readings = new WeakMap<ChangesDocument, DroidReading>()

function read({ source }: ChangesDocument): DroidReading {
  const { text } = source
  const start = text.indexOf('##')
  if (start === -1) return { version: undefined, date: undefined, codeName: '', body: '', tickets: [] }
  const first = lineText(source, 0)
  const mark = /code name:/i.exec(text.slice(0, start))
  const tickets = new Set<number>()
  for (const [, number] of text.slice(start).matchAll(/\* #([1-9]\d{0,14})\b/g)) {
    if (tickets.size < LIMITS.tickets) tickets.add(Number(number))
  }
  return {
    version: /v?(\d{1,15}\.\d{1,15}\.\d{1,15})/.exec(first)?.[1],
    date: /\d{4}-\d{2}-\d{2}/.exec(first)?.[0],
    codeName: mark === null ? '' : javaTrim(text.slice(mark.index + mark[0].length, start)),
    body: text.slice(start),
    tickets: [...tickets],
  }
}

/** Whether the text is a day that exists: release-droid fails with an exception at any other. */
export function isDay(text: string): boolean {
  return parseIsoDate(text) !== undefined
}
