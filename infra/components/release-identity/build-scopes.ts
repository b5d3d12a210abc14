import * as pulumi from '@pulumi/pulumi'
import { DEFAULTS } from '../shared/defaults.ts'
import type { DECLARED_ACTIONS } from './declared-actions.ts'
import { everywhere, given, here, type Scope, type ScopeContext } from './scope.ts'

const projects: Scope = { on: ({ resources }) => resources.buildProjectArns ?? [] }
const stacks: Scope = {
  on: (context) =>
    here('cloudformation', `stack/${context.resources.stackPrefix ?? DEFAULTS.stackPrefix}*/*`)(context),
}
const ofBuilds = ({ resources }: ScopeContext) => ({
  StringLike: { [`aws:ResourceTag/${resources.assetTag ?? DEFAULTS.assetTag}`]: '*' },
})
/** What is made bears the tag from the start. */
const asTheyAreMade = ({ resources }: ScopeContext) => ({
  StringLike: { [`aws:RequestTag/${resources.assetTag ?? DEFAULTS.assetTag}`]: '*' },
})
type ArnsOf = (context: ScopeContext) => readonly pulumi.Input<string>[]
/** What only a role needs that builds on the runner. */
const whereBuilt =
  (arns: ArnsOf): ArnsOf =>
  (context) =>
    context.resources.instanceRoleArn === undefined ? [] : arns(context)
const ec2 = (...resources: readonly string[]) => whereBuilt(here('ec2', ...resources))
/** Images and snapshots, whose ARNs have no account. */
const ec2Shared = (...resources: readonly string[]) =>
  whereBuilt(({ account: { partition, region } }) =>
    resources.map((resource) => pulumi.interpolate`arn:${partition}:ec2:${region}::${resource}`),
  )
const keyPairs = whereBuilt((context) =>
  here('ec2', `key-pair/${context.resources.keyPrefix ?? DEFAULTS.keyPrefix}*`)(context),
)
const imageObjects: Scope = { on: whereBuilt(({ resources }) => given(resources.imageBucketArn, '/*')) }
const imageBucket: Scope = { on: whereBuilt(({ resources }) => given(resources.imageBucketArn)) }
/** What is published: images of builds alone. */
const imagesOfBuilds: Scope = {
  on: ({ account: { partition, region }, resources }) =>
    given(resources.imageBucketArn).length === 0
      ? []
      : [pulumi.interpolate`arn:${partition}:ec2:${region}::image/*`],
  condition: ofBuilds,
}
const distribution: Scope = { on: ({ resources }) => given(resources.distributionArn) }
const repositories: Scope = { on: whereBuilt(({ resources }) => resources.repositoryArns ?? []) }
const stacksBuilt: Scope = { on: whereBuilt((context) => ('on' in stacks ? stacks.on(context) : [])) }

/** On what a build and a sweep of sandbox images may use each right. */
export const BUILD_SCOPES: Readonly<
  Record<(typeof DECLARED_ACTIONS)['build-sandbox-image'][number], Scope | readonly Scope[]>
> = {
  'cloudformation:CreateStack': stacksBuilt,
  'cloudformation:DeleteStack': stacks,
  'cloudformation:DescribeStackEvents': stacksBuilt,
  'cloudformation:DescribeStacks': {
    everywhereBecause: 'the stacks of builds are found by their tags among all, which lists them all',
  },
  'cloudformation:ListStackResources': {
    everywhereBecause: 'the project may be given by the name of any stack that has it',
  },
  'cloudfront:CreateInvalidation': distribution,
  'cloudfront:GetInvalidation': distribution,
  'codebuild:BatchGetBuilds': projects,
  'codebuild:BatchGetProjects': projects,
  'codebuild:ListBuildsForProject': projects,
  'codebuild:StartBuild': projects,
  'codebuild:StopBuild': projects,
  'ec2:CancelExportTask': { on: here('ec2', 'export-image-task/*'), condition: ofBuilds },
  'ec2:CreateImage': [
    { on: ec2Shared('image/*', 'snapshot/*'), condition: asTheyAreMade },
    { on: ec2('instance/*'), condition: ofBuilds },
  ],
  'ec2:CreateKeyPair': { on: keyPairs, condition: asTheyAreMade },
  'ec2:CreateSecurityGroup': [
    { on: ec2('security-group/*'), condition: asTheyAreMade },
    { on: ec2('vpc/*') },
  ],
  'ec2:CreateTags': {
    on: (context) => [
      ...ec2(
        ...['export-image-task/*', 'instance/*', 'key-pair/*', 'network-interface/*', 'security-group/*'],
        'volume/*',
      )(context),
      ...ec2Shared('image/*', 'snapshot/*')(context),
    ],
    condition: () => ({
      StringEquals: {
        'ec2:CreateAction': [
          'CreateImage',
          'CreateKeyPair',
          'CreateSecurityGroup',
          'ExportImage',
          'RunInstances',
        ],
      },
    }),
  },
  'ec2:DeleteKeyPair': { on: here('ec2', 'key-pair/*'), condition: ofBuilds },
  'ec2:DeleteSecurityGroup': { on: here('ec2', 'security-group/*'), condition: ofBuilds },
  'ec2:DescribeExportImageTasks': everywhere,
  'ec2:DescribeImageAttribute': imagesOfBuilds,
  'ec2:DescribeImages': everywhere,
  'ec2:DescribeInstanceStatus': everywhere,
  'ec2:DescribeInstanceTypes': everywhere,
  'ec2:DescribeInstances': everywhere,
  'ec2:DescribeKeyPairs': everywhere,
  'ec2:DescribeSnapshots': everywhere,
  'ec2:DescribeVolumes': everywhere,
  'ec2:DisableImageDeprecation': imagesOfBuilds,
  'ec2:EnableImageDeprecation': imagesOfBuilds,
  'ec2:GetEbsEncryptionByDefault': everywhere,
  'ec2:GetImageBlockPublicAccessState': everywhere,
  'ec2:ModifyImageAttribute': imagesOfBuilds,
  'ec2:ExportImage': [
    { on: ec2Shared('image/*'), condition: ofBuilds },
    { on: ec2('export-image-task/*'), condition: asTheyAreMade },
  ],
  'ec2:RunInstances': [
    { on: ec2('instance/*'), condition: asTheyAreMade },
    {
      on: (context) => [...ec2('network-interface/*', 'subnet/*', 'volume/*')(context), ...keyPairs(context)],
    },
    { on: ec2('security-group/*'), condition: ofBuilds },
    {
      on: ec2Shared('image/*'),
      condition: ({ account }) => ({ StringNotEquals: { 'ec2:Owner': account.accountId } }),
    },
  ],
  'ec2:TerminateInstances': { on: here('ec2', 'instance/*'), condition: ofBuilds },
  'ecr:BatchCheckLayerAvailability': repositories,
  'ecr:BatchGetImage': repositories,
  'ecr:CompleteLayerUpload': repositories,
  'ecr:DescribeImages': repositories,
  'ecr:GetAuthorizationToken': everywhere,
  'ecr:GetDownloadUrlForLayer': repositories,
  'ecr:InitiateLayerUpload': repositories,
  'ecr:PutImage': repositories,
  'ecr:UploadLayerPart': repositories,
  'logs:GetLogEvents': {
    on: ({ resources }) => (resources.buildLogGroupArns ?? []).flatMap((arn) => given(arn, ':log-stream:*')),
  },
  'iam:GetRole': { on: whereBuilt(({ resources }) => given(resources.exportRoleArn)) },
  'iam:SimulatePrincipalPolicy': { on: whereBuilt(({ resources }) => given(resources.exportRoleArn)) },
  'iam:PassRole': {
    on: ({ resources }) => given(resources.instanceRoleArn),
    condition: () => ({ StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } }),
  },
  's3:AbortMultipartUpload': imageObjects,
  's3:DeleteObject': imageObjects,
  's3:GetObject': { on: ({ resources }) => given(resources.imageBucketArn, '/*') },
  's3:GetObjectTagging': { on: ({ resources }) => given(resources.imageBucketArn, '/*') },
  's3:ListBucket': { on: ({ resources }) => given(resources.imageBucketArn) },
  's3:ListBucketMultipartUploads': imageBucket,
  's3:PutObject': imageObjects,
  's3:PutObjectTagging': { on: ({ resources }) => given(resources.imageBucketArn, '/*') },
  'servicequotas:GetServiceQuota': { on: whereBuilt(here('servicequotas', 'ec2/*', 'ebs/*')) },
  'ssm:StartSession': [
    { on: ec2('instance/*'), condition: ofBuilds },
    {
      on: whereBuilt(({ account: { partition, region } }) => [
        pulumi.interpolate`arn:${partition}:ssm:${region}::document/AWS-StartSSHSession`,
      ]),
    },
  ],
}
