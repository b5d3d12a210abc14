import type { CanaryInputs } from './inputs.ts'
import type { Observed } from './observe.ts'
import { type AlbPlan, planAlb } from './platforms/alb/plan-alb.ts'
import { planUrlMap, type UrlMapPlan } from './platforms/url-map/plan-url-map.ts'

/** What a canary will do: plain data, the same for the same world and inputs. */
export type Plan = AlbPlan | UrlMapPlan

/**
 * Plans the shift: every form that the rule or URL map will take, and whether the world is fit for it.
 *
 * @throws UserError when a percentage cannot be written in weights
 */
export function planCanary(observed: Observed, inputs: CanaryInputs): Plan {
  return observed.platform === 'alb' ? planAlb(observed, inputs) : planUrlMap(observed, inputs)
}

/**
 * Plans what is still to come of a canary that a run left: the steps are those of the inputs, whatever its record says.
 *
 * @throws UserError when a percentage cannot be written in weights
 */
export function planResumption(observed: Observed, inputs: CanaryInputs): Plan {
  return observed.platform === 'alb'
    ? planAlb({ ...observed, record: undefined }, inputs)
    : planUrlMap({ ...observed, record: undefined }, inputs)
}
