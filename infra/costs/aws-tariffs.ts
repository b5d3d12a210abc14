import { type Billed, type Charge, each, noPrice, type Tariff } from './charge.ts'

const setting: Tariff = { freeBecause: 'a setting of another resource' }
const identity: Tariff = { freeBecause: 'IAM is free' }

/** What each type of resource on AWS costs. */
export const AWS_TARIFFS: Readonly<Record<string, Tariff>> = {
  'aws:lb/loadBalancer:LoadBalancer': { charges: loadBalancer },
  'aws:lb/listener:Listener': setting,
  'aws:lb/listenerRule:ListenerRule': setting,
  'aws:lb/targetGroup:TargetGroup': setting,
  'aws:cloudwatch/metricAlarm:MetricAlarm': { charges: alarm },
  'aws:cloudwatch/logGroup:LogGroup': each('logIngestion'),
  'aws:ecs/cluster:Cluster': each('customMetric'),
  'aws:ecs/service:Service': {
    charges: (service, { madeFrom }) => tasks(service, madeFrom(TASK_DEFINITION)),
  },
  'aws:ecs/taskDefinition:TaskDefinition': { freeBecause: 'its running tasks are counted with the service' },
  'aws:secretsmanager/secret:Secret': each('secret'),
  'aws:wafv2/webAcl:WebAcl': {
    charges: ({ inputs }) => [
      { price: 'webAcl', count: 1 },
      { price: 'webAclRule', count: inputs.rules.length },
      { price: 'webAclRequests', count: 1 },
    ],
  },
  'aws:wafv2/ipSet:IpSet': setting,
  'aws:s3/bucket:Bucket': each('objectStorage'),
  'aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration': setting,
  'aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration': setting,
  'aws:s3/bucketOwnershipControls:BucketOwnershipControls': setting,
  'aws:s3/bucketPolicy:BucketPolicy': setting,
  'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock': setting,
  'aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration': setting,
  'aws:s3/bucketVersioning:BucketVersioning': setting,
  'aws:ecr/repository:Repository': each('imageStorage'),
  'aws:ecr/lifecyclePolicy:LifecyclePolicy': setting,
  'aws:ecr/pullTimeUpdateExclusion:PullTimeUpdateExclusion': setting,
  'aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration': setting,
  'aws:ecr/replicationConfiguration:ReplicationConfiguration': setting,
  'aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate': setting,
  'aws:signer/signingProfile:SigningProfile': { freeBecause: 'Signer is free for container images' },
  'aws:cloudcontrol/resource:Resource': setting,
  'aws:codebuild/project:Project': each('buildMinute'),
  'aws:codebuild/webhook:Webhook': setting,
  'aws:cloudfront/distribution:Distribution': {
    freeBecause: 'paid by the requests and bytes that it serves',
  },
  'aws:cloudfront/cachePolicy:CachePolicy': setting,
  'aws:cloudfront/originAccessControl:OriginAccessControl': setting,
  'aws:cfg/recorder:Recorder': each('configurationItem'),
  'aws:cfg/recorderStatus:RecorderStatus': setting,
  'aws:cfg/deliveryChannel:DeliveryChannel': setting,
  'aws:scheduler/scheduleGroup:ScheduleGroup': { freeBecause: 'schedules are paid by their invocations' },
  'aws:ec2/securityGroup:SecurityGroup': { freeBecause: 'security groups are free' },
  'aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule': setting,
  'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule': setting,
  'aws:iam/instanceProfile:InstanceProfile': identity,
  'aws:iam/role:Role': identity,
  'aws:iam/rolePolicy:RolePolicy': identity,
  'aws:iam/rolePolicyAttachment:RolePolicyAttachment': identity,
  'aws:iam/openIdConnectProvider:OpenIdConnectProvider': identity,
}

const TASK_DEFINITION = 'aws:ecs/taskDefinition:TaskDefinition'

/** An internet-facing one has a public address in each of its subnets. */
function loadBalancer({ inputs }: Billed): readonly Charge[] {
  return [
    { price: 'loadBalancerHour', count: 1 },
    { price: 'loadBalancerCapacity', count: 1 },
    ...(inputs.internal === true ? [] : [{ price: 'publicIpv4', count: inputs.subnets.length } as const]),
  ]
}

/** An alarm over an expression is paid for each metric in it (CloudWatch pricing, "Alarms"). */
function alarm({ inputs }: Billed): readonly Charge[] {
  const queries: readonly { metric?: unknown }[] = inputs.metricQueries ?? [{ metric: true }]
  return [{ price: 'alarmMetric', count: queries.filter(({ metric }) => metric !== undefined).length }]
}

function tasks(service: Billed, { inputs }: Billed): readonly Charge[] {
  if (service.inputs.launchType !== 'FARGATE')
    throw noPrice(service, `launch type ${service.inputs.launchType}`)
  const count = Number(service.inputs.desiredCount)
  return [
    { price: 'fargateVcpu', count: (count * Number(inputs.cpu)) / 1_024 },
    { price: 'fargateGb', count: (count * Number(inputs.memory)) / 1_024 },
  ]
}
