import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { RestoringCall } from '../aws/lease-schedule.ts'
import type { ForwardOwner } from '../aws/load-balancer-arns.ts'
import { sameActions } from './same-actions.ts'

/** The call that gives a rule or listener back the actions that a rollback writes. */
export function restoringCallOf({ kind, arn }: ForwardOwner, restored: readonly Action[]): RestoringCall {
  const [action, name, list] =
    kind === 'rule'
      ? (['modifyRule', 'RuleArn', 'Actions'] as const)
      : (['modifyListener', 'ListenerArn', 'DefaultActions'] as const)
  return {
    action: `elasticloadbalancingv2:${action}`,
    input: { [name]: arn, [list]: restored },
    equals(input) {
      if (typeof input !== 'object' || input === null) return false
      const request: { readonly [Member in typeof name]?: unknown } & {
        readonly [Member in typeof list]?: unknown
      } = input
      const actions = request[list]
      return request[name] === arn && Array.isArray(actions) && sameActions(actions, restored)
    },
  }
}
