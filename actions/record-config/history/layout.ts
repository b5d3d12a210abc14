import type { HistoryStore } from '../../shared/history/store.ts'
import type { Sha256 } from '../document/digest.ts'

/**
 * Where the files of a history are. All but `checkpoint` are written once and never changed.
 *
 * `tile/…` and `checkpoint` follow C2SP tlog-tiles, so that any client of such logs can read the history.
 */
export const layout = {
  checkpoint: 'checkpoint',
  /** The checkpoint as it was when the entry became the last one: `checkpoints/0000000007`. */
  checkpointAt: (sequence: number) => `checkpoints/${padded(sequence)}`,
  /** The slot of an entry, counted from 1. Who creates it has appended. */
  entry: (sequence: number) => `entries/${padded(sequence)}.json`,
  record: (digest: Sha256) => `records/${hex(digest)}.json`,
  /** The body of a resource, shared by all records in which it is the same. */
  body: (digest: Sha256) => `bodies/${hex(digest).slice(0, 2)}/${hex(digest).slice(2)}.json`,
  /** A tile of hashes; `width` from 1 to 256. */
  tile: (level: number, index: number, width: number) => `tile/${level}/${tilePath(index, width)}`,
  /** A bundle of entries. */
  bundle: (index: number, width: number) => `tile/entries/${tilePath(index, width)}`,
} as const

/** Hashes in a full tile, and entries in a full bundle (tlog-tiles). */
export const tileWidth = 256

/** `1234067` is written `x001/x234/067`; a tile that is not full has its width at the end (tlog-tiles). */
function tilePath(index: number, width: number): string {
  const groups = [String(index % 1000).padStart(3, '0')]
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`)
  }
  return `${groups.join('/')}${width === tileWidth ? '' : `.p/${width}`}`
}

/** The numbers of the entries or kept checkpoints that are in the store beyond a size, in their order. */
export async function sequencesAfter(
  store: HistoryStore,
  folder: 'entries' | 'checkpoints',
  size: number,
): Promise<number[]> {
  // `~` sorts after the ending of the last file that is known.
  const names = await store.listAfter(folder, `${padded(size)}~`)
  const pattern = folder === 'entries' ? /^(\d{10})\.json$/ : /^(\d{10})$/
  return names.flatMap((name) => pattern.exec(name)?.[1] ?? []).map(Number)
}

function padded(sequence: number): string {
  return String(sequence).padStart(10, '0')
}

function hex(digest: Sha256): string {
  return digest.slice('sha256:'.length)
}
