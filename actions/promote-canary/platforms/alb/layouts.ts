import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Arm, Pair } from '../../traffic/arms.ts'
import type { StableFate } from '../../traffic/traffic.ts'
import { chooseScale, pairWeights } from '../../traffic/weights.ts'
import type { TargetGroupArn } from '../aws/load-balancer-arns.ts'
import {
  type ForwardTarget,
  type GroupStickiness,
  MAX_WEIGHT,
  readForward,
  withForward,
  withKeptSecrets,
} from './forward.ts'
import { sameActions } from './same-actions.ts'

/** Everything that the actions of a rule or listener depend on during one canary. */
export interface LayoutSettings {
  /** The actions as they were read before the first change. */
  readonly original: readonly Action[]
  readonly pair: Pair<TargetGroupArn>
  /** The percentages of the plan, above 0, up to 100. */
  readonly percents: readonly number[]
  /**
   * Whether one of the two groups has target stickiness: the API then demands group stickiness on a forward to
   * several groups (`InvalidLoadBalancerAction`).
   */
  readonly targetStickiness: boolean
  readonly stableFate: StableFate
}

/** Every form that the actions take during one canary; nothing else is ever written. */
export interface Layouts {
  /** Exactly what was there before. */
  readonly original: readonly Action[]
  /** What a rollback writes: the original, without a canary on which cookies could hold users. */
  readonly restored: readonly Action[]
  /** The canary at weight 0, so that it is health-checked. */
  readonly listed: readonly Action[]
  /** By percentage of the canary. */
  readonly shifted: ReadonlyMap<number, readonly Action[]>
  /** What a promotion leaves. */
  readonly promoted: readonly Action[]
  /** Whether users stay with a group: then the split follows the weights only slowly. */
  readonly sticky: boolean
}

/** Which of the forms the actions have. */
export type LayoutName =
  | { readonly kind: 'original' }
  | { readonly kind: 'listed' }
  | { readonly kind: 'shifted'; readonly percent: number }
  | { readonly kind: 'promoted' }

/** How long a client stays with a group where the API demands stickiness and it was not asked for. */
const SHORTEST_STICKINESS: GroupStickiness = { enabled: true, durationSeconds: 1 }

/**
 * Works out every form of the actions for one canary.
 *
 * With sticky groups a weight of 0 does not move the users who hold a cookie ("Stickiness takes precedence over
 * adjusting weight", AWS re:Post). So a rollback leaves the canary out, stickiness is off during the bake at 100 %,
 * and a promotion leaves the stable group out.
 *
 * @throws UserError when a percentage cannot be written in weights
 */
export function planLayouts({ original, pair, percents, ...settings }: LayoutSettings): Layouts {
  const forward = readForward(original, 'the rule')
  const sticky = forward.stickiness.enabled || settings.targetStickiness
  const during =
    forward.stickiness.enabled || !settings.targetStickiness ? forward.stickiness : SHORTEST_STICKINESS
  const atFull: GroupStickiness = settings.targetStickiness ? during : { enabled: false }
  const pairWeight = forward.targets.find(({ arn }) => arn === pair.stable)?.weight ?? 0
  const others = forward.targets.filter(({ arn }) => arn !== pair.stable && arn !== pair.canary)
  const scale = chooseScale({
    pairWeight,
    others: others.map(({ weight }) => weight),
    percents: percents.filter((percent) => percent < 100),
    maxWeight: MAX_WEIGHT,
  })

  const layout = (weights: PairShare, stickiness: GroupStickiness): Action[] =>
    withForward(original, { targets: withPair(forward.targets, pair, weights), stickiness })
  const without = (arn: string, of: readonly Action[], stickiness: GroupStickiness): Action[] => {
    const { targets } = readForward(of, 'the rule')
    return withForward(of, { targets: targets.filter((target) => target.arn !== arn), stickiness })
  }

  const shifted = new Map<number, readonly Action[]>()
  for (const percent of percents) {
    if (percent === 100) shifted.set(100, layout({ stable: 0, canary: pairWeight }, atFull))
    else {
      const weights = { ...pairWeights(scale, percent), factor: scale.factor }
      shifted.set(percent, layout(weights, during))
    }
  }
  const full = layout({ stable: 0, canary: pairWeight }, forward.stickiness)
  const canaryWasListed = forward.targets.some(({ arn }) => arn === pair.canary)
  return {
    original,
    restored:
      sticky && canaryWasListed
        ? without(pair.canary, original, forward.stickiness)
        : withKeptSecrets(original),
    listed: layout({ stable: pairWeight, canary: 0 }, during),
    shifted,
    promoted:
      sticky || settings.stableFate === 'remove-from-rule'
        ? without(pair.stable, full, forward.stickiness)
        : full,
    sticky,
  }
}

/** Recognises the form that the actions have now, or undefined: then they were modified outside this run. */
export function recogniseLayout(layouts: Layouts, actions: readonly Action[]): LayoutName | undefined {
  if (sameActions(actions, layouts.original) || sameActions(actions, layouts.restored))
    return { kind: 'original' }
  if (sameActions(actions, layouts.listed)) return { kind: 'listed' }
  for (const [percent, shifted] of layouts.shifted) {
    if (sameActions(actions, shifted)) return { kind: 'shifted', percent }
  }
  return sameActions(actions, layouts.promoted) ? { kind: 'promoted' } : undefined
}

/** The weights of the pair, and by what those of the others are multiplied. */
interface PairShare extends Readonly<Record<Arm, number>> {
  readonly factor?: number
}

/** The targets with the pair's new weights; a canary that was not listed comes last. */
function withPair(
  targets: readonly ForwardTarget[],
  pair: Pair<TargetGroupArn>,
  { factor = 1, ...weights }: PairShare,
): ForwardTarget[] {
  const changed = targets.map(({ arn, weight }) => {
    if (arn === pair.stable) return { arn, weight: weights.stable }
    if (arn === pair.canary) return { arn, weight: weights.canary }
    return { arn, weight: weight * factor }
  })
  const listed = targets.some(({ arn }) => arn === pair.canary)
  return listed ? changed : [...changed, { arn: pair.canary, weight: weights.canary }]
}
