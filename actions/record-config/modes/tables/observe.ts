import { UserError } from '../../../shared/errors.ts'
import type { HistoryStore } from '../../../shared/history/store.ts'
import type { World } from '../../../shared/world.ts'
import type { StoredEntry } from '../../history/entry.ts'
import { openStore } from '../../history/open-store.ts'
import type { TablesInputs } from '../../inputs.ts'
import { type ObservedHistory, observeHistory } from '../verify/observe.ts'

/** A history, verified with all it holds. */
export interface ObservedTables {
  readonly history: ObservedHistory
  readonly store: HistoryStore
  /** The entries of each month (`2026-11`, UTC), in order. */
  readonly months: ReadonlyMap<string, readonly StoredEntry[]>
  readonly signal: AbortSignal
}

/**
 * Verifies a history, of which nothing may be damaged: a query would not know.
 *
 * @throws UserError when there is no history, or an entry does not say when it was made
 */
export async function observeTables(inputs: TablesInputs, world: World): Promise<ObservedTables> {
  const history = await observeHistory({ ...inputs, depth: 'all' }, world)
  const store = openStore(inputs.history, inputs.system, world)
  const { entries, findings } = history.verification
  if (entries.length === 0 && findings.length === 0)
    throw new UserError('there is no history to make tables of.', {
      where: store.location,
      next: 'Record a release first.',
    })
  return { history, store, months: Map.groupBy(entries, monthOf), signal: world.signal }
}

function monthOf({ entry: { collectedAt, sequence } }: StoredEntry): string {
  const at = new Date(collectedAt)
  if (!Number.isNaN(at.getTime())) return at.toISOString().slice(0, 7)
  throw new UserError(`entry ${sequence} does not say when it was made.`, {
    given: `\`${collectedAt}\``,
    allowed: 'a time of ISO 8601',
  })
}
