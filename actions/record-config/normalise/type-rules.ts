import { AUTOSCALED } from './autoscaled.ts'
import {
  type ChangeClass,
  compileRules,
  type PathRules,
  type Place,
  type RuleTable,
  topOf,
} from './path-rules.ts'

/**
 * What holds for every type: names that AWS uses with the same meaning in all its services. Both spellings,
 * because AWS Config writes `tags` where a Describe call writes `Tags`.
 */
const everyType: RuleTable = {
  ephemeral: [
    // What AWS Config says of neighbours changes when these change.
    'relationships',
    // Set apart by the input `autoscaled-services`.
    `**.${AUTOSCALED}`,
    '**.etag',
  ],
  sets: [
    ...['securityGroups', 'securityGroupIds', 'subnets', 'subnetIds', 'availabilityZones'],
    ...[
      'vpcSecurityGroupIds',
      'capabilities',
      'requiresCompatibilities',
      'compatibilities',
      'requiresAttributes',
    ],
    ...[
      'SecurityGroups',
      'SecurityGroupIds',
      'Subnets',
      'SubnetIds',
      'AvailabilityZones',
      'VpcSecurityGroupIds',
    ],
    ...['ipPermissions', 'ipPermissionsEgress', 'ipv4Ranges', 'ipRanges', 'ipv6Ranges', 'userIdGroupPairs'],
    ...[
      'IpPermissions',
      'IpPermissionsEgress',
      'IpRanges',
      'Ipv6Ranges',
      'UserIdGroupPairs',
      'prefixListIds',
    ],
    ...['LoadBalancerArns', 'Architectures', 'managedPolicyArns', 'attachedManagedPolicies'],
  ].map((name) => `**.${name}`),
  keyed: {
    '**.tags': 'key',
    '**.Tags': 'Key',
    '**.TagList': 'Key',
    '**.tagSet': 'key',
    '**.environment': 'name',
    '**.environmentVariables': 'name',
    '**.containerDefinitions': 'name',
    '**.targetGroups': 'targetGroupArn',
    '**.TargetGroups': 'TargetGroupArn',
  },
  classes: {
    metadata: ['tags', 'Tags', 'TagList', 'tagSet', 'description', 'Description'].map((name) => `**.${name}`),
    security: [
      ...['securityGroups', 'SecurityGroups', 'securityGroupIds', 'SecurityGroupIds', 'VpcSecurityGroupIds'],
      ...['ipPermissions', 'IpPermissions', 'ipPermissionsEgress', 'IpPermissionsEgress', 'groupId'],
      ...[
        'taskRoleArn',
        'executionRoleArn',
        'Role',
        'role',
        'roleArn',
        'RoleArn',
        'assumeRolePolicyDocument',
      ],
      ...[
        'policy',
        'Policy',
        'policyDocument',
        'PolicyDocument',
        'Statement',
        'publicAccessBlockConfiguration',
      ],
      ...[
        'kmsKeyId',
        'KmsKeyId',
        'KMSKeyArn',
        'kmsKeyArn',
        'encryptionConfiguration',
        'SslPolicy',
        'Certificates',
      ],
      ...['privileged', 'readonlyRootFilesystem', 'user', 'linuxParameters', 'assignPublicIp', 'secrets'],
    ].map((name) => `**.${name}`),
    capacity: [
      ...['desiredCount', 'DesiredCapacity', 'MinSize', 'MaxSize', 'cpu', 'memory', 'memoryReservation'],
      ...[
        'MemorySize',
        'Timeout',
        'InstanceType',
        'instanceType',
        'InitialInstanceCount',
        'ephemeralStorage',
      ],
      ...['EphemeralStorage', 'ReservedConcurrentExecutions', 'capacityProviderStrategy', 'minCapacity'],
      ...['maxCapacity', 'ProvisionedThroughput', 'retentionInDays'],
    ].map((name) => `**.${name}`),
    routing: [
      ...['Weight', 'weight', 'RoutingConfig', 'AdditionalVersionWeights', 'Actions', 'DefaultActions'],
      ...['Conditions', 'Priority', 'loadBalancers', 'HealthCheckPath', 'portMappings', 'HostHeaderConfig'],
    ].map((name) => `**.${name}`),
  },
}

/** What holds for one type besides; the evidence for each ephemeral path stands in doc/record-config/noise.md. */
const byType: Readonly<Record<string, RuleTable>> = {
  'AWS::ECS::Service': {
    ephemeral: [
      ...['events', 'deployments', 'runningCount', 'pendingCount', 'status', 'createdAt', 'createdBy'],
      ...['taskSets.*.runningCount', 'taskSets.*.pendingCount', 'taskSets.*.computedDesiredCount'],
      ...['taskSets.*.updatedAt', 'taskSets.*.stabilityStatus', 'taskSets.*.stabilityStatusAt'],
      // A service has another revision after each update, also one that brings the same configuration back.
      'currentServiceRevisions',
    ],
    classes: {
      version: ['taskDefinition', 'taskSets.*.taskDefinition', 'platformVersion'],
      routing: ['taskSets'],
    },
  },
  'AWS::ECS::TaskDefinition': {
    ephemeral: ['registeredAt', 'registeredBy', 'deregisteredAt', 'revision', 'taskDefinitionArn', 'status'],
    sets: ['containerDefinitions.*.secrets', 'containerDefinitions.*.mountPoints', 'volumes'],
    classes: { version: ['containerDefinitions.*.image', 'containerDefinitions.*.environment'] },
  },
  'AWS::Lambda::Function': {
    ephemeral: [
      ...['LastModified', 'RevisionId', 'State', 'StateReason', 'StateReasonCode', 'LastUpdateStatus'],
      ...['LastUpdateStatusReason', 'LastUpdateStatusReasonCode', 'lastModified', 'revisionId', 'state'],
      ...['lastUpdateStatus', 'stateReason', 'stateReasonCode'],
    ],
    sets: ['Layers'],
    classes: { version: ['CodeSha256', 'codeSha256', 'Version', 'Runtime', 'Layers', 'Environment'] },
  },
  'AWS::Lambda::Alias': {
    ephemeral: ['RevisionId'],
    classes: { routing: ['FunctionVersion', 'RoutingConfig'] },
  },
  'AWS::ElasticLoadBalancingV2::ListenerRule': {
    keyed: { 'Actions.*.ForwardConfig.TargetGroups': 'TargetGroupArn' },
    sets: ['Conditions', 'Conditions.*.Values'],
    classes: {
      routing: ['Actions', 'Conditions', 'Priority'],
      security: ['Actions.*.AuthenticateOidcConfig', 'Actions.*.AuthenticateCognitoConfig'],
    },
  },
  'AWS::ElasticLoadBalancingV2::Listener': {
    classes: { routing: ['DefaultActions', 'Port', 'Protocol'], security: ['Certificates', 'SslPolicy'] },
  },
  'AWS::ElasticLoadBalancingV2::TargetGroup': {
    ephemeral: ['LoadBalancerArns'],
    keyed: { Attributes: 'Key' },
    classes: { routing: ['Port', 'Protocol', 'ProtocolVersion', 'HealthCheckPath', 'Matcher', 'Attributes'] },
  },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': { ephemeral: ['State'] },
  'AWS::ECR::Image': {
    ephemeral: [
      'lastRecordedPullTime',
      'lastInUseAt',
      'inUseCount',
      'imageScanFindingsSummary',
      'imageScanStatus',
    ],
    sets: ['imageTags'],
    classes: { version: ['imageDigest'], metadata: ['imageTags', 'imagePushedAt'] },
  },
  'AWS::SSM::Parameter': {
    ephemeral: ['LastModifiedDate', 'LastModifiedUser'],
    classes: { version: ['Value', 'Version'] },
  },
  'AWS::S3::Object': {
    ephemeral: ['LastModified', 'ReplicationStatus', 'Restore', 'Expiration'],
    // All that tells two objects of one key apart where there is no version.
    lasting: ['ETag'],
    classes: { version: ['VersionId', 'ETag', 'ChecksumSHA256', 'ContentLength', 'WrittenAt'] },
  },
  'AWS::SageMaker::Endpoint': {
    ephemeral: [
      ...['LastModifiedTime', 'EndpointStatus', 'ProductionVariants.*.CurrentInstanceCount'],
      ...['ProductionVariants.*.DesiredInstanceCount', 'ProductionVariants.*.VariantStatus'],
    ],
    keyed: { ProductionVariants: 'VariantName' },
    classes: { version: ['EndpointConfigName'], routing: ['ProductionVariants.*.CurrentWeight'] },
  },
  'AWS::SageMaker::ModelPackage': {
    ephemeral: ['LastModifiedTime', 'LastModifiedBy'],
    classes: { security: ['ModelApprovalStatus'] },
  },
  'AWS::CodeBuild::Project': {
    ephemeral: ['lastModified'],
  },
  'AWS::AutoScaling::AutoScalingGroup': {
    ephemeral: ['DesiredCapacity', 'Instances', 'desiredCapacity', 'instances'],
  },
  'AWS::IAM::Policy': { ephemeral: ['attachmentCount', 'AttachmentCount', 'updateDate'] },
  'AWS::IAM::Role': { ephemeral: ['roleLastUsed', 'RoleLastUsed'] },
  'AWS::EC2::EIP': { ephemeral: ['associationId', 'AssociationId', 'networkInterfaceId', 'instanceId'] },
}

/** What a record says besides resources; compared by the same rules. */
const ofRecords: Readonly<Record<string, RuleTable>> = {
  'AiOps::Release::Versions': {
    classes: { version: ['code', 'data', 'model', 'container'], metadata: ['*.*.source'] },
  },
  'AiOps::Release::Recorder': {
    ephemeral: [
      ...['lastStatus', 'lastErrorCode', 'channel.snapshotStatus', 'channel.historyStatus'],
      ...['channel.streamStatus', 'channel.lastErrorCode'],
    ],
    classes: {
      security: ['state', 'recording', 'recordingGroup', 'recordingMode', 'channel', 'name', 'reason'],
    },
  },
  'AiOps::Release::Gaps': { keyed: { '*': 'subject' }, classes: { security: ['*'] } },
}

/** IAM policy documents, wherever they stand: lists of actions, resources and principals are sets (IAM grammar). */
const policyDocument: RuleTable = {
  sets: [
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'AWS',
    'Service',
    'Federated',
    'CanonicalUser',
  ].map((name) => `**.${name}`),
  classes: { security: ['Statement', 'Version', 'Id'] },
}

/** The rules inside an IAM policy document. */
export const policyDocumentRules: PathRules = compileRules([policyDocument])

/** The rules inside any other document: its author alone knows what its names mean. */
export const foreignDocumentRules: PathRules = compileRules([])

const tops = new Map<string, Place>()

/** The top of a resource of a type; an unknown type has the rules that hold for every type. */
export function topOfType(type: string): Place {
  const known = tops.get(type)
  if (known !== undefined) return known
  const own = byType[type] ?? ofRecords[type]
  const top = topOf(compileRules(own === undefined ? [everyType] : [everyType, own]))
  tops.set(type, top)
  return top
}

/** What changes by itself, by type: each path is a row of doc/record-config/noise.md. */
export const ephemeralPaths: readonly (readonly [type: string, path: string])[] = Object.entries(
  byType,
).flatMap(([type, { ephemeral = [] }]) => ephemeral.map((path) => [type, path] as const))

/** The class of a change that adds or removes a resource as a whole. */
export function classOfType(type: string): ChangeClass {
  if (/^AWS::(IAM|KMS|WAFv2|SecretsManager|CertificateManager|ACM)::|^AWS::EC2::SecurityGroup/.test(type))
    return 'security'
  if (/^AWS::(ElasticLoadBalancingV2|Route53|CloudFront|ApiGateway|Lambda::Alias)/.test(type))
    return 'routing'
  if (/^AWS::(AutoScaling|ApplicationAutoScaling)::/.test(type)) return 'capacity'
  return 'version'
}
