import type { HistoryStore } from '../../shared/history/store.ts'
import { inFlight } from '../../shared/in-flight.ts'
import { parseCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import { parseEntry, type StoredEntry } from './entry.ts'
import type { Finding } from './finding.ts'
import { layout, tileWidth } from './layout.ts'
import { prefixRoots, rootOf } from './merkle.ts'
import { allTiles, type NewFile, parseBundle, parseTile } from './tiles.ts'

const parallelReads = 16
/** A size that nobody signed may claim any number of entries. */
const maxMissing = 16

/** The entries of a history as they were read. */
export interface ReadEntries {
  /** By index from 0; `undefined` where an entry is missing. */
  readonly bytes: readonly (Buffer | undefined)[]
  /** Those that could be read, in order. */
  readonly entries: readonly StoredEntry[]
  readonly findings: readonly Finding[]
}

/** Reads all entries from their bundles and checks each by itself and against the one before it. */
export async function readEntries(store: HistoryStore, system: string, size: number): Promise<ReadEntries> {
  const bytes: (Buffer | undefined)[] = []
  const findings: Finding[] = []
  let missing = 0
  for (let index = 0; index * tileWidth < size; index++) {
    const width = Math.min(tileWidth, size - index * tileWidth)
    const path = layout.bundle(index, width)
    const file = await store.read(path)
    missing = file === undefined ? missing + 1 : 0
    if (missing > maxMissing) {
      const message = `${missing} bundles in a row are missing; what comes after, to entry ${size}, was not looked at`
      findings.push({ kind: 'truncated', sequence: (index - maxMissing) * tileWidth + 1, path, message })
      bytes.length -= maxMissing * tileWidth
      break
    }
    const bundle = file === undefined ? undefined : parseBundle(file.content, width)
    if (bundle === undefined) {
      const message = file === undefined ? 'the bundle is missing' : `it does not hold ${width} entries`
      findings.push({ kind: 'entry-missing', sequence: index * tileWidth + 1, path, message })
    }
    bytes.push(...(bundle ?? new Array<undefined>(width).fill(undefined)))
  }
  const entries: StoredEntry[] = []
  for (const [i, content] of bytes.entries()) {
    if (content === undefined) continue
    const sequence = i + 1
    const path = bundlePath(sequence, size)
    const stored = parseEntry(content)
    if (stored === undefined) {
      findings.push({ kind: 'entry-malformed', sequence, path, message: 'it is not an entry' })
      continue
    }
    const problem = misplaced(stored, sequence, system)
    if (problem !== undefined) findings.push({ kind: 'entry-edited', sequence, path, message: problem })
    const before = entries.at(-1)
    const follows = before?.entry.sequence === i || i === 0
    if (follows && stored.entry.previous !== (before?.digest ?? null)) {
      // The entry that was changed is the one whose hash no longer is what its successor wrote down.
      findings.push(
        i === 0
          ? { kind: 'chain-broken', sequence, path, message: 'it names a predecessor, but it is the first' }
          : {
              kind: 'chain-broken',
              sequence: i,
              path,
              message: `entry ${sequence} was written after another entry ${i} than the one that is there`,
            },
      )
    }
    entries.push(stored)
  }
  return { bytes, entries, findings }
}

function misplaced({ entry }: StoredEntry, sequence: number, system: string): string | undefined {
  if (entry.sequence !== sequence) return `it says that it is entry ${entry.sequence}`
  return entry.system === system ? undefined : `it is of the system ${entry.system}`
}

/** Checks the tiles against the entries, and the entries against the root of the checkpoint. */
export async function verifyTiles(
  store: HistoryStore,
  leaves: readonly Buffer[],
  checkpoint: SignedCheckpoint | undefined,
): Promise<Finding[]> {
  if (checkpoint === undefined || leaves.length === 0) return []
  const isTrue = rootOf(leaves).equals(checkpoint.root)
  const findings: Finding[] = []
  await inFlight(allTiles(leaves), parallelReads, async ({ level, index, file }) => {
    const stored = (await store.read(file.path))?.content
    if (stored?.equals(file.content)) return
    const first = level === 0 ? index * tileWidth : undefined
    findings.push(...tileFindings({ newFile: file, stored, first, isTrue }))
  })
  if (isTrue) return findings
  const divergence = await firstDivergence(store, leaves)
  const known = divergence === undefined ? '' : `; the first ${divergence - 1} are as their checkpoints say`
  const message = `the entries do not give the root of the checkpoint${known}`
  return [
    ...findings,
    divergence === undefined
      ? { kind: 'root-mismatch', sequence: undefined, path: layout.checkpoint, message }
      : { kind: 'entry-edited', sequence: divergence, path: bundlePath(divergence, leaves.length), message },
  ]
}

/**
 * A tile of hashes that does not fit: where the root is right the tile was changed, else perhaps the entry.
 *
 * @param first the index of the tile's first leaf; `undefined` for a tile of a higher level
 */
function tileFindings({
  newFile: { path, content },
  stored,
  first,
  isTrue,
}: {
  readonly newFile: NewFile
  readonly stored: Buffer | undefined
  readonly first: number | undefined
  readonly isTrue: boolean
}): Finding[] {
  const whole = (message: string): Finding[] => [{ kind: 'tile-edited', sequence: undefined, path, message }]
  if (stored === undefined) return whole('the tile is missing')
  const hashes = parseTile(stored, content.length / 32)
  if (first === undefined || hashes === undefined) return whole('its hashes are not those of the tree')
  return hashes.flatMap((hash, i): Finding[] => {
    if (hash.equals(content.subarray(i * 32, (i + 1) * 32))) return []
    const sequence = first + i + 1
    return isTrue
      ? [
          {
            kind: 'tile-edited',
            sequence,
            path,
            message: 'the hash is not that of the entry, which is right',
          },
        ]
      : [
          {
            kind: 'entry-edited',
            sequence,
            path,
            message: 'the entry is not the one whose hash is in the tree',
          },
        ]
  })
}

/** The first entry after which the tree is another one than the checkpoint of that moment says. */
async function firstDivergence(store: HistoryStore, leaves: readonly Buffer[]): Promise<number | undefined> {
  let size = 0
  for (const root of prefixRoots(leaves)) {
    size++
    const file = await store.read(layout.checkpointAt(size))
    const then = file === undefined ? undefined : parseCheckpoint(file.content.toString('utf8'))
    if (then !== undefined && !then.root.equals(root)) return size
  }
  return undefined
}

function bundlePath(sequence: number, size: number): string {
  const index = Math.floor((sequence - 1) / tileWidth)
  return layout.bundle(index, Math.min(tileWidth, size - index * tileWidth))
}
