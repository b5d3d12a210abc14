import { UserError } from '../../shared/errors.ts'
import type { HistoryStore } from '../../shared/history/store.ts'
import type { Head } from './head.ts'
import { layout, tileWidth } from './layout.ts'
import { rootOf } from './merkle.ts'
import { parseTile } from './tiles.ts'
import type { VerifyOptions } from './verification.ts'
import { rewrittenSince } from './verify-checkpoint.ts'

/**
 * Refuses to continue a history that no longer contains what checkpoints kept elsewhere say: signing on top of it would
 * vouch for whoever rewrote it. Reads the hashes of all entries, 256 a file.
 *
 * @throws UserError naming the checkpoint that is not contained
 */
export async function requireContained(
  store: HistoryStore,
  { checkpoint }: Pick<Head, 'checkpoint'>,
  options: Pick<VerifyOptions, 'system' | 'verifiers' | 'known'>,
): Promise<void> {
  if (options.known.length === 0) return
  const size = checkpoint?.value.size ?? 0
  const leaves = await readLeaves(store, size)
  if (checkpoint !== undefined && !rootOf(leaves).equals(checkpoint.value.root))
    throw refused(store, layout.checkpoint, 'its root is not that of the tiles')
  const [finding] = rewrittenSince(options, leaves, size)
  if (finding !== undefined) throw refused(store, finding.path, finding.message)
}

async function readLeaves(store: HistoryStore, size: number): Promise<Buffer[]> {
  const tiles = await Promise.all(
    Array.from({ length: Math.ceil(size / tileWidth) }, async (_, index) => {
      const width = Math.min(tileWidth, size - index * tileWidth)
      const path = layout.tile(0, index, width)
      const hashes = parseTile((await store.read(path))?.content ?? Buffer.alloc(0), width)
      if (hashes === undefined) throw refused(store, path, `it is missing or does not hold ${width} hashes`)
      return hashes
    }),
  )
  return tiles.flat()
}

function refused(store: HistoryStore, what: string, why: string): UserError {
  return new UserError(`the history is not continued: ${what}: ${why}.`, {
    where: store.location,
    next: 'Run `mode: verify` with the same `known-checkpoints`, and restore the history from the bucket’s versions.',
  })
}
