import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
import type { ChildOptions } from '../shared/child-options.ts'
import { trustService } from '../shared/trust.ts'

/** What the instance is that becomes an image. */
export interface InstanceRole {
  readonly role: aws.iam.Role
  readonly profile: aws.iam.InstanceProfile
}

/** What Session Manager needs of an instance, and no more (Systems Manager, "Instance permissions"). */
const SESSION_MANAGER = 'AmazonSSMManagedInstanceCore'

/** The role of the instance that becomes an image: Session Manager reaches it, so that no port has to be open. */
export function makeInstanceRole(
  name: string,
  { accountId, partition }: Account,
  { parent }: ChildOptions,
): InstanceRole {
  const child = { parent }
  const role = new aws.iam.Role(
    `${name}-instance`,
    { assumeRolePolicy: trustService('ec2.amazonaws.com', accountId) },
    child,
  )
  new aws.iam.RolePolicyAttachment(
    `${name}-instance`,
    { role: role.name, policyArn: pulumi.interpolate`arn:${partition}:iam::aws:policy/${SESSION_MANAGER}` },
    child,
  )
  const profile = new aws.iam.InstanceProfile(`${name}-instance`, { role: role.name }, child)
  return { role, profile }
}
