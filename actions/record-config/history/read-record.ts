import { UserError } from '../../shared/errors.ts'
import type { HistoryStore } from '../../shared/history/store.ts'
import { inFlight } from '../../shared/in-flight.ts'
import { type Sha256, sha256Of } from '../document/digest.ts'
import type { Json } from '../document/json.ts'
import { parseRecord, type RecordDocument } from '../document/record.ts'
import { layout } from './layout.ts'

const parallelReads = 16

/**
 * Reads a record by its digest.
 *
 * @throws UserError when it is missing or its content is another one
 */
export async function readRecord(store: HistoryStore, digest: Sha256): Promise<RecordDocument> {
  const content = await readByDigest(store, layout.record(digest), digest)
  const record = parseRecord(content)
  if (record === undefined) throw damaged(store, layout.record(digest), 'it is not a record')
  return record
}

/** Reads the bodies of resources by their digests. */
export async function readBodies(
  store: HistoryStore,
  digests: readonly Sha256[],
): Promise<Map<Sha256, Json>> {
  const bodies = new Map<Sha256, Json>()
  await inFlight([...new Set(digests)], parallelReads, async (digest) => {
    const content = await readByDigest(store, layout.body(digest), digest)
    bodies.set(digest, JSON.parse(content.toString('utf8')))
  })
  return bodies
}

async function readByDigest(store: HistoryStore, path: string, digest: Sha256): Promise<Buffer> {
  const file = await store.read(path)
  if (file === undefined) throw damaged(store, path, 'it is missing')
  if (sha256Of(file.content) !== digest) throw damaged(store, path, 'it was changed after it was recorded')
  return file.content
}

function damaged(store: HistoryStore, path: string, why: string): UserError {
  return new UserError(`the history is damaged: ${why}.`, {
    where: `${store.location}/${path}`,
    next: 'Run `mode: verify` to see what was changed, and restore it from the bucket’s versions.',
  })
}
