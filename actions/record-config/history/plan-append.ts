import { formatCheckpoint, originOf } from './checkpoint.ts'
import { ENTRY_SCHEMA, type Entry, type StoredEntry, sealEntry } from './entry.ts'
import type { Head } from './head.ts'
import { layout } from './layout.ts'
import type { Signer } from './signed-note.ts'
import { appendToEdge, type NewFile, rootOfEdge } from './tiles.ts'

/** What is to be written so that the history ends with a new entry, in this order. */
export interface Append {
  /** Entries of writers that died, which are brought under the checkpoint too. */
  readonly finished: readonly StoredEntry[]
  /** The new entry; `undefined` when only unfinished ones are to be finished. */
  readonly entry: StoredEntry | undefined
  /** Tiles, bundles, and the checkpoint of each new size. */
  readonly files: readonly NewFile[]
  readonly checkpoint: {
    readonly content: Buffer
    readonly size: number
    /** The version of the checkpoint that was read; `undefined` when there was none. */
    readonly replaces: string | undefined
  }
}

/** An entry without what its place in the history decides. */
export type EntryContent = Omit<Entry, 'schema' | 'sequence' | 'previous'>

/**
 * Plans what to write to append an entry after the head, and after those that are still pending.
 *
 * @param content `undefined` to finish pending entries only
 * @returns `undefined` when there is nothing to write
 */
export function planAppend({
  head,
  content,
  system,
  signer,
}: {
  readonly head: Head
  readonly content: EntryContent | undefined
  readonly system: string
  readonly signer: Signer | undefined
}): Append | undefined {
  const entry = content === undefined ? undefined : sealEntry(entryAfter(head.last, content), signer)
  const appended = entry === undefined ? head.pending : [...head.pending, entry]
  const bytes = appended.map((stored) => stored.bytes)
  const { files } = appendToEdge(head.edge, bytes)
  const checkpoints = bytes.map((_, i): NewFile => {
    const { edge } = appendToEdge(head.edge, bytes.slice(0, i + 1))
    const text = formatCheckpoint(
      { origin: originOf(system), size: edge.size, root: rootOfEdge(edge) },
      signer,
    )
    return { path: layout.checkpointAt(edge.size), content: Buffer.from(text) }
  })
  const newest = checkpoints.at(-1)
  if (newest === undefined) return undefined
  return {
    finished: head.pending,
    entry,
    files: [...files, ...checkpoints],
    checkpoint: {
      content: newest.content,
      size: head.edge.size + appended.length,
      replaces: head.checkpoint?.version,
    },
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
