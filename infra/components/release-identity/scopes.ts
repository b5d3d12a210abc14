import * as pulumi from '@pulumi/pulumi'
import { DEFAULTS } from '../shared/defaults.ts'
import { rulesOf } from '../shared/listener-rules.ts'
import { AMI_SCOPES } from './ami-scopes.ts'
import { BUILD_SCOPES } from './build-scopes.ts'
import type { DECLARED_ACTIONS } from './declared-actions.ts'
import { ROLLBACK_SCOPES } from './rollback-scopes.ts'
import { everywhere, given, here, inAllRegions, type ReleaseResources, type Scope } from './scope.ts'

/** Each right that an action's code declares next to its calls has its scopes: the types hold it. */
export type Scopes = {
  readonly [Action in keyof typeof DECLARED_ACTIONS]: Readonly<
    Record<(typeof DECLARED_ACTIONS)[Action][number], Scope | readonly Scope[]>
  >
}

const anyRecorder: Scope = {
  everywhereBecause: 'the recorder of the account is looked for without knowing its name',
}
const repositories: Scope = { on: ({ resources }) => resources.repositoryArns ?? [] }
const listeners: Scope = { on: ({ resources }) => resources.listenerArns ?? [] }
const listenerRules: Scope = { on: ({ resources }) => (resources.listenerArns ?? []).map(rulesOf) }
const listenersAndRules: Scope = {
  on: ({ resources: { listenerArns = [] } }) => [...listenerArns, ...listenerArns.map(rulesOf)],
}
const shiftedFunctions: Scope = { on: ({ resources }) => resources.functionArns ?? [] }
const versionsOfShifted: Scope = {
  on: ({ resources }) => (resources.functionArns ?? []).map((arn) => pulumi.interpolate`${arn}:*`),
}
const shiftedEndpoints: Scope = { on: ({ resources }) => resources.endpointArns ?? [] }
const judgedServices: Scope = { on: ({ resources }) => resources.ecsServiceArns ?? [] }
const judgedDeployments: Scope = { on: ({ resources }) => partsOf(resources, 'service-deployment') }
const functions: Scope = { on: here('lambda', 'function:*') }
const parameters: Scope = { on: ({ resources }) => resources.parameterArns ?? [] }
/** For S3 alone: the key is no way to anything else that it encrypts. */
const historyKey: Scope = {
  on: ({ resources }) => given(resources.historyKeyArn),
  condition: ({ account: { region } }) => ({
    StringEquals: { 'kms:ViaService': pulumi.interpolate`s3.${region}.amazonaws.com` },
  }),
}
const signingKey: Scope = { on: ({ resources }) => given(resources.signingKeyArn) }
/** What runs of `prune-images` leave: not the records of releases in the same bucket. */
const prunedObjects: Scope = {
  on: ({ resources }) => given(resources.historyBucketArn, `/${DEFAULTS.pruneHistoryPrefix}/*`),
}
const leases: Scope = {
  on: (context) => {
    const { leaseRoleArns = [], leaseGroupNames = [DEFAULTS.leaseGroup] } = context.resources
    if (leaseRoleArns.length === 0) return []
    const { partition, region, accountId } = context.account
    return leaseGroupNames.map(
      (group) => pulumi.interpolate`arn:${partition}:scheduler:${region}:${accountId}:schedule/${group}/*`,
    )
  },
}

/** What belongs to the services whose deployments are judged. */
function partsOf({ ecsServiceArns = [] }: ReleaseResources, type: 'service-deployment' | 'service-revision') {
  return ecsServiceArns.map((arn) =>
    pulumi.output(arn).apply((service) => `${service.replace(':service/', `:${type}/`)}/*`),
  )
}

/** On what each action may use each right that its code declares. */
export const SCOPES: Scopes = {
  'build-sandbox-image': BUILD_SCOPES,
  'promote-canary': {
    'cloudwatch:DescribeAlarms': { on: here('cloudwatch', 'alarm:*') },
    'cloudwatch:GetMetricData': everywhere,
    'ecs:ContinueServiceDeployment': judgedDeployments,
    'ecs:DescribeServiceDeployments': judgedDeployments,
    'ecs:DescribeServiceRevisions': [
      judgedServices,
      { on: ({ resources }) => partsOf(resources, 'service-revision') },
    ],
    'ecs:DescribeServices': { on: here('ecs', 'service/*') },
    'ecs:ListTagsForResource': judgedServices,
    'ecs:StopServiceDeployment': judgedDeployments,
    'ecs:TagResource': judgedServices,
    'ecs:UntagResource': judgedServices,
    'ecs:UpdateService': judgedServices,
    'elasticloadbalancing:AddTags': listenersAndRules,
    'elasticloadbalancing:CreateRule': listeners,
    'elasticloadbalancing:DeleteRule': listenerRules,
    'elasticloadbalancing:DescribeListeners': everywhere,
    'elasticloadbalancing:DescribeRules': everywhere,
    'elasticloadbalancing:DescribeTags': everywhere,
    'elasticloadbalancing:DescribeTargetGroupAttributes': everywhere,
    'elasticloadbalancing:DescribeTargetGroups': everywhere,
    'elasticloadbalancing:DescribeTargetHealth': everywhere,
    'elasticloadbalancing:ModifyListener': listeners,
    'elasticloadbalancing:ModifyRule': listenerRules,
    'elasticloadbalancing:RemoveTags': listenersAndRules,
    'iam:PassRole': {
      on: ({ resources }) => resources.leaseRoleArns ?? [],
      condition: () => ({ StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } }),
    },
    'lambda:GetAlias': shiftedFunctions,
    'lambda:GetFunctionConfiguration': [shiftedFunctions, versionsOfShifted],
    'lambda:ListProvisionedConcurrencyConfigs': shiftedFunctions,
    'lambda:ListTags': shiftedFunctions,
    'lambda:TagResource': shiftedFunctions,
    'lambda:UntagResource': shiftedFunctions,
    'lambda:UpdateAlias': shiftedFunctions,
    'sagemaker:AddTags': shiftedEndpoints,
    'sagemaker:DeleteTags': shiftedEndpoints,
    'sagemaker:DescribeEndpoint': shiftedEndpoints,
    'sagemaker:ListTags': shiftedEndpoints,
    'sagemaker:UpdateEndpointWeightsAndCapacities': shiftedEndpoints,
    'scheduler:CreateSchedule': leases,
    'scheduler:DeleteSchedule': leases,
    'scheduler:GetSchedule': leases,
    'scheduler:UpdateSchedule': leases,
  },
  'prune-images': {
    ...AMI_SCOPES,
    'apprunner:DescribeService': { on: inAllRegions('apprunner', 'service/*') },
    'apprunner:ListServices': everywhere,
    'batch:DescribeJobDefinitions': everywhere,
    'bedrock-agentcore:GetAgentRuntime': { on: inAllRegions('bedrock-agentcore', 'runtime/*') },
    'bedrock-agentcore:ListAgentRuntimeVersions': everywhere,
    'bedrock-agentcore:ListAgentRuntimes': everywhere,
    'codebuild:BatchGetProjects': { on: inAllRegions('codebuild', 'project/*') },
    'codebuild:ListProjects': everywhere,
    'ec2:DescribeRegions': everywhere,
    'ecr:BatchDeleteImage': repositories,
    'ecr:BatchGetImage': repositories,
    'ecr:DescribeImages': repositories,
    'ecr:DescribeRepositories': {
      everywhereBecause: 'which repositories a pattern leads to is not known before',
    },
    'ecr:GetLifecyclePolicy': repositories,
    'ecr:GetLifecyclePolicyPreview': repositories,
    'ecr:PutImage': repositories,
    'ecr:StartLifecyclePolicyPreview': repositories,
    'ecr:UpdateImageStorageClass': repositories,
    'ecs:DescribeServiceRevisions': { on: inAllRegions('ecs', 'service/*', 'service-revision/*') },
    'ecs:DescribeServices': { on: inAllRegions('ecs', 'service/*') },
    'ecs:DescribeTaskDefinition': everywhere,
    'ecs:DescribeTasks': { on: inAllRegions('ecs', 'task/*') },
    'ecs:ListClusters': everywhere,
    'ecs:ListServices': everywhere,
    'ecs:ListTaskDefinitionFamilies': everywhere,
    'ecs:ListTaskDefinitions': everywhere,
    'ecs:ListTasks': {
      everywhereBecause: 'what runs in a cluster that is not known yet must not be removed',
    },
    'eks:DescribeCluster': { on: inAllRegions('eks', 'cluster/*') },
    'eks:ListClusters': everywhere,
    'events:ListEventBuses': everywhere,
    'events:ListRuleNamesByTarget': everywhere,
    'events:ListTargetsByRule': { on: inAllRegions('events', 'rule/*') },
    'kms:Decrypt': historyKey,
    'kms:GenerateDataKey': historyKey,
    'lambda:GetFunction': { on: inAllRegions('lambda', 'function:*') },
    'lambda:ListFunctions': everywhere,
    's3:GetObject': prunedObjects,
    's3:ListBucket': {
      on: ({ resources }) => given(resources.historyBucketArn),
      condition: () => ({ StringLike: { 's3:prefix': `${DEFAULTS.pruneHistoryPrefix}/*` } }),
    },
    's3:PutObject': prunedObjects,
    'sagemaker:DescribeAlgorithm': { on: inAllRegions('sagemaker', 'algorithm/*') },
    'sagemaker:DescribeEndpoint': { on: inAllRegions('sagemaker', 'endpoint/*') },
    'sagemaker:DescribeHyperParameterTuningJob': {
      on: inAllRegions('sagemaker', 'hyper-parameter-tuning-job/*'),
    },
    'sagemaker:DescribeImageVersion': { on: inAllRegions('sagemaker', 'image-version/*') },
    'sagemaker:DescribeInferenceComponent': { on: inAllRegions('sagemaker', 'inference-component/*') },
    'sagemaker:DescribeModel': { on: inAllRegions('sagemaker', 'model/*') },
    'sagemaker:DescribeModelPackage': { on: inAllRegions('sagemaker', 'model-package/*') },
    'sagemaker:DescribeMonitoringSchedule': { on: inAllRegions('sagemaker', 'monitoring-schedule/*') },
    'sagemaker:DescribePipeline': { on: inAllRegions('sagemaker', 'pipeline/*') },
    'sagemaker:DescribeProcessingJob': { on: inAllRegions('sagemaker', 'processing-job/*') },
    'sagemaker:DescribeTrainingJob': { on: inAllRegions('sagemaker', 'training-job/*') },
    'sagemaker:ListAlgorithms': everywhere,
    'sagemaker:ListEndpoints': everywhere,
    'sagemaker:ListHyperParameterTuningJobs': everywhere,
    'sagemaker:ListImageVersions': { on: inAllRegions('sagemaker', 'image/*') },
    'sagemaker:ListImages': everywhere,
    'sagemaker:ListInferenceComponents': everywhere,
    'sagemaker:ListModelPackages': {
      everywhereBecause: 'a package of a group that is not known yet may name an image',
    },
    'sagemaker:ListModels': everywhere,
    'sagemaker:ListMonitoringSchedules': everywhere,
    'sagemaker:ListPipelines': everywhere,
    'sagemaker:ListProcessingJobs': everywhere,
    'sagemaker:ListTrainingJobs': everywhere,
    'scheduler:GetSchedule': { on: inAllRegions('scheduler', 'schedule/*') },
    'scheduler:ListSchedules': everywhere,
    'sts:AssumeRole': { on: ({ resources }) => resources.inUseRoleArns ?? [] },
  },
  'record-config': {
    ...ROLLBACK_SCOPES,
    'cloudwatch:GetMetricData': everywhere,
    'cloudwatch:ListMetrics': everywhere,
    'config:BatchGetResourceConfig': everywhere,
    'config:DeliverConfigSnapshot': everywhere,
    'config:DescribeConfigurationRecorderStatus': anyRecorder,
    'config:DescribeConfigurationRecorders': anyRecorder,
    'config:DescribeDeliveryChannelStatus': everywhere,
    'config:DescribeDeliveryChannels': everywhere,
    'config:GetDiscoveredResourceCounts': everywhere,
    'config:GetResourceConfigHistory': everywhere,
    'ecr:DescribeImages': repositories,
    'ecs:DescribeServices': { on: here('ecs', 'service/*') },
    'ecs:DescribeTaskDefinition': everywhere,
    'ecs:DescribeTasks': { on: here('ecs', 'task/*') },
    'ecs:ListTasks': { everywhereBecause: 'the tasks of any service may belong to the release' },
    'elasticloadbalancing:DescribeListeners': everywhere,
    'elasticloadbalancing:DescribeLoadBalancers': everywhere,
    'elasticloadbalancing:DescribeRules': everywhere,
    'elasticloadbalancing:DescribeTags': everywhere,
    'elasticloadbalancing:DescribeTargetGroupAttributes': everywhere,
    'elasticloadbalancing:DescribeTargetGroups': everywhere,
    'elasticloadbalancing:DescribeTargetHealth': everywhere,
    'kms:Decrypt': historyKey,
    'kms:GenerateDataKey': historyKey,
    'kms:GetPublicKey': signingKey,
    'kms:Sign': signingKey,
    'lambda:GetAlias': functions,
    'lambda:GetFunction': functions,
    's3:GetObject': {
      on: ({ resources }) => [
        ...given(resources.historyBucketArn, '/*'),
        ...given(resources.deliveryBucketArn, '/*'),
        ...(resources.objectArns ?? []),
      ],
    },
    's3:ListBucket': {
      on: ({ resources }) => [...given(resources.historyBucketArn), ...given(resources.deliveryBucketArn)],
    },
    's3:PutObject': { on: ({ resources }) => given(resources.historyBucketArn, '/*') },
    'sagemaker:DescribeEndpoint': { on: here('sagemaker', 'endpoint/*') },
    'sagemaker:DescribeEndpointConfig': { on: here('sagemaker', 'endpoint-config/*') },
    'sagemaker:DescribeModelPackage': { on: here('sagemaker', 'model-package/*') },
    'ssm:GetParameters': parameters,
    'ssm:GetParametersByPath': parameters,
    'tag:GetResources': everywhere,
  },
}
