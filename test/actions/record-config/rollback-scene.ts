import { createHash } from 'node:crypto'
import {
  BatchDeleteImageCommand,
  CreateRepositoryCommand,
  ECRClient,
  PutImageCommand,
} from '@aws-sdk/client-ecr'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DeregisterTaskDefinitionCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  TagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import {
  AddTagsCommand,
  DeregisterTargetsCommand,
  ElasticLoadBalancingV2Client,
  ModifyRuleCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import {
  CreateAliasCommand,
  CreateFunctionCommand,
  DeleteFunctionCommand,
  LambdaClient,
  PublishVersionCommand,
  TagResourceCommand as TagFunctionCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3'
import {
  AddTagsCommand as AddSageMakerTagsCommand,
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DeleteEndpointConfigCommand,
  DeleteModelCommand,
  SageMakerClient,
  UpdateEndpointCommand,
} from '@aws-sdk/client-sagemaker'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { createLoadBalancer } from '../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, account, region } from '../../emulators/aws/server.ts'

/** A system of one resource of each type that can be brought back, each with the name of the scene. */
export interface RollbackScene {
  readonly name: string
  /** The input `resources`. */
  readonly resources: string
  /** Changes every one of them. */
  change(): Promise<void>
  /** Takes away what the first state consisted of. */
  readonly spoil: {
    readonly deleteImage: () => Promise<void>
    readonly deleteVersion: () => Promise<void>
    readonly deregisterTaskDefinition: () => Promise<void>
    readonly deleteConfiguration: () => Promise<void>
    readonly deleteModel: () => Promise<void>
    readonly beginCanary: () => Promise<void>
    readonly beginCanaryOfService: () => Promise<void>
    readonly beginCanaryOfEndpoint: () => Promise<void>
    readonly beginCanaryOfAlias: () => Promise<void>
    readonly stopStable: () => Promise<void>
    readonly divideOtherwise: () => Promise<void>
  }
}

/** The tag and the id by which promote-canary says that a canary is under way. */
const CANARY = 'ai-ops:canary:id'
const id = '20261127T000000Z-abcdef'

let made = 0

/** Makes the bucket of all histories of a test file. */
export async function createHistoryBucket(aws: AwsEmulator): Promise<void> {
  const s3 = aws.client(S3Client)
  const CreateBucketConfiguration = { LocationConstraint: region } as const
  await s3.send(new CreateBucketCommand({ Bucket: 'history', CreateBucketConfiguration }))
  const VersioningConfiguration = { Status: 'Enabled' } as const
  await s3.send(new PutBucketVersioningCommand({ Bucket: 'history', VersioningConfiguration }))
  const trust = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }
  await aws.client(IAMClient).send(
    new CreateRoleCommand({
      RoleName: 'rollback',
      AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [trust] }),
    }),
  )
}

export async function createScene(aws: AwsEmulator): Promise<RollbackScene> {
  const name = `scene-${++made}`
  const [images, tasks, endpoint, lambda, traffic] = await Promise.all([
    createImages(aws, name),
    createService(aws, name),
    createEndpoint(aws, name),
    createFunction(aws, name),
    createTraffic(aws),
  ])
  const parameter = (Value: string) =>
    aws
      .client(SSMClient)
      .send(new PutParameterCommand({ Name: `/${name}/prompt`, Value, Type: 'String', Overwrite: true }))
  await parameter('{ "tone":  "kind" }')
  let changes = 0
  return {
    name,
    resources: [
      `- ssm-parameter: /${name}/`,
      `- ecs-service: ${name}/app`,
      `- sagemaker-endpoint: ${name}`,
      `- lambda: ${name}:live`,
      `- listener-rule: ${traffic.ruleArn}`,
      `- ecr-image: team/${name}:prod`,
    ].join('\n'),
    async change() {
      changes++
      await parameter(`{ "tone": "blunt ${changes}" }`)
      await tasks.update()
      await endpoint.update()
      await lambda.update()
      await traffic.shift()
      await images.tag(`another ${changes}`)
    },
    spoil: {
      deleteImage: () => images.remove('one'),
      deleteVersion: lambda.deleteFirst,
      deregisterTaskDefinition: tasks.deregisterFirst,
      deleteConfiguration: endpoint.deleteFirst,
      deleteModel: endpoint.deleteFirstModel,
      beginCanary: traffic.beginCanary,
      beginCanaryOfService: tasks.beginCanary,
      beginCanaryOfEndpoint: endpoint.beginCanary,
      beginCanaryOfAlias: lambda.beginCanary,
      stopStable: traffic.stopStable,
      divideOtherwise: traffic.divideOtherwise,
    },
  }
}

async function createImages(aws: AwsEmulator, name: string) {
  const repositoryName = `team/${name}`
  const ecr = aws.client(ECRClient)
  await ecr.send(new CreateRepositoryCommand({ repositoryName }))
  const tag = async (content: string) => {
    await ecr.send(
      new PutImageCommand({ repositoryName, imageTag: 'prod', imageManifest: manifestOf(content) }),
    )
  }
  await tag('one')
  return {
    tag,
    async remove(content: string) {
      const imageDigest = digestOf(manifestOf(content))
      await ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageDigest }] }))
    },
  }
}

async function createService(aws: AwsEmulator, name: string) {
  const ecs = aws.client(ECSClient)
  await ecs.send(new CreateClusterCommand({ clusterName: name }))
  const register = async (version: string) => {
    const { taskDefinition } = await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: name,
        taskRoleArn: `arn:aws:iam::${account}:role/task`,
        containerDefinitions: [
          { name: 'app', image: `public.example/app:${version}`, memory: 512, cpu: 256 },
        ],
      }),
    )
    return taskDefinition?.taskDefinitionArn ?? ''
  }
  const first = await register('1')
  await ecs.send(
    new CreateServiceCommand({ cluster: name, serviceName: 'app', taskDefinition: first, desiredCount: 1 }),
  )
  return {
    async update() {
      const taskDefinition = await register('2')
      await ecs.send(new UpdateServiceCommand({ cluster: name, service: 'app', taskDefinition }))
    },
    async beginCanary() {
      const resourceArn = `arn:aws:ecs:${region}:${account}:service/${name}/app`
      await ecs.send(new TagResourceCommand({ resourceArn, tags: [{ key: CANARY, value: id }] }))
    },
    async deregisterFirst() {
      await ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: first }))
    },
  }
}

async function createEndpoint(aws: AwsEmulator, EndpointName: string) {
  const sagemaker = aws.client(SageMakerClient)
  let made = 0
  const configure = async () => {
    const name = `${EndpointName}-${++made}`
    await sagemaker.send(
      new CreateModelCommand({
        ModelName: name,
        ExecutionRoleArn: `arn:aws:iam::${account}:role/rollback`,
        PrimaryContainer: { Image: `public.example/model:${made}` },
      }),
    )
    const variant = { VariantName: 'all', ModelName: name, InitialInstanceCount: 1, InitialVariantWeight: 1 }
    const ProductionVariants = [{ ...variant, InstanceType: 'ml.m5.large' as const }]
    await sagemaker.send(new CreateEndpointConfigCommand({ EndpointConfigName: name, ProductionVariants }))
    return name
  }
  const first = await configure()
  await sagemaker.send(new CreateEndpointCommand({ EndpointName, EndpointConfigName: first }))
  return {
    async update() {
      await sagemaker.send(new UpdateEndpointCommand({ EndpointName, EndpointConfigName: await configure() }))
    },
    async beginCanary() {
      const ResourceArn = `arn:aws:sagemaker:${region}:${account}:endpoint/${EndpointName}`
      await sagemaker.send(new AddSageMakerTagsCommand({ ResourceArn, Tags: [{ Key: CANARY, Value: id }] }))
    },
    async deleteFirst() {
      await sagemaker.send(new DeleteEndpointConfigCommand({ EndpointConfigName: first }))
    },
    async deleteFirstModel() {
      await sagemaker.send(new DeleteModelCommand({ ModelName: first }))
    },
  }
}

async function createFunction(aws: AwsEmulator, FunctionName: string) {
  const lambda = aws.client(LambdaClient)
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Role: `arn:aws:iam::${account}:role/rollback`,
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Code: { ZipFile: Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64') },
    }),
  )
  const publish = async (Description: string) => {
    await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Description }))
    return (await lambda.send(new PublishVersionCommand({ FunctionName }))).Version ?? ''
  }
  const first = await publish('first')
  const alias = { FunctionName, Name: 'live' }
  await lambda.send(new CreateAliasCommand({ ...alias, FunctionVersion: first }))
  return {
    async update() {
      await lambda.send(new UpdateAliasCommand({ ...alias, FunctionVersion: await publish('second') }))
    },
    async beginCanary() {
      const Resource = `arn:aws:lambda:${region}:${account}:function:${FunctionName}`
      // That of another alias is no obstacle.
      const Tags = { 'ai-ops:canary:live:id': id, 'ai-ops:canary:other:id': id }
      await lambda.send(new TagFunctionCommand({ Resource, Tags }))
    },
    async deleteFirst() {
      await lambda.send(new DeleteFunctionCommand({ FunctionName, Qualifier: first }))
    },
  }
}

async function createTraffic(aws: AwsEmulator) {
  const { ruleArn, targetGroupArns } = await createLoadBalancer(aws, {
    stable: ['10.0.0.1:80'],
    canary: ['10.0.0.2:80'],
  })
  const { stable = '', canary = '' } = targetGroupArns
  const elb = aws.client(ElasticLoadBalancingV2Client)
  const divide = async (weight: number) => {
    const TargetGroups = [
      { TargetGroupArn: stable, Weight: 100 - weight },
      { TargetGroupArn: canary, Weight: weight },
    ]
    const Actions = [{ Type: 'forward' as const, ForwardConfig: { TargetGroups } }]
    await elb.send(new ModifyRuleCommand({ RuleArn: ruleArn, Actions }))
  }
  await divide(0)
  return {
    ruleArn,
    shift: () => divide(100),
    divideOtherwise: () => divide(50),
    async beginCanary() {
      const Tags = [{ Key: CANARY, Value: id }]
      await elb.send(new AddTagsCommand({ ResourceArns: [ruleArn], Tags }))
    },
    async stopStable() {
      const Targets = [{ Id: '10.0.0.1', Port: 80 }]
      await elb.send(new DeregisterTargetsCommand({ TargetGroupArn: stable, Targets }))
    },
  }
}

function manifestOf(content: string): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      size: 100,
      digest: digestOf(`config ${content}`),
    },
    layers: [],
  })
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
