import * as aws from '@pulumi/aws'
import type * as pulumi from '@pulumi/pulumi'

/** Where a component's resources are: what ARNs are made from. */
export interface Account {
  readonly accountId: pulumi.Output<string>
  readonly region: pulumi.Output<string>
  readonly partition: pulumi.Output<string>
}

/** Asks the provider of a component for its account, region and partition. */
export function accountOf(parent: pulumi.Resource): Account {
  const options = { parent }
  return {
    accountId: aws.getCallerIdentityOutput({}, options).accountId,
    region: aws.getRegionOutput({}, options).region,
    partition: aws.getPartitionOutput({}, options).partition,
  }
}
