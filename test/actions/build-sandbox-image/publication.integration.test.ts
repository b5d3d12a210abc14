import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EC2Client, ModifyImageAttributeCommand } from '@aws-sdk/client-ec2'
import { GetObjectTaggingCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction, startAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { UBUNTU } from '../../support/sandbox/build-place.ts'
import { type DownloadServer, startDownloads } from '../../support/sandbox/download-server.ts'
import { withinReach } from '../../support/sandbox/within-reach.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { type BareAccount, makeBareAccount } from './bare-account.ts'

const time = scaledTime({ factor: 60 })

let aws: AwsEmulator
let account: BareAccount
let downloads: DownloadServer
let tempDir: string
let imageId: string

beforeAll(async () => {
  aws = await startAws({ time })
  await aws.control('ec2/images', { images: [UBUNTU] })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  account = await makeBareAccount(aws, time)
  downloads = await startDownloads(aws, account.bucket)
  tempDir = mkdtempSync(join(tmpdir(), 'publication-'))
  const built = await runAction(account.options({ 'vm-image-formats': 'VHD, RAW' }))
  expect(built.outputs.reason).toContain('2 VM images')
  imageId = built.outputs['ami-id'] ?? ''
  aws.forgetRequests()
})
afterEach(async () => {
  aws.faults.clear()
  await aws.control('ec2/settings', { blockPublicImages: 0 })
  await downloads[Symbol.asyncDispose]()
  account.dispose()
  rmSync(tempDir, { recursive: true, force: true })
})

const optionsOf = (inputs: Record<string, string> = {}, environment: Record<string, string> = {}) => ({
  ...account.options(
    {
      mode: 'publish',
      'vm-image-formats': 'VHD, RAW',
      'vm-image-base-url': downloads.url,
      'launch-permission': 'public, 111122223333',
      'deprecate-after': '365d',
      ...inputs,
    },
    environment,
  ),
  tempDir,
})
const run = (
  inputs: Record<string, string> = {},
  environment: Record<string, string> = {},
): Promise<ActionEnd> => runAction(optionsOf(inputs, environment))
const calls = (operation: string) =>
  aws.requests().filter((request) => request.operation === operation).length

const publicOf = () => withinReach(aws, { bucket: account.bucket, url: downloads.url, imageId })

const EVERYTHING = [
  'started by all',
  'started by 111122223333',
  expect.stringMatching(/^deprecated at 20\d\d-/),
  'downloaded raw',
  'downloaded vhd',
]

describe('a publication', () => {
  test('opens what the build kept private, once it is asked for (§1.9, 11)', async () => {
    expect(await publicOf()).toEqual([])
    const dry = await run({ 'dry-run': 'true' })
    expect(dry.outputs).toMatchObject({ outcome: 'planned', reason: '4 things would be opened.' })
    expect(await publicOf()).toEqual([])

    const end = await run()
    expect(end.outputs.reason).toContain(`${imageId} may be started by everybody, 111122223333`)
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded', 'ami-id': imageId } })
    expect(reportViolations(end.report())).toEqual([])
    expect(await publicOf()).toEqual(EVERYTHING)
  })

  test('keeps the other tags of what may be downloaded', async () => {
    await run({ 'launch-permission': '', 'deprecate-after': '' })
    const [Key] = await account.objects()
    const { TagSet = [] } = await aws
      .client(S3Client)
      .send(new GetObjectTaggingCommand({ Bucket: account.bucket, Key }))
    const tags = new Map(TagSet.map((one) => [one.Key, one.Value]))
    expect(tags.get('ai-ops:asset-id')).toBe(account.assetId)
    expect(tags.get('ai-ops:run-id')).toBe(account.runId)
    expect(tags.get('ai-ops:published')).toBe('true')
    expect(await publicOf()).toEqual(['downloaded raw', 'downloaded vhd'])
  })

  test('a second time finds its work done', async () => {
    await run()
    aws.forgetRequests()
    const again = await run({}, { GITHUB_RUN_ATTEMPT: '2' })
    expect(again.outputs).toMatchObject({
      outcome: 'succeeded',
      reason: expect.stringMatching(/^Nothing was left to open\. In effect before: /),
    })
    for (const operation of ['ModifyImageAttribute', 'EnableImageDeprecation', 'PutObjectTagging'])
      expect(calls(operation)).toBe(0)
  })

  test('says when a download is behind a CAPTCHA, which it cannot try', async () => {
    downloads.askForCaptcha()
    const end = await run()
    expect(end.outputs.outcome).toBe('succeeded')
    expect(end.log).toContain('asks for a captcha, so that the download was not tried from here')
  })

  test.each([
    ['what another run has built', {}, { GITHUB_RUN_ID: '1' }, 'does not bear the tag of run 1'],
    ['what is not complete', { 'vm-image-formats': 'VHD, RAW, VMDK' }, {}, 'the VMDK image is not there'],
    ['another version of a similar name', { 'asset-id': '7.0' }, {}, 'is not there'],
  ])('refuses %s', async (_, inputs, environment, reason) => {
    const end = await run(inputs, environment)
    expect(end.outputs).toMatchObject({ outcome: 'refused', reason: expect.stringContaining(reason) })
    expect(await publicOf()).toEqual([])
  })

  test('refuses when the account blocks public images, before anything is opened (§1.9, 16)', async () => {
    await aws.control('ec2/settings', { blockPublicImages: 1 })
    const end = await run()
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('The account blocks public images in this Region.'),
    })
    for (const operation of ['EnableImageDeprecation', 'PutObjectTagging']) expect(calls(operation)).toBe(0)
  })
})

describe('a publication that fails', () => {
  test.each([
    ['at the deprecation date', 'EnableImageDeprecation', 1],
    ['at the first download', 'PutObjectTagging', 1],
    ['at the second download', 'PutObjectTagging', 2],
    ['at the AMI', 'ModifyImageAttribute', 1],
  ])('%s rolls everything back (§1.9, 11)', async (_, operation, nth) => {
    aws.faults.inject({ operation, nth }, { kind: 'access-denied' })
    const end = await run()
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('All that was opened is rolled back.'),
    })
    expect(await publicOf()).toEqual([])
  })

  test('since a download does not answer rolls everything back, and says what the bucket lacks', async () => {
    const end = await run({ 'vm-image-base-url': `${downloads.url}elsewhere/` })
    expect(end.outputs.reason).toMatch(/is not done after 5m: HTTP 403; the policy of the bucket has to/)
    expect(end.outputs.reason).toContain('All that was opened is rolled back.')
    expect(await publicOf()).toEqual([])
  })

  test('leaves what was open before as it was', async () => {
    const account2 = { LaunchPermission: { Add: [{ UserId: '444455556666' }] } }
    await aws.client(EC2Client).send(new ModifyImageAttributeCommand({ ImageId: imageId, ...account2 }))
    aws.faults.inject({ operation: 'ModifyImageAttribute' }, { kind: 'access-denied' })
    await run()
    expect(await publicOf()).toEqual(['started by 444455556666'])
  })

  test('and cannot roll all back says what is left; withdraw does it', async () => {
    aws.faults.inject({ operation: 'ModifyImageAttribute' }, { kind: 'access-denied' })
    aws.faults.inject({ operation: 'DisableImageDeprecation' }, { kind: 'access-denied' })
    const end = await run()
    expect(end.outputs.reason).toMatch(/Not rolled back: ami-[0-9a-f]+ is deprecated at .* \(/)
    aws.faults.clear()
    expect((await run({ mode: 'withdraw' })).outputs).toMatchObject({ outcome: 'succeeded' })
    expect(await publicOf()).toEqual([])
  })
})

describe('a run that ends in the middle', () => {
  test.each(['EnableImageDeprecation', 'PutObjectTagging', 'ModifyImageAttribute'])(
    'killed after %s: post rolls everything back',
    async (operation) => {
      await using process = startAction(optionsOf())
      aws.faults.inject({ operation }, { kind: 'after', hook: () => void process.kill() })
      const end = await process.result
      expect((await publicOf()).length).toBeGreaterThan(0)
      const post = await account.post(end, tempDir)
      expect(post.exitCode).toBe(0)
      expect(await publicOf()).toEqual([])
    },
  )

  test('cancelled while it tries the downloads rolls everything back at once', async () => {
    await using process = startAction(optionsOf({ 'vm-image-base-url': `${downloads.url}elsewhere/` }))
    await process.waitForLine(/Download .*HTTP 403/)
    const end = await process.cancel()
    expect(end.outputs).toMatchObject({
      outcome: 'cancelled',
      reason: expect.stringContaining('All that was opened is rolled back.'),
    })
    expect(await publicOf()).toEqual([])
  })
})

describe('a withdrawal', () => {
  test('rolls back what a publication of the same run opened, and nothing else (§1.9, 11)', async () => {
    await run()
    const someone = { LaunchPermission: { Add: [{ UserId: '444455556666' }] } }
    await aws.client(EC2Client).send(new ModifyImageAttributeCommand({ ImageId: imageId, ...someone }))
    const dry = await run({ mode: 'withdraw', 'dry-run': 'true' })
    expect(dry.outputs).toMatchObject({ outcome: 'planned', reason: '4 things would be rolled back.' })
    const end = await run({ mode: 'withdraw' })
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', reason: '4 things rolled back.' })
    expect(reportViolations(end.report())).toEqual([])
    expect(await publicOf()).toEqual(['started by 444455556666'])
    expect((await run({ mode: 'withdraw' })).outputs).toMatchObject({ outcome: 'unchanged' })
  })

  test('of another run touches nothing', async () => {
    await run()
    const end = await run({ mode: 'withdraw' }, { GITHUB_RUN_ID: '1' })
    expect(end.outputs.outcome).toBe('unchanged')
    expect(await publicOf()).toEqual(EVERYTHING)
  })

  test('that fails in one thing does the rest, and the next one does it all', async () => {
    await run()
    aws.faults.inject({ operation: 'PutObjectTagging' }, { kind: 'access-denied' })
    const end = await run({ mode: 'withdraw' })
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(await publicOf()).toEqual([expect.stringMatching(/^downloaded /)])
    aws.faults.clear()
    await run({ mode: 'withdraw' })
    expect(await publicOf()).toEqual([])
  })
})

describe('copies at the edges of CloudFront', () => {
  const VM_IMAGES = { 'launch-permission': '', 'deprecate-after': '' }
  let inputs: Record<string, string>
  beforeEach(async () => {
    inputs = { ...VM_IMAGES, 'vm-image-distribution': await downloads.keepCopies() }
  })
  const downloadable = ['downloaded raw', 'downloaded vhd']

  test('are removed with the publication, so that nobody gets the refusal of before', async () => {
    expect(await publicOf()).toEqual([])
    const end = await run(inputs)
    expect(end.outputs.reason).toContain('may be downloaded')
    expect(end.log).toMatch(/Invalidation \w+ of distribution \w+: it is InProgress/)
    expect(await publicOf()).toEqual(downloadable)
  })

  test('are removed with a withdrawal, which succeeds when nobody gets them any more', async () => {
    await run(inputs)
    expect(await publicOf()).toEqual(downloadable)
    const end = await run({ ...inputs, mode: 'withdraw' })
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      reason: '2 things rolled back. CloudFront has removed its copies of 2 VM images.',
    })
    expect(await publicOf()).toEqual([])
  })

  test('that a withdrawal left when it was killed are removed by the next attempt', async () => {
    await run(inputs)
    await publicOf()
    await using process = startAction(optionsOf({ ...inputs, mode: 'withdraw' }))
    aws.faults.inject(
      { operation: 'CreateInvalidation' },
      { kind: 'before', hook: () => void process.kill() },
    )
    await process.result
    aws.faults.clear()
    const again = await run({ ...inputs, mode: 'withdraw' })
    expect(again.outputs).toMatchObject({
      outcome: 'succeeded',
      reason: expect.stringContaining('CloudFront has removed its copies of 2 VM images.'),
    })
    expect(await publicOf()).toEqual([])
  })

  test('may be left where their removal is denied, and that is said', async () => {
    await run(inputs)
    aws.faults.inject({ operation: 'CreateInvalidation' }, { kind: 'access-denied' })
    const end = await run({ ...inputs, mode: 'withdraw' })
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toMatch(/copies at the edges of CloudFront: \w+\/\S+\.vhd.*not authorized/)
    await run({ ...inputs, mode: 'withdraw' })
    expect(await publicOf()).toEqual([])
  })

  test('are removed when a publication that was tried from outside is killed: by its post step', async () => {
    await using process = startAction(optionsOf({ ...inputs, 'launch-permission': 'public' }))
    aws.faults.inject({ operation: 'CreateInvalidation' }, { kind: 'after', hook: () => void process.kill() })
    const end = await process.result
    expect(calls('CreateInvalidation')).toBe(1)
    expect((await account.post(end, tempDir)).exitCode).toBe(0)
    expect(calls('CreateInvalidation')).toBe(2)
    await time.sleepVirtual(2 * 60_000)
    expect(await publicOf()).toEqual([])
  })

  test('take the whole publication back when they cannot be removed', async () => {
    aws.faults.inject({ operation: 'CreateInvalidation' }, { kind: 'access-denied' })
    const end = await run(inputs)
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('All that was opened is rolled back.'),
    })
    expect(await publicOf()).toEqual([])
  })

  test('of a distribution that there is none of: refused before anything is opened', async () => {
    const end = await run({ ...inputs, 'vm-image-distribution': 'EDFDVBD632BHDS5', 'dry-run': 'true' })
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('The account has no CloudFront distribution EDFDVBD632BHDS5'),
    })
  })
})
