import * as pulumi from '@pulumi/pulumi'
import { accountOf } from '../shared/account.ts'
import { makeLease } from '../shared/lease.ts'

/** The functions that the lease can set back. */
export interface FunctionLeaseArgs {
  /** ARNs of Lambda functions, without a version or alias. */
  readonly functionArns: readonly pulumi.Input<string>[]
}

/** Where `promote-canary` keeps the leases of functions' aliases, and the role by which these roll back. */
export class FunctionLease extends pulumi.ComponentResource {
  /** For the input `lease-role` of `promote-canary`. */
  readonly leaseRoleArn: pulumi.Output<string>
  /** For its input `lease-group`. */
  readonly leaseGroupName: pulumi.Output<string>

  constructor(name: string, { functionArns }: FunctionLeaseArgs, options?: pulumi.ComponentResourceOptions) {
    super('ai-ops:infra:FunctionLease', name, {}, options)
    const { group, role } = makeLease(name, { functionArns, account: accountOf(this) }, { parent: this })
    this.leaseRoleArn = role.arn
    this.leaseGroupName = group.name
    this.registerOutputs({ leaseRoleArn: this.leaseRoleArn, leaseGroupName: this.leaseGroupName })
  }
}
