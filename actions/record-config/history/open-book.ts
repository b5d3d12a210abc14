import { UserError } from '../../shared/errors.ts'
import type { HistoryStore } from '../../shared/history/store.ts'
import type { World } from '../../shared/world.ts'
import type { Inputs } from '../inputs.ts'
import type { AddressBook } from './address.ts'
import { parseCheckpoint } from './checkpoint.ts'
import type { Finding } from './finding.ts'
import { requireTrusted } from './keyring.ts'
import { readKnownCheckpoints } from './known-checkpoints.ts'
import { layout } from './layout.ts'
import { openKeyring } from './open-keyring.ts'
import { openStore } from './open-store.ts'
import { readRecord } from './read-record.ts'
import { verifyHistory } from './verify.ts'

/** A history in which records are looked up. */
export interface OpenBook {
  readonly store: HistoryStore
  readonly book: AddressBook
}

/**
 * Opens a history to look records up in it. Its entries are held against the checkpoint and against those that were kept
 * elsewhere first: a checkpoint that is signed says nothing of entries that are not below its root.
 *
 * @throws UserError when there is none, it is not trusted, or its log does not verify
 */
export async function openBook(
  inputs: Pick<Inputs, 'history' | 'system' | 'trust' | 'knownCheckpoints'>,
  world: World,
): Promise<OpenBook> {
  const { history, system } = inputs
  const store = openStore(history, system, world)
  const file = await store.read(layout.checkpoint)
  const checkpoint = file === undefined ? undefined : parseCheckpoint(file.content.toString('utf8'))
  if (checkpoint === undefined) {
    throw new UserError('there is no history.', { where: store.location, next: 'Record a release first.' })
  }
  const keyring = await openKeyring(inputs, world)
  requireTrusted(checkpoint, keyring, store.location)
  const known = await readKnownCheckpoints(inputs.knownCheckpoints, system, world)
  const options = { system, verifiers: keyring.verifiers, known, depth: 'log' } as const
  const { entries, findings } = await verifyHistory(store, options)
  // An entry that no checkpoint covers yet is one that is being written.
  const finding = findings.find(({ kind }) => kind !== 'uncovered-entry')
  if (finding !== undefined) throw unverified(store, finding)
  return {
    store,
    book: { entries, now: world.clock.now(), read: ({ entry }) => readRecord(store, entry.record) },
  }
}

function unverified({ location }: HistoryStore, { path, sequence, message }: Finding): UserError {
  const entry = sequence === undefined ? '' : ` entry ${sequence}:`
  return new UserError(`the history does not verify:${entry} ${message}.`, {
    where: `${location}/${path}`,
    next: 'Run `mode: verify` to see all that was changed, and restore it from the bucket’s versions.',
  })
}
