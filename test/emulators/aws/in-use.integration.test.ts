import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListClustersCommand,
  ListServicesCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import {
  CreateFunctionCommand,
  GetFunctionCommand,
  LambdaClient,
  ListFunctionsCommand,
  type ListFunctionsCommandOutput,
} from '@aws-sdk/client-lambda'
import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DescribeEndpointCommand,
  SageMakerClient,
  UpdateEndpointCommand,
} from '@aws-sdk/client-sagemaker'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, account, region, startAws } from './server.ts'

const REGISTRY = `${account}.dkr.ecr.${region}.amazonaws.com`

let aws: AwsEmulator
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())

test('tasks say which digests run, in pages', async () => {
  const ecs = aws.client(ECSClient)
  const tasks = Array.from({ length: 3 }, (_, index) => ({
    service: 'api',
    containers: [{ image: `${REGISTRY}/ai:v${index}`, imageDigest: `sha256:${String(index).repeat(64)}` }],
  }))
  await aws.control('ecs/tasks', {
    cluster: 'prod',
    tasks: [...tasks, { containers: [], desiredStatus: 'STOPPED' }],
  })
  const first = await ecs.send(new ListTasksCommand({ cluster: 'prod', maxResults: 2 }))
  const second = await ecs.send(
    new ListTasksCommand({ cluster: 'prod', maxResults: 2, nextToken: first.nextToken }),
  )
  const arns = [...(first.taskArns ?? []), ...(second.taskArns ?? [])]
  expect(arns).toHaveLength(3)
  const { tasks: found = [], failures } = await ecs.send(
    new DescribeTasksCommand({ cluster: 'prod', tasks: [...arns, 'absent'] }),
  )
  expect(new Set(found.map((task) => task.containers?.[0]?.imageDigest))).toEqual(
    new Set(tasks.map(({ containers }) => containers[0]?.imageDigest)),
  )
  expect(failures).toEqual([{ arn: 'absent', reason: 'MISSING' }])
  await expect(ecs.send(new ListTasksCommand({ cluster: 'absent' }))).rejects.toMatchObject({
    name: 'ClusterNotFoundException',
  })
})

test('an updated service deploys the new task definition', async () => {
  const ecs = aws.client(ECSClient)
  for (const version of ['1', '2']) {
    await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'api',
        containerDefinitions: [{ name: 'main', image: `${REGISTRY}/ai:${version}`, memory: 64 }],
      }),
    )
  }
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'prod',
      serviceName: 'api',
      taskDefinition: 'api:1',
      desiredCount: 1,
    }),
  )
  await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'api', taskDefinition: 'api:2' }))
  const { services } = await ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: ['api'] }))
  const arn = `arn:aws:ecs:${region}:${account}:task-definition/api:2`
  expect(services).toMatchObject([
    {
      taskDefinition: arn,
      deployments: [
        { status: 'PRIMARY', taskDefinition: arn, rolloutState: 'IN_PROGRESS' },
        { status: 'ACTIVE', taskDefinition: arn.replace(/2$/, '1') },
      ],
    },
  ])
})

test('a function of an image keeps the digest that its tag had', async () => {
  const { digests } = await aws.control<{ digests: Record<string, string> }>('ecr/images', {
    repository: 'fn',
    images: [
      { name: 'one', tags: ['live'] },
      { name: 'two', tags: [] },
    ],
  })
  const { Role } = await aws
    .client(IAMClient)
    .send(new CreateRoleCommand({ RoleName: 'fn', AssumeRolePolicyDocument: '{}' }))
  const lambda = aws.client(LambdaClient)
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName: 'fn',
      Role: Role?.Arn,
      PackageType: 'Image',
      Code: { ImageUri: `${REGISTRY}/fn:live` },
    }),
  )
  const { Code } = await lambda.send(new GetFunctionCommand({ FunctionName: 'fn' }))
  expect(Code?.ResolvedImageUri).toBe(`${REGISTRY}/fn@${digests.one}`)
})

test('clusters and services are listed in pages, and at most ten services are described at once', async () => {
  const ecs = aws.client(ECSClient)
  for (const clusterName of ['paged-a', 'paged-b', 'paged-c'])
    await ecs.send(new CreateClusterCommand({ clusterName }))
  const first = await ecs.send(new ListClustersCommand({ maxResults: 2 }))
  const second = await ecs.send(new ListClustersCommand({ maxResults: 2, nextToken: first.nextToken }))
  expect(first.clusterArns).toHaveLength(2)
  expect(second.clusterArns?.length).toBeGreaterThan(0)

  const definition = { family: 'many', containerDefinitions: [{ name: 'main', image: 'x', memory: 64 }] }
  await ecs.send(new RegisterTaskDefinitionCommand(definition))
  const names = Array.from({ length: 11 }, (_, order) => `many-${order}`)
  for (const serviceName of names) {
    await ecs.send(
      new CreateServiceCommand({ cluster: 'paged-a', serviceName, taskDefinition: 'many', desiredCount: 0 }),
    )
  }
  const page = await ecs.send(new ListServicesCommand({ cluster: 'paged-a' }))
  expect(page.serviceArns).toHaveLength(10)
  const last = await ecs.send(new ListServicesCommand({ cluster: 'paged-a', nextToken: page.nextToken }))
  expect(last.serviceArns).toHaveLength(1)
  await expect(
    ecs.send(new DescribeServicesCommand({ cluster: 'paged-a', services: names })),
  ).rejects.toMatchObject({ name: 'InvalidParameterException' })
})

test('functions are listed in pages of at most 50', async () => {
  const lambda = aws.client(LambdaClient)
  const { Role } = await aws
    .client(IAMClient)
    .send(new CreateRoleCommand({ RoleName: 'many', AssumeRolePolicyDocument: '{}' }))
  for (let order = 0; order < 52; order++) {
    await lambda.send(
      new CreateFunctionCommand({
        FunctionName: `many-${order}`,
        Role: Role?.Arn,
        PackageType: 'Image',
        Code: { ImageUri: `${REGISTRY}/fn:live` },
      }),
    )
  }
  const list = (Marker?: string): Promise<ListFunctionsCommandOutput> =>
    lambda.send(new ListFunctionsCommand({ Marker, MaxItems: 1_000 }))
  const first = await list()
  expect(first.Functions).toHaveLength(50)
  const second = await list(first.NextMarker)
  expect(second.NextMarker).toBeUndefined()
  const names = [...(first.Functions ?? []), ...(second.Functions ?? [])].map(
    ({ FunctionName }) => FunctionName,
  )
  expect(names.filter((name) => name?.startsWith('many-'))).toHaveLength(52)
})

test('an endpoint says which digests its containers were resolved to', async () => {
  const { digests } = await aws.control<{ digests: Record<string, string> }>('ecr/images', {
    repository: 'model',
    images: [{ name: 'served', tags: ['v1'] }],
  })
  const sagemaker = aws.client(SageMakerClient)
  const role = 'arn:aws:iam::123456789012:role/run'
  for (const version of ['v1', 'v2']) {
    const Image = `${REGISTRY}/model:${version}`
    await sagemaker.send(
      new CreateModelCommand({ ModelName: version, ExecutionRoleArn: role, PrimaryContainer: { Image } }),
    )
    await sagemaker.send(
      new CreateEndpointConfigCommand({
        EndpointConfigName: version,
        ProductionVariants: [
          { VariantName: 'all', ModelName: version, InitialInstanceCount: 1, InstanceType: 'ml.m5.large' },
        ],
      }),
    )
  }
  await sagemaker.send(new CreateEndpointCommand({ EndpointName: 'live', EndpointConfigName: 'v1' }))
  const images = async () =>
    (await sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'live' }))).ProductionVariants?.[0]
      ?.DeployedImages
  expect(await images()).toMatchObject([
    { SpecifiedImage: `${REGISTRY}/model:v1`, ResolvedImage: `${REGISTRY}/model@${digests.served}` },
  ])
  await sagemaker.send(new UpdateEndpointCommand({ EndpointName: 'live', EndpointConfigName: 'v2' }))
  expect(await images()).toMatchObject([{ SpecifiedImage: `${REGISTRY}/model:v2` }])
})
