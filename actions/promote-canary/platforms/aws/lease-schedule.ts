import { createHash } from 'node:crypto'
import type { CreateScheduleInput } from '@aws-sdk/client-scheduler'
import { describeLease } from '../lease.ts'

/** The one call that sets the traffic back, as a universal target of EventBridge Scheduler makes it. */
export interface RestoringCall {
  /** Service and action, `elasticloadbalancingv2:modifyRule`. */
  readonly action: string
  /** The request of the API. */
  readonly input: object
  /** Whether a request of the same API sets back the same. */
  equals(input: unknown): boolean
}

/** Which lease is meant. */
export interface LeaseIdentity {
  /** ARN of what splits the traffic: a rule, a listener, an alias, an endpoint. */
  readonly resource: string
  readonly restoring: RestoringCall
  readonly group: string
  /** Which canary it belongs to. */
  readonly canaryId: string
}

/** What a lease's schedule says. */
export interface LeaseSettings extends LeaseIdentity {
  readonly roleArn: string
}

/** The name of the one lease that a resource can have; creating it twice conflicts, which excludes two runs. */
export function leaseName(resource: string): string {
  return `ai-ops-canary-${createHash('sha256').update(resource).digest('hex').slice(0, 24)}`
}

/**
 * The one-time schedule that sets the traffic back through EventBridge Scheduler's universal target, with nothing of ours
 * running ("Using universal targets": `arn:aws:scheduler:::aws-sdk:SERVICE:ACTION`, the input is the API's request).
 *
 * @param atMs when it fires, epoch milliseconds; Scheduler invokes within the minute after
 */
export function leaseSchedule(settings: LeaseSettings, atMs: number): CreateScheduleInput {
  const { resource, restoring, roleArn, group, canaryId } = settings
  const partition = resource.split(':')[1] ?? 'aws'
  return {
    Name: leaseName(resource),
    GroupName: group,
    Description: describeLease(canaryId),
    ScheduleExpression: `at(${new Date(atMs).toISOString().slice(0, 19)})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: {
      Arn: `arn:${partition}:scheduler:::aws-sdk:${restoring.action}`,
      RoleArn: roleArn,
      Input: JSON.stringify(restoring.input),
      RetryPolicy: { MaximumRetryAttempts: 10, MaximumEventAgeInSeconds: 3_600 },
    },
  }
}

/** Whether a schedule sets back what the lease would: whose writer may do that may change the split anyway. */
export function setsBack(
  input: string | undefined,
  { restoring }: Pick<LeaseIdentity, 'restoring'>,
): boolean {
  try {
    return restoring.equals(JSON.parse(input ?? ''))
  } catch {
    return false
  }
}
