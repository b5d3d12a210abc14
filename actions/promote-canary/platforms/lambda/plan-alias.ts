import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { Pair } from '../../traffic/arms.ts'
import { managersOf } from '../aws/managers.ts'
import type { PlanCore } from '../plan-core.ts'
import { type AliasRouting, planAliasForms } from './alias-routing.ts'
import type { FunctionAlias, FunctionVersion } from './function-alias.ts'
import type { LambdaObservation } from './observe-alias.ts'
import { preflightOfAlias } from './preflight.ts'

/** The plan for an alias of a Lambda function. */
export interface LambdaPlan extends PlanCore {
  readonly platform: 'lambda'
  readonly alias: FunctionAlias
  readonly pair: Pair<FunctionVersion>
  /** How the alias split its requests before the first change. */
  readonly original: AliasRouting
  /** Who manages the function besides us, by its tags. */
  readonly managers: readonly string[]
  /** The forms that the alias takes, in their order, for the reader of the plan. */
  readonly forms: readonly { readonly percent: number; readonly routing: AliasRouting }[]
}

/** Plans the shift on an alias. */
export function planAlias(observed: LambdaObservation, inputs: CanaryOptions): LambdaPlan {
  const { alias, original, record, stable, canary, tags } = observed
  const steps = record?.steps ?? inputs.steps
  const pair = { stable: stable.version, canary: canary.version }
  const { shifted } = planAliasForms(
    original,
    pair,
    steps.map(({ percent }) => percent),
  )
  return {
    platform: 'lambda',
    resource: { kind: 'Alias', id: alias.arn },
    alias,
    pair,
    names: {
      stable: `${alias.functionName}:${stable.version}`,
      canary: `${alias.functionName}:${canary.version}`,
    },
    original,
    steps,
    // An alias that names the canary alone keeps nothing of the stable version.
    stableFate: 'keep-at-zero',
    managers: managersOf(tags),
    warmUpMinutes: 1 + Math.ceil(inputs.warmUpMs / 60_000),
    // Invocations of a version by its number, or by another alias, are not in the metrics of this alias.
    countsOthers: false,
    checks: preflightOfAlias(observed),
    forms: [...shifted].map(([percent, routing]) => ({ percent, routing })),
  }
}

/** Every form that the alias takes. */
export function formsOfPlan({ original, pair, steps }: Pick<LambdaPlan, 'original' | 'pair' | 'steps'>) {
  return planAliasForms(
    original,
    pair,
    steps.map(({ percent }) => percent),
  )
}
