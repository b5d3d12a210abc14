import { formatCheckpoint, originOf } from './checkpoint.ts'
import { type StoredEntry, sealEntry } from './entry.ts'
import { layout } from './layout.ts'
import type { AppendPlan } from './plan-append.ts'
import type { Signer } from './signed-note.ts'
import { appendToEdge, type NewFile, rootOfEdge } from './tiles.ts'

/** What is to be written so that the history ends with a new entry, in this order. */
export interface Append {
  /** `undefined` when only unfinished ones are to be finished. */
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

/** Whose history it is, and with which key it is signed. */
export interface Seal {
  readonly system: string
  readonly signer: Signer | undefined
}

/** Signs the planned entry and the checkpoint of each new size, and lays out their files. */
export async function sealAppend(
  { entry: planned, finished, edge, replaces }: AppendPlan,
  { system, signer }: Seal,
): Promise<Append> {
  const entry = planned === undefined ? undefined : await sealEntry(planned, signer)
  const appended = entry === undefined ? finished : [...finished, entry]
  const bytes = appended.map((stored) => stored.bytes)
  const grown = appendToEdge(edge, bytes)
  const checkpoints = await Promise.all(
    bytes.map(async (_, i): Promise<NewFile> => {
      const then = appendToEdge(edge, bytes.slice(0, i + 1)).edge
      const checkpoint = { origin: originOf(system), size: then.size, root: rootOfEdge(then) }
      return {
        path: layout.checkpointAt(then.size),
        content: Buffer.from(await formatCheckpoint(checkpoint, signer)),
      }
    }),
  )
  const newest = checkpoints.at(-1)
  if (newest === undefined) throw new Error('There is nothing to append.')
  return {
    entry,
    files: [...grown.files, ...checkpoints],
    checkpoint: { content: newest.content, size: grown.edge.size, replaces },
  }
}
