import {
  BatchGetBuildsCommand,
  CodeBuildClient,
  type ProjectSource,
  UpdateProjectCommand,
} from '@aws-sdk/client-codebuild'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction, startAction } from '../../support/action-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { image, makeSandbox, type Sandbox } from './sandbox-aws.ts'

const time = scaledTime({ factor: 240 })
const forever = Number.POSITIVE_INFINITY

let aws: AwsEmulator
let codebuild: CodeBuildClient
let sandbox: Sandbox

beforeAll(async () => {
  aws = await startAws({ time })
  codebuild = aws.client(CodeBuildClient)
})
afterAll(() => aws.stop())
beforeEach(async () => {
  sandbox = await makeSandbox(aws, time)
  aws.forgetRequests()
})
afterEach(() => aws.faults.clear())

const run = (inputs: Record<string, string> = {}, environment: Record<string, string> = {}) =>
  runAction(sandbox.options(inputs, environment))
const attempt = (number: number, inputs = {}) => run(inputs, { GITHUB_RUN_ATTEMPT: String(number) })
const setSource = (source: ProjectSource) =>
  codebuild.send(new UpdateProjectCommand({ name: sandbox.project, source }))

async function builtVersions(): Promise<(string | undefined)[]> {
  const ids = (await sandbox.builds()).map(({ id }) => id)
  if (ids.length === 0) return []
  const { builds = [] } = await codebuild.send(new BatchGetBuildsCommand({ ids }))
  return builds.map(({ sourceVersion }) => sourceVersion)
}

describe('a second attempt', () => {
  test('finds what the first has built, verifies it and starts nothing', async () => {
    await sandbox.scenario({ effects: [image] })
    const first = await attempt(1)
    const dry = await attempt(2, { 'dry-run': 'true' })
    expect(dry.outputs.outcome).toBe('planned')
    expect(dry.summary).toContain(`goes on with build ${first.outputs['build-id']}`)
    const second = await attempt(2)
    expect(second.outputs).toMatchObject({
      ...first.outputs,
      'plan-file': expect.any(String),
      report: expect.any(String),
      'report-page': expect.any(String),
    })
    expect(second.log).toContain('was started by an earlier attempt of this job')
    expect(await sandbox.builds()).toHaveLength(1)
    const another = await run({}, { GITHUB_RUN_ID: '99', GITHUB_RUN_ATTEMPT: '2' })
    expect(another.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('is taken by'),
    })
  })

  test('follows the build that the first has left running, and stops it when cancelled', async () => {
    await sandbox.scenario({ effects: [image], seconds: { BUILD: 240 } })
    await using first = startAction(sandbox.options({}, { GITHUB_RUN_ATTEMPT: '1' }))
    await first.waitForLine(/has begun/)
    await first.kill('SIGKILL')
    expect((await attempt(2)).outputs.outcome).toBe('succeeded')
    expect(await sandbox.builds()).toHaveLength(1)

    await sandbox.scenario({ seconds: { BUILD: 3_000 } })
    const inputs = { 'asset-id': '7.7.7' }
    await using third = startAction(sandbox.options(inputs, { GITHUB_RUN_ATTEMPT: '1' }))
    await third.waitForLine(/has begun/)
    await third.kill('SIGKILL')
    await using fourth = startAction(sandbox.options(inputs, { GITHUB_RUN_ATTEMPT: '2' }))
    await fourth.waitForLine(/Phase \w+ begins/)
    expect((await fourth.kill('SIGINT')).outputs.outcome).toBe('cancelled')
    const statuses = (await sandbox.builds()).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual(['STOPPED', 'SUCCEEDED'])
  })

  test('starts a new build after a failed one that left nothing', async () => {
    await sandbox.scenario({ status: 'FAILED' })
    expect((await attempt(1)).outputs.outcome).toBe('failed')
    await sandbox.scenario({ effects: [image] })
    expect((await attempt(2)).outputs.outcome).toBe('succeeded')
    expect(await sandbox.builds()).toHaveLength(2)
  })
})

describe('the commit', () => {
  const commit = 'c'.repeat(40)

  test('that was asked for is the one that is built, and is put out', async () => {
    await sandbox.scenario({ effects: [image] })
    const end = await run({ 'source-version': commit })
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'source-commit': commit })
  })

  test('of another build stops it', async () => {
    await sandbox.scenario({ effects: [image], commit: 'd'.repeat(40) })
    const end = await run({ 'source-version': commit })
    expect(end.outputs).toMatchObject({ outcome: 'failed', 'ami-id': '' })
    expect(end.outputs.reason).toMatch(/fetched commit d{40} instead of c{40}\. Build .* is stopped/)
    expect((await sandbox.builds()).map(({ status }) => status)).toEqual(['STOPPED'])
  })

  test('that CodeBuild does not tell is not taken for built', async () => {
    await sandbox.scenario({ effects: [image], commit: '' })
    const end = await run({ 'source-version': commit })
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/does not say that it has built commit c{40}\..*deregister-image/),
    })
  })

  test('is sent only to a source that knows it', async () => {
    await sandbox.scenario({ effects: [image] })
    await setSource({ type: 'S3', location: 'bucket/folder/' })
    const end = await run({ 'source-version': commit })
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'source-commit': '' })
    expect(end.annotations).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('is not verified') }),
    )
    expect(await builtVersions()).toEqual([undefined])

    await setSource({ type: 'GITHUB', location: 'https://github.com/octo/infrastructure' })
    const foreign = await run({ 'source-version': '0'.repeat(40), 'asset-id': '7.1.0' })
    expect(foreign.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('is not known'),
    })
  })
})

describe('the log', () => {
  test('is shown to its end, however late CloudWatch delivers it', async () => {
    await sandbox.scenario({ status: 'FAILED', log: ['FATAL: disk full'], logDelaySeconds: 40 })
    const end = await run()
    expect(end.lines).toContain('FATAL: disk full')
    expect(end.log).toContain('Phase complete: UPLOAD_ARTIFACTS')
  })

  test('is fetched from S3 when it goes only there', async () => {
    await sandbox.scenario({ status: 'FAILED', log: ['FATAL: disk full'] })
    const logsConfig = {
      cloudWatchLogs: { status: 'DISABLED' as const },
      s3Logs: { status: 'ENABLED' as const, location: `${sandbox.bucket}/build-log` },
    }
    await codebuild.send(new UpdateProjectCommand({ name: sandbox.project, logsConfig }))
    const end = await run()
    expect(end.log).toMatch(new RegExp(`writes its log to s3://${sandbox.bucket}/build-log/.* alone`))
    expect(end.lines).toContain('FATAL: disk full')
    expect(JSON.stringify(end.report())).toContain('FATAL: disk full')
  })

  test('that may not be fetched, or does not exist, is said and fails nothing', async () => {
    await sandbox.scenario({ effects: [image] })
    const cloudWatchLogs = { status: 'DISABLED' as const }
    const s3Logs = { status: 'ENABLED' as const, location: 'no-such-bucket/log' }
    await codebuild.send(
      new UpdateProjectCommand({ name: sandbox.project, logsConfig: { cloudWatchLogs, s3Logs } }),
    )
    const end = await run()
    expect(end.outputs.outcome).toBe('succeeded')
    expect(end.annotations.filter(({ kind }) => kind === 'warning')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('The log of the build cannot be read') }),
    ])

    await codebuild.send(new UpdateProjectCommand({ name: sandbox.project, logsConfig: { cloudWatchLogs } }))
    const off = await run({ 'asset-id': '7.2.0' })
    expect(off.outputs.outcome).toBe('succeeded')
    expect(off.log).toContain('writes no log, neither to CloudWatch nor to S3')
  })
})

describe('while CodeBuild has no place for a further build', () => {
  const full = {
    kind: 'error',
    status: 400,
    code: 'AccountLimitExceededException',
    message: 'Cannot have more than 1 builds in queue for the account',
  } as const

  test('one is waited for, visibly', async () => {
    await sandbox.scenario({ effects: [image] })
    aws.faults.inject({ operation: 'StartBuild', times: 4 }, full)
    const end = await run()
    expect(end.outputs.outcome).toBe('succeeded')
    expect(
      end.lines.filter((line) => /no place for a further build.*trying again for/.test(line)),
    ).toHaveLength(4)
    expect(await sandbox.builds()).toHaveLength(1)
  })

  test('the wait ends with the limit of the queue', async () => {
    await codebuild.send(new UpdateProjectCommand({ name: sandbox.project, queuedTimeoutInMinutes: 5 }))
    aws.faults.inject({ operation: 'StartBuild', times: forever }, full)
    const end = await run()
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('AccountLimitExceeded'),
    })
  })

  test('a cancel ends it, and nothing was started', async () => {
    aws.faults.inject({ operation: 'StartBuild', times: forever }, full)
    await using running = startAction(sandbox.options())
    await running.waitForLine(/no place for a further build/)
    const end = await running.kill('SIGINT')
    expect(end.outputs.outcome).toBe('cancelled')
    const post = await sandbox.post(end, end.tempDir)
    expect(post).toMatchObject({ exitCode: 0, annotations: [] })
    expect(await sandbox.builds()).toEqual([])
  })
})
