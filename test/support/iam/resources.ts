import type { AwsCall } from './aws-call.ts'

/** The account of everything in the emulator. */
const ACCOUNT = '123456789012'

/** The ARNs that a call is about. */
type ResourcesOf = (call: AwsCall) => readonly string[]

/**
 * The resources on which a call needs its action: ARNs, or `*` where the service knows none for it.
 *
 * @throws Error for an action that the table does not know: what it is about must be said before it can be checked
 */
export function resourcesOf(action: string, call: AwsCall): readonly string[] {
  const resources = ON_RESOURCES[action]
  if (resources !== undefined) return resources(call)
  if (ON_EVERYTHING.has(action)) return ['*']
  throw new Error(
    `Which resources ${action} is about is not known: add it to test/support/iam/resources.ts, by the Service Authorization Reference.`,
  )
}

/** The actions for which the table says what they are about. */
export function actionsOnResources(): readonly string[] {
  return Object.keys(ON_RESOURCES)
}

/** The actions for which the table says that there is nothing to name. */
export function actionsOnEverything(): readonly string[] {
  return [...ON_EVERYTHING]
}

function arn(call: AwsCall, resource: string, service = call.service): string {
  return `arn:aws:${service}:${call.region}:${ACCOUNT}:${resource}`
}

/** One resource by a parameter that names it, or is its ARN. */
const named =
  (type: string, parameter: string): ResourcesOf =>
  (call) => [named1(call, type, call.text(parameter))]

const namedEach =
  (type: string, parameter: string): ResourcesOf =>
  (call) =>
    call.texts(parameter).map((name) => named1(call, type, name))

function named1(call: AwsCall, type: string, name: string): string {
  return name.startsWith('arn:') ? name : arn(call, `${type}${name}`)
}

const given =
  (...parameters: readonly string[]): ResourcesOf =>
  (call) =>
    parameters
      .flatMap((parameter) => [call.text(parameter), ...call.texts(parameter)])
      .filter((text) => text !== '')

/** Images and snapshots belong to no account, as their ARNs say it. */
function shared(call: AwsCall, ...resources: readonly string[]): readonly string[] {
  return resources.map((resource) => `arn:aws:ec2:${call.region}::${resource}`)
}

const sharedImage: ResourcesOf = (call) => shared(call, `image/${call.text('ImageId')}`)

const sharedSnapshot: ResourcesOf = (call) => shared(call, `snapshot/${call.text('SnapshotId')}`)

const bucket: ResourcesOf = ({ path }) => [`arn:aws:s3:::${path[0] ?? ''}`]
const object: ResourcesOf = ({ path }) => [`arn:aws:s3:::${path.join('/')}`]

/** `build` of `project:build`, or of its ARN. */
const projectsOf =
  (read: (call: AwsCall) => readonly string[]): ResourcesOf =>
  (call) => [
    ...new Set(
      read(call).map((id) => arn(call, `project/${id.replace(/^arn:.*:build\//, '').split(':')[0]}`)),
    ),
  ]

/** Of a service without Regions. */
const distribution: ResourcesOf = ({ path }) => [
  `arn:aws:cloudfront::${ACCOUNT}:distribution/${path[2] ?? ''}`,
]

const repository = named('repository/', 'repositoryName')
const schedule: ResourcesOf = (call) => {
  const group = call.query.get('groupName') ?? (call.text('GroupName') || 'default')
  return [arn(call, `schedule/${group}/${call.path[1] ?? ''}`)]
}
const stack: ResourcesOf = (call) => {
  const name = call.text('StackName')
  return name === '' ? ['*'] : name.startsWith('arn:') ? [name] : [arn(call, `stack/${name}/id`)]
}
const functionNamed: ResourcesOf = (call) => {
  const name = call.path[2] ?? ''
  return [name.startsWith('arn:') ? name : arn(call, `function:${name}`)]
}

const withQualifier = (name: string, qualifier: string | null) =>
  qualifier === null ? name : `${name}:${qualifier}`
const taggedFunction: ResourcesOf = (call) => [call.path[2] ?? '']

const parameter: ResourcesOf = (call) => [named1(call, 'parameter/', call.text('Name').replace(/^\//, ''))]

const clusterOf = (call: AwsCall) => (call.text('cluster') || 'default').replace(/^arn:.*:cluster\//, '')
const inCluster =
  (type: string, parameter: string): ResourcesOf =>
  (call) =>
    call.texts(parameter).map((name) => named1(call, `${type}/${clusterOf(call)}/`, name))

/** The service, and its revision (Service Authorization Reference, `DescribeServiceRevisions`). */
const serviceRevisions: ResourcesOf = (call) =>
  call
    .texts('serviceRevisionArns')
    .flatMap((revision) => [
      revision,
      revision.replace(':service-revision/', ':service/').split('/').slice(0, -1).join('/'),
    ])

const sageMaker = (types: Readonly<Record<string, string>>): Readonly<Record<string, ResourcesOf>> =>
  Object.fromEntries(
    Object.entries(types).map(([kind, type]) => [
      `sagemaker:Describe${kind}`,
      named(`${type}/`, `${kind}Name`),
    ]),
  )

const ON_RESOURCES: Readonly<Record<string, ResourcesOf>> = {
  'apprunner:DescribeService': given('ServiceArn'),
  'bedrock-agentcore:GetAgentRuntime': (call) => [arn(call, `runtime/${call.path[1] ?? ''}`)],
  'cloudformation:CreateStack': stack,
  'cloudformation:DeleteStack': stack,
  'cloudformation:DescribeStackEvents': stack,
  'cloudformation:DescribeStacks': stack,
  'cloudformation:ListStackResources': stack,
  'cloudfront:CreateInvalidation': distribution,
  'cloudfront:GetInvalidation': distribution,
  'cloudwatch:DescribeAlarms': (call) => {
    const names = call.texts('AlarmNames')
    return (names.length === 0 ? ['*'] : names).map((name) => arn(call, `alarm:${name}`))
  },
  'codebuild:BatchGetBuilds': projectsOf((call) => call.texts('ids')),
  'codebuild:BatchGetProjects': namedEach('project/', 'names'),
  'codebuild:ListBuildsForProject': named('project/', 'projectName'),
  'codebuild:StartBuild': named('project/', 'projectName'),
  'codebuild:StopBuild': projectsOf((call) => [call.text('id')]),
  'ec2:CancelExportTask': named('export-image-task/', 'ExportTaskId'),
  'ec2:CreateImage': (call) => [
    ...shared(call, 'image/new', 'snapshot/new'),
    arn(call, `instance/${call.text('InstanceId')}`),
  ],
  'ec2:CreateKeyPair': named('key-pair/', 'KeyName'),
  'ec2:CreateSecurityGroup': (call) => [arn(call, 'security-group/new'), arn(call, 'vpc/default')],
  'ec2:ExportImage': (call) => [
    ...shared(call, `image/${call.text('ImageId')}`),
    arn(call, 'export-image-task/new'),
  ],
  'ec2:DeleteSnapshot': (call) => shared(call, `snapshot/of-${call.text('ImageId')}`),
  'ec2:DeregisterImage': sharedImage,
  'ec2:DescribeImageAttribute': sharedImage,
  'ec2:DescribeSnapshotAttribute': sharedSnapshot,
  'ec2:DisableImage': sharedImage,
  'ec2:EnableImage': sharedImage,
  'ec2:RestoreImageFromRecycleBin': sharedImage,
  'ec2:RestoreSnapshotFromRecycleBin': sharedSnapshot,
  'ec2:DisableImageDeprecation': sharedImage,
  'ec2:EnableImageDeprecation': sharedImage,
  'ec2:ModifyImageAttribute': sharedImage,
  'ec2:DeleteKeyPair': (call) => [arn(call, `key-pair/${call.text('KeyName') || call.text('KeyPairId')}`)],
  'ec2:TerminateInstances': namedEach('instance/', 'InstanceId'),
  'ecr:BatchDeleteImage': repository,
  'ecr:DescribeRepositories': (call) => {
    const names = call.texts('repositoryNames')
    return names.length === 0 ? ['*'] : names.map((name) => arn(call, `repository/${name}`))
  },
  'ecr:BatchGetImage': repository,
  'ecr:DescribeImages': repository,
  'ecr:GetDownloadUrlForLayer': repository,
  'ecr:GetLifecyclePolicy': repository,
  'ecr:GetLifecyclePolicyPreview': repository,
  'ecr:StartLifecyclePolicyPreview': repository,
  'ecr:PutImage': repository,
  'ecr:UpdateImageStorageClass': repository,
  'ecs:ContinueServiceDeployment': given('serviceDeploymentArn'),
  'ecs:DescribeServiceDeployments': given('serviceDeploymentArns'),
  'ecs:DescribeServiceRevisions': serviceRevisions,
  'ecs:DescribeServices': inCluster('service', 'services'),
  'ecs:DescribeTasks': inCluster('task', 'tasks'),
  'ecs:ListTagsForResource': given('resourceArn'),
  'ecs:StopServiceDeployment': given('serviceDeploymentArn'),
  'ecs:TagResource': given('resourceArn'),
  'ecs:UntagResource': given('resourceArn'),
  'ecs:UpdateService': (call) => [named1(call, `service/${clusterOf(call)}/`, call.text('service'))],
  'ecs:ListTasks': (call) => [arn(call, `container-instance/${clusterOf(call)}/*`)],
  'eks:DescribeCluster': (call) => [arn(call, `cluster/${call.path[1] ?? ''}`)],
  'elasticloadbalancing:AddTags': given('ResourceArns'),
  'elasticloadbalancing:CreateRule': given('ListenerArn'),
  'elasticloadbalancing:DeleteRule': given('RuleArn'),
  'elasticloadbalancing:ModifyListener': given('ListenerArn'),
  'elasticloadbalancing:ModifyRule': given('RuleArn'),
  'elasticloadbalancing:RemoveTags': given('ResourceArns'),
  'events:ListTargetsByRule': (call) => {
    const bus = call.text('EventBusName').replace(/^arn:.*:event-bus\//, '')
    return [arn(call, `rule/${bus === '' || bus === 'default' ? '' : `${bus}/`}${call.text('Rule')}`)]
  },
  'kms:GetPublicKey': given('KeyId'),
  'kms:Sign': given('KeyId'),
  'lambda:GetAlias': functionNamed,
  'lambda:GetFunction': functionNamed,
  'lambda:GetFunctionConfiguration': (call) =>
    functionNamed(call).map((name) => withQualifier(name, call.query.get('Qualifier'))),
  'lambda:ListProvisionedConcurrencyConfigs': functionNamed,
  'lambda:ListTags': taggedFunction,
  'lambda:TagResource': taggedFunction,
  'lambda:UntagResource': taggedFunction,
  'lambda:UpdateAlias': functionNamed,
  'logs:GetLogEvents': (call) => [
    arn(call, `log-group:${call.text('logGroupName')}:log-stream:${call.text('logStreamName')}`),
  ],
  'iam:GetRole': (call) => [`arn:aws:iam::${ACCOUNT}:role/${call.text('RoleName')}`],
  'iam:SimulatePrincipalPolicy': given('PolicySourceArn'),
  'servicequotas:GetServiceQuota': (call) => [
    arn(call, `${call.text('ServiceCode')}/${call.text('QuotaCode')}`, 'servicequotas'),
  ],
  's3:AbortMultipartUpload': object,
  's3:DeleteObject': object,
  's3:GetObject': object,
  's3:GetObjectTagging': object,
  's3:GetObjectVersion': object,
  's3:ListBucket': bucket,
  's3:ListBucketMultipartUploads': bucket,
  's3:PutObject': object,
  's3:PutObjectTagging': object,
  'scheduler:CreateSchedule': schedule,
  'scheduler:DeleteSchedule': schedule,
  'scheduler:GetSchedule': schedule,
  'scheduler:UpdateSchedule': schedule,
  ...sageMaker({
    Algorithm: 'algorithm',
    Endpoint: 'endpoint',
    EndpointConfig: 'endpoint-config',
    HyperParameterTuningJob: 'hyper-parameter-tuning-job',
    InferenceComponent: 'inference-component',
    Model: 'model',
    ModelPackage: 'model-package',
    MonitoringSchedule: 'monitoring-schedule',
    Pipeline: 'pipeline',
    ProcessingJob: 'processing-job',
    TrainingJob: 'training-job',
  }),
  'sagemaker:AddTags': given('ResourceArn'),
  'sagemaker:DeleteTags': given('ResourceArn'),
  'sagemaker:ListTags': given('ResourceArn'),
  'sagemaker:UpdateEndpointWeightsAndCapacities': named('endpoint/', 'EndpointName'),
  'sagemaker:DescribeImageVersion': (call) => [arn(call, `image-version/${call.text('ImageName')}/1`)],
  'sagemaker:ListImageVersions': named('image/', 'ImageName'),
  'sagemaker:UpdateEndpoint': (call) => [
    arn(call, `endpoint/${call.text('EndpointName')}`),
    arn(call, `endpoint-config/${call.text('EndpointConfigName')}`),
  ],
  'rbin:GetRule': (call) => [arn(call, `rule/${call.path[1] ?? ''}`)],
  'ssm:GetParameterHistory': parameter,
  'ssm:PutParameter': parameter,
  'ssm:GetParameters': (call) =>
    call
      .texts('Names')
      // A version or label of a parameter is no resource of its own.
      .map((name) => named1(call, 'parameter/', name.replace(/^\//, '').replace(/:[^:]*$/, ''))),
  'ssm:GetParametersByPath': (call) => [arn(call, `parameter/${call.text('Path').replace(/^\//, '')}`)],
  'sts:AssumeRole': given('RoleArn'),
}

/** Actions that are granted on `*` only, by the Service Authorization Reference or because the call names nothing. */
const ON_EVERYTHING: ReadonlySet<string> = new Set([
  'apprunner:ListServices',
  'autoscaling:DescribeAutoScalingGroups',
  'autoscaling:DescribeLaunchConfigurations',
  'batch:DescribeJobDefinitions',
  'bedrock-agentcore:ListAgentRuntimeVersions',
  'bedrock-agentcore:ListAgentRuntimes',
  'cloudwatch:GetMetricData',
  'cloudwatch:ListMetrics',
  'codebuild:ListProjects',
  'config:BatchGetResourceConfig',
  'config:DeliverConfigSnapshot',
  'config:DescribeConfigurationRecorderStatus',
  'config:DescribeConfigurationRecorders',
  'config:DescribeDeliveryChannelStatus',
  'config:DescribeDeliveryChannels',
  'config:GetDiscoveredResourceCounts',
  'config:GetResourceConfigHistory',
  'ec2:DescribeExportImageTasks',
  'ec2:DescribeImages',
  'ec2:DescribeInstanceStatus',
  'ec2:DescribeInstanceTypes',
  'ec2:DescribeInstances',
  'ec2:DescribeKeyPairs',
  'ec2:DescribeLaunchTemplateVersions',
  'ec2:DescribeLaunchTemplates',
  'ec2:DescribeRegions',
  'ec2:DescribeSnapshots',
  'ec2:DescribeVolumes',
  'ec2:GetEbsEncryptionByDefault',
  'ec2:GetImageBlockPublicAccessState',
  'ec2:ListImagesInRecycleBin',
  'ec2:ListSnapshotsInRecycleBin',
  'ecr:GetAuthorizationToken',
  'ecs:DescribeTaskDefinition',
  'ecs:ListClusters',
  'ecs:ListServices',
  'ecs:ListTaskDefinitionFamilies',
  'ecs:ListTaskDefinitions',
  'eks:ListClusters',
  'elasticloadbalancing:DescribeListeners',
  'elasticloadbalancing:DescribeLoadBalancers',
  'elasticloadbalancing:DescribeRules',
  'elasticloadbalancing:DescribeTags',
  'elasticloadbalancing:DescribeTargetGroupAttributes',
  'elasticloadbalancing:DescribeTargetGroups',
  'elasticloadbalancing:DescribeTargetHealth',
  'events:ListEventBuses',
  'events:ListRuleNamesByTarget',
  'lambda:ListFunctions',
  'rbin:ListRules',
  'sagemaker:ListAlgorithms',
  'sagemaker:ListEndpoints',
  'sagemaker:ListHyperParameterTuningJobs',
  'sagemaker:ListImages',
  'sagemaker:ListInferenceComponents',
  'sagemaker:ListModelPackages',
  'sagemaker:ListModels',
  'sagemaker:ListMonitoringSchedules',
  'sagemaker:ListPipelines',
  'sagemaker:ListProcessingJobs',
  'sagemaker:ListTrainingJobs',
  'scheduler:ListSchedules',
  'ssm:DescribeParameters',
  'tag:GetResources',
])
