import { UserError } from '../../../shared/errors.ts'
import { requireSameRoles } from '../../controller/confirm-record.ts'
import type { PromotionBefore } from '../../controller/promoted-before.ts'
import type { Inputs } from '../../inputs.ts'
import type { Observation } from '../../observe.ts'
import { type Plan, planResumption } from '../../plan.ts'
import type { CanaryRecord } from '../../record/record.ts'
import type { ObservedResume } from './observe.ts'

/** The rest of a canary. */
export interface Continuation {
  readonly kind: 'continue'
  readonly plan: Plan
  readonly record: CanaryRecord
  readonly observation: Observation
}

/** What the run will do: continue the canary, or nothing, since it was promoted before. */
export type ResumePlan =
  | Continuation
  | { readonly kind: 'promoted-before'; readonly promotion: PromotionBefore }

/**
 * Plans the rest of a canary.
 *
 * @throws UserError when there is none, or when its record contradicts the inputs
 */
export function planResume(observed: ObservedResume, inputs: Inputs): ResumePlan {
  if (observed.kind === 'promoted-before') return observed
  const { observation } = observed
  const plan = planResumption(observation, inputs)
  const { record } = observation
  if (record === undefined) {
    throw new UserError('no canary is in progress here.', {
      where: plan.resource.id,
      next: 'Start one with `mode: start`.',
    })
  }
  requireSameRoles(record, inputs.target, plan.resource.id)
  return { kind: 'continue', plan, record, observation }
}
