import {
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import { CreateFunctionCommand, GetFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda'
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
    { taskDefinition: arn, deployments: [{ status: 'PRIMARY', taskDefinition: arn }] },
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
