import type { HistoryStore } from '../../shared/history/store.ts'
import { parseCheckpoint } from './checkpoint.ts'
import { inOrder } from './finding.ts'
import { layout } from './layout.ts'
import { leafHash } from './merkle.ts'
import type { Verification, VerifyOptions } from './verification.ts'
import { lookBeyond } from './verify-beyond.ts'
import { checkpointFindings, pastCheckpointFindings, rewrittenSince } from './verify-checkpoint.ts'
import { verifyContents } from './verify-contents.ts'
import { readEntries, verifyTiles } from './verify-entries.ts'
import { staleTileFindings } from './verify-stale-tiles.ts'

/**
 * Verifies a history from its files alone: every entry against its successor, its place in the tree and the
 * checkpoint; the checkpoint against its signature and against checkpoints kept elsewhere; every record and body
 * against its digest. What stands beyond the checkpoint is looked at as well: a larger one that is signed wins. Reads
 * only.
 */
export async function verifyHistory(store: HistoryStore, options: VerifyOptions): Promise<Verification> {
  const file = await store.read(layout.checkpoint)
  const onTop = file === undefined ? undefined : parseCheckpoint(file.content.toString('utf8'))
  const { findings: atTop, signature } = checkpointFindings(file, onTop, options)
  const isBelieved = file === undefined || (onTop !== undefined && atTop.length === 0)
  const beyond = await lookBeyond(store, options, isBelieved ? (onTop?.size ?? 0) : undefined)
  // The larger one wins: it says what was there. One that is not to be believed does not say how much there is to read.
  const checkpoint = beyond.largest ?? (isBelieved ? onTop : undefined)
  const size = checkpoint?.size ?? 0
  const read = await readEntries(store, options.system, size)
  const leaves = read.bytes.map((bytes) => leafHash(bytes ?? Buffer.alloc(0)))
  const tiles = await verifyTiles(store, leaves, checkpoint)
  const log = [...atTop, ...read.findings, ...tiles]
  const rewritten = rewrittenSince(options, leaves, size)
  const contents =
    options.depth === 'all'
      ? await verifyContents(store, read.entries)
      : { findings: [], recordsChecked: 0, bodiesChecked: 0 }
  const past =
    options.depth === 'all'
      ? [
          ...(await pastCheckpointFindings(store, options, leaves)),
          ...(await staleTileFindings(store, read.bytes, leaves)),
        ]
      : []
  return {
    location: store.location,
    checkpoint,
    signature,
    entries: read.entries,
    recordsChecked: contents.recordsChecked,
    bodiesChecked: contents.bodiesChecked,
    findings: inOrder([...log, ...beyond.findings, ...rewritten, ...contents.findings, ...past]),
  }
}
