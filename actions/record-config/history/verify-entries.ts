import { parseCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import { parseEntry, type StoredEntry } from './entry.ts'
import type { Finding } from './finding.ts'
import { layout, tileWidth } from './layout.ts'
import { prefixRoots } from './merkle.ts'
import type { HistoryStore } from './store.ts'
import { appendToEdge, emptyEdge, parseBundle, parseTile, rootOfEdge } from './tiles.ts'

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
  for (let index = 0; index * tileWidth < size; index++) {
    const width = Math.min(tileWidth, size - index * tileWidth)
    const path = layout.bundle(index, width)
    const file = await store.read(path)
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
      findings.push({ kind: 'entry-malformed', sequence, path, message: 'it is no entry' })
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
  { bytes }: ReadEntries,
  leaves: readonly Buffer[],
  checkpoint: SignedCheckpoint | undefined,
): Promise<Finding[]> {
  if (checkpoint === undefined || bytes.length === 0) return []
  const { edge, files } = appendToEdge(
    emptyEdge,
    bytes.map((content) => content ?? Buffer.alloc(0)),
  )
  const isTrue = rootOfEdge(edge).equals(checkpoint.root)
  const findings: Finding[] = []
  for (const { path, content } of files) {
    if (path.startsWith('tile/entries/')) continue
    const stored = (await store.read(path))?.content
    if (stored?.equals(content)) continue
    findings.push(...tileFindings(path, stored, content, isTrue, leaves))
  }
  if (isTrue) return findings
  const divergence = await firstDivergence(store, leaves)
  const known = divergence === undefined ? '' : `; the first ${divergence - 1} are as their checkpoints say`
  const message = `the entries do not give the root of the checkpoint${known}`
  return [
    ...findings,
    divergence === undefined
      ? { kind: 'root-mismatch', sequence: undefined, path: layout.checkpoint, message }
      : { kind: 'entry-edited', sequence: divergence, path: bundlePath(divergence, bytes.length), message },
  ]
}

/** A hash tile that does not fit: where the root is right the tile was changed, else perhaps the entry. */
function tileFindings(
  path: string,
  stored: Buffer | undefined,
  expected: Buffer,
  isTrue: boolean,
  leaves: readonly Buffer[],
): Finding[] {
  if (stored === undefined) {
    return [{ kind: 'tile-edited', sequence: undefined, path, message: 'the tile is missing' }]
  }
  const first = firstLeafOf(path, expected, leaves)
  const hashes = parseTile(stored, expected.length / 32)
  if (first === undefined || hashes === undefined) {
    return [
      { kind: 'tile-edited', sequence: undefined, path, message: 'its hashes are not those of the tree' },
    ]
  }
  return hashes.flatMap((hash, i): Finding[] => {
    if (hash.equals(expected.subarray(i * 32, (i + 1) * 32))) return []
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

/** The index of the first leaf in a tile of the lowest level; `undefined` for higher levels. */
function firstLeafOf(path: string, expected: Buffer, leaves: readonly Buffer[]): number | undefined {
  if (!path.startsWith('tile/0/')) return undefined
  for (let first = 0; first < leaves.length; first += tileWidth) {
    const width = Math.min(tileWidth, leaves.length - first)
    if (path === layout.tile(0, first / tileWidth, width) && expected.length === width * 32) return first
  }
  return undefined
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
