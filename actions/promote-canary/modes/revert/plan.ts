import { UserError } from '../../../shared/errors.ts'
import type { Inputs } from '../../inputs.ts'
import { type Plan, planCanary } from '../../plan.ts'
import type { ObservedRevert } from './observe.ts'

/** A way back: all at once, from the promoted version to the one before it. */
export interface RevertChange {
  readonly kind: 'revert'
  /** Its stable version is the promoted one, its canary the one that gets the traffic back. */
  readonly plan: Plan
}

/** What a revert will do. */
export type RevertPlan = RevertChange | { readonly kind: 'nothing-to-revert'; readonly reason: string }

/**
 * Plans the way back of a promotion. The preflight checks of a canary do not hold it up: an alarm that fires may be its
 * reason. That the version before has healthy targets is awaited before any traffic is shifted.
 *
 * @throws UserError when a canary is in progress
 */
export function planRevert(observed: ObservedRevert, inputs: Inputs): RevertPlan {
  if (observed.kind === 'nothing') {
    const reason = `Run ${observed.runId || '(none)'} has promoted nothing that serves here; nothing was changed.`
    return { kind: 'nothing-to-revert', reason }
  }
  const { observation } = observed
  const atOnce = { percent: 100, minDwellMs: 0, maxDwellMs: 0, hold: false }
  const plan = planCanary({ ...observation, record: undefined }, { ...inputs, steps: [atOnce] })
  if (observation.record !== undefined && observation.record.state.phase !== 'promoted') {
    throw new UserError('a canary is in progress here.', {
      where: plan.resource.id,
      given: `canary ${observation.record.id} of ${observation.record.owner}`,
      next: 'Roll it back with `mode: abort` first.',
    })
  }
  return { kind: 'revert', plan }
}
