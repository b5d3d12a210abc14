import * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
import { type Grant, KNOWS_NO_RESOURCES } from '../shared/grant.ts'
import type { Statement } from '../shared/statement.ts'

/** What the rights of a build are made from. */
export interface BuildScope {
  readonly account: Account
  readonly logGroupArn: pulumi.Output<string>
  readonly bucketArn: pulumi.Output<string>
  /** Role with which EC2 writes VM images. */
  readonly exportRoleArn: pulumi.Output<string>
  /** Role of the instance that becomes an image. */
  readonly instanceRoleArn: pulumi.Output<string>
  readonly passwordSecretArn: pulumi.Output<string>
  readonly secretArns: readonly pulumi.Output<string>[]
  /** The CodeConnections connection to the repository, if there is one. */
  readonly connectionArn: pulumi.Input<string> | undefined
  readonly assetPrefix: string
  readonly assetTag: string
  readonly stackPrefix: string
  readonly keyPrefix: string
}

/** ARNs and conditions of EC2, as the grants need them. */
interface Ec2Scope {
  /** Resources of the account. */
  readonly own: (...resources: readonly string[]) => pulumi.Output<string>[]
  /** Images and snapshots, whose ARNs have no account. */
  readonly shared: (...resources: readonly string[]) => pulumi.Output<string>[]
  /** Only what bears the tag. */
  readonly tagged: Statement['Condition']
  /** Only what gets the tag as it is made. */
  readonly tagging: Statement['Condition']
}

function ec2Scope({ account: { partition, region, accountId }, assetTag }: BuildScope): Ec2Scope {
  return {
    own: (...resources) =>
      resources.map(
        (resource) => pulumi.interpolate`arn:${partition}:ec2:${region}:${accountId}:${resource}`,
      ),
    shared: (...resources) =>
      resources.map((resource) => pulumi.interpolate`arn:${partition}:ec2:${region}::${resource}`),
    tagged: { StringLike: { [`aws:ResourceTag/${assetTag}`]: '*' } },
    tagging: { StringLike: { [`aws:RequestTag/${assetTag}`]: '*' } },
  }
}

/**
 * What every build may do: make an instance by a stack, an AMI and a key pair, and take away only what bears the
 * project's tag. Tags are given to what is being made, never to what is there, so that the tag proves who made it.
 */
export function buildGrants(scope: BuildScope): readonly Grant[] {
  const { account, stackPrefix, connectionArn } = scope
  const { partition, region, accountId } = account
  return [
    {
      sid: 'WriteLog',
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      on: [pulumi.interpolate`${scope.logGroupArn}:*`],
    },
    ...(connectionArn === undefined ? [] : [readRepository(connectionArn)]),
    {
      sid: 'ManageStacks',
      actions: [
        'cloudformation:CreateChangeSet',
        'cloudformation:CreateStack',
        'cloudformation:DeleteStack',
        'cloudformation:DescribeChangeSet',
        'cloudformation:DescribeStackEvents',
        'cloudformation:ExecuteChangeSet',
        'cloudformation:ListStackResources',
      ],
      on: [
        pulumi.interpolate`arn:${partition}:cloudformation:${region}:${accountId}:stack/${stackPrefix}*/*`,
      ],
    },
    {
      sid: 'FindStacks',
      actions: ['cloudformation:DescribeStacks'],
      everywhereBecause: 'the stacks of builds are found by their tags among all, which lists them all',
    },
    {
      sid: 'ReadQuotas',
      actions: ['servicequotas:GetServiceQuota'],
      on: ['ec2', 'ebs'].map(
        (service) => pulumi.interpolate`arn:${partition}:servicequotas:${region}:${accountId}:${service}/*`,
      ),
    },
    ...makeGrants(scope),
    ...changeGrants(scope),
    ...reachGrants(scope),
    {
      sid: 'Look',
      actions: [
        'ec2:DescribeExportImageTasks',
        'ec2:DescribeImages',
        'ec2:DescribeInstances',
        'ec2:DescribeInstanceStatus',
        'ec2:DescribeInstanceTypes',
        'ec2:DescribeKeyPairs',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSnapshots',
        'ec2:DescribeVolumes',
        'ec2:GetEbsEncryptionByDefault',
        'ec2:GetImageBlockPublicAccessState',
      ],
      everywhereBecause: KNOWS_NO_RESOURCES,
    },
  ]
}

/** What CodeBuild asks of a connection, under both of its names (CodeBuild user guide, "GitHub App connections"). */
function readRepository(connectionArn: pulumi.Input<string>): Grant {
  const calls = ['GetConnection', 'GetConnectionToken', 'UseConnection']
  return {
    sid: 'ReadRepository',
    actions: ['codeconnections', 'codestar-connections'].flatMap((prefix) =>
      calls.map((call) => `${prefix}:${call}`),
    ),
    on: [connectionArn],
  }
}

/** What a build makes bears the tag from the start. Of images of the account, it starts only those of builds. */
function makeGrants(scope: BuildScope): readonly Grant[] {
  const { keyPrefix } = scope
  const { own, shared, tagged, tagging } = ec2Scope(scope)
  const run = ['ec2:RunInstances']
  return [
    { sid: 'StartInstance', actions: run, on: own('instance/*'), condition: tagging },
    {
      sid: 'StartWith',
      actions: run,
      on: own('network-interface/*', 'subnet/*', 'volume/*', `key-pair/${keyPrefix}*`),
    },
    { sid: 'StartBehindOwnFirewall', actions: run, on: own('security-group/*'), condition: tagged },
    {
      sid: 'StartImageOfOthers',
      actions: run,
      on: shared('image/*'),
      condition: { StringNotEquals: { 'ec2:Owner': scope.account.accountId } },
    },
    { sid: 'StartOwnImage', actions: run, on: shared('image/*'), condition: tagged },
    {
      sid: 'MakeFirewallAndKey',
      actions: ['ec2:CreateKeyPair', 'ec2:CreateSecurityGroup'],
      on: own(`key-pair/${keyPrefix}*`, 'security-group/*'),
      condition: tagging,
    },
    { sid: 'MakeFirewallIn', actions: ['ec2:CreateSecurityGroup'], on: own('vpc/*') },
    {
      sid: 'MakeImage',
      actions: ['ec2:CreateImage'],
      on: shared('image/*', 'snapshot/*'),
      condition: tagging,
    },
    { sid: 'MakeImageOfOwn', actions: ['ec2:CreateImage'], on: own('instance/*'), condition: tagged },
    {
      sid: 'TagWhatIsMade',
      actions: ['ec2:CreateTags'],
      on: [
        ...own('instance/*', 'key-pair/*', 'network-interface/*', 'security-group/*', 'volume/*'),
        ...shared('image/*', 'snapshot/*'),
      ],
      condition: {
        StringEquals: {
          'ec2:CreateAction': ['CreateImage', 'CreateKeyPair', 'CreateSecurityGroup', 'RunInstances'],
        },
      },
    },
  ]
}

/** What a build opens, stops and removes bears the tag. */
function changeGrants(scope: BuildScope): readonly Grant[] {
  const { own, shared, tagged } = ec2Scope(scope)
  return [
    {
      sid: 'ChangeOwn',
      actions: [
        'ec2:AuthorizeSecurityGroupIngress',
        'ec2:DeleteSecurityGroup',
        'ec2:DeleteSnapshot',
        'ec2:DeregisterImage',
        'ec2:TerminateInstances',
      ],
      on: [...own('instance/*', 'security-group/*'), ...shared('image/*', 'snapshot/*')],
      condition: tagged,
    },
    {
      sid: 'RemoveOwnKeys',
      actions: ['ec2:DeleteKeyPair'],
      on: own(`key-pair/${scope.keyPrefix}*`),
      condition: tagged,
    },
  ]
}

/** How a build gets into its instance: by Session Manager, with the role that lets it in and the password it sets. */
function reachGrants(scope: BuildScope): readonly Grant[] {
  const { account, instanceRoleArn, passwordSecretArn } = scope
  const { own, tagged } = ec2Scope(scope)
  const start = ['ssm:StartSession']
  return [
    {
      sid: 'GiveInstanceItsRole',
      actions: ['iam:PassRole'],
      on: [instanceRoleArn],
      condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
    },
    { sid: 'ReachInstance', actions: start, on: own('instance/*'), condition: tagged },
    {
      sid: 'ReachBySsh',
      actions: start,
      on: [pulumi.interpolate`arn:${account.partition}:ssm:${account.region}::document/AWS-StartSSHSession`],
    },
    { sid: 'ReadPassword', actions: ['secretsmanager:GetSecretValue'], on: [passwordSecretArn] },
  ]
}

/** What only a release may do besides: export images, publish them, and log in where they are pushed. */
export function releaseGrants(scope: BuildScope): readonly Grant[] {
  const { bucketArn, assetPrefix, secretArns } = scope
  const { own, shared, tagged, tagging } = ec2Scope(scope)
  return [
    {
      sid: 'ShareOwnImage',
      actions: ['ec2:ExportImage', 'ec2:ModifyImageAttribute'],
      on: shared('image/*'),
      condition: tagged,
    },
    { sid: 'Export', actions: ['ec2:ExportImage'], on: own('export-image-task/*'), condition: tagging },
    {
      sid: 'CancelExport',
      actions: ['ec2:CancelExportTask'],
      on: own('export-image-task/*'),
      condition: tagged,
    },
    {
      sid: 'CheckExportRole',
      actions: ['iam:GetRole', 'iam:SimulatePrincipalPolicy'],
      on: [scope.exportRoleArn],
    },
    {
      sid: 'TagExport',
      actions: ['ec2:CreateTags'],
      on: own('export-image-task/*'),
      condition: { StringEquals: { 'ec2:CreateAction': 'ExportImage' } },
    },
    {
      sid: 'WriteImages',
      actions: [
        's3:AbortMultipartUpload',
        's3:DeleteObject',
        's3:GetObject',
        's3:PutObject',
        's3:PutObjectTagging',
      ],
      on: [pulumi.interpolate`${bucketArn}/${assetPrefix}/*`],
    },
    {
      sid: 'ListImages',
      actions: ['s3:ListBucket', 's3:ListBucketMultipartUploads'],
      on: [bucketArn],
      condition: { StringLike: { 's3:prefix': `${assetPrefix}/*` } },
    },
    // Asked for its Region, a bucket is given no prefix.
    {
      sid: 'FindBucket',
      actions: ['s3:ListBucket'],
      on: [bucketArn],
      condition: { Null: { 's3:prefix': 'true' } },
    },
    { sid: 'ReadSecrets', actions: ['secretsmanager:GetSecretValue'], on: secretArns },
  ]
}
