import { UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { bodiesToCompare, diffRecords, type ReleaseDiff } from '../../diff/release-diff.ts'
import { findEntry } from '../../history/address.ts'
import { parseCheckpoint } from '../../history/checkpoint.ts'
import type { StoredEntry } from '../../history/entry.ts'
import { requireTrusted } from '../../history/keyring.ts'
import { layout } from '../../history/layout.ts'
import { openStore } from '../../history/open-store.ts'
import { readBodies, readRecord } from '../../history/read-record.ts'
import { readEntries } from '../../history/verify-entries.ts'
import type { DiffInputs } from '../../inputs.ts'

/** Two records of a history, and how they differ. */
export interface ObservedDiff {
  readonly from: StoredEntry['entry']
  readonly to: StoredEntry['entry']
  readonly diff: ReleaseDiff
}

/**
 * Reads two records of a history and compares them.
 *
 * @throws UserError when there is no history, it is not trusted, or has no such entry
 */
export async function observeDiff(inputs: DiffInputs, world: World): Promise<ObservedDiff> {
  const store = openStore(inputs.history, inputs.system, world)
  const file = await store.read(layout.checkpoint)
  const checkpoint = file === undefined ? undefined : parseCheckpoint(file.content.toString('utf8'))
  if (checkpoint === undefined) {
    throw new UserError('there is no history.', { where: store.location, next: 'Record a release first.' })
  }
  requireTrusted(checkpoint, inputs.trust, store.location)
  const { entries } = await readEntries(store, inputs.system, checkpoint.size)
  const read = ({ entry }: StoredEntry) => readRecord(store, entry.record)
  const book = { entries, now: world.clock.now(), read }
  const from = await findEntry(inputs.from, book, 'from')
  const to = await findEntry(inputs.to, book, 'to')
  const [before, after] = await Promise.all([read(from), read(to)])
  const bodies = await readBodies(store, bodiesToCompare(before, after))
  const diff = diffRecords(before, after, (digest) => bodies.get(digest) ?? null)
  return { from: from.entry, to: to.entry, diff }
}
