import type { World } from '../shared/world.ts'
import type { CanaryInputs } from './inputs.ts'
import { type AlbObserved, observeAlb } from './platforms/alb/observe-alb.ts'
import { observeUrlMap, type UrlMapObserved } from './platforms/url-map/observe-url-map.ts'

/** Everything that the plan is made from. */
export type Observed = AlbObserved | UrlMapObserved

/** Reads what a plan needs. Changes nothing. */
export function observe(inputs: CanaryInputs, world: World): Promise<Observed> {
  const { target } = inputs
  return target.platform === 'alb' ? observeAlb(target, inputs, world) : observeUrlMap(target, world)
}
