import { arnOf } from './aws-arns.ts'
import type { Cloud, Kind, Wanted } from './cloud.ts'

const ARN_IS_ID = { idOf: (_: Wanted, { arn }: { readonly arn?: unknown }) => String(arn) }

/** A name that the provider makes, unique in the account. */
function named(property: string, longest: number, code: string, pattern?: RegExp) {
  return {
    name: { property, longest, ...(pattern === undefined ? {} : { pattern }) },
    taken: { code, by: ({ properties }: Wanted) => String(properties[property]) },
    computed: (wanted: Wanted) => ({ arn: arnOf(wanted, String(wanted.properties[property])) }),
  }
}

/** A setting of a bucket. */
const ofBucket: Kind = {
  immutable: ['bucket'],
  idOf: ({ properties }) => String(properties.bucket),
  refuses: ({ properties }, cloud) =>
    cloud.all('aws:s3/bucket:Bucket').some(({ id }) => id === properties.bucket)
      ? undefined
      : `NoSuchBucket: ${properties.bucket}`,
}

/** A setting that a Region has once, and that is put. */
const onceInRegion: Kind = { idOf: () => '123456789012', putsOver: true }

const LISTENER = 'aws:lb/listener:Listener'
const RULE = 'aws:lb/listenerRule:ListenerRule'
const LOAD_BALANCER = 'aws:lb/loadBalancer:LoadBalancer'
const TARGET_GROUP = 'aws:lb/targetGroup:TargetGroup'
const INGRESS = 'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule'
const EGRESS = 'aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule'
const SERVICE = 'aws:ecs/service:Service'
const RECORDER = 'aws:cfg/recorder:Recorder'
const CHANNEL = 'aws:cfg/deliveryChannel:DeliveryChannel'
const RECORDER_STATUS = 'aws:cfg/recorderStatus:RecorderStatus'
const DISTRIBUTION = 'aws:cloudfront/distribution:Distribution'

/** What each service enforces; `README.md` beside it says where that is written. */
export const AWS_KINDS: Readonly<Record<string, Kind>> = {
  [LOAD_BALANCER]: {
    ...named('name', 32, 'DuplicateLoadBalancerName', /^[A-Za-z0-9-]+$/),
    ...ARN_IS_ID,
    immutable: ['name', 'internal', 'loadBalancerType'],
    computed: (wanted) => {
      const name = String(wanted.properties.name)
      return {
        arn: arnOf(wanted, name),
        arnSuffix: `app/${name}/1`,
        dnsName: `${name}.elb.amazonaws.com`,
        zoneId: 'Z1',
      }
    },
    refuses: ({ properties: { accessLogs } }, cloud) => {
      const bucket = (accessLogs as { bucket?: unknown } | undefined)?.bucket
      const writable = cloud.all('BucketPolicy').some(({ properties }) => properties.bucket === bucket)
      return writable ? undefined : `InvalidConfigurationRequest: Access Denied for bucket: ${bucket}`
    },
    refusesDelete: ({ id, properties }) =>
      properties.enableDeletionProtection === true
        ? `OperationNotPermitted: Load balancer '${id}' cannot be deleted because deletion protection is enabled`
        : undefined,
    takesAlong: ({ id }, { type, properties }) => type === LISTENER && properties.loadBalancerArn === id,
  },
  [TARGET_GROUP]: {
    ...named('name', 32, 'DuplicateTargetGroupName', /^[A-Za-z0-9-]+$/),
    ...ARN_IS_ID,
    immutable: ['name', 'port', 'protocol', 'protocolVersion', 'targetType', 'vpcId', 'ipAddressType'],
    computed: (wanted) => {
      const name = String(wanted.properties.name)
      return { arn: arnOf(wanted, name), arnSuffix: `targetgroup/${name}/1` }
    },
    inUse: { code: 'ResourceInUse', by: [LISTENER, RULE] },
  },
  [LISTENER]: {
    ...ARN_IS_ID,
    computed: (wanted, serial) => ({ arn: arnOf(wanted, `${wanted.logicalName}-${serial}`) }),
    immutable: ['loadBalancerArn'],
    taken: {
      code: 'DuplicateListener',
      by: ({ properties: { loadBalancerArn, port } }) => `${loadBalancerArn} port ${port}`,
    },
    refuses: (wanted, cloud) =>
      wanted.properties.protocol === 'HTTPS' && wanted.properties.certificateArn === undefined
        ? 'CertificateNotFound: exactly one certificate must be specified for HTTPS listeners'
        : wanted.properties.protocol === 'HTTP' && wanted.properties.certificateArn !== undefined
          ? 'InvalidConfigurationRequest: an HTTP listener takes no certificate'
          : refusedGroups(wanted, String(wanted.properties.loadBalancerArn), cloud),
    takesAlong: ({ id }, { type, properties }) => type === RULE && properties.listenerArn === id,
  },
  [RULE]: {
    ...ARN_IS_ID,
    computed: (wanted, serial) => ({ arn: arnOf(wanted, `${wanted.logicalName}-${serial}`) }),
    immutable: ['listenerArn'],
    taken: {
      code: 'PriorityInUse',
      by: ({ properties: { listenerArn, priority } }) => `${listenerArn} priority ${priority}`,
    },
    refuses: (wanted, cloud) => {
      const listener = cloud.objects.get(`${LISTENER} ${wanted.properties.listenerArn}`)
      if (listener === undefined) return `ListenerNotFound: ${wanted.properties.listenerArn}`
      return refusedGroups(wanted, String(listener.properties.loadBalancerArn), cloud)
    },
  },
  'aws:ec2/securityGroup:SecurityGroup': {
    name: { property: 'name', longest: 255 },
    taken: { code: 'InvalidGroup.Duplicate', by: ({ properties: { vpcId, name } }) => `${vpcId} ${name}` },
    idOf: ({ logicalName }, { serial }) => `sg-${logicalName}-${serial}`,
    computed: (wanted) => ({ arn: arnOf(wanted, wanted.logicalName) }),
    immutable: ['name', 'description', 'vpcId'],
    refusesDelete: ({ id }, cloud) => {
      const users = [...cloud.objects.values()].filter(({ type, properties }) =>
        [INGRESS, EGRESS].includes(type)
          ? properties.securityGroupId !== id && properties.referencedSecurityGroupId === id
          : [LOAD_BALANCER, SERVICE, 'aws:autoscaling/group:Group'].includes(type) &&
            JSON.stringify(properties).includes(`"${id}"`),
      )
      return users[0] === undefined
        ? undefined
        : `DependencyViolation: resource ${id} has a dependent object, ${users[0].logicalName}`
    },
    takesAlong: ({ id }, { type, properties }) =>
      [INGRESS, EGRESS].includes(type) && properties.securityGroupId === id,
  },
  [INGRESS]: securityGroupRule(),
  [EGRESS]: securityGroupRule(),
  'aws:s3/bucket:Bucket': {
    ...named('bucket', 63, 'BucketAlreadyExists', /^[a-z0-9][a-z0-9.-]+$/),
    immutable: ['bucket', 'objectLockEnabled'],
    computed: ({ properties: { bucket } }) => ({
      arn: `arn:aws:s3:::${bucket}`,
      bucketRegionalDomainName: `${bucket}.s3.eu-central-1.amazonaws.com`,
    }),
  },
  'aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration': {
    ...ofBucket,
    refuses: (wanted, cloud) =>
      (wanted.properties.rules as unknown[]).length === 0
        ? 'MalformedXML: a lifecycle configuration has at least one rule'
        : ofBucket.refuses?.(wanted, cloud),
  },
  'aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration': ofBucket,
  'aws:s3/bucketOwnershipControls:BucketOwnershipControls': ofBucket,
  'aws:s3/bucketPolicy:BucketPolicy': ofBucket,
  'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock': ofBucket,
  'aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration': ofBucket,
  'aws:s3/bucketVersioning:BucketVersioning': ofBucket,
  'aws:iam/role:Role': {
    ...named('name', 64, 'EntityAlreadyExists', /^[\w+=,.@-]+$/),
    immutable: ['name', 'namePrefix', 'path'],
    inUse: {
      code: 'DeleteConflict',
      by: [
        'aws:iam/rolePolicy:RolePolicy',
        'aws:iam/rolePolicyAttachment:RolePolicyAttachment',
        'aws:iam/instanceProfile:InstanceProfile',
      ],
    },
  },
  'aws:iam/instanceProfile:InstanceProfile': {
    ...named('name', 128, 'EntityAlreadyExists', /^[\w+=,.@-]+$/),
    immutable: ['name', 'namePrefix', 'path'],
  },
  'aws:iam/rolePolicy:RolePolicy': {
    name: { property: 'name', longest: 128 },
    idOf: ({ properties: { role, name } }) => `${role}:${name}`,
    immutable: ['name', 'namePrefix', 'role'],
  },
  'aws:iam/rolePolicyAttachment:RolePolicyAttachment': { immutable: 'all' },
  'aws:iam/openIdConnectProvider:OpenIdConnectProvider': {
    ...ARN_IS_ID,
    computed: ({ properties: { url } }) => ({
      arn: `arn:aws:iam::123456789012:oidc-provider/${String(url).replace('https://', '')}`,
    }),
    taken: { code: 'EntityAlreadyExists', by: ({ properties: { url } }) => String(url) },
    immutable: ['url'],
  },
  'aws:ecr/repository:Repository': {
    ...named('name', 256, 'RepositoryAlreadyExistsException'),
    immutable: ['name', 'encryptionConfigurations'],
    computed: (wanted) => ({
      arn: arnOf(wanted, String(wanted.properties.name)),
      repositoryUrl: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/${wanted.properties.name}`,
    }),
    refusesDelete: ({ id, properties }) =>
      properties.forceDelete === true
        ? undefined
        : `RepositoryNotEmptyException: ${id} still contains images`,
  },
  'aws:ecr/lifecyclePolicy:LifecyclePolicy': {
    immutable: ['repository'],
    idOf: ({ properties: { repository } }) => String(repository),
    putsOver: true,
  },
  'aws:ecr/pullTimeUpdateExclusion:PullTimeUpdateExclusion': {
    immutable: ['principalArn'],
    taken: {
      code: 'ExclusionAlreadyExistsException',
      by: ({ properties }) => String(properties.principalArn),
    },
  },
  'aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration': onceInRegion,
  'aws:ecr/replicationConfiguration:ReplicationConfiguration': onceInRegion,
  'aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate': {
    immutable: ['prefix', 'region'],
    refuses: ({ properties: { encryptionConfigurations, customRoleArn } }) =>
      JSON.stringify(encryptionConfigurations).includes('KMS') && customRoleArn === undefined
        ? 'ValidationException: a template with KMS encryption needs a custom role'
        : undefined,
    taken: {
      code: 'TemplateAlreadyExistsException',
      by: ({ properties: { region, prefix } }) => `${region} ${prefix}`,
    },
  },
  'aws:ecs/cluster:Cluster': {
    ...named('name', 255, 'ClusterAlreadyExists'),
    ...ARN_IS_ID,
    immutable: ['name'],
    inUse: { code: 'ClusterContainsServicesException', by: [SERVICE] },
  },
  [SERVICE]: {
    ...named('name', 255, 'InvalidParameterException'),
    ...ARN_IS_ID,
    immutable: ['name', 'cluster', 'launchType'],
    refuses: ({ properties: { loadBalancers } }, cloud) => {
      const groups = (loadBalancers as readonly { targetGroupArn: string }[]).map((one) => one.targetGroupArn)
      const orphan = groups.find((arn) => loadBalancersOf(arn, cloud).length === 0)
      return orphan === undefined
        ? undefined
        : `InvalidParameterException: The target group ${orphan} does not have an associated load balancer.`
    },
  },
  'aws:ecs/taskDefinition:TaskDefinition': {
    ...ARN_IS_ID,
    immutable: 'all',
    computed: (wanted, serial) => ({ arn: arnOf(wanted, `${wanted.properties.family}:${serial}`) }),
  },
  'aws:autoscaling/group:Group': {
    ...named('name', 255, 'AlreadyExists'),
    immutable: ['name'],
    refuses: ({ properties: { targetGroupArns } }, cloud) => {
      const gone = (targetGroupArns as readonly string[]).find(
        (arn) => !cloud.objects.has(`${TARGET_GROUP} ${arn}`),
      )
      return gone === undefined ? undefined : `ValidationError: Target group ${gone} was not found`
    },
  },
  'aws:ec2/launchTemplate:LaunchTemplate': {
    ...named('name', 125, 'InvalidLaunchTemplateName.AlreadyExistsException'),
    immutable: ['name'],
    computed: (wanted) => ({ arn: arnOf(wanted, wanted.logicalName), latestVersion: 1, defaultVersion: 1 }),
    refuses: ({ properties: { blockDeviceMappings } }) =>
      (blockDeviceMappings as readonly { ebs?: { volumeSize?: number } }[]).every(
        ({ ebs }) => ebs?.volumeSize !== undefined,
      )
        ? undefined
        : 'MissingParameter: the parameter size or snapshotId must be specified',
  },
  'aws:cloudwatch/logGroup:LogGroup': {
    ...named('name', 512, 'ResourceAlreadyExistsException'),
    immutable: ['name'],
  },
  'aws:cloudwatch/metricAlarm:MetricAlarm': { ...named('name', 255, 'AlreadyExists'), immutable: ['name'] },
  'aws:codebuild/project:Project': {
    ...named('name', 255, 'ResourceAlreadyExistsException'),
    ...ARN_IS_ID,
    immutable: ['name'],
  },
  'aws:codebuild/webhook:Webhook': {
    immutable: ['projectName'],
    idOf: ({ properties: { projectName } }) => String(projectName),
    taken: { code: 'ResourceAlreadyExistsException', by: ({ properties }) => String(properties.projectName) },
  },
  [RECORDER]: {
    name: { property: 'name', longest: 255 },
    immutable: ['name'],
    putsOver: true,
    refuses: ({ type, properties: { name } }, cloud) =>
      cloud.all(type).some(({ id }) => id !== name)
        ? `MaxNumberOfConfigurationRecordersExceededException: failed to put '${name}'`
        : undefined,
  },
  [CHANNEL]: {
    name: { property: 'name', longest: 255 },
    immutable: ['name'],
    putsOver: true,
    refuses: ({ type, properties: { name, s3BucketName } }, cloud) => {
      if (cloud.all(type).some(({ id }) => id !== name))
        return `MaxNumberOfDeliveryChannelsExceededException: failed to put '${name}'`
      if (cloud.all(RECORDER).length === 0) return 'NoAvailableConfigurationRecorderException'
      const policies = cloud.all('BucketPolicy').filter(({ id }) => id === s3BucketName)
      return policies.length === 0 ? `InsufficientDeliveryPolicyException: ${s3BucketName}` : undefined
    },
    refusesDelete: (_, cloud) =>
      cloud.all(RECORDER_STATUS).some(({ properties }) => properties.isEnabled === true)
        ? 'LastDeliveryChannelDeleteFailedException: there is a running configuration recorder'
        : undefined,
  },
  [RECORDER_STATUS]: {
    immutable: ['name'],
    putsOver: true,
    idOf: ({ properties: { name } }) => String(name),
    refuses: (_, cloud) =>
      cloud.all(CHANNEL).length === 0 ? 'NoAvailableDeliveryChannelException' : undefined,
  },
  'aws:signer/signingProfile:SigningProfile': {
    ...named('name', 64, 'ValidationException', /^[0-9A-Za-z_]{2,64}$/),
    immutable: 'all',
  },
  'aws:cloudcontrol/resource:Resource': { immutable: ['typeName'] },
  'aws:cloudfront/cachePolicy:CachePolicy': {
    ...named('name', 128, 'CachePolicyAlreadyExists'),
    immutable: ['name'],
    inUse: { code: 'CachePolicyInUse', by: [DISTRIBUTION] },
  },
  'aws:cloudfront/originAccessControl:OriginAccessControl': {
    ...named('name', 64, 'OriginAccessControlAlreadyExists'),
    inUse: { code: 'OriginAccessControlInUse', by: [DISTRIBUTION] },
  },
  [DISTRIBUTION]: {
    idOf: (_, { serial }) => `E${serial}`,
    computed: (wanted) => ({ arn: arnOf(wanted, wanted.logicalName), domainName: 'd1.cloudfront.net' }),
  },
  'aws:wafv2/ipSet:IpSet': {
    ...named('name', 128, 'WAFDuplicateItemException'),
    immutable: ['name', 'scope', 'ipAddressVersion', 'region'],
    inUse: { code: 'WAFAssociatedItemException', by: ['aws:wafv2/webAcl:WebAcl'] },
  },
  'aws:wafv2/webAcl:WebAcl': {
    ...named('name', 128, 'WAFDuplicateItemException'),
    immutable: ['name', 'scope', 'region'],
    inUse: { code: 'WAFAssociatedItemException', by: [DISTRIBUTION] },
  },
  'aws:scheduler/scheduleGroup:ScheduleGroup': {
    ...named('name', 64, 'ConflictException', /^[\w.-]+$/),
    immutable: ['name'],
  },
  'aws:secretsmanager/secret:Secret': {
    ...named('name', 512, 'ResourceExistsException'),
    ...ARN_IS_ID,
    immutable: ['name'],
  },
}

function securityGroupRule(): Kind {
  return {
    immutable: ['securityGroupId'],
    idOf: ({ logicalName }, { serial }) => `sgr-${logicalName}-${serial}`,
    taken: {
      code: 'InvalidPermission.Duplicate',
      by: ({ properties: { tags, tagsAll, ...rule } }) => JSON.stringify(rule, Object.keys(rule).sort()),
    },
    refuses: ({ properties: { cidrIpv4 } }) =>
      cidrIpv4 === undefined || isIpv4(String(cidrIpv4))
        ? undefined
        : `InvalidParameterValue: CIDR block ${cidrIpv4} is malformed`,
  }
}

function isIpv4(cidr: string): boolean {
  const [address = '', bits = ''] = cidr.split('/')
  const octets = address.split('.')
  return octets.length === 4 && octets.every((octet) => Number(octet) <= 255) && Number(bits) <= 32
}

/** The target groups of a listener or rule must be there, and can belong to one load balancer only. */
function refusedGroups(wanted: Wanted, loadBalancer: string, cloud: Cloud): string | undefined {
  for (const arn of groupsIn(wanted)) {
    if (!cloud.objects.has(`${TARGET_GROUP} ${arn}`)) return `TargetGroupNotFound: ${arn}`
    if (loadBalancersOf(arn, cloud).some((other) => other !== loadBalancer))
      return `TargetGroupAssociationLimit: ${arn} belongs to another load balancer`
  }
  return undefined
}

function loadBalancersOf(groupArn: string, cloud: Cloud): string[] {
  const listeners = cloud.all(LISTENER)
  return [
    ...listeners.filter((listener) => groupsIn(listener).includes(groupArn)),
    ...cloud
      .all(RULE)
      .filter((rule) => groupsIn(rule).includes(groupArn))
      .flatMap((rule) => listeners.filter(({ id }) => id === rule.properties.listenerArn)),
  ].map(({ properties }) => String(properties.loadBalancerArn))
}

function groupsIn({ properties: { defaultActions, actions } }: Pick<Wanted, 'properties'>): string[] {
  return JSON.stringify([defaultActions, actions]).match(/arn:[^"]*:targetgroup\/[^"]*/g) ?? []
}
