import type { Action, TargetGroupTuple } from '@aws-sdk/client-elastic-load-balancing-v2'
import { UserError } from '../../../shared/errors.ts'
import { isTargetGroupArn, type TargetGroupArn } from '../aws/load-balancer-arns.ts'

/** How long a client stays with the target group it was sent to first. */
export type GroupStickiness =
  | { readonly enabled: false }
  | { readonly enabled: true; readonly durationSeconds: number }

/** One target group of a forward. */
export interface ForwardTarget {
  readonly arn: TargetGroupArn
  /** 0 to 999; a group's share is its weight over the sum of all. */
  readonly weight: number
}

/** The forward action of a rule or listener, typed. All other actions stay as AWS gave them. */
export interface Forward {
  /** In the order in which AWS gave them. */
  readonly targets: readonly ForwardTarget[]
  readonly stickiness: GroupStickiness
}

/** The highest weight of a target group (ELBv2 API, `TargetGroupTuple`). */
export const MAX_WEIGHT = 999

/**
 * Finds the forward among the actions of a rule or listener.
 *
 * @param where the rule or listener, for the error
 * @throws UserError when there is none: nothing could be shifted there
 */
export function readForward(actions: readonly Action[], where: string): Forward {
  const action = actions.find(isForward)
  if (action === undefined) {
    throw new UserError('no action here forwards to target groups; there is no traffic to shift.', {
      where,
      given: actions.map(({ Type }) => Type ?? 'unknown').join(', ') || 'no action at all',
      allowed: 'actions that end with a forward',
      next: 'Name the rule or listener that sends the traffic to the stable target group.',
    })
  }
  const config = action.ForwardConfig
  const single = action.TargetGroupArn === undefined ? [] : [{ TargetGroupArn: action.TargetGroupArn }]
  const tuples = config?.TargetGroups?.length ? config.TargetGroups : single
  const sticky = config?.TargetGroupStickinessConfig
  return {
    targets: tuples.map((tuple) => readTarget(tuple, where)),
    stickiness: sticky?.Enabled
      ? { enabled: true, durationSeconds: sticky.DurationSeconds ?? 0 }
      : { enabled: false },
  }
}

/**
 * The same actions with another forward: every other action, its place and its order stay as they were.
 *
 * An OIDC action comes without its secret; the API keeps the one it has when asked to
 * (ELBv2 API, `AuthenticateOidcActionConfig`).
 */
export function withForward(actions: readonly Action[], forward: Forward): Action[] {
  return withKeptSecrets(actions).map((action) => {
    if (!isForward(action)) return action
    const { TargetGroupArn: _, ...rest } = action
    return { ...rest, ForwardConfig: forwardConfigOf(forward) }
  })
}

/** The actions as they can be sent back to the API without any change. */
export function withKeptSecrets(actions: readonly Action[]): Action[] {
  return actions.map((action) => {
    const oidc = action.AuthenticateOidcConfig
    if (oidc === undefined || oidc.ClientSecret !== undefined) return action
    return { ...action, AuthenticateOidcConfig: { ...oidc, UseExistingClientSecret: true } }
  })
}

function isForward(action: Action): boolean {
  return action.Type === 'forward'
}

function readTarget({ TargetGroupArn = '', Weight = 1 }: TargetGroupTuple, where: string): ForwardTarget {
  if (!isTargetGroupArn(TargetGroupArn)) throw new Error(`${where} forwards to \`${TargetGroupArn}\`.`)
  return { arn: TargetGroupArn, weight: Weight }
}

function forwardConfigOf({ targets, stickiness }: Forward): Action['ForwardConfig'] {
  return {
    TargetGroups: targets.map(({ arn, weight }) => ({ TargetGroupArn: arn, Weight: weight })),
    TargetGroupStickinessConfig: stickiness.enabled
      ? { Enabled: true, DurationSeconds: stickiness.durationSeconds }
      : { Enabled: false },
  }
}
