import { createHash } from 'node:crypto'
import {
  ConfigServiceClient,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  StartConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service'
import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2'
import { CreateRepositoryCommand, ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  type KeyValuePair,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyRuleCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import {
  CreateBucketCommand,
  PutBucketEncryptionCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { type AwsEmulator, account, region } from '../../emulators/aws/server.ts'

const registry = `${account}.dkr.ecr.${region}.amazonaws.com`

/** A small AI service in the emulator: what a release of it consists of, and ways to change it. */
export interface DeployedSystem {
  /** The input `resources` that names all of it. */
  readonly resources: string
  /** The input `versions`. */
  readonly versions: string
  readonly historyBucket: string
  /** Rolls out a new image; the digest of it. */
  deploy(version: string, environment?: KeyValuePair[]): Promise<string>
  shiftTraffic(canaryWeight: number): Promise<void>
  uploadModel(content: string): Promise<void>
}

/** As infra makes the bucket with `history.kmsKeyArn`. */
async function encryptHistory(s3: S3Client): Promise<void> {
  const byKey = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: `arn:aws:kms:${region}:${account}:key/1` } as const
  await s3.send(
    new PutBucketEncryptionCommand({
      Bucket: 'history',
      ServerSideEncryptionConfiguration: {
        Rules: [{ ApplyServerSideEncryptionByDefault: byKey, BucketKeyEnabled: true }],
      },
    }),
  )
}

/** Deploys the system in its version 1.0.0, with AWS Config recording. */
export async function deploySystem(aws: AwsEmulator): Promise<DeployedSystem> {
  const s3 = aws.client(S3Client)
  for (const Bucket of ['history', 'models', 'config-delivery']) {
    const CreateBucketConfiguration = { LocationConstraint: region } as const
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }))
    const VersioningConfiguration = { Status: 'Enabled' } as const
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }))
  }
  await encryptHistory(s3)
  await startRecorder(aws)
  const { rule, stable, canary } = await createLoadBalancing(aws)
  const ssm = aws.client(SSMClient)
  await ssm.send(new PutParameterCommand({ Name: '/assistant/prompt', Value: 'Be kind.', Type: 'String' }))
  await ssm.send(
    new PutParameterCommand({ Name: '/assistant/key', Value: 'swordfish', Type: 'SecureString' }),
  )
  await aws.client(ECRClient).send(new CreateRepositoryCommand({ repositoryName: 'assistant' }))
  await aws.client(ECSClient).send(new CreateClusterCommand({ clusterName: 'production' }))

  const uploadModel = async (content: string) => {
    const object = {
      Bucket: 'models',
      Key: 'ranker.onnx',
      Body: content,
      ChecksumAlgorithm: 'SHA256',
    } as const
    await s3.send(new PutObjectCommand(object))
  }
  await uploadModel('weights 1')
  const deploy = deployer(aws)
  await deploy('1.0.0')
  return {
    resources: [
      '- ecs-service: production/assistant',
      `- listener-rule: ${rule}`,
      '- ssm-parameter: /assistant/',
    ].join('\n'),
    versions: 'model: [{ name: ranker, s3: s3://models/ranker.onnx }]',
    historyBucket: 'history',
    deploy,
    uploadModel,
    async shiftTraffic(canaryWeight) {
      const Actions = forwardTo(stable, canary, canaryWeight)
      await aws.client(ElasticLoadBalancingV2Client).send(new ModifyRuleCommand({ RuleArn: rule, Actions }))
    },
  }
}

async function startRecorder(aws: AwsEmulator): Promise<void> {
  const config = aws.client(ConfigServiceClient)
  const ConfigurationRecorder = {
    name: 'default',
    roleARN: `arn:aws:iam::${account}:role/config`,
    recordingGroup: { allSupported: true },
  }
  await config.send(new PutConfigurationRecorderCommand({ ConfigurationRecorder }))
  const DeliveryChannel = { name: 'default', s3BucketName: 'config-delivery' }
  await config.send(new PutDeliveryChannelCommand({ DeliveryChannel }))
  await config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }))
}

async function createLoadBalancing(aws: AwsEmulator) {
  const ec2 = aws.client(EC2Client)
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }))
  const VpcId = given(Vpc?.VpcId)
  const subnets = await Promise.all(
    ['a', 'b'].map(async (zone, i) => {
      const AvailabilityZone = `${region}${zone}`
      const subnet = new CreateSubnetCommand({ VpcId, CidrBlock: `10.0.${i}.0/24`, AvailabilityZone })
      return given((await ec2.send(subnet)).Subnet?.SubnetId)
    }),
  )
  const elb = aws.client(ElasticLoadBalancingV2Client)
  const { LoadBalancers } = await elb.send(new CreateLoadBalancerCommand({ Name: 'web', Subnets: subnets }))
  const LoadBalancerArn = given(LoadBalancers?.[0]?.LoadBalancerArn)
  const targetGroup = async (Name: string) => {
    const command = new CreateTargetGroupCommand({ Name, VpcId, Protocol: 'HTTP', Port: 80 })
    return given((await elb.send(command)).TargetGroups?.[0]?.TargetGroupArn)
  }
  const stable = await targetGroup('stable')
  const canary = await targetGroup('canary')
  const DefaultActions = [{ Type: 'forward' as const, TargetGroupArn: stable }]
  const { Listeners } = await elb.send(
    new CreateListenerCommand({ LoadBalancerArn, Protocol: 'HTTP', Port: 80, DefaultActions }),
  )
  const { Rules } = await elb.send(
    new CreateRuleCommand({
      ListenerArn: given(Listeners?.[0]?.ListenerArn),
      Priority: 10,
      Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/v1/*'] } }],
      Actions: forwardTo(stable, canary, 0),
    }),
  )
  return { rule: given(Rules?.[0]?.RuleArn), stable, canary }
}

function forwardTo(stable: string, canary: string, canaryWeight: number) {
  const TargetGroups = [
    { TargetGroupArn: stable, Weight: 100 - canaryWeight },
    { TargetGroupArn: canary, Weight: canaryWeight },
  ]
  return [{ Type: 'forward' as const, ForwardConfig: { TargetGroups } }]
}

function deployer(aws: AwsEmulator): DeployedSystem['deploy'] {
  let exists = false
  return async (version, environment = [{ name: 'MODEL_ID', value: 'ranker' }]) => {
    const manifest = imageManifest(version)
    const ecr = aws.client(ECRClient)
    await ecr.send(
      new PutImageCommand({ repositoryName: 'assistant', imageTag: version, imageManifest: manifest }),
    )
    const ecs = aws.client(ECSClient)
    const { taskDefinition } = await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'assistant',
        containerDefinitions: [
          { name: 'app', image: `${registry}/assistant:${version}`, memory: 512, cpu: 256, environment },
        ],
      }),
    )
    const serving = {
      cluster: 'production',
      taskDefinition: given(taskDefinition?.taskDefinitionArn),
      desiredCount: 2,
    }
    if (exists) await ecs.send(new UpdateServiceCommand({ ...serving, service: 'assistant' }))
    else await ecs.send(new CreateServiceCommand({ ...serving, serviceName: 'assistant' }))
    exists = true
    return `sha256:${createHash('sha256').update(manifest).digest('hex')}`
  }
}

function imageManifest(version: string): string {
  const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      size: 100,
      digest: digestOf(`config ${version}`),
    },
    layers: [
      {
        mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
        size: 1000,
        digest: digestOf(`layer ${version}`),
      },
    ],
  })
}

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The emulator did not answer with what was created')
  return value
}
