import { UserError } from '../../../shared/errors.ts'
import { type TargetGroupArn, targetGroupName } from './arns.ts'
import type { ForwardTarget } from './forward.ts'

/** The two target groups between which traffic is shifted. */
export interface Pair {
  readonly stable: TargetGroupArn
  readonly canary: TargetGroupArn
}

/** What is known of the roles besides the weights. */
export interface RoleHints {
  readonly stable?: TargetGroupArn | undefined
  readonly canary?: TargetGroupArn | undefined
  /** The two groups that take turns; others of the rule have no role. */
  readonly pair?: readonly [TargetGroupArn, TargetGroupArn] | undefined
  /** The group that an earlier promotion took out of the rule; it is the next canary. */
  readonly standby?: TargetGroupArn | undefined
}

/**
 * Finds out which target group is stable and which is the canary: the one with all the weight is stable, the one with
 * none is the canary. After a promotion the weights have swapped, so the roles have too. Inputs come first.
 *
 * @param where the rule or listener, for the errors
 * @throws UserError when the weights leave more than one answer, or none
 */
export function findRoles(targets: readonly ForwardTarget[], hints: RoleHints, where: string): Pair {
  const { pair } = hints
  const candidates = pair === undefined ? targets : targets.filter(({ arn }) => pair.includes(arn))
  const stable = hints.stable ?? findStable(candidates, hints.canary, where)
  const other = pair?.find((arn) => arn !== stable)
  const canary = hints.canary ?? other ?? findCanary(targets, stable, hints.standby, where)
  if (stable === canary) {
    throw new UserError('the stable and the canary target group are the same.', {
      where,
      given: targetGroupName(stable),
      next: 'Register the new version with a target group of its own and name that one.',
    })
  }
  const weight = targets.find(({ arn }) => arn === stable)?.weight
  if (weight === undefined || weight === 0) {
    throw new UserError('the stable target group gets no traffic here.', {
      where,
      given: `${targetGroupName(stable)} beside ${describeTargets(targets)}`,
      allowed: 'a stable target group with a weight above 0',
    })
  }
  if (targets.some((target) => target.arn === canary && target.weight > 0)) {
    throw new UserError('the canary already gets traffic here, and no canary of ai-ops is under way.', {
      where,
      given: describeTargets(targets),
      allowed: 'a canary target group with weight 0, or one that is not in the rule yet',
      next: 'Set its weight to 0 first.',
    })
  }
  return { stable, canary }
}

function findStable(
  targets: readonly ForwardTarget[],
  canary: TargetGroupArn | undefined,
  where: string,
): TargetGroupArn {
  const serving = targets.filter(({ arn, weight }) => weight > 0 && arn !== canary)
  const [only] = serving
  if (only !== undefined && serving.length === 1) return only.arn
  throw new UserError('the weights do not say which target group is stable.', {
    where,
    given: describeTargets(targets),
    allowed: 'one target group with a weight above 0 besides the canary',
    next: 'Name it in `stable-target-group`.',
  })
}

function findCanary(
  targets: readonly ForwardTarget[],
  stable: TargetGroupArn,
  standby: TargetGroupArn | undefined,
  where: string,
): TargetGroupArn {
  const idle = targets.filter(({ arn, weight }) => weight === 0 && arn !== stable)
  const [only] = idle
  if (only !== undefined && idle.length === 1) return only.arn
  if (only === undefined && standby !== undefined && standby !== stable) return standby
  throw new UserError('the weights do not say which target group is the canary.', {
    where,
    given: describeTargets(targets),
    allowed: 'one target group with weight 0 besides the stable one',
    next: 'Name it in `canary-target-group`.',
  })
}

/** The target groups and weights of a forward, for messages. */
export function describeTargets(targets: readonly ForwardTarget[]): string {
  return targets.map(({ arn, weight }) => `${targetGroupName(arn)}=${weight}`).join(', ')
}
