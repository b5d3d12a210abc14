import { Buffer } from 'node:buffer'
import { sha256Of } from '../../../actions/record-config/document/digest.ts'
import { formatCheckpoint, originOf } from '../../../actions/record-config/history/checkpoint.ts'
import { ENTRY_SCHEMA, type StoredEntry, sealEntry } from '../../../actions/record-config/history/entry.ts'
import { layout } from '../../../actions/record-config/history/layout.ts'
import type { Signer } from '../../../actions/record-config/history/signed-note.ts'
import { appendToEdge, emptyEdge, rootOfEdge } from '../../../actions/record-config/history/tiles.ts'
import type { HistoryStore } from '../../../actions/shared/history/store.ts'

/** Writes the log of a long history: its entries, its tree and its checkpoint, without the records. */
export async function writeLongHistory(
  store: HistoryStore,
  system: string,
  size: number,
  signer: Signer,
): Promise<void> {
  const entries: Buffer[] = []
  let previous: StoredEntry['digest'] | null = null
  for (let sequence = 1; sequence <= size; sequence++) {
    const digest = sha256Of(`record ${sequence}`)
    const { bytes, digest: own }: StoredEntry = await sealEntry(
      {
        ...{
          schema: ENTRY_SCHEMA,
          system,
          release: `1.${sequence}.0`,
          sequence,
          record: digest,
          state: digest,
        },
        previous,
        collectedAt: new Date(1_763_000_000_000 + sequence * 60_000).toISOString(),
        ...{ run: `https://github.com/octo/service/actions/runs/${sequence}`, nonce: '0123456789abcdef' },
      },
      signer,
    )
    entries.push(bytes)
    previous = own
  }
  const { edge, files } = appendToEdge(emptyEdge, entries)
  for (const { path, content } of files) await store.create(path, content)
  const checkpoint = await formatCheckpoint(
    { origin: originOf(system), size, root: rootOfEdge(edge) },
    signer,
  )
  await store.create(layout.checkpoint, Buffer.from(checkpoint))
}
