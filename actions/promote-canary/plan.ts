import type { Check } from './checks.ts'
import type { CanaryInputs } from './inputs.ts'
import type { Observed } from './observe.ts'
import type { Step } from './steps.ts'
import { type AlbPlan, planAlb } from './traffic/alb/plan-alb.ts'
import type { StableFate } from './traffic/traffic.ts'
import { planUrlMap, type UrlMapPlan } from './traffic/url-map/plan-url-map.ts'
import type { Arm, Pair } from './versions.ts'

/** What every plan says, whatever divides the traffic. */
export interface PlanCore {
  /** What divides the traffic, as people call it. */
  readonly resource: { readonly kind: 'Rule' | 'Listener' | 'URL map'; readonly id: string }
  readonly pair: Pair
  /** What people call the two. */
  readonly names: Readonly<Record<Arm, string>>
  readonly steps: readonly Step[]
  readonly stableFate: StableFate
  /** Minutes after a change of weight that are not judged: the one it falls into, and the warm-up. */
  readonly warmUpMinutes: number
  /** Whether requests that the weights do not divide are in the metrics too: then the split cannot be tested. */
  readonly countsOthers: boolean
  readonly checks: readonly Check[]
}

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
