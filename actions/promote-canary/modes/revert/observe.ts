import type { World } from '../../../shared/world.ts'
import { findPromotionBefore, type PromotionBefore } from '../../controller/promoted-before.ts'
import type { Inputs } from '../../inputs.ts'
import { type Observation, observe } from '../../observe.ts'
import type { Target } from '../../platforms/platforms.ts'

/** What there is to revert. */
export type ObservedRevert =
  | { readonly kind: 'nothing'; readonly runId: string }
  | { readonly kind: 'promoted'; readonly promotion: PromotionBefore; readonly observation: Observation }

/**
 * Reads whether this workflow run has promoted what serves now, and what a way back needs.
 *
 * The mark of a promotion can be written by others: it counts only for this very run, and when the weights confirm it.
 */
export async function observeRevert(inputs: Inputs, world: World): Promise<ObservedRevert> {
  const { runId } = world.runner
  const promotion = await findPromotionBefore(inputs, world)
  if (runId === '' || promotion?.runId !== runId) return { kind: 'nothing', runId }
  return { kind: 'promoted', promotion, observation: await observe(onTheWayBack(inputs), world) }
}

/** The inputs name the roles as in the promotion; on the way back they are swapped. */
export function onTheWayBack(inputs: Inputs): Inputs {
  return { ...inputs, target: swapRoles(inputs.target) }
}

function swapRoles<Named extends Target>(target: Named): Named {
  return { ...target, stable: target.canary, canary: target.stable }
}
