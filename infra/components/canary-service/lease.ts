import * as aws from '@pulumi/aws'
import type * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
import type { ChildOptions } from '../shared/child-options.ts'
import { rulesOf } from '../shared/listener-rules.ts'
import { policyDocument } from '../shared/statement.ts'
import { trustService } from '../shared/trust.ts'

/** Where `promote-canary` keeps its lease, and with which rights that rolls the traffic back. */
export interface Lease {
  readonly group: aws.scheduler.ScheduleGroup
  readonly role: aws.iam.Role
}

/** What the lease sets back. */
interface LeaseArgs {
  readonly listenerArn: pulumi.Input<string>
  readonly account: Account
}

/**
 * The schedule group and role of the lease: the role can set back this one listener with its rules and nothing else, and
 * only schedules of this group can assume it (EventBridge Scheduler, "Confused deputy prevention").
 */
export function makeLease(
  name: string,
  { listenerArn, account }: LeaseArgs,
  { parent }: ChildOptions,
): Lease {
  const child = { parent }
  const group = new aws.scheduler.ScheduleGroup(name, {}, child)
  const role = new aws.iam.Role(
    `${name}-lease`,
    {
      assumeRolePolicy: trustService('scheduler.amazonaws.com', account.accountId, {
        StringEquals: { 'aws:SourceArn': group.arn },
      }),
    },
    child,
  )
  new aws.iam.RolePolicy(
    `${name}-lease`,
    {
      role: role.name,
      policy: policyDocument([
        {
          Sid: 'RollBackTraffic',
          Effect: 'Allow',
          Action: ['elasticloadbalancing:ModifyListener'],
          Resource: [listenerArn],
        },
        {
          Sid: 'RollBackRules',
          Effect: 'Allow',
          Action: ['elasticloadbalancing:ModifyRule'],
          Resource: [rulesOf(listenerArn)],
        },
      ]),
    },
    child,
  )
  return { group, role }
}
