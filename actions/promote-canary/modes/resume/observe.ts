import type { World } from '../../../shared/world.ts'
import { findPromotionBefore, type PromotionBefore } from '../../controller/promoted-before.ts'
import type { Inputs } from '../../inputs.ts'
import { type Observation, observe } from '../../observe.ts'

/** What there is of a canary that is to continue. */
export type ObservedResume =
  | { readonly kind: 'promoted-before'; readonly promotion: PromotionBefore }
  | { readonly kind: 'in-progress'; readonly observation: Observation }

/** Reads what the plan needs, unless the canary was promoted already: that is the answer then. */
export async function observeResume(inputs: Inputs, world: World): Promise<ObservedResume> {
  const promotion = await findPromotionBefore(inputs, world)
  if (promotion?.recordLeft === false) return { kind: 'promoted-before', promotion }
  return { kind: 'in-progress', observation: await observe(inputs, world) }
}
