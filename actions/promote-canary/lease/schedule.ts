import { createHash } from 'node:crypto'
import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { CreateScheduleInput } from '@aws-sdk/client-scheduler'
import type { ForwardOwner } from '../traffic/alb/arns.ts'
import { describeLease } from './lease.ts'

/** What a lease's schedule says. */
export interface LeaseSettings {
  readonly owner: ForwardOwner
  /** The actions that it sets. */
  readonly restored: readonly Action[]
  readonly roleArn: string
  readonly group: string
  /** Which canary it belongs to. */
  readonly canaryId: string
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
  const { owner, restored, roleArn, group, canaryId } = settings
  const partition = owner.arn.split(':')[1] ?? 'aws'
  const [action, input] =
    owner.kind === 'rule'
      ? ['modifyRule', { RuleArn: owner.arn, Actions: restored }]
      : ['modifyListener', { ListenerArn: owner.arn, DefaultActions: restored }]
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
      Input: JSON.stringify(input),
      RetryPolicy: { MaximumRetryAttempts: 10, MaximumEventAgeInSeconds: 3_600 },
    },
  }
}
