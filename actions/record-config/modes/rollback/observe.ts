import { UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import type { CollectContext } from '../../collect/collector.ts'
import { diffRecords, type ReleaseDiff } from '../../diff/release-diff.ts'
import type { Sha256 } from '../../document/digest.ts'
import type { Json } from '../../document/json.ts'
import type { RecordDocument, RecordedState } from '../../document/record.ts'
import { findEntry } from '../../history/address.ts'
import type { StoredEntry } from '../../history/entry.ts'
import { openBook } from '../../history/open-book.ts'
import { readBodies } from '../../history/read-record.ts'
import type { RollbackInputs } from '../../inputs.ts'
import type { RollbackStep } from '../../rollback/restorer.ts'
import { RESTORERS } from '../../rollback/restorers.ts'
import { stateNow } from '../record/observation.ts'
import { observeDeployed } from '../record/observe.ts'
import { proposeSteps } from './propose.ts'

/** What there is, what a record says, and what could be brought back. */
export interface ObservedRollback {
  readonly entry: StoredEntry['entry']
  readonly target: RecordDocument
  readonly now: RecordedState
  /** How the present is to change to be as the record says. */
  readonly diff: ReleaseDiff
  readonly proposed: readonly CheckedStep[]
  /** Whether a resource lasts as it was recorded. */
  readonly isSame: (key: string) => boolean
}

/** A step, and whether it is to be taken. */
export interface CheckedStep {
  readonly step: RollbackStep
  readonly state:
    | { readonly kind: 'open' }
    /** An earlier run has taken it: what is written anew has another version and the same value. */
    | { readonly kind: 'taken' }
    | { readonly kind: 'blocked'; readonly reason: string }
}

/**
 * Looks at what is deployed, compares it with a record, and checks of what could be brought back whether it still can.
 *
 * @throws UserError when there is no such record, or its secrets were hashed with another key
 */
export async function observeRollback(inputs: RollbackInputs, world: World): Promise<ObservedRollback> {
  const { store, book } = await openBook(inputs, world)
  const found = await findEntry(inputs.to, book, 'to')
  const target = await book.read(found)
  requireSameKey(target, inputs)
  // No body is left out: those of the record are compared with all that is there.
  const observation = await observeDeployed(inputs, { previous: undefined }, world)
  const now = stateNow(observation)
  const present = new Map(observation.resources.map(({ complete, body }) => [complete, body]))
  const stored = await readBodies(store, changedBodies(target, now))
  const bodyOf = (digest: Sha256): Json => {
    const body = present.get(digest)
    return body === undefined ? (stored.get(digest) ?? null) : JSON.parse(body)
  }
  const context: CollectContext = { aws: world.aws, signal: world.signal }
  const proposed: CheckedStep[] = []
  for (const step of proposeSteps(now, target, bodyOf))
    proposed.push({ step, state: await stateOf(step, context) })
  return {
    ...{ entry: found.entry, target, now, proposed },
    diff: diffRecords(now, target, bodyOf),
    isSame: (key) => now.resources[key]?.durable === target.resources[key]?.durable,
  }
}

/** Bodies that the record has and the present has not. */
function changedBodies(target: RecordDocument, now: RecordedState): Sha256[] {
  return Object.entries(target.resources).flatMap(([key, { complete }]) =>
    now.resources[key]?.complete === complete ? [] : [complete],
  )
}

/** With another key, or none, every secret would look changed. */
function requireSameKey({ redaction }: RecordDocument, { redactionKey }: RollbackInputs): void {
  const given = redactionKey?.id ?? null
  if (given === redaction.keyId) return
  throw new UserError('the record cannot be compared: its secrets were hashed otherwise.', {
    where: 'input redaction-key',
    given: given === null ? 'none' : `key ${given}`,
    allowed: redaction.keyId === null ? 'none' : `key ${redaction.keyId}`,
  })
}

async function stateOf(step: RollbackStep, context: CollectContext): Promise<CheckedStep['state']> {
  const restorer = RESTORERS.get(step.type)
  const reason = await restorer?.obstacle(step, context)
  if (reason !== undefined) return { kind: 'blocked', reason }
  return (await restorer?.isBack?.(step, context)) === true ? { kind: 'taken' } : { kind: 'open' }
}
