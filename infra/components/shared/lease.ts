import * as aws from '@pulumi/aws'
import type * as pulumi from '@pulumi/pulumi'
import type { Account } from './account.ts'
import type { ChildOptions } from './child-options.ts'
import { rulesOf } from './listener-rules.ts'
import { policyDocument, type Statement } from './statement.ts'
import { trustService } from './trust.ts'

/** Where `promote-canary` keeps its lease, and with which rights that rolls the traffic back. */
export interface Lease {
  readonly group: aws.scheduler.ScheduleGroup
  readonly role: aws.iam.Role
}

/** What the lease sets back. */
interface LeaseArgs {
  readonly listenerArn?: pulumi.Input<string>
  /** Functions whose aliases it sets back. @default none */
  readonly functionArns?: readonly pulumi.Input<string>[]
  /** SageMaker endpoints whose weights it sets back. @default none */
  readonly endpointArns?: readonly pulumi.Input<string>[]
  readonly account: Account
}

/**
 * The schedule group and role of the lease: the role can set back this one listener with its rules, these functions' aliases, or these endpoints' weights, and nothing else, and only schedules of this group can assume it (EventBridge Scheduler, "Confused deputy prevention").
 */
export function makeLease(
  name: string,
  { account, ...restored }: LeaseArgs,
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
      policy: policyDocument(statementsFor(restored)),
    },
    child,
  )
  return { group, role }
}

function statementsFor({
  listenerArn,
  functionArns = [],
  endpointArns = [],
}: Omit<LeaseArgs, 'account'>): Statement[] {
  const listeners = listenerArn === undefined ? [] : [listenerArn]
  const rights: readonly (readonly [sid: string, action: string, on: Statement['Resource']])[] = [
    ['RollBackTraffic', 'elasticloadbalancing:ModifyListener', listeners],
    ['RollBackRules', 'elasticloadbalancing:ModifyRule', listeners.map(rulesOf)],
    ['RollBackAliases', 'lambda:UpdateAlias', functionArns],
    ['RollBackEndpoints', 'sagemaker:UpdateEndpointWeightsAndCapacities', endpointArns],
  ]
  return rights.flatMap(([Sid, action, Resource]) =>
    Resource.length === 0 ? [] : [{ Sid, Effect: 'Allow', Action: [action], Resource }],
  )
}
