import { UserError } from '../../../shared/errors.ts'
import type { HistoryStore } from '../../../shared/history/store.ts'
import type { World } from '../../../shared/world.ts'
import { bodiesToCompare, diffRecords, type ReleaseDiff } from '../../diff/release-diff.ts'
import type { RecordDocument } from '../../document/record.ts'
import type { Entry } from '../../history/entry.ts'
import { openStore } from '../../history/open-store.ts'
import { readBodies, readRecord } from '../../history/read-record.ts'
import type { SiteInputs } from '../../inputs.ts'
import { type ObservedHistory, observeHistory } from '../verify/observe.ts'

/** Older records are in the history and its timeline, without a page of their own. */
const MOST_PAGES = 500

/** What a page shows of a record. */
export interface ShownRecord {
  readonly entry: Entry
  readonly content:
    | {
        readonly state: 'read'
        readonly record: Pick<RecordDocument, 'versions' | 'verdict' | 'gaps' | 'collector'>
        readonly resourceCount: number
        /** What changed since the record before; `undefined` where there is none that can be read. */
        readonly diff: ReleaseDiff | undefined
      }
    /** It is missing, or not what was recorded. */
    | { readonly state: 'damaged'; readonly message: string }
}

/** A history, verified, and its newest records. */
export interface ObservedSite {
  readonly history: ObservedHistory
  /** In order. */
  readonly records: readonly ShownRecord[]
  /** ISO 8601, UTC. */
  readonly at: string
}

/**
 * Verifies a history and reads its newest records. What is damaged is shown as such, next to what is not.
 *
 * @throws UserError when there is no history
 */
export async function observeSite(inputs: SiteInputs, world: World): Promise<ObservedSite> {
  const history = await observeHistory(inputs, world)
  const store = openStore(inputs.history, inputs.system, world)
  const { entries } = history.verification
  if (entries.length === 0)
    throw new UserError('there is no history to show.', {
      where: store.location,
      next: 'Record a release first.',
    })
  const shown = entries.slice(-MOST_PAGES)
  const before = entries[entries.length - shown.length - 1]
  // One record after the other: each may name a hundred thousand resources.
  let previous = before === undefined ? undefined : await readIntact(store, before.entry)
  const records: ShownRecord[] = []
  for (const { entry } of shown) {
    world.signal.throwIfAborted()
    const record = await readIntact(store, entry)
    records.push({ entry, content: await contentOf(store, previous, record) })
    previous = record
  }
  return { history, records, at: world.clock.now().toISOString() }
}

type Intact = RecordDocument | { readonly damage: string }

async function readIntact(store: HistoryStore, { record }: Entry): Promise<Intact> {
  return await readRecord(store, record).catch(damageIn)
}

async function contentOf(
  store: HistoryStore,
  previous: Intact | undefined,
  record: Intact,
): Promise<ShownRecord['content']> {
  if ('damage' in record) return { state: 'damaged', message: record.damage }
  const resourceCount = Object.keys(record.resources).length
  if (previous === undefined || 'damage' in previous)
    return { state: 'read', record, resourceCount, diff: undefined }
  const bodies = await readBodies(store, bodiesToCompare(previous, record)).catch(damageIn)
  if ('damage' in bodies) return { state: 'damaged', message: bodies.damage }
  const diff = diffRecords(previous, record, (digest) => bodies.get(digest) ?? null)
  const { versions, verdict, gaps, collector } = record
  return { state: 'read', record: { versions, verdict, gaps, collector }, resourceCount, diff }
}

/** What a damaged file is told by; a store that cannot be read is not damage. */
function damageIn(error: unknown): { readonly damage: string } {
  if (error instanceof UserError) return { damage: error.message }
  throw error
}
