import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { appendLines } from '../append-lines.ts'
import type { Clock } from '../clock.ts'
import { isRecord } from '../is-record.ts'
import type { Json } from '../json.ts'

/** One line of the journal. */
export interface JournalEntry {
  /** ISO 8601, UTC. */
  readonly at: string
  /** The id of the plan's step. */
  readonly step: string
  readonly phase: 'intent' | 'done' | 'failed' | 'undone'
  readonly detail?: Json
}

/**
 * Says on disk what is about to be done and what was done, so that a run which died can be finished or undone.
 * Every entry is on the disk before the call returns.
 */
export class Journal {
  readonly path: string
  readonly #clock: Clock

  constructor(path: string, clock: Clock) {
    mkdirSync(dirname(path), { recursive: true })
    this.path = path
    this.#clock = clock
  }

  write(step: string, phase: JournalEntry['phase'], detail?: Json): void {
    const entry: JournalEntry = {
      at: this.#clock.now().toISOString(),
      step,
      phase,
      ...(detail === undefined ? {} : { detail }),
    }
    appendLines(this.path, [JSON.stringify(entry)])
  }

  entries(): JournalEntry[] {
    return readJournal(this.path)
  }
}

/**
 * The entries of a journal, oldest first. A last line that was cut off by a crash is left out, and so is what is no entry: what
 * was begun has to be ended, whatever else somebody has written there.
 */
export function readJournal(path: string): JournalEntry[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  lines.pop()
  return lines.flatMap((line) => {
    try {
      const entry: unknown = JSON.parse(line)
      return isEntry(entry) ? [entry] : []
    } catch {
      return []
    }
  })
}

function isEntry(value: unknown): value is JournalEntry {
  return isRecord(value) && typeof value.step === 'string' && typeof value.phase === 'string'
}

/** The steps that were begun and neither done, failed nor undone: what a run was doing when it died. */
export function unfinishedSteps(entries: readonly JournalEntry[]): string[] {
  const open = new Set<string>()
  for (const { step, phase } of entries) {
    if (phase === 'intent') open.add(step)
    else open.delete(step)
  }
  return [...open]
}
