import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { World } from '../shared/world.ts'
import type { CanaryInputs } from './inputs.ts'
import type { Observed } from './observe.ts'
import { type Check, preflight } from './preflight.ts'
import { type HeaderRule, planHeaderRule } from './smoke/header-rule.ts'
import type { Step } from './steps.ts'
import { type ForwardOwner, listenerArnOf } from './traffic/alb/arns.ts'
import { type LayoutSettings, planLayouts, type StableFate } from './traffic/alb/layouts.ts'
import { managersOf } from './traffic/alb/managers.ts'
import type { Pair } from './traffic/alb/roles.ts'

/** What a canary will do: plain data, the same for the same world and inputs. */
export interface Plan {
  readonly owner: ForwardOwner
  readonly pair: Pair
  /** The actions before the first change. */
  readonly original: readonly Action[]
  readonly steps: readonly Step[]
  readonly stableFate: StableFate
  readonly targetStickiness: boolean
  /** Minutes after a change of weight that are not judged: the one it falls into, and the warm-up. */
  readonly warmUpMinutes: number
  readonly managers: readonly string[]
  /** The rule by which smoke requests reach the canary. */
  readonly headerRule: HeaderRule | undefined
  readonly checks: readonly Check[]
  /** The forms that the rule takes, in their order, for the reader of the plan. */
  readonly forms: readonly { readonly percent: number; readonly actions: readonly Action[] }[]
}

/**
 * Plans the shift: every form that the rule will take, and whether the world is fit for it.
 *
 * @throws UserError when a percentage cannot be written in weights
 */
export function planCanary(observed: Observed, inputs: CanaryInputs): Plan {
  const { owner, original, stable, canary, record, tags } = observed
  const steps = record?.steps ?? inputs.steps
  const slowStartMs = canary.slowStartSeconds * 1_000
  const plan = {
    owner,
    pair: { stable: stable.arn, canary: canary.arn },
    original,
    steps,
    stableFate: inputs.stableFate,
    targetStickiness: stable.targetStickiness || canary.targetStickiness,
  }
  const layouts = planLayouts(layoutSettingsOf(plan))
  const smoke = planSmoke(observed, inputs)
  return {
    ...plan,
    warmUpMinutes: 1 + Math.ceil(Math.max(inputs.warmUpMs, slowStartMs) / 60_000),
    managers: managersOf(tags),
    headerRule: smoke?.rule,
    checks: [...preflight(observed, inputs.minHealthyTargets), ...(smoke === undefined ? [] : [smoke.check])],
    forms: [
      { percent: 0, actions: layouts.listed },
      ...[...layouts.shifted].map(([percent, actions]) => ({ percent, actions })),
    ],
  }
}

function planSmoke(
  { owner, original, canary, rules }: Observed,
  { smoke }: CanaryInputs,
): { readonly rule: HeaderRule | undefined; readonly check: Check } | undefined {
  if (smoke === undefined || rules === undefined) return undefined
  const name = 'smoke requests'
  const settings = { listenerArn: listenerArnOf(owner), header: smoke.header, canary: canary.arn }
  const rule = planHeaderRule(rules.all, rules.own, original, settings)
  if ('impossible' in rule) {
    return { rule: undefined, check: { name, result: 'failed', explanation: rule.impossible } }
  }
  const explanation = `with ${smoke.header.name}: ${smoke.header.value} by a rule of priority ${rule.priority}`
  return { rule, check: { name, result: 'passed', explanation } }
}

/** What the forms of the rule follow from. */
export function layoutSettingsOf(
  plan: Pick<Plan, 'original' | 'pair' | 'steps' | 'targetStickiness' | 'stableFate'>,
): LayoutSettings {
  return { ...plan, percents: plan.steps.map(({ percent }) => percent) }
}

/** Shows the checks in the log. */
export function logChecks({ checks }: Plan, { log }: Pick<World, 'log'>): void {
  for (const { name, result, explanation } of checks) {
    if (result === 'warning') log.warning(explanation, { title: name })
    else log.info(`${result === 'passed' ? '✓' : '✗'} ${name}: ${explanation}`)
  }
}
