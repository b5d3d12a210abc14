import * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
import { KNOWS_NO_RESOURCES } from '../shared/grant.ts'
import type { Statement } from '../shared/statement.ts'

/** What the actions work on. */
export interface ReleaseResources {
  /** Repositories of images, whose images are pruned. @default none */
  readonly repositoryArns?: readonly pulumi.Input<string>[]
  /** Lets `prune-images` deprecate, disable, deregister and restore AMIs that bear the asset tag. @default only reads */
  readonly pruneAmis?: boolean
  /** Listeners whose weights, or whose rules' weights, are moved. @default none */
  readonly listenerArns?: readonly pulumi.Input<string>[]
  /** Lambda functions between whose versions requests are shifted. @default none */
  readonly functionArns?: readonly pulumi.Input<string>[]
  /** SageMaker endpoints between whose variants requests are shifted. @default none */
  readonly endpointArns?: readonly pulumi.Input<string>[]
  /** Services of ECS whose deployments are judged at their pauses, with their clusters in the ARNs. @default none */
  readonly ecsServiceArns?: readonly pulumi.Input<string>[]
  /** Roles with which a lease rolls the traffic back. @default none */
  readonly leaseRoleArns?: readonly pulumi.Input<string>[]
  /** Schedule groups of the leases, where there are roles for them. @default default */
  readonly leaseGroupNames?: readonly pulumi.Input<string>[]
  /** Projects that build. @default none */
  readonly buildProjectArns?: readonly pulumi.Input<string>[]
  /** Their log groups. @default none */
  readonly buildLogGroupArns?: readonly pulumi.Input<string>[]
  /** Bucket of the VM images. @default none */
  readonly imageBucketArn?: pulumi.Input<string>
  /** CloudFront distribution of the VM images. @default none */
  readonly distributionArn?: pulumi.Input<string>
  /** Bucket of the history. @default none */
  readonly historyBucketArn?: pulumi.Input<string>
  /** KMS key of that bucket and of the one to which AWS Config delivers. @default keys of S3 */
  readonly historyKeyArn?: pulumi.Input<string>
  /** KMS key that signs the history. @default none */
  readonly signingKeyArn?: pulumi.Input<string>
  /** Bucket to which AWS Config delivers. @default none */
  readonly deliveryBucketArn?: pulumi.Input<string>
  /** SSM parameters that a release consists of, as ARNs. @default none */
  readonly parameterArns?: readonly pulumi.Input<string>[]
  /** Objects (models, data) that a release consists of, as ARNs of objects. @default none */
  readonly objectArns?: readonly pulumi.Input<string>[]
  /** Lets `record-config` bring back what a record says (`mode: rollback`). @default only reads */
  readonly rollback?: boolean
  /** Roles that the tasks of services run with which it may roll back. @default none */
  readonly taskRoleArns?: readonly pulumi.Input<string>[]
  /** Roles in other accounts with which is read what is in use there. @default none */
  readonly inUseRoleArns?: readonly pulumi.Input<string>[]
  /** Beginning of the names of the stacks that builds make. @default EC2-DATA-SCIENCE-SANDBOX- */
  readonly stackPrefix?: string
  /** Tag of everything that a build makes. @default ai-ops:asset-id */
  readonly assetTag?: string
  /** Beginning of the names of the key pairs that builds make. @default ec2-key- */
  readonly keyPrefix?: string
  /** Role with which EC2 writes VM images. @default none */
  readonly exportRoleArn?: pulumi.Input<string>
  /** Role of the instance that becomes an image: with it, images are built on the runner too. @default none */
  readonly instanceRoleArn?: pulumi.Input<string>
}

/** What is there to make ARNs from. */
export interface ScopeContext {
  readonly account: Account
  readonly resources: ReleaseResources
}

/** On what a right holds; an empty list is a right that is not given. */
export type Scope =
  | {
      readonly on: (context: ScopeContext) => readonly pulumi.Input<string>[]
      readonly condition?: (context: ScopeContext) => Statement['Condition']
    }
  | { readonly everywhereBecause: string }

/** Where a service knows no resources for the right. */
export const everywhere: Scope = { everywhereBecause: KNOWS_NO_RESOURCES }

/** Resources of the account in its Region. */
export const here =
  (service: string, ...resources: readonly string[]) =>
  ({ account: { partition, region, accountId } }: ScopeContext) =>
    resources.map(
      (resource) => pulumi.interpolate`arn:${partition}:${service}:${region}:${accountId}:${resource}`,
    )

/** The same in every region: what runs an image may run in another one. */
export const inAllRegions =
  (service: string, ...resources: readonly string[]) =>
  ({ account: { partition, accountId } }: ScopeContext) =>
    resources.map((resource) => pulumi.interpolate`arn:${partition}:${service}:*:${accountId}:${resource}`)

/** A resource that may not be given, and what follows its ARN. */
export const given = (arn: pulumi.Input<string> | undefined, suffix = ''): pulumi.Input<string>[] =>
  arn === undefined ? [] : [suffix === '' ? arn : pulumi.interpolate`${arn}${suffix}`]
