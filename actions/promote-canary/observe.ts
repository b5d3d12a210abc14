import type { World } from '../shared/world.ts'
import type { CanaryInputs } from './inputs.ts'
import { type AlbObserved, observeAlb } from './traffic/alb/observe-alb.ts'

/** Everything that the plan is made from. */
export type Observed = AlbObserved

/** Reads what a plan needs. Changes nothing. */
export function observe(inputs: CanaryInputs, world: World): Promise<Observed> {
  return observeAlb(inputs.target, inputs, world)
}
