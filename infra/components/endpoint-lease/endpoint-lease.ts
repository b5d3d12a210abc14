import * as pulumi from '@pulumi/pulumi'
import { accountOf } from '../shared/account.ts'
import { makeLease } from '../shared/lease.ts'

/** The endpoints that the lease can set back. */
export interface EndpointLeaseArgs {
  /** ARNs of SageMaker endpoints. */
  readonly endpointArns: readonly pulumi.Input<string>[]
}

/** Where `promote-canary` keeps the leases of SageMaker endpoints, and the role by which these roll back. */
export class EndpointLease extends pulumi.ComponentResource {
  /** For the input `lease-role` of `promote-canary`. */
  readonly leaseRoleArn: pulumi.Output<string>
  /** For its input `lease-group`. */
  readonly leaseGroupName: pulumi.Output<string>

  constructor(name: string, { endpointArns }: EndpointLeaseArgs, options?: pulumi.ComponentResourceOptions) {
    super('ai-ops:infra:EndpointLease', name, {}, options)
    const { group, role } = makeLease(name, { endpointArns, account: accountOf(this) }, { parent: this })
    this.leaseRoleArn = role.arn
    this.leaseGroupName = group.name
    this.registerOutputs({ leaseRoleArn: this.leaseRoleArn, leaseGroupName: this.leaseGroupName })
  }
}
