import { ENTRY_SCHEMA, type Entry, type StoredEntry } from './entry.ts'
import type { Head } from './head.ts'
import type { Edge } from './tiles.ts'

/** What a history is to end with. Nothing is signed yet: a plan that is only reviewed asks no key for anything. */
export interface AppendPlan {
  /** Entries of writers that died, which are brought under the checkpoint too. */
  readonly finished: readonly StoredEntry[]
  /** The new entry; `undefined` when only unfinished ones are to be finished. */
  readonly entry: Entry | undefined
  /** The tree's right edge at the checkpoint that was read. */
  readonly edge: Edge
  /** The version of that checkpoint; `undefined` when there was none. */
  readonly replaces: string | undefined
}

/** An entry without what its place in the history decides. */
export type EntryContent = Omit<Entry, 'schema' | 'sequence' | 'previous'>

/**
 * Plans an entry after the head, and after those that are still pending.
 *
 * @param content `undefined` to finish pending entries only
 * @returns `undefined` when there is nothing to write
 */
export function planAppend(head: Head, content: EntryContent | undefined): AppendPlan | undefined {
  if (content === undefined && head.pending.length === 0) return undefined
  return {
    finished: head.pending,
    entry: content === undefined ? undefined : entryAfter(head.last, content),
    edge: head.edge,
    replaces: head.checkpoint?.version,
  }
}

function entryAfter(last: StoredEntry | undefined, content: EntryContent): Entry {
  return {
    schema: ENTRY_SCHEMA,
    ...content,
    sequence: (last?.entry.sequence ?? 0) + 1,
    previous: last?.digest ?? null,
  }
}
