import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  BatchGetBuildsCommand,
  BatchGetProjectsCommand,
  type Build,
  CodeBuildClient,
  CreateProjectCommand,
  ListBuildsForProjectCommand,
  StartBuildCommand,
  type StartBuildCommandInput,
  StopBuildCommand,
} from '@aws-sdk/client-codebuild'
import { DescribeExportImageTasksCommand, DescribeImagesCommand, EC2Client } from '@aws-sdk/client-ec2'
import { CreateBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type StoppedAws, startStoppedAws } from './stopped-clock.ts'

let aws: StoppedAws
let codebuild: CodeBuildClient
let projectName: string
let projects = 0

beforeAll(async () => {
  aws = await startStoppedAws(new Date('2030-01-01T00:00:00Z'))
  codebuild = aws.client(CodeBuildClient)
})
afterAll(() => aws.stop())
beforeEach(async () => {
  projectName = `sandbox-${++projects}`
  await codebuild.send(
    new CreateProjectCommand({
      name: projectName,
      source: { type: 'GITHUB', location: 'https://github.com/example/sandbox', buildspec: 'buildspec.yml' },
      artifacts: { type: 'NO_ARTIFACTS' },
      environment: {
        type: 'LINUX_CONTAINER',
        image: 'aws/codebuild/standard:7.0',
        computeType: 'BUILD_GENERAL1_SMALL',
        environmentVariables: [
          { name: 'ASSET_ID', value: 'none' },
          { name: 'KEPT', value: 'yes' },
        ],
      },
      serviceRole: 'arn:aws:iam::123456789012:role/build',
      timeoutInMinutes: 60,
    }),
  )
})

const scenario = (body: object) => aws.control('codebuild/scenario', { project: projectName, ...body })
async function start(more: Partial<StartBuildCommandInput> = {}): Promise<Build> {
  const { build } = await codebuild.send(new StartBuildCommand({ projectName, ...more }))
  return build ?? {}
}
async function get(id = ''): Promise<Build> {
  const { builds } = await codebuild.send(new BatchGetBuildsCommand({ ids: [id] }))
  return builds?.[0] ?? {}
}
async function ended(id = ''): Promise<Build> {
  for (;;) {
    const build = await get(id)
    if (build.buildComplete) return build
    await aws.advance(10_000)
  }
}
async function reached(id: string | undefined, phase: string): Promise<Build> {
  for (;;) {
    const build = await get(id)
    if (build.phases?.some(({ phaseType }) => phaseType === phase)) return build
    await aws.advance(3_000)
  }
}
const phasesOf = ({ phases = [] }: Build) =>
  phases.map(({ phaseType, phaseStatus }) => `${phaseType} ${phaseStatus ?? ''}`.trim())
async function logOf({ logs }: Build): Promise<string> {
  const { events = [] } = await aws.client(CloudWatchLogsClient).send(
    new GetLogEventsCommand({
      logGroupName: logs?.groupName,
      logStreamName: logs?.streamName ?? '',
      startFromHead: true,
    }),
  )
  return events.map(({ message }) => message).join('')
}

describe('a build', () => {
  test('goes through its phases in time, and says truly where it is', async () => {
    await scenario({ seconds: { BUILD: 1_500 } })
    const started = await start({ sourceVersion: 'main' })
    expect(started).toMatchObject({
      id: expect.stringMatching(new RegExp(`^${projectName}:[0-9a-f-]{36}$`)),
      buildNumber: 1,
      buildStatus: 'IN_PROGRESS',
      buildComplete: false,
      currentPhase: 'QUEUED',
      sourceVersion: 'main',
    })
    expect(started.endTime).toBeUndefined()
    expect(started.logs?.groupName).toBeUndefined()

    const running = await reached(started.id, 'BUILD')
    expect(running).toMatchObject({ buildStatus: 'IN_PROGRESS', buildComplete: false, currentPhase: 'BUILD' })
    expect(phasesOf(running)).toEqual([
      'SUBMITTED SUCCEEDED',
      'QUEUED SUCCEEDED',
      'PROVISIONING SUCCEEDED',
      'DOWNLOAD_SOURCE SUCCEEDED',
      'INSTALL SUCCEEDED',
      'PRE_BUILD SUCCEEDED',
      'BUILD',
    ])

    const done = await ended(started.id)
    expect(done).toMatchObject({
      buildStatus: 'SUCCEEDED',
      currentPhase: 'COMPLETED',
      resolvedSourceVersion: expect.stringMatching(/^[0-9a-f]{40}$/),
    })
    expect(phasesOf(done).slice(-4)).toEqual([
      'POST_BUILD SUCCEEDED',
      'UPLOAD_ARTIFACTS SUCCEEDED',
      'FINALIZING SUCCEEDED',
      'COMPLETED',
    ])
    const lasted = (done.endTime?.getTime() ?? 0) - (done.startTime?.getTime() ?? 0)
    expect(lasted).toBe(1_541_000)
    expect(done.endTime?.getTime()).toBeLessThanOrEqual(aws.now().getTime())
  })

  test('knows its variables: the project’s, and over them its own', async () => {
    const { environment } = await start({
      environmentVariablesOverride: [
        { name: 'ASSET_ID', value: '1.0.0' },
        { name: 'TOKEN', value: 'release:token', type: 'SECRETS_MANAGER' },
      ],
    })
    expect(environment?.environmentVariables).toEqual([
      { name: 'ASSET_ID', value: '1.0.0', type: 'PLAINTEXT' },
      { name: 'KEPT', value: 'yes', type: 'PLAINTEXT' },
      { name: 'TOKEN', value: 'release:token', type: 'SECRETS_MANAGER' },
    ])
    expect(environment?.image).toBe('aws/codebuild/standard:7.0')
  })

  test('logs, makes images, exports and objects, and exports variables', async () => {
    const s3 = aws.client(S3Client)
    const location = { LocationConstraint: 'eu-central-1' as const }
    await s3.send(new CreateBucketCommand({ Bucket: projectName, CreateBucketConfiguration: location }))
    await scenario({
      log: ['building ${ASSET_ID}', { phase: 'POST_BUILD', message: 'made ${AMI_ID}' }],
      effects: [
        { kind: 'image', name: `sandbox ${projectName}`, tags: { asset: '${ASSET_ID}' } },
        {
          kind: 'export',
          imageId: '${AMI_ID}',
          bucket: projectName,
          prefix: 'vm/',
          format: 'VHD',
          tags: { asset: '${ASSET_ID}' },
        },
        { kind: 'object', bucket: projectName, key: 'vm/${ASSET_ID}.txt', body: '${SNAPSHOT_ID}' },
      ],
      exports: { AMI: '${AMI_ID}' },
    })
    const { id } = await start({ environmentVariablesOverride: [{ name: 'ASSET_ID', value: '1.0.0' }] })
    const build = await ended(id)
    const [ami] = build.exportedEnvironmentVariables ?? []
    expect(ami).toEqual({ name: 'AMI', value: expect.stringMatching(/^ami-[0-9a-f]{17}$/) })

    expect(build.logs).toMatchObject({
      groupName: `/aws/codebuild/${projectName}`,
      streamName: id?.split(':')[1],
      deepLink: expect.stringContaining('$252Faws$252Fcodebuild$252F'),
    })
    const log = await logOf(build)
    expect(log).toContain('building 1.0.0\n')
    expect(log).toContain(`made ${ami?.value}\n`)
    expect(log).toMatch(
      /\[Container\] 2030\/01\/01 \d\d:\d\d:\d\d\.\d{6} Phase complete: BUILD State: SUCCEEDED/,
    )

    const ec2 = aws.client(EC2Client)
    const { Images } = await ec2.send(
      new DescribeImagesCommand({ Filters: [{ Name: 'tag:asset', Values: ['1.0.0'] }] }),
    )
    expect(Images?.map(({ ImageId }) => ImageId)).toEqual([ami?.value])
    const { ExportImageTasks } = await ec2.send(new DescribeExportImageTasksCommand({}))
    expect(ExportImageTasks).toMatchObject([{ ImageId: ami?.value, Status: 'completed' }])
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: projectName }))
    expect(Contents?.map(({ Key }) => Key)).toEqual([
      'vm/1.0.0.txt',
      expect.stringMatching(/^vm\/export-ami-.*\.vhd$/),
    ])
  })

  test.each([
    ['FAILED', { failsIn: 'INSTALL' }, ['INSTALL FAILED', 'FINALIZING SUCCEEDED', 'COMPLETED']],
    [
      'FAILED',
      {},
      [
        'BUILD FAILED',
        'POST_BUILD SUCCEEDED',
        'UPLOAD_ARTIFACTS SUCCEEDED',
        'FINALIZING SUCCEEDED',
        'COMPLETED',
      ],
    ],
    ['FAULT', {}, ['PROVISIONING FAULT', 'FINALIZING SUCCEEDED', 'COMPLETED']],
    ['TIMED_OUT', {}, ['BUILD TIMED_OUT', 'FINALIZING SUCCEEDED', 'COMPLETED']],
    [
      'TIMED_OUT',
      { status: 'SUCCEEDED', seconds: { INSTALL: 301 } },
      ['INSTALL TIMED_OUT', 'FINALIZING SUCCEEDED', 'COMPLETED'],
    ],
  ])('ends with %s %j', async (status, more, last) => {
    await scenario({ status, message: 'exit status 2', exports: { AMI: 'none' }, ...more })
    const { id } = await start({ timeoutInMinutesOverride: 5 })
    const build = await ended(id)
    expect(build).toMatchObject({ buildStatus: status, buildComplete: true })
    expect(phasesOf(build).slice(-last.length)).toEqual(last)
    expect(build.exportedEnvironmentVariables).toBeUndefined()
    if (status === 'FAILED') {
      const failed = build.phases?.find(({ phaseStatus }) => phaseStatus === 'FAILED')
      expect(failed?.contexts).toEqual([{ statusCode: 'COMMAND_EXECUTION_ERROR', message: 'exit status 2' }])
    }
  })

  test('that is stopped does nothing any more', async () => {
    await scenario({
      effects: [{ kind: 'image', name: `late ${projectName}`, phase: 'POST_BUILD' }],
      seconds: { BUILD: 1_500 },
    })
    const { id } = await start()
    await reached(id, 'BUILD')
    const { build: stopped } = await codebuild.send(new StopBuildCommand({ id }))
    expect(stopped).toMatchObject({ buildStatus: 'STOPPED', buildComplete: true })
    expect(phasesOf(stopped ?? {}).slice(-2)).toEqual(['BUILD STOPPED', 'COMPLETED'])
    await aws.advance(1_600_000)
    expect(await get(id)).toEqual(stopped)
    const { Images } = await aws
      .client(EC2Client)
      .send(new DescribeImagesCommand({ Filters: [{ Name: 'name', Values: ['late*'] }] }))
    expect(Images).toEqual([])
  })

  test('may log late', async () => {
    await scenario({ log: ['last words'], logDelaySeconds: 300 })
    const build = await ended((await start()).id)
    expect(await logOf(build)).not.toContain('last words')
    await aws.advance(310_000)
    expect(await logOf(build)).toContain('last words')
  })
})

describe('starting', () => {
  test('twice with the same token is starting once', async () => {
    const first = await start({ idempotencyToken: 'run-1' })
    expect((await start({ idempotencyToken: 'run-1' })).id).toBe(first.id)
    await expect(start({ idempotencyToken: 'run-1', sourceVersion: 'other' })).rejects.toMatchObject({
      name: 'InvalidInputException',
    })
    expect((await start()).id).not.toBe(first.id)
    const { ids } = await codebuild.send(new ListBuildsForProjectCommand({ projectName }))
    expect(ids).toHaveLength(2)
    expect(ids?.[1]).toBe(first.id)
  })

  test.each([
    ['a project that is not there', { projectName: 'none' }, 'ResourceNotFoundException'],
    ['a time-out of less than 5 minutes', { timeoutInMinutesOverride: 4 }, 'InvalidInputException'],
  ])('%s is refused', async (_, given, name) => {
    await expect(start(given)).rejects.toMatchObject({ name })
  })
})

test('what is not there is named', async () => {
  const ids = [`${projectName}:00000000-0000-4000-8000-000000000000`]
  expect(await codebuild.send(new BatchGetBuildsCommand({ ids }))).toMatchObject({
    builds: [],
    buildsNotFound: ids,
  })
  const names = [projectName, 'none']
  expect(await codebuild.send(new BatchGetProjectsCommand({ names }))).toMatchObject({
    projects: [{ name: projectName, timeoutInMinutes: 60 }],
    projectsNotFound: ['none'],
  })
  await expect(codebuild.send(new StopBuildCommand({ id: 'x' }))).rejects.toMatchObject({
    name: 'InvalidInputException',
  })
})
