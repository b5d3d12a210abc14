import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BatchClient, RegisterJobDefinitionCommand } from '@aws-sdk/client-batch'
import { CodeBuildClient, CreateProjectCommand } from '@aws-sdk/client-codebuild'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { CreateModelCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, account, region, startAws } from '../../emulators/aws/server.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { ARCHIVE, policyText, rule } from './support/build.ts'
import { daysAgo, REGISTRY, setScene } from './support/scene.ts'

let aws: AwsEmulator
let directory: string
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'prune-'))
})
afterEach(() => {
  aws.faults.clear()
  rmSync(directory, { recursive: true, force: true })
})

const images = [
  { name: 'amd64', pushedAt: daysAgo(30) },
  { name: 'index', tags: ['v1'], children: ['amd64'], pushedAt: daysAgo(30) },
  { name: 'old', tags: ['v2'], pushedAt: daysAgo(20) },
  { name: 'new', tags: ['v3'], pushedAt: daysAgo(10) },
]

describe('what ECS will run stays', () => {
  test('a service without a running task keeps the image of its task definition, on all pages of tasks and services', async () => {
    const scene = await setScene(aws, images)
    const ecs = aws.client(ECSClient)
    const define = async (version: string) => {
      const { taskDefinition } = await ecs.send(
        new RegisterTaskDefinitionCommand({
          family: 'api',
          containerDefinitions: [
            { name: 'main', image: `${REGISTRY}/${scene.repository}:${version}`, memory: 64 },
          ],
        }),
      )
      return taskDefinition?.taskDefinitionArn ?? ''
    }
    const elsewhere = Array.from({ length: 230 }, () => ({ containers: [{ image: 'public.ecr.aws/x/y:1' }] }))
    await aws.control('ecs/tasks', { cluster: 'busy', tasks: elsewhere })
    await define('v2')
    for (let i = 0; i < 12; i++) {
      await ecs.send(
        new CreateServiceCommand({
          cluster: 'busy',
          serviceName: `s${i}`,
          taskDefinition: 'api:1',
          desiredCount: 0,
        }),
      )
    }
    await define('v1')
    await ecs.send(new UpdateServiceCommand({ cluster: 'busy', service: 's11', taskDefinition: 'api:2' }))
    const end = await scene.prune()
    expect(await scene.left()).toEqual(['amd64', 'index', 'new', 'old'])
    expect(end.outputs['held-count']).toBe('2')
    // Each revision is read once though many services use it; batches are as large as ECS allows.
    expect(scene.calls()).toMatchObject({ DescribeTaskDefinition: 2, DescribeTasks: 3, DescribeServices: 2 })
  })

  test('a failure in an answer of ECS hides a use, and so holds everything', async () => {
    const scene = await setScene(aws, images)
    aws.faults.inject(
      { service: 'ecs', operation: 'DescribeTaskDefinition', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    const end = await scene.prune()
    expect(end.outputs).toMatchObject({ outcome: 'refused', 'deleted-count': '0' })
  })
})

describe('what else runs images holds them', () => {
  const scene = () => setScene(aws, images)
  const imageIn = (repository: string, tag = 'v2') => `${REGISTRY}/${repository}:${tag}`
  const role = `arn:aws:iam::${account}:role/service`

  test('a service scaled to zero, whose revision has pinned a digest that the tag has left since', async () => {
    const one = await setScene(aws, [
      { name: 'deployed', tags: ['live'], pushedAt: daysAgo(20) },
      { name: 'newest', tags: ['v3'], pushedAt: daysAgo(10) },
    ])
    const ecs = aws.client(ECSClient)
    await ecs.send(new CreateClusterCommand({ clusterName: 'night' }))
    const { taskDefinition } = await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'night',
        containerDefinitions: [{ name: 'main', image: imageIn(one.repository, 'live'), memory: 64 }],
      }),
    )
    await ecs.send(
      new CreateServiceCommand({
        cluster: 'night',
        serviceName: 'night',
        taskDefinition: taskDefinition?.taskDefinitionArn,
        desiredCount: 0,
      }),
    )
    await aws.control('ecr/images', {
      repository: one.repository,
      images: [{ name: 'newest', tags: ['live'] }],
    })
    const end = await one.prune()
    expect(await one.left()).toEqual(['deployed', 'newest'])
    expect(end.summary).toContain('service-revision')
  })

  /** There is no client of EventBridge among the dependencies; the emulator does not look at signatures. */
  const callEvents = async (operation: string, body: object) => {
    const scope = `20260101/${region}/events/aws4_request`
    const answer = await fetch(aws.environment.AWS_ENDPOINT_URL ?? '', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSEvents.${operation}`,
        authorization: `AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=host, Signature=x`,
      },
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(200)
  }

  /** Defines a task with the image, and a newer one of the same family without it; gives the ARN of the first. */
  const defineTwice = async (repository: string) => {
    const ecs = aws.client(ECSClient)
    await ecs.send(new CreateClusterCommand({ clusterName: 'batch' }))
    const define = async (image: string) => {
      const { taskDefinition } = await ecs.send(
        new RegisterTaskDefinitionCommand({
          family: `pinned-${repository.replace('/', '-')}`,
          containerDefinitions: [{ name: 'main', image, memory: 64 }],
        }),
      )
      return taskDefinition?.taskDefinitionArn
    }
    const pinned = await define(imageIn(repository))
    await define('public.ecr.aws/x/y:1')
    return pinned
  }

  test.each<[string, (repository: string) => Promise<unknown>]>([
    [
      'a task in another region',
      (repository) =>
        aws.control('ecs/tasks', {
          region: 'us-east-1',
          cluster: 'us',
          tasks: [{ containers: [{ image: imageIn(repository) }] }],
        }),
    ],
    [
      'a task definition that no service uses: a schedule may',
      (repository) =>
        aws.client(ECSClient).send(
          new RegisterTaskDefinitionCommand({
            family: `nightly-${repository.replace('/', '-')}`,
            containerDefinitions: [{ name: 'main', image: imageIn(repository), memory: 64 }],
          }),
        ),
    ],
    [
      'a model of SageMaker',
      (repository) =>
        aws.client(SageMakerClient).send(
          new CreateModelCommand({
            ModelName: `model-${repository.replace('/', '-')}`,
            ExecutionRoleArn: role,
            PrimaryContainer: { Image: imageIn(repository) },
          }),
        ),
    ],
    [
      'a project of CodeBuild in another region',
      (repository) =>
        aws.client(CodeBuildClient, 'us-west-2').send(
          new CreateProjectCommand({
            name: `project-${repository.replace('/', '-')}`,
            source: { type: 'GITHUB', location: 'https://github.com/o/r' },
            artifacts: { type: 'NO_ARTIFACTS' },
            serviceRole: role,
            environment: {
              type: 'LINUX_CONTAINER',
              computeType: 'BUILD_GENERAL1_SMALL',
              image: imageIn(repository),
            },
          }),
        ),
    ],
    [
      'a job definition of Batch',
      (repository) =>
        aws.client(BatchClient).send(
          new RegisterJobDefinitionCommand({
            jobDefinitionName: `job-${repository.replace('/', '-')}`,
            type: 'container',
            containerProperties: { image: imageIn(repository), vcpus: 1, memory: 64 },
          }),
        ),
    ],
    [
      'a service of App Runner in another region, paused',
      (repository) =>
        aws.control('apprunner/services', {
          region: 'us-east-1',
          services: [{ name: 'web', image: imageIn(repository), status: 'PAUSED' }],
        }),
    ],
    [
      'an earlier version of a runtime of AgentCore',
      (repository) =>
        aws.control('agentcore/runtimes', {
          region: 'us-east-1',
          runtimes: [{ name: 'agent', images: [imageIn(repository), 'public.ecr.aws/x/y:1'] }],
        }),
    ],
    [
      'a rule of EventBridge that starts an older task definition of ECS',
      async (repository) => {
        const pinned = await defineTwice(repository)
        const name = `rule-${repository.replace('/', '-')}`
        await callEvents('PutRule', { Name: name, ScheduleExpression: 'rate(1 day)' })
        await callEvents('PutTargets', {
          Rule: name,
          Targets: [
            {
              Id: '1',
              Arn: `arn:aws:ecs:${region}:${account}:cluster/batch`,
              RoleArn: role,
              EcsParameters: { TaskDefinitionArn: pinned },
            },
          ],
        })
      },
    ],
    [
      'a schedule that pins an older task definition of ECS',
      async (repository) => {
        const pinned = await defineTwice(repository)
        await aws.client(SchedulerClient).send(
          new CreateScheduleCommand({
            Name: `nightly-${repository.replace('/', '-')}`,
            ScheduleExpression: 'cron(0 3 * * ? *)',
            FlexibleTimeWindow: { Mode: 'OFF' },
            Target: {
              Arn: `arn:aws:ecs:${region}:${account}:cluster/batch`,
              RoleArn: role,
              EcsParameters: { TaskDefinitionArn: pinned },
            },
          }),
        )
      },
    ],
    [
      'a schedule with a universal target',
      async (repository) => {
        const pinned = await defineTwice(repository)
        await aws.client(SchedulerClient).send(
          new CreateScheduleCommand({
            Name: `universal-${repository.replace('/', '-')}`,
            ScheduleExpression: 'cron(0 3 * * ? *)',
            FlexibleTimeWindow: { Mode: 'OFF' },
            Target: {
              Arn: 'arn:aws:scheduler:::aws-sdk:ecs:runTask',
              RoleArn: role,
              Input: JSON.stringify({ Cluster: 'batch', TaskDefinition: pinned }),
            },
          }),
        )
      },
    ],
    ...(
      [
        [
          'a model package, versioned',
          'ModelPackage',
          (Image) => ({
            ModelPackageVersion: 1,
            InferenceSpecification: { Containers: [{ Image }], SupportedContentTypes: [] },
          }),
        ],
        [
          'an inference component',
          'InferenceComponent',
          (SpecifiedImage) => ({
            Specification: { Container: { DeployedImage: { SpecifiedImage } } },
          }),
        ],
        [
          'a training job',
          'TrainingJob',
          (TrainingImage) => ({
            AlgorithmSpecification: { TrainingImage, TrainingInputMode: 'File' },
          }),
        ],
        ['a processing job', 'ProcessingJob', (ImageUri) => ({ AppSpecification: { ImageUri } })],
        [
          'a tuning job',
          'HyperParameterTuningJob',
          (TrainingImage) => ({
            TrainingJobDefinition: { AlgorithmSpecification: { TrainingImage, TrainingInputMode: 'File' } },
          }),
        ],
        [
          'a monitoring schedule',
          'MonitoringSchedule',
          (ImageUri) => ({
            MonitoringScheduleConfig: {
              MonitoringJobDefinition: { MonitoringAppSpecification: { ImageUri } },
            },
          }),
        ],
        ['an algorithm', 'Algorithm', (TrainingImage) => ({ TrainingSpecification: { TrainingImage } })],
        [
          'a version of a notebook image',
          'ImageVersion',
          (BaseImage) => ({
            ImageName: 'notebook',
            Version: 1,
            BaseImage,
          }),
        ],
      ] satisfies [string, string, (image: string) => object][]
    ).map(([what, kind, describe]): [string, (repository: string) => Promise<unknown>] => [
      `${what} of SageMaker`,
      (repository) =>
        aws.control('sagemaker/resources', {
          region,
          kind,
          resources: [
            {
              [`${kind}Name`]: `one-${repository.replace('/', '-')}`,
              [`${kind}Status`]: 'InProgress',
              ...describe(imageIn(repository)),
            },
          ],
        }),
    ]),
  ])('%s', async (_, use) => {
    const one = await scene()
    await use(one.repository)
    const end = await one.prune()
    expect(end.outputs.outcome).toBe('succeeded')
    expect(await one.left()).toEqual(['new', 'old'])
  })

  test.each([
    ['sagemaker', 'sagemaker'],
    ['codebuild', 'codebuild'],
    ['batch', 'batch'],
    ['app-runner', 'apprunner'],
    ['agentcore', 'bedrock-agentcore'],
    ['eks', 'eks'],
    ['schedules', 'scheduler'],
    ['schedules', 'events'],
  ])(
    '%s (%s): without the permission it is said that it was not looked at; named, or unreadable, it holds everything',
    async (source, service) => {
      const one = await scene()
      const deny = aws.faults.inject({ service, times: Number.POSITIVE_INFINITY }, { kind: 'access-denied' })
      const named = await one.prune({ 'in-use-sources': source })
      expect(named.outputs).toMatchObject({
        outcome: 'refused',
        reason: expect.stringContaining(`${source} cannot be read (`),
      })
      const dry = await one.prune({ 'dry-run': 'true' })
      expect(dry.outputs).toMatchObject({
        outcome: 'planned',
        'not-looked-at': expect.stringContaining(`${source} in`),
      })
      expect(dry.summary).toContain('Not looked at')
      deny.remove()
      const odd = aws.faults.inject(
        { service, times: Number.POSITIVE_INFINITY },
        { kind: 'error', status: 400, code: 'OddException' },
      )
      expect((await one.prune()).outputs.outcome).toBe('refused')
      odd.remove()
      expect(await one.left()).toHaveLength(4)
    },
  )

  test('on all pages of a source that is called without a client of its own', async () => {
    const one = await scene()
    const others = Array.from({ length: 45 }, (_, i) => ({
      name: `other-${i}`,
      image: 'public.ecr.aws/x/y:1',
    }))
    const last = { name: 'last', image: imageIn(one.repository) }
    await aws.control('apprunner/services', { region: 'eu-west-3', services: [...others, last] })
    await one.prune({ 'in-use-sources': 'app-runner', 'in-use-regions': 'eu-west-3' })
    expect(await one.left()).toEqual(['new', 'old'])
  })

  test.each([
    ['sagemaker', 'DescribeModel'],
    ['codebuild', 'BatchGetProjects'],
    ['app-runner', 'DescribeService'],
  ])('%s: what is there but may not be read (%s) holds everything', async (source, operation) => {
    // What the tests before have made is there.
    const one = await scene()
    const deny = aws.faults.inject({ operation, times: Number.POSITIVE_INFINITY }, { kind: 'access-denied' })
    const end = await one.prune()
    deny.remove()
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining(`${source} cannot be read (Error: something is there`),
    })
    expect(await one.left()).toHaveLength(4)
  })

  /** A fault that hits every request from the nth on. */
  const always = (matcher: {
    readonly service?: string
    readonly operation: string
    readonly nth?: number
  }) => ({
    ...matcher,
    times: Number.POSITIVE_INFINITY,
  })
  const runsIt: Record<string, (repository: string) => Promise<unknown>> = {
    'a task': (repository) =>
      aws.control('ecs/tasks', {
        cluster: `half-${repository.replace('/', '-')}`,
        tasks: [{ containers: [{ image: imageIn(repository) }] }],
      }),
    'a runtime': (repository) =>
      aws.control('agentcore/runtimes', {
        region,
        runtimes: [{ name: 'half', images: [imageIn(repository)] }],
      }),
    'a notebook image': (repository) =>
      aws.control('sagemaker/resources', {
        region,
        kind: 'ImageVersion',
        resources: [
          { ImageVersionName: 'half', ImageName: 'half', Version: 1, BaseImage: imageIn(repository) },
        ],
      }),
    'a service on the second page': (repository) =>
      aws.control('apprunner/services', {
        region,
        services: [
          ...Array.from({ length: 25 }, (_, i) => ({ name: `half-${i}`, image: 'public.ecr.aws/x/y:1' })),
          { name: 'half', image: imageIn(repository) },
        ],
      }),
    'a rule': async (repository) => {
      const pinned = await defineTwice(repository)
      await callEvents('PutRule', { Name: 'half', ScheduleExpression: 'rate(1 day)' })
      const target = { Id: '1', Arn: `arn:aws:ecs:${region}:${account}:cluster/batch`, RoleArn: role }
      await callEvents('PutTargets', {
        Rule: 'half',
        Targets: [{ ...target, EcsParameters: { TaskDefinitionArn: pinned } }],
      })
    },
    nothing: async () => undefined,
  }

  test.each([
    ['a runtime', 'agentcore', { operation: 'ListAgentRuntimeVersions' }],
    ['a notebook image', 'sagemaker', { operation: 'ListImageVersions' }],
    [
      'a service on the second page',
      'app-runner',
      { service: 'apprunner', operation: 'ListServices', nth: 2 },
    ],
    ['a rule', 'schedules', { operation: 'ListTargetsByRule' }],
  ])('%s that the role may list but not follow (%s) holds everything', async (what, source, denied) => {
    const one = await scene()
    await runsIt[what]?.(one.repository)
    const deny = aws.faults.inject(always(denied), { kind: 'access-denied' })
    const end = await one.prune({ 'in-use-regions': region })
    deny.remove()
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining(`${source} cannot be read (Error: something is there`),
    })
    expect(await one.left()).toHaveLength(4)
  })

  test('what ECS runs elsewhere holds, though the role may not list its task definitions there', async () => {
    const one = await scene()
    await aws.control('ecs/tasks', {
      region: 'us-east-1',
      cluster: 'half',
      tasks: [{ containers: [{ image: imageIn(one.repository) }] }],
    })
    // Both regions are read at once. The own one is insisted on: which of the two is denied makes the difference.
    const outcomes: (string | undefined)[] = []
    for (const nth of [1, 2]) {
      const deny = aws.faults.inject(
        { operation: 'ListTaskDefinitionFamilies', nth },
        { kind: 'access-denied' },
      )
      const { outputs } = await one.prune({ 'in-use-regions': 'us-east-1', 'dry-run': 'true' })
      deny.remove()
      outcomes.push(outputs.outcome)
      if (outputs.outcome === 'planned') expect(outputs['held-count']).toBe('1')
    }
    expect(outcomes).toContain('planned')
  })

  test.each([
    ['a task', 'ecs', { operation: 'ListTasks' }],
    ['a task', 'ecs', { operation: 'DescribeTasks' }],
    ['a rule', 'ecs', { operation: 'DescribeTaskDefinition' }],
    ['nothing', 'ecs', { operation: 'ListTaskDefinitionFamilies' }],
    ['nothing', 'lambda', { operation: 'ListFunctions' }],
    ['nothing', 'codebuild', { operation: 'ListProjects' }],
    ['a service on the second page', 'app-runner', { service: 'apprunner', operation: 'DescribeService' }],
  ])(
    'an answer that says nothing of %s (%s, %j) is not taken for an empty one',
    async (what, source, silent) => {
      const one = await scene()
      await runsIt[what]?.(one.repository)
      const fault = aws.faults.inject(always(silent), { kind: 'error', status: 200, code: 'Silence' })
      const end = await one.prune({ 'in-use-regions': region })
      fault.remove()
      expect(end.outputs).toMatchObject({
        outcome: 'refused',
        reason: expect.stringContaining(`${source} cannot be read (Error: `),
      })
      expect(await one.left()).toHaveLength(4)
    },
  )

  test('a part of a source that the role may not read is told; named, it holds everything', async () => {
    const one = await scene()
    const deny = aws.faults.inject(
      { operation: 'ListPipelines', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    const dry = await one.prune({ 'dry-run': 'true', 'in-use-regions': region })
    expect(dry.outputs['not-looked-at']).toContain(`pipelines of sagemaker in ${region} (no permission)`)
    const named = await one.prune({ 'in-use-sources': 'sagemaker' })
    expect(named.outputs).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('pipelines') })
    deny.remove()
  })

  test('without the permission to list regions only the own one is looked at, and it is said', async () => {
    const one = await scene()
    const deny = aws.faults.inject(
      { operation: 'DescribeRegions', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    const end = await one.prune({ 'dry-run': 'true' })
    deny.remove()
    expect(end.outputs['not-looked-at']).toContain(`ecs in regions other than ${region}`)
    expect(end.outputs['not-looked-at']).toContain('Kubernetes')
  })

  test('in another account, by a role that is assumed', async () => {
    const one = await scene()
    const end = await one.prune({
      'dry-run': 'true',
      'in-use-regions': region,
      'in-use-roles': 'arn:aws:iam::210987654321:role/prune-images',
    })
    expect(end.outputs.outcome).toBe('planned')
    expect(one.calls().AssumeRole).toBe(1)
    expect(end.summary).toContain(`210987654321/${region}`)
  })
})

describe('what runs in Kubernetes', () => {
  const digest = `sha256:${'0'.repeat(64)}`
  const call = async (method: string, path: string, body?: object) => {
    const scope = `20260101/${region}/eks/aws4_request`
    const answer = await fetch(`${aws.environment.AWS_ENDPOINT_URL}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=host, Signature=x`,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    expect(answer.status).toBe(200)
    return answer.json()
  }
  const createCluster = async () => {
    const { cluster } = Object(
      await call('POST', '/clusters', {
        name: 'apps',
        roleArn: `arn:aws:iam::${account}:role/cluster`,
        resourcesVpcConfig: {},
      }),
    )
    return String(cluster.endpoint)
  }
  /** A `kubectl` that knows one context, and answers with these objects. */
  const kubectl = (server: string, objects: readonly object[] | 'forbidden') => {
    const bin = join(directory, 'bin')
    mkdirSync(bin)
    const config = {
      contexts: [{ name: 'apps', context: { cluster: 'one' } }],
      clusters: [{ name: 'one', cluster: { server } }],
    }
    writeFileSync(join(bin, 'config.json'), JSON.stringify(config))
    writeFileSync(join(bin, 'objects.json'), JSON.stringify({ kind: 'List', items: objects }))
    const get =
      objects === 'forbidden'
        ? 'echo "Error from server (Forbidden): pods is forbidden" >&2; exit 1'
        : `exec cat ${bin}/objects.json`
    writeFileSync(
      join(bin, 'kubectl'),
      `#!/bin/sh\ncase "$1" in config) exec cat ${bin}/config.json;; --context=apps) ${get};; esac\nexit 1\n`,
      { mode: 0o755 },
    )
    return { PATH: `${bin}:${process.env.PATH}` }
  }
  const run = (
    one: Awaited<ReturnType<typeof setScene>>,
    path: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
  ) => {
    const { environment } = one.options()
    return one.prune({ 'in-use-regions': region, ...inputs }, { environment: { ...environment, ...path } })
  }

  test('stays: the digest of a running pod, the image of a replica set that can be rolled back to', async () => {
    const one = await setScene(aws, [...images, { name: 'older', tags: ['v0'], pushedAt: daysAgo(40) }])
    const path = kubectl('https://elsewhere', [
      {
        kind: 'Pod',
        metadata: { namespace: 'shop', name: 'web-1' },
        spec: { containers: [{ image: 'mirror.example/web:1' }] },
        status: {
          containerStatuses: [{ imageID: `docker-pullable://mirror.example/web@${one.digests.amd64}` }],
        },
      },
      {
        kind: 'ReplicaSet',
        metadata: { namespace: 'shop', name: 'web-0' },
        spec: {
          replicas: 0,
          template: { spec: { initContainers: [{ image: `${REGISTRY}/${one.repository}:v0` }] } },
        },
      },
      { kind: 'Job', metadata: { namespace: 'x', name: 'y' }, spec: { image: `x/y@${digest}` } },
    ])
    const end = await run(one, path, { 'in-use-kubernetes': 'apps' })
    expect(end.outputs.outcome).toBe('succeeded')
    expect(await one.left()).toEqual(['amd64', 'index', 'new', 'older'])
    expect(end.summary).toContain('Pod shop/web-1 of apps')
    expect(end.summary).toContain('kubernetes in apps')
  })

  test.each([
    ['a cluster that cannot be read', 'apps', 'pods is forbidden'],
    ['a context that is not there', 'other', 'kubectl'],
  ])('%s holds everything', async (_, context, reason) => {
    const one = await setScene(aws, images)
    const path = kubectl('https://elsewhere', 'forbidden')
    const end = await run(one, path, { 'in-use-kubernetes': context })
    expect(end.outputs).toMatchObject({ outcome: 'refused', reason: expect.stringContaining(reason) })
    expect(await one.left()).toHaveLength(4)
  })

  test('a cluster of EKS that nobody has looked at holds everything; one that a context leads to does not', async () => {
    const one = await setScene(aws, images)
    const endpoint = await createCluster()
    try {
      const path = kubectl(endpoint.toUpperCase().replace(/\/$/, ''), [])
      const unread = await run(one, path)
      expect(unread.outputs).toMatchObject({
        outcome: 'refused',
        reason: expect.stringContaining('in-use-kubernetes'),
      })
      expect(await one.left()).toHaveLength(4)
      const without = await run(one, path, { 'in-use-sources': 'ecs, lambda', 'dry-run': 'true' })
      expect(without.outputs).toMatchObject({
        outcome: 'planned',
        'not-looked-at': expect.stringContaining('eks (not in in-use-sources)'),
      })
      const read = await run(one, path, { 'in-use-kubernetes': 'apps' })
      expect(read.outputs).toMatchObject({ outcome: 'succeeded' })
    } finally {
      await call('DELETE', '/clusters/apps')
    }
  })
})

describe('pull times', () => {
  const pulledAt = async (repository: string, digest: string | undefined) => {
    const dump = await aws.control<{ images: { digest: string; pulledAt: string | null }[] }>('ecr/dump', {
      repository,
    })
    return dump.images.find((one) => one.digest === digest)?.pulledAt
  }

  test('of images that stay are not touched, of indexes once when they are kept from run to run', async () => {
    const scene = await setScene(aws, images)
    const inputs = {
      'dry-run': 'true',
      'index-cache': join(directory, 'indexes.jsonl'),
      'in-use-sources': 'none',
    }
    const first = await scene.prune(inputs)
    expect(first.summary).toContain('1; ECR counts each as a pull')
    expect(await pulledAt(scene.repository, scene.digests.old)).toBeNull()
    expect(await pulledAt(scene.repository, scene.digests.index)).not.toBeNull()
    aws.forgetRequests()
    const second = await scene.prune(inputs)
    expect(second.outputs['planned-count']).toBe('3')
    expect(scene.calls().BatchGetImage).toBeUndefined()
  })

  const byPulls = policyText(
    rule(1, { countType: 'sinceImagePulled', countUnit: 'days', countNumber: 15 }, ARCHIVE),
  )
  const statuses = async (repository: string) => {
    const dump = await aws.control<{ images: { tags: string[]; status: string }[] }>('ecr/dump', {
      repository,
    })
    return Object.fromEntries(dump.images.flatMap(({ tags: [tag], status }) => (tag ? [[tag, status]] : [])))
  }

  test('by which a plan was made are not moved by making it: the plan is applied', async () => {
    const scene = await setScene(aws, images)
    const inputs = { policy: byPulls, 'in-use-sources': 'none' }
    const dry = await scene.prune({ ...inputs, 'dry-run': 'true', 'report-directory': directory })
    expect(dry.outputs['planned-count']).toBe('3')
    expect(await pulledAt(scene.repository, scene.digests.index)).not.toBeNull()
    expect(JSON.stringify(dry.annotations)).toContain('RegisterPullTimeUpdateExclusion')
    const end = await scene.prune({ ...inputs, plan: dry.outputs['plan-file'] ?? '' })
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'archived-count': '3' })
    expect(await statuses(scene.repository)).toEqual({ v1: 'ARCHIVED', v2: 'ARCHIVED', v3: 'ACTIVE' })
  })

  test('are not moved for a later run without a plan, when its reads are kept', async () => {
    const scene = await setScene(aws, images)
    const cache = join(directory, 'indexes.jsonl')
    const inputs = { policy: byPulls, 'in-use-sources': 'none', 'index-cache': cache }
    await scene.prune({ ...inputs, 'dry-run': 'true' })
    const end = await scene.prune(inputs)
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'archived-count': '3' })
  })

  test('that others have set since keep the image: the plan is refused', async () => {
    const scene = await setScene(aws, images)
    const inputs = { policy: byPulls, 'in-use-sources': 'none' }
    const dry = await scene.prune({ ...inputs, 'dry-run': 'true', 'report-directory': directory })
    await aws.control('ecr/image', {
      repository: scene.repository,
      digest: scene.digests.index,
      pulledAt: new Date(Date.now() + 3_600_000).toISOString(),
    })
    const end = await scene.prune({ ...inputs, plan: dry.outputs['plan-file'] ?? '' })
    expect(end.outputs).toMatchObject({ outcome: 'refused', 'archived-count': '0' })
    expect(await statuses(scene.repository)).toMatchObject({ v1: 'ACTIVE', v2: 'ACTIVE' })
  })

  test('are left alone where the policy lets nothing go: no manifest is read', async () => {
    const scene = await setScene(aws, images)
    const policy = policyText(rule(1, { countNumber: 10 }))
    const end = await scene.prune({ policy, 'in-use-sources': 'none' })
    expect(end.outputs.outcome).toBe('unchanged')
    expect(scene.calls().BatchGetImage).toBeUndefined()
  })

  test('a file that was changed is not believed: the index is read again', async () => {
    const scene = await setScene(aws, images)
    const file = join(directory, 'indexes.jsonl')
    const inputs = { 'dry-run': 'true', 'index-cache': file, 'in-use-sources': 'none' }
    await scene.prune(inputs)
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(scene.digests.amd64 ?? '', scene.digests.old ?? ''),
    )
    aws.forgetRequests()
    await scene.prune(inputs)
    expect(scene.calls().BatchGetImage).toBe(1)
  })
})

test('a long run looks again every 30 s, and what came into use meanwhile stays', async () => {
  const scene = await setScene(aws, [
    ...Array.from({ length: 800 }, (_, i) => ({
      name: `i${i}`,
      tags: [`v${i}`],
      pushedAt: daysAgo(1_000 - i),
    })),
    { name: 'last', tags: ['last'], pushedAt: daysAgo(3) },
  ])
  // The clock of the action runs so fast that its second step comes more than 30 s after its first.
  const time = scaledTime({ factor: 200 })
  aws.faults.inject(
    { operation: 'BatchDeleteImage', nth: 4 },
    {
      kind: 'after',
      hook: async () => {
        await aws.control('ecs/tasks', {
          cluster: 'prod',
          tasks: [{ containers: [{ image: `${REGISTRY}/${scene.repository}:v700` }] }],
        })
        await new Promise((resolve) => setTimeout(resolve, 250))
      },
    },
  )
  const { environment } = scene.options()
  const end = await scene.prune({ 'min-age': '0' }, { environment: { ...environment, ...time.environment } })
  expect(await scene.left()).toEqual(['i700', 'last'])
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '799', 'held-count': '1' })
  expect(end.summary).toContain('no longer selected for deletion: in use by')
})
