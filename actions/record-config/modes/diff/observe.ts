import type { World } from '../../../shared/world.ts'
import { bodiesToCompare, diffRecords, type ReleaseDiff } from '../../diff/release-diff.ts'
import { findEntry } from '../../history/address.ts'
import type { StoredEntry } from '../../history/entry.ts'
import { openBook } from '../../history/open-book.ts'
import { readBodies } from '../../history/read-record.ts'
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
  const { store, book } = await openBook(inputs, world)
  const from = await findEntry(inputs.from, book, 'from')
  const to = await findEntry(inputs.to, book, 'to')
  const [before, after] = await Promise.all([book.read(from), book.read(to)])
  const bodies = await readBodies(store, bodiesToCompare(before, after))
  const diff = diffRecords(before, after, (digest) => bodies.get(digest) ?? null)
  return { from: from.entry, to: to.entry, diff }
}
