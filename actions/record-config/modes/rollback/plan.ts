import type { ResourceChange } from '../../diff/release-diff.ts'
import type { RollbackStep } from '../../rollback/restorer.ts'
import { COMES_WITH, RESTORERS } from '../../rollback/restorers.ts'
import type { ObservedRollback } from './observe.ts'

/** What is to be brought back, and what somebody has to do. */
export interface RollbackPlan {
  readonly sequence: number
  readonly release: string
  readonly steps: readonly RollbackStep[]
  readonly byHand: readonly ByHand[]
}

/** Something that differs from the record and that no step brings back. */
export interface ByHand {
  readonly key: string
  readonly reason: string
}

/** Plans the way back to a record. Nothing is deleted, and nothing is made that is gone. */
export function planRollback({ entry, diff, proposed, isSame }: ObservedRollback): RollbackPlan {
  const steps = proposed.filter(({ state }) => state.kind === 'open').map(({ step }) => step)
  const blocked = proposed.flatMap(({ step, state }) =>
    state.kind === 'blocked' ? [{ key: step.key, reason: state.reason }] : [],
  )
  const possible = proposed.filter(({ state }) => state.kind !== 'blocked').map(({ step }) => step)
  const left = diff.resources
    .filter(({ key }) => !isSame(key) && !blocked.some((one) => one.key === key))
    .flatMap((change) => leftBy(change, possible))
  return { sequence: entry.sequence, release: entry.release, steps, byHand: [...blocked, ...left] }
}

/** What the steps leave of the differences of a resource. */
function leftBy({ key, type, kind, changes }: ResourceChange, steps: readonly RollbackStep[]): ByHand[] {
  if (kind === 'added') return [{ key, reason: 'it is gone, or is not among what is looked at' }]
  if (kind === 'removed') return [{ key, reason: 'it is not in the record; a rollback deletes nothing' }]
  const bringer = COMES_WITH.get(type)
  if (bringer !== undefined && steps.some((step) => step.type === bringer)) return []
  const covers = steps.some((step) => step.key === key) ? RESTORERS.get(type)?.covers : undefined
  const labels = changes
    .filter((change) => change.class !== 'ephemeral' && covers?.test(change.label) !== true)
    .map(({ label }) => label)
  if (labels.length === 0) return []
  return [
    {
      key,
      reason: `no way back is known for ${labels.slice(0, 5).join(', ')}${labels.length > 5 ? ', …' : ''}`,
    },
  ]
}
