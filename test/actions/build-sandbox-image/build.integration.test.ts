import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction, startAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { startEmptyPages } from './empty-pages.ts'
import { exported, image, makeSandbox, type Sandbox } from './sandbox-aws.ts'

const time = scaledTime({ factor: 240 })
const workspace = mkdtempSync(join(tmpdir(), 'sandbox-'))

let aws: AwsEmulator
let sandbox: Sandbox

beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(async () => {
  await aws.stop()
  rmSync(workspace, { recursive: true, force: true })
})
beforeEach(async () => {
  sandbox = await makeSandbox(aws, time)
  aws.forgetRequests()
})
afterEach(() => aws.faults.clear())

function run(inputs: Record<string, string> = {}): Promise<ActionEnd> {
  return runAction(sandbox.options(inputs))
}

function calls(operation: string): number {
  return aws.requests().filter((request) => request.operation === operation).length
}

const location = () => ({
  'vm-image-location': `s3://${sandbox.bucket}/vm/`,
  'vm-image-base-url': 'https://images.example.com',
})

describe('a build that succeeds', () => {
  test('is followed with its log, and its assets are verified and put out', async () => {
    await sandbox.scenario({
      log: [
        'making ${ASSET_ID}',
        { phase: 'INSTALL', message: 'installing' },
        { phase: 'POST_BUILD', message: 'made ${AMI_ID}' },
      ],
      effects: [image, exported(sandbox.bucket, 'VHD'), exported(sandbox.bucket, 'VMDK')],
    })
    const end = await run({
      ...location(),
      timeout: '2h',
      environment: 'WORKERS: 4\nDEFAULT_PASSWORD: { parameter-store: /sandbox/password }',
    })
    expect(end.outputs.reason).toMatch(/^ami-[0-9a-f]+ is available, with 1 snapshots and 2 VM images\.$/)
    expect(end.exitCode).toBe(0)
    const [build] = await sandbox.builds()
    expect(build).toMatchObject({
      status: 'SUCCEEDED',
      variables: {
        ASSET_ID: sandbox.assetId,
        AMI_NAME: `${sandbox.project} ${sandbox.assetId}`,
        WORKERS: '4',
        DEFAULT_PASSWORD: '/sandbox/password',
        AI_OPS_RUN_ID: expect.stringMatching(/^10\d\d$/),
        AI_OPS_BUILD_KEY: expect.stringMatching(/^ai-ops-/),
      },
    })
    const ami = end.outputs['ami-id'] ?? ''
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      'build-id': build?.id,
      'build-url': expect.stringContaining(
        `https://eu-central-1.console.aws.amazon.com/codesuite/codebuild/projects/${sandbox.project}/`,
      ),
      'snapshot-ids': expect.stringMatching(/^\["snap-[0-9a-f]+"\]$/),
    })
    const key = (format: string) =>
      expect.stringMatching(new RegExp(`^vm/6\\.0\\.\\d+/export-ami-\\w+\\.${format}$`))
    expect(JSON.parse(end.outputs['vm-images'] ?? '')).toEqual([
      {
        format: 'VHD',
        url: expect.stringMatching(/^https:\/\/images\.example\.com\/vm\/6\.0\.\d+\/export-ami-\w+\.vhd$/),
        bucket: sandbox.bucket,
        key: key('vhd'),
        sizeBytes: `VHD of ${ami}`.length,
        checksum: expect.objectContaining({ type: 'FULL_OBJECT' }),
        sha256: null,
      },
      expect.objectContaining({ format: 'VMDK', key: key('vmdk') }),
    ])
    expect(JSON.parse(end.outputs.assets ?? '').map(({ kind }: { kind: string }) => kind)).toEqual([
      'ami',
      'snapshot',
      'export-task',
      'export-task',
      's3-object',
      's3-object',
    ])
    for (const line of ['installing', `making ${sandbox.assetId}`, `made ${ami}`, 'Phase BUILD begins'])
      expect(end.lines).toContain(line)
    expect(end.log).toMatch(/Phase BUILD: SUCCEEDED after \d+ s/)
    expect(reportViolations(end.report())).toEqual([])
    expect(calls('StartBuild')).toBe(1)
    expect(calls('StopBuild')).toBe(0)

    const post = await sandbox.post(end, end.tempDir)
    expect(post).toMatchObject({ exitCode: 0, annotations: [] })
  })

  test('does not take assets of a longer id for its own', async () => {
    await aws.control('ec2/images', {
      images: [
        {
          name: `${sandbox.project} ${sandbox.assetId}rc1`,
          tags: { 'ai-ops:asset-id': `${sandbox.assetId}rc1` },
        },
      ],
    })
    await sandbox.scenario({
      effects: [
        image,
        exported(sandbox.bucket, 'VHD'),
        { kind: 'object', bucket: sandbox.bucket, key: `vm/${sandbox.assetId}rc1/other.vmdk`, body: 'x' },
        { kind: 'object', bucket: sandbox.bucket, key: `vm/${sandbox.assetId}1/other.vmdk`, body: 'x' },
      ],
    })
    const end = await run({ ...location(), 'vm-image-formats': 'VHD' })
    expect(end.outputs.outcome).toBe('succeeded')
    expect(end.outputs.assets).not.toContain('other.vmdk')
    expect(JSON.parse(end.outputs.assets ?? '')).toHaveLength(4)
  })

  test('hostile lines of its log stay text', async () => {
    await sandbox.scenario({
      log: [
        '::set-output name=ami-id::ami-evil',
        '   ::error::spoofed',
        'x ##[error]spoofed',
        '::add-mask::eu-central-1',
        '::stop-commands::x',
        '\u001b[2J\u001b[1;1Hcleared \u001b[31mred',
        '<script>alert(1)</script> [x](javascript:alert(1)) @octo/team',
        'a\r::error::after a carriage return',
        'a\u2028::error::after a line separator',
        'x'.repeat(100_000),
      ],
      effects: [image],
    })
    const end = await run()
    expect(end.outputs.outcome).toBe('succeeded')
    expect(end.annotations.map(({ kind }) => kind)).toEqual(['notice'])
    expect(end.masks).not.toContain('eu-central-1')
    expect(end.log).not.toMatch(/^\s*::(set-output|error|stop-commands|add-mask::eu)/m)
    expect(end.log).not.toContain('##[')
    expect(end.log).not.toContain('\u001b[2J')
    expect(end.summary).not.toContain('<script>')
    expect(Math.max(...end.lines.map(({ length }) => length))).toBeLessThan(5_000)
  })

  test('throttling, server errors and broken connections are waited out', async () => {
    await sandbox.scenario({ effects: [image] })
    for (const operation of [
      'BatchGetProjects',
      'StartBuild',
      'BatchGetBuilds',
      'GetLogEvents',
      'DescribeImages',
    ]) {
      aws.faults.inject({ operation, times: 2 }, { kind: 'throttle' })
    }
    aws.faults.inject({ operation: 'BatchGetBuilds', nth: 4 }, { kind: 'server-error' })
    aws.faults.inject({ operation: 'BatchGetBuilds', nth: 6 }, { kind: 'reset' })
    const end = await run()
    expect(end.outputs.outcome).toBe('succeeded')
    expect(end.log).toMatch(/CodeBuild: attempt 2 of \d+ in \d+ ms/)
    expect(await sandbox.builds()).toHaveLength(1)
  })

  test('an AMI that is still pending, and seen only later, is waited for', async () => {
    await sandbox.scenario({ effects: [] })
    await using process = startAction(sandbox.options())
    await process.waitForLine(/Waiting: the AMI .* is not there/)
    await aws.control('ec2/images', {
      images: [
        { name: `${sandbox.project} ${sandbox.assetId}`, tags: { 'ai-ops:asset-id': sandbox.assetId } },
      ],
    })
    expect((await process.result).outputs.outcome).toBe('succeeded')
  })

  test('empty pages with a token, and empty tokens, are no end and no beginning', async () => {
    await sandbox.scenario({ log: ['making ${ASSET_ID}'], effects: [image, exported(sandbox.bucket, 'VHD')] })
    await using pages = await startEmptyPages(aws.endpoint)
    const inputs = { ...location(), 'vm-image-formats': 'VHD' }
    const end = await runAction(sandbox.options(inputs, { AWS_ENDPOINT_URL: pages.endpoint }))
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      reason: expect.stringContaining('1 VM images'),
    })
    expect(end.lines).toContain(`making ${sandbox.assetId}`)
    expect([...pages.given.keys()].toSorted()).toEqual([
      'DescribeExportImageTasks',
      'DescribeImages',
      'DescribeInstances',
      'DescribeSnapshots',
      'DescribeStacks',
      'GetLogEvents',
      'ListBuildsForProject',
      'ListObjectsV2',
    ])
    const again = await runAction(sandbox.options(inputs, { AWS_ENDPOINT_URL: pages.endpoint }))
    expect(again.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('is taken by ami-'),
    })
  })

  test('a log that may not be read does not fail it', async () => {
    await sandbox.scenario({ effects: [image] })
    aws.faults.inject(
      { operation: 'GetLogEvents', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    const end = await run()
    expect(end.outputs.outcome).toBe('succeeded')
    expect(end.annotations.filter(({ kind }) => kind === 'warning')).toHaveLength(1)
    expect(calls('GetLogEvents')).toBe(1)
  })
})

describe('the start', () => {
  test.each([1, 8])('is not repeated when its answer is lost %d times', async (times) => {
    await sandbox.scenario({ effects: [image] })
    aws.faults.inject({ operation: 'StartBuild', times }, { kind: 'lose-answer' })
    const end = await run()
    expect(end.outputs.outcome).toBe('succeeded')
    expect(await sandbox.builds()).toHaveLength(1)
    expect(calls('StartBuild')).toBe(Math.min(times + 1, 8))
    if (times === 8) expect(end.log).toContain('The answer to the start was lost')
  })

  test('that is refused is told with its reason, and post has nothing to do', async () => {
    aws.faults.inject({ operation: 'StartBuild' }, { kind: 'access-denied' })
    const end = await run()
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('AccessDenied') })
    expect(await sandbox.post(end, end.tempDir)).toMatchObject({ exitCode: 0, annotations: [] })
    expect(calls('StopBuild')).toBe(0)
  })

  test('is refused while something stands against it, and nothing is started', async () => {
    await aws.control('ec2/images', {
      images: [{ name: `${sandbox.project} ${sandbox.assetId}`, state: 'disabled' }],
    })
    const taken = await run()
    expect(taken.exitCode).toBe(1)
    expect(taken.outputs).toMatchObject({
      outcome: 'refused',
      'build-id': '',
      reason: expect.stringMatching(/is taken by ami-.*aws ec2 deregister-image/),
    })

    await sandbox.scenario({ seconds: { BUILD: 3_000 } })
    await using running = startAction(sandbox.options({ 'asset-id': '7.0.0' }))
    await running.waitForLine(/has begun/)
    const other = await run({ 'asset-id': '7.0.0' })
    expect(other.outputs.reason).toContain('is making the asset id 7.0.0 right now')
    expect(calls('StartBuild')).toBe(1)

    const missing = await run({ project: 'sandbox-missing' })
    expect(missing.outputs.reason).toContain('there is no CodeBuild project `sandbox-missing`')
  })

  test('is not made by a dry run; its plan is applied later, unless the world has moved', async () => {
    await sandbox.scenario({ effects: [image] })
    const dry = await runAction({
      ...sandbox.options({ 'dry-run': 'true', 'report-directory': workspace }),
      workspace,
    })
    expect(dry.outputs).toMatchObject({ outcome: 'planned', 'build-id': '' })
    expect(calls('StartBuild')).toBe(0)
    const plan = dry.outputs['plan-file'] ?? ''
    const other = await run({ plan, environment: 'MORE: yes' })
    expect(other.outputs.reason).toContain('the plan is stale')
    expect((await run({ plan })).outputs.outcome).toBe('succeeded')
  })
})

describe('the project', () => {
  function stackOf(...resources: (readonly [type: string, id: string])[]): ReadonlyMap<string, string> {
    const members = resources.map(
      ([type, id]) =>
        `<member><ResourceType>${type}</ResourceType><PhysicalResourceId>${id}</PhysicalResourceId></member>`,
    )
    const result = `<StackResourceSummaries>${members.join('')}</StackResourceSummaries><NextToken></NextToken>`
    const xml = `<ListStackResourcesResponse><ListStackResourcesResult>${result}</ListStackResourcesResult></ListStackResourcesResponse>`
    return new Map([['ListStackResources', xml]])
  }

  test('is found through its stack', async () => {
    await sandbox.scenario({ effects: [image] })
    const stack = stackOf(['AWS::IAM::Role', 'role'], ['AWS::CodeBuild::Project', sandbox.project])
    await using pages = await startEmptyPages(aws.endpoint, stack)
    const inputs = { project: '', stack: 'release' }
    const end = await runAction(sandbox.options(inputs, { AWS_ENDPOINT_URL: pages.endpoint }))
    expect(end.outputs.outcome).toBe('succeeded')
    expect(await sandbox.builds()).toHaveLength(1)
  })

  test.each([
    ['none', stackOf(['AWS::IAM::Role', 'role'])],
    ['one, two', stackOf(['AWS::CodeBuild::Project', 'one'], ['AWS::CodeBuild::Project', 'two'])],
  ])('must be the only one of its stack: %s', async (given, stack) => {
    await using pages = await startEmptyPages(aws.endpoint, stack)
    const inputs = { project: '', stack: 'release' }
    const end = await runAction(sandbox.options(inputs, { AWS_ENDPOINT_URL: pages.endpoint }))
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining(`Given: ${given}.`),
    })
  })
})

describe('a build that fails', () => {
  test('lists what it left, and how to remove it', async () => {
    await sandbox.scenario({
      status: 'FAILED',
      message: 'Error while executing command: create-vm. Reason: exit status 1',
      log: ['step one', 'step two: no space left'],
      effects: [
        image,
        { kind: 'object', bucket: sandbox.bucket, key: `vm/${sandbox.assetId}/half'.vmdk`, body: 'x' },
      ],
    })
    const end = await run(location())
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      'ami-id': '',
      'build-id': expect.stringContaining(sandbox.project),
    })
    expect(end.outputs.reason).toMatch(/The build failed in phase BUILD .*create-vm.*It left 3 things behind/)
    expect(end.outputs.reason).toMatch(
      /aws ec2 deregister-image --delete-associated-snapshots --image-id ami-/,
    )
    expect(end.outputs.reason).toContain(
      `aws s3 rm 's3://${sandbox.bucket}/vm/${sandbox.assetId}/half'\\''.vmdk'`,
    )
    expect(JSON.parse(end.outputs.assets ?? '')).toHaveLength(3)
    expect(JSON.stringify(end.report())).toContain('step two: no space left')
    expect(reportViolations(end.report())).toEqual([])
  })

  test.each([
    ['FAULT', /CodeBuild itself failed/],
    ['TIMED_OUT', /took longer than its time-out/],
  ])('%s is told', async (status, reason) => {
    await sandbox.scenario({ status })
    expect((await run()).outputs.reason).toMatch(reason)
  })

  test('is stopped when it may no longer be looked at, and does not hide what cannot be read', async () => {
    await sandbox.scenario({ seconds: { BUILD: 3_000 } })
    aws.faults.inject({ operation: 'BatchGetBuilds', nth: 2, times: 10 }, { kind: 'access-denied' })
    aws.faults.inject({ operation: 'DescribeSnapshots', nth: 2, times: 10 }, { kind: 'access-denied' })
    const end = await run()
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      'build-id': expect.stringContaining(sandbox.project),
      reason: expect.stringMatching(
        /not authorized to perform: codebuild:BatchGetBuilds.*What it left behind could not be read/,
      ),
    })
    expect((await sandbox.builds()).map(({ status }) => status)).toEqual(['STOPPED'])
  })

  test('also fails when it succeeds without what it was to make', async () => {
    await sandbox.scenario({ effects: [image, exported(sandbox.bucket, 'VHD')] })
    const end = await run(location())
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/did not make what it was to make: the VMDK image is not there/),
    })
  })

  test('goes on when it cannot be looked at for minutes: throttled for all of that time', async () => {
    await sandbox.scenario({ effects: [image], seconds: { BUILD: 400 } })
    const outage = aws.faults.inject(
      { operation: 'BatchGetBuilds', nth: 3, times: Number.POSITIVE_INFINITY },
      { kind: 'error', status: 400, code: 'OddException' },
    )
    const running = run()
    await time.sleepVirtual(200_000)
    outage.remove()
    expect((await running).outputs.outcome).toBe('succeeded')
    expect(outage.hits).toBeGreaterThan(5)
  })

  test('is taken as it ended when it could not be looked at up to its limit', async () => {
    await sandbox.scenario({ effects: [image], seconds: { BUILD: 120 } })
    const outage = aws.faults.inject(
      { operation: 'BatchGetBuilds', nth: 3, times: Number.POSITIVE_INFINITY },
      { kind: 'error', status: 400, code: 'OddException' },
    )
    const end = await run({ timeout: '5m' })
    outage.remove()
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'ami-id': expect.stringMatching(/^ami-/) })
  })

  test('has its time from when it begins, not from when it was queued', async () => {
    await sandbox.scenario({ effects: [image], seconds: { QUEUED: 720, BUILD: 120 } })
    expect((await run({ timeout: '10m' })).outputs.outcome).toBe('succeeded')
  })

  test('is stopped when its time is over', async () => {
    await sandbox.scenario({ seconds: { BUILD: 3_000 } })
    const end = await run({ timeout: '5m' })
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/took longer than 5m\. Build .* (is stopped|had ended)/),
    })
    const [build] = await sandbox.builds()
    expect(['STOPPED', 'TIMED_OUT']).toContain(build?.status)
  })
})
