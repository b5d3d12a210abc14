import { UserError } from '../../shared/errors.ts'
import type { HistoryStore } from '../../shared/history/store.ts'
import { sha256Of } from '../document/digest.ts'
import { originOf, parseCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import { isSignedBy, parseEntry, type StoredEntry } from './entry.ts'
import { type Keyring, requireSigner, requireTrusted } from './keyring.ts'
import { layout, sequencesAfter, tileWidth } from './layout.ts'
import { leafHash } from './merkle.ts'
import { type Edge, edgeBundle, edgeTiles, emptyEdge, parseBundle, parseTile, rootOfEdge } from './tiles.ts'

/** The end of a history: all that is needed to append to it. */
export interface Head {
  /** `undefined` before the first record. */
  readonly checkpoint:
    | { readonly value: SignedCheckpoint; readonly content: Buffer; readonly version: string }
    | undefined
  /** The tree's right edge at the checkpoint. */
  readonly edge: Edge
  /** Entries that stand in their slots but not yet under a checkpoint: their writers died, or are at work. */
  readonly pending: readonly StoredEntry[]
  /** The last entry, pending ones included. */
  readonly last: StoredEntry | undefined
}

/**
 * Reads the end of a system's history, and checks that it adds up: the checkpoint's signature, the tiles against
 * its root, the last entry against the tiles, and each pending entry against its predecessor.
 *
 * @throws UserError naming the file that does not fit; then nothing may be appended
 */
export async function readHead(store: HistoryStore, system: string, trust: Keyring): Promise<Head> {
  const checkpoint = await readCheckpoint(store, system, trust)
  const size = checkpoint?.value.size ?? 0
  const edge = checkpoint === undefined ? emptyEdge : await readEdge(store, checkpoint.value)
  const covered = size === 0 ? undefined : await readLastEntry(store, edge)
  // Listed before they are read: what another writer adds meanwhile is then no gap.
  const beyond = await Promise.all([
    sequencesAfter(store, 'entries', size),
    sequencesAfter(store, 'checkpoints', size),
  ])
  const pending = await readPending({ store, system, size, covered, keyring: trust })
  const end = Math.max(0, ...beyond.map((sequences) => sequences.at(-1) ?? 0))
  const next = size + pending.length + 1
  if (end >= next) {
    throw damaged(
      store,
      layout.entry(next),
      `entry ${next} is missing, though there is something of entry ${end}: an old checkpoint was put back, or entries were deleted`,
    )
  }
  return { checkpoint, edge, pending, last: pending.at(-1) ?? covered }
}

async function readCheckpoint(
  store: HistoryStore,
  system: string,
  trust: Keyring,
): Promise<Head['checkpoint']> {
  const file = await store.read(layout.checkpoint)
  if (file === undefined) return undefined
  const value = parseCheckpoint(file.content.toString('utf8'))
  if (value === undefined) throw damaged(store, layout.checkpoint, 'it is not a checkpoint')
  if (value.origin !== originOf(system)) {
    throw damaged(store, layout.checkpoint, `it is of ${value.origin}, not of ${originOf(system)}`)
  }
  requireTrusted(value, trust, store.location)
  requireSigner(value, trust, store.location)
  return { value, content: file.content, version: file.version }
}

async function readEdge(store: HistoryStore, { size, root }: SignedCheckpoint): Promise<Edge> {
  const levels = await Promise.all(
    edgeTiles(size).map(async ({ path, width }) => {
      if (width === 0) return []
      const hashes = parseTile((await store.read(path))?.content ?? Buffer.alloc(0), width)
      if (hashes === undefined) throw damaged(store, path, `it is missing or does not hold ${width} hashes`)
      return hashes
    }),
  )
  if (!rootOfEdge({ levels }).equals(root)) {
    throw damaged(store, layout.checkpoint, 'its root is not that of the tiles')
  }
  return { size, levels, entries: await readEdgeEntries(store, size, levels[0] ?? []) }
}

async function readEdgeEntries(
  store: HistoryStore,
  size: number,
  leaves: readonly Buffer[],
): Promise<Buffer[]> {
  const path = edgeBundle(size)
  if (path === undefined) return []
  const entries = parseBundle((await store.read(path))?.content ?? Buffer.alloc(0), size % tileWidth)
  if (entries === undefined)
    throw damaged(store, path, 'it is missing or is not a bundle of that many entries')
  const edited = entries.findIndex((entry, i) => !leaves[i]?.equals(leafHash(entry)))
  if (edited >= 0)
    throw damaged(store, path, `the hash of its entry ${edited + 1} is not the one in the tiles`)
  return entries
}

/** The entry that the checkpoint's tree ends with, checked against the tree. */
async function readLastEntry(store: HistoryStore, { size, levels, entries }: Edge): Promise<StoredEntry> {
  const path = layout.entry(size)
  const stored = parseEntry((await store.read(path))?.content ?? Buffer.alloc(0))
  if (stored === undefined) throw damaged(store, path, 'it is missing or is not an entry')
  const inBundle = entries.at(-1)
  if (inBundle !== undefined && !inBundle.equals(stored.bytes)) {
    throw damaged(store, path, 'it is not the entry that the bundle holds')
  }
  const leaf = levels[0]?.at(-1) ?? (await lastLeafOfFullTile(store, size))
  if (!leaf.equals(leafHash(stored.bytes))) throw damaged(store, path, 'its hash is not the one in the tiles')
  return stored
}

async function lastLeafOfFullTile(store: HistoryStore, size: number): Promise<Buffer> {
  const path = layout.tile(0, size / tileWidth - 1, tileWidth)
  const leaf = parseTile((await store.read(path))?.content ?? Buffer.alloc(0), tileWidth)?.at(-1)
  if (leaf === undefined) throw damaged(store, path, 'it is missing or is not a full tile')
  return leaf
}

async function readPending({
  store,
  system,
  size,
  covered,
  keyring: { verifiers },
}: {
  readonly store: HistoryStore
  readonly system: string
  readonly size: number
  readonly covered: StoredEntry | undefined
  readonly keyring: Keyring
}): Promise<StoredEntry[]> {
  const pending: StoredEntry[] = []
  for (let sequence = size + 1; ; sequence++) {
    const path = layout.entry(sequence)
    const file = await store.read(path)
    if (file === undefined) return pending
    const stored = parseEntry(file.content)
    if (stored === undefined) throw damaged(store, path, 'it is not an entry')
    const { entry } = stored
    const previous = pending.at(-1) ?? covered
    if (
      entry.system !== system ||
      entry.sequence !== sequence ||
      entry.previous !== (previous?.digest ?? null)
    ) {
      throw damaged(store, path, 'it does not follow the entry before it')
    }
    if (verifiers.length > 0 && !isSignedBy(stored, verifiers)) {
      throw damaged(
        store,
        path,
        'no checkpoint covers it and no trusted key signed it: someone else put it there',
      )
    }
    const record = await store.read(layout.record(entry.record))
    if (record === undefined || sha256Of(record.content) !== entry.record) {
      throw damaged(
        store,
        layout.record(entry.record),
        `the record of entry ${sequence} is missing or was changed`,
      )
    }
    pending.push(stored)
  }
}

function damaged(store: HistoryStore, path: string, why: string): UserError {
  return new UserError(`the history cannot be continued: ${why}.`, {
    where: `${store.location}/${path}`,
    next: 'Run `mode: verify` to see what was changed, and restore it from the bucket’s versions.',
  })
}
