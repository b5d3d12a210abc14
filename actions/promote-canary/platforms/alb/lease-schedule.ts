import { createHash } from 'node:crypto'
import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { CreateScheduleInput } from '@aws-sdk/client-scheduler'
import { describeLease } from '../lease.ts'
import type { ForwardOwner } from './arns.ts'
import { sameActions } from './same-actions.ts'

/** Which lease is meant. */
export interface LeaseIdentity {
  readonly owner: ForwardOwner
  /** The actions that it sets. */
  readonly restored: readonly Action[]
  readonly group: string
  /** Which canary it belongs to. */
  readonly canaryId: string
}

/** What a lease's schedule says. */
export interface LeaseSettings extends LeaseIdentity {
  readonly roleArn: string
}

/** The name of the one lease that a rule or listener can have; creating it twice conflicts, which excludes two runs. */
export function leaseName({ arn }: ForwardOwner): string {
  return `ai-ops-canary-${createHash('sha256').update(arn).digest('hex').slice(0, 24)}`
}

/**
 * The one-time schedule that sets the rule back through EventBridge Scheduler's universal target, with nothing of ours
 * running ("Using universal targets": `arn:aws:scheduler:::aws-sdk:SERVICE:ACTION`, the input is the API's request).
 *
 * @param atMs when it fires, epoch milliseconds; Scheduler invokes within the minute after
 */
export function leaseSchedule(settings: LeaseSettings, atMs: number): CreateScheduleInput {
  const { owner, roleArn, group, canaryId } = settings
  const partition = owner.arn.split(':')[1] ?? 'aws'
  const action = owner.kind === 'rule' ? 'modifyRule' : 'modifyListener'
  return {
    Name: leaseName(owner),
    GroupName: group,
    Description: describeLease(canaryId),
    ScheduleExpression: `at(${new Date(atMs).toISOString().slice(0, 19)})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: {
      Arn: `arn:${partition}:scheduler:::aws-sdk:elasticloadbalancingv2:${action}`,
      RoleArn: roleArn,
      Input: JSON.stringify(leaseInput(settings)),
      RetryPolicy: { MaximumRetryAttempts: 10, MaximumEventAgeInSeconds: 3_600 },
    },
  }
}

/** The request of the API that a lease makes. */
function leaseInput({ owner, restored }: LeaseIdentity): object {
  return owner.kind === 'rule'
    ? { RuleArn: owner.arn, Actions: restored }
    : { ListenerArn: owner.arn, DefaultActions: restored }
}

/** Whether a schedule sets back what the lease would: whose writer may do that may change the rule anyway. */
export function setsBack(input: string | undefined, { owner, restored }: LeaseIdentity): boolean {
  try {
    const request: { RuleArn?: string; Actions?: Action[]; ListenerArn?: string; DefaultActions?: Action[] } =
      JSON.parse(input ?? '')
    const [arn, actions] =
      owner.kind === 'rule'
        ? [request.RuleArn, request.Actions]
        : [request.ListenerArn, request.DefaultActions]
    return arn === owner.arn && Array.isArray(actions) && sameActions(actions, restored)
  } catch {
    return false
  }
}
