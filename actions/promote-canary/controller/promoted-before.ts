import type { World } from '../../shared/world.ts'
import { type CanaryInputs, readServing } from '../platforms/platforms.ts'
import type { Promotion } from '../record/promotion.ts'

/** A promotion that the weights confirm. */
export interface PromotionBefore extends Promotion {
  /** Whether a record of a canary is there as well: its run died before its cleanup. */
  readonly recordLeft: boolean
}

/**
 * The promotion that has been carried out here already, when the weights confirm it: what it promoted gets all the traffic.
 * A second attempt of its job, whose roles have swapped by then, would otherwise promote the old version.
 *
 * @returns undefined when there is none
 */
export async function findPromotionBefore(
  inputs: CanaryInputs,
  world: World,
): Promise<PromotionBefore | undefined> {
  const { promotion, backend, recordLeft } = await readServing(inputs, world)
  return promotion === undefined || promotion.backend !== backend ? undefined : { ...promotion, recordLeft }
}
