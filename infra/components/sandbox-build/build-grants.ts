import * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
import { type Grant, KNOWS_NO_RESOURCES } from '../shared/grant.ts'

/** What the rights of a build are made from. */
export interface BuildScope {
  readonly account: Account
  readonly logGroupArn: pulumi.Output<string>
  readonly bucketArn: pulumi.Output<string>
  readonly secretArns: readonly pulumi.Output<string>[]
  readonly assetPrefix: string
  readonly assetTag: string
  readonly stackPrefix: string
  readonly keyPrefix: string
}

/**
 * What every build may do: make an instance by a stack, an AMI and a key pair, and take away only what bears the
 * project's tag.
 */
export function buildGrants(scope: BuildScope): readonly Grant[] {
  const { account, assetTag, stackPrefix, keyPrefix } = scope
  const { partition, region, accountId } = account
  const ec2 = (resource: string) =>
    pulumi.interpolate`arn:${partition}:ec2:${region}:${accountId}:${resource}`
  const shared = (resource: string) => pulumi.interpolate`arn:${partition}:ec2:${region}::${resource}`
  const tagged = { StringLike: { [`aws:ResourceTag/${assetTag}`]: '*' } }
  return [
    {
      sid: 'WriteLog',
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      on: [pulumi.interpolate`${scope.logGroupArn}:*`],
    },
    {
      sid: 'ManageStacks',
      actions: [
        'cloudformation:CreateChangeSet',
        'cloudformation:DeleteStack',
        'cloudformation:DescribeChangeSet',
        'cloudformation:DescribeStacks',
        'cloudformation:ExecuteChangeSet',
        'cloudformation:ListStackResources',
      ],
      on: [
        pulumi.interpolate`arn:${partition}:cloudformation:${region}:${accountId}:stack/${stackPrefix}*/*`,
      ],
    },
    {
      sid: 'MakeInstance',
      actions: [
        'ec2:AuthorizeSecurityGroupIngress',
        'ec2:CreateImage',
        'ec2:CreateKeyPair',
        'ec2:CreateSecurityGroup',
        'ec2:CreateTags',
        'ec2:RunInstances',
      ],
      on: [
        ...[
          'instance/*',
          'key-pair/*',
          'network-interface/*',
          'security-group/*',
          'subnet/*',
          'volume/*',
          'vpc/*',
        ].map(ec2),
        ...['image/*', 'snapshot/*'].map(shared),
      ],
    },
    {
      sid: 'RemoveOwnInstance',
      actions: [
        'ec2:DeleteSecurityGroup',
        'ec2:DeleteSnapshot',
        'ec2:DeregisterImage',
        'ec2:TerminateInstances',
      ],
      on: [...['instance/*', 'security-group/*'].map(ec2), ...['image/*', 'snapshot/*'].map(shared)],
      condition: tagged,
    },
    { sid: 'RemoveOwnKeys', actions: ['ec2:DeleteKeyPair'], on: [ec2(`key-pair/${keyPrefix}*`)] },
    {
      sid: 'Look',
      actions: [
        'ec2:DescribeExportImageTasks',
        'ec2:DescribeImages',
        'ec2:DescribeInstances',
        'ec2:DescribeInstanceStatus',
        'ec2:DescribeKeyPairs',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSnapshots',
      ],
      everywhereBecause: KNOWS_NO_RESOURCES,
    },
  ]
}

/** What only a release may do besides: export images, publish them, and log in where they are pushed. */
export function releaseGrants(scope: BuildScope): readonly Grant[] {
  const { account, bucketArn, assetPrefix, assetTag, secretArns } = scope
  const { partition, region, accountId } = account
  return [
    {
      sid: 'ExportImage',
      actions: ['ec2:ExportImage'],
      on: [
        pulumi.interpolate`arn:${partition}:ec2:${region}::image/*`,
        pulumi.interpolate`arn:${partition}:ec2:${region}:${accountId}:export-image-task/*`,
      ],
    },
    {
      sid: 'PublishOwnImage',
      actions: ['ec2:ModifyImageAttribute'],
      on: [pulumi.interpolate`arn:${partition}:ec2:${region}::image/*`],
      condition: { StringLike: { [`aws:ResourceTag/${assetTag}`]: '*' } },
    },
    {
      sid: 'WriteImages',
      actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
      on: [pulumi.interpolate`${bucketArn}/${assetPrefix}/*`],
    },
    {
      sid: 'ListImages',
      actions: ['s3:ListBucket'],
      on: [bucketArn],
      condition: { StringLike: { 's3:prefix': `${assetPrefix}/*` } },
    },
    { sid: 'ReadSecrets', actions: ['secretsmanager:GetSecretValue'], on: secretArns },
  ]
}
