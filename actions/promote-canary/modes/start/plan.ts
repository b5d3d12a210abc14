import type { PromotionBefore } from '../../controller/promoted-before.ts'
import type { Inputs } from '../../inputs.ts'
import { type Plan, planCanary } from '../../plan.ts'
import type { ObservedStart } from './observe.ts'

/** What the run will do: shift the traffic, or nothing, since it was promoted before. */
export type StartPlan =
  | { readonly kind: 'shift'; readonly plan: Plan }
  | { readonly kind: 'promoted-before'; readonly promotion: PromotionBefore }

/** Plans a canary, unless it was promoted before. */
export function planStart(observed: ObservedStart, inputs: Inputs): StartPlan {
  return observed.kind === 'promoted-before'
    ? observed
    : { kind: 'shift', plan: planCanary(observed.observation, inputs) }
}

/** Whether a preflight check speaks against the plan. */
export function hasFailedChecks(planned: StartPlan): boolean {
  return planned.kind === 'shift' && planned.plan.checks.some(({ result }) => result === 'failed')
}
