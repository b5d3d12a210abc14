import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { Arm, Pair } from '../../traffic/arms.ts'
import { managersOf } from '../aws/managers.ts'
import type { PlanCore } from '../plan-core.ts'
import type { Endpoint, VariantName } from './endpoint.ts'
import { type OriginalSplit, planEndpointForms, weightsAt } from './endpoint-weights.ts'
import type { SageMakerObservation } from './observe-endpoint.ts'
import { preflightOfEndpoint } from './preflight.ts'

/** The plan for a SageMaker endpoint. */
export interface SageMakerPlan extends PlanCore {
  readonly platform: 'sagemaker'
  readonly endpoint: Endpoint
  readonly pair: Pair<VariantName>
  /** How the pair was split before the first change. */
  readonly original: OriginalSplit
  /** Who manages the endpoint besides us, by its tags. */
  readonly managers: readonly string[]
  /** The weights that the pair takes, in their order, for the reader of the plan. */
  readonly forms: readonly { readonly percent: number; readonly weights: Readonly<Record<Arm, number>> }[]
}

/** Plans the shift on an endpoint. */
export function planEndpoint(observed: SageMakerObservation, inputs: CanaryOptions): SageMakerPlan {
  const { endpoint, original, record, pair, tags } = observed
  const steps = record?.steps ?? inputs.steps
  return {
    platform: 'sagemaker',
    resource: { kind: 'Endpoint', id: endpoint.arn },
    endpoint,
    pair,
    names: pair,
    original,
    steps,
    // No variant leaves a configuration.
    stableFate: 'keep-at-zero',
    managers: managersOf(tags),
    warmUpMinutes: 1 + Math.ceil(inputs.warmUpMs / 60_000),
    // Requests that name a variant are among its metrics; they are smoke requests, and few.
    countsOthers: false,
    checks: preflightOfEndpoint(observed),
    forms: steps.map(({ percent }) => ({ percent, weights: weightsAt(original, percent) })),
  }
}

/** Every form that the weights take. */
export function formsOfPlan({ original, pair, steps }: Pick<SageMakerPlan, 'original' | 'pair' | 'steps'>) {
  return planEndpointForms(
    original,
    pair,
    steps.map(({ percent }) => percent),
  )
}
