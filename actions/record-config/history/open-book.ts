import { UserError } from '../../shared/errors.ts'
import type { HistoryStore } from '../../shared/history/store.ts'
import type { World } from '../../shared/world.ts'
import type { Inputs } from '../inputs.ts'
import type { AddressBook } from './address.ts'
import { parseCheckpoint } from './checkpoint.ts'
import { requireTrusted } from './keyring.ts'
import { layout } from './layout.ts'
import { openKeyring } from './open-keyring.ts'
import { openStore } from './open-store.ts'
import { readRecord } from './read-record.ts'
import { readEntries } from './verify-entries.ts'

/** A history in which records are looked up. */
export interface OpenBook {
  readonly store: HistoryStore
  readonly book: AddressBook
}

/**
 * Opens a history to look records up in it.
 *
 * @throws UserError when there is none, or it is not trusted
 */
export async function openBook(
  inputs: Pick<Inputs, 'history' | 'system' | 'trust'>,
  world: World,
): Promise<OpenBook> {
  const { history, system } = inputs
  const store = openStore(history, system, world)
  const file = await store.read(layout.checkpoint)
  const checkpoint = file === undefined ? undefined : parseCheckpoint(file.content.toString('utf8'))
  if (checkpoint === undefined) {
    throw new UserError('there is no history.', { where: store.location, next: 'Record a release first.' })
  }
  requireTrusted(checkpoint, await openKeyring(inputs, world), store.location)
  const { entries } = await readEntries(store, system, checkpoint.size)
  return {
    store,
    book: { entries, now: world.clock.now(), read: ({ entry }) => readRecord(store, entry.record) },
  }
}
