import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Check } from '../../guards/checks.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { Pair } from '../../traffic/arms.ts'
import {
  type ForwardOwner,
  listenerArnOf,
  type TargetGroupArn,
  targetGroupName,
} from '../aws/load-balancer-arns.ts'
import { managersOf } from '../aws/managers.ts'
import type { PlanCore } from '../plan-core.ts'
import type { EcsCanary } from './ecs.ts'
import { type HeaderRule, planHeaderRule } from './header-rule.ts'
import { type LayoutSettings, planLayouts } from './layouts.ts'
import type { AlbObservation } from './observe-alb.ts'
import { preflight } from './preflight.ts'

/** The plan for a rule or listener of an Application Load Balancer. */
export interface AlbPlan extends PlanCore {
  readonly platform: 'alb'
  readonly owner: ForwardOwner
  readonly pair: Pair<TargetGroupArn>
  /** The actions before the first change. */
  readonly original: readonly Action[]
  readonly targetStickiness: boolean
  /** The ECS service that runs the canary, and what it ran when the canary began. */
  readonly ecs: EcsCanary | undefined
  /** Who manages the rule besides us, by its tags. */
  readonly managers: readonly string[]
  /** The rule by which smoke requests reach the canary. */
  readonly headerRule: HeaderRule | undefined
  /** The forms that the rule takes, in their order, for the reader of the plan. */
  readonly forms: readonly { readonly percent: number; readonly actions: readonly Action[] }[]
}

/**
 * Plans the shift on a rule or listener.
 *
 * @throws UserError when a percentage cannot be written in weights
 */
export function planAlb(observed: AlbObservation, inputs: CanaryOptions): AlbPlan {
  const { owner, original, stable, canary, record, tags } = observed
  const steps = record?.steps ?? inputs.steps
  const slowStartMs = canary.slowStartSeconds * 1_000
  const plan = {
    platform: 'alb',
    resource: { kind: owner.kind === 'rule' ? 'Rule' : 'Listener', id: owner.arn },
    owner,
    pair: { stable: stable.arn, canary: canary.arn },
    names: { stable: targetGroupName(stable.arn), canary: targetGroupName(canary.arn) },
    original,
    steps,
    stableFate: inputs.stableFate,
    targetStickiness: stable.targetStickiness || canary.targetStickiness,
  } as const
  const layouts = planLayouts(layoutSettingsOf(plan))
  const smoke = planSmoke(observed, inputs)
  return {
    ...plan,
    warmUpMinutes: 1 + Math.ceil(Math.max(inputs.warmUpMs, slowStartMs) / 60_000),
    ecs: observed.ecs,
    managers: managersOf(tags),
    headerRule: smoke?.rule,
    countsOthers: observed.elsewhere.length > 0,
    checks: [...preflight(observed, inputs.minHealthyTargets), ...(smoke === undefined ? [] : [smoke.check])],
    forms: [
      { percent: 0, actions: layouts.listed },
      ...[...layouts.shifted].map(([percent, actions]) => ({ percent, actions })),
    ],
  }
}

function planSmoke(
  { owner, original, canary, rules }: AlbObservation,
  { smoke }: CanaryOptions,
): { readonly rule: HeaderRule | undefined; readonly check: Check } | undefined {
  if (smoke === undefined || rules === undefined) return undefined
  const name = 'smoke requests'
  const settings = { listenerArn: listenerArnOf(owner), header: smoke.header, canary: canary.arn }
  const rule = planHeaderRule({ rules: rules.all, own: rules.own, actions: original }, settings)
  if ('impossible' in rule) {
    return { rule: undefined, check: { name, result: 'failed', explanation: rule.impossible } }
  }
  const explanation = `with ${smoke.header.name}: ${smoke.header.value} by a rule of priority ${rule.priority}`
  return { rule, check: { name, result: 'passed', explanation } }
}

/** What the forms of the rule follow from. */
export function layoutSettingsOf(
  plan: Pick<AlbPlan, 'original' | 'pair' | 'steps' | 'targetStickiness' | 'stableFate'>,
): LayoutSettings {
  return { ...plan, percents: plan.steps.map(({ percent }) => percent) }
}
