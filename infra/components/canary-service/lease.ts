import * as aws from '@pulumi/aws'
import type * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
import { policyDocument } from '../shared/statement.ts'
import { trustService } from '../shared/trust.ts'

/** Where `promote-canary` keeps its lease, and with which rights that rolls the traffic back. */
export interface Lease {
  readonly group: aws.scheduler.ScheduleGroup
  readonly role: aws.iam.Role
}

/**
 * The schedule group and role of the lease: the role can set back this one listener and nothing else, and only
 * schedules of this group can assume it (EventBridge Scheduler, "Confused deputy prevention").
 */
export function makeLease(
  name: string,
  listener: aws.lb.Listener,
  { accountId }: Account,
  parent: pulumi.Resource,
): Lease {
  const child = { parent }
  const group = new aws.scheduler.ScheduleGroup(name, {}, child)
  const role = new aws.iam.Role(
    `${name}-lease`,
    {
      assumeRolePolicy: trustService('scheduler.amazonaws.com', accountId, {
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
          Sid: 'TakeTrafficBack',
          Effect: 'Allow',
          Action: ['elasticloadbalancing:ModifyListener'],
          Resource: [listener.arn],
        },
      ]),
    },
    child,
  )
  return { group, role }
}
