import { requireSameRoles } from '../../controller/confirm-record.ts'
import type { Inputs } from '../../inputs.ts'
import type { Observation } from '../../observe.ts'
import { type Plan, planCanary } from '../../plan.ts'
import type { CanaryRecord } from '../../record/record.ts'

/** A rollback of a canary that is in progress. */
export interface RollbackPlan {
  readonly kind: 'roll-back'
  readonly plan: Plan
  readonly record: CanaryRecord
}

/** What an abort will do. */
export type AbortPlan =
  | RollbackPlan
  | { readonly kind: 'nothing-in-progress'; readonly plan: Plan; readonly reason: string }

/**
 * Plans the rollback of the canary in progress.
 *
 * @throws UserError when its record contradicts the inputs
 */
export function planAbort(observation: Observation, inputs: Inputs): AbortPlan {
  const { record } = observation
  // What must hold before a shift does not have to hold before a rollback.
  const plan = { ...planCanary(observation, inputs), checks: [] }
  if (record === undefined || record.state.phase === 'promoted') {
    const reason =
      record === undefined ? 'No canary is in progress here.' : `Canary ${record.id} was promoted.`
    return { kind: 'nothing-in-progress', plan, reason }
  }
  requireSameRoles(record, inputs.target, plan.resource.id)
  return { kind: 'roll-back', plan, record }
}
