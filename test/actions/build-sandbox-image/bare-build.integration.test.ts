import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import { GetObjectTaggingCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../../../scripts/action-definitions.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { exportPolicy, UBUNTU } from '../../support/sandbox/build-place.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { type BareAccount, makeBareAccount } from './bare-account.ts'

const time = scaledTime({ factor: 240 })

let aws: AwsEmulator
let account: BareAccount
let tempDir: string

beforeAll(async () => {
  aws = await startAws({ time })
  await aws.control('ec2/images', { images: [UBUNTU] })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  account = await makeBareAccount(aws, time)
  tempDir = mkdtempSync(join(tmpdir(), 'bare-build-'))
  aws.forgetRequests()
})
afterEach(async () => {
  aws.faults.clear()
  await aws.control('ec2/settings', { exportSeconds: 0, imageInvisibleSeconds: 0, statusCheckSeconds: 0 })
  account.dispose()
  rmSync(tempDir, { recursive: true, force: true })
})

const run = (
  inputs: Record<string, string> = {},
  environment: Record<string, string> = {},
): Promise<ActionEnd> => runAction({ ...account.options(inputs, environment), tempDir })
const calls = (operation: string) =>
  aws.requests().filter((request) => request.operation === operation).length
const keys = () =>
  ['raw', 'vhd', 'vmdk'].map((format) => `ai_lab/${account.assetId}/sandbox-${account.assetId}.${format}`)

describe('a build from a bare Ubuntu', () => {
  test('makes the AMI and the VM images, and leaves nothing else', async () => {
    await aws.control('ec2/settings', {
      statusCheckSeconds: 120,
      imageInvisibleSeconds: 30,
      exportSeconds: 600,
    })
    const end = await run()
    expect(end.outputs.reason).toMatch(/^ami-[0-9a-f]+ is available, with 1 snapshot and 3 VM images\.$/)
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await account.temporary()).toEqual([])
    expect((await account.objects()).sort()).toEqual(keys())
    expect(reportViolations(end.report())).toEqual([])

    const images: { format: string; url: string; sha256: string; sizeBytes: number }[] = JSON.parse(
      end.outputs['vm-images'] ?? '',
    )
    const ami = end.outputs['ami-id'] ?? ''
    expect(images.map(({ format }) => format)).toEqual(['VHD', 'VMDK', 'RAW'])
    for (const { format, url, sha256, sizeBytes } of images) {
      const content = `${format} of ${ami}`
      expect(sizeBytes).toBe(content.length)
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'))
      expect(url).toMatch(/^https:\/\/images\.example\.com\/ai_lab\/7\.0\.\d+\/sandbox-7\.0\.\d+\.\w+$/)
    }
    // Begins like this one, and is none of the other tests'.
    expect((await run({ 'asset-id': `${account.assetId}00000` })).outputs.outcome).toBe('succeeded')
  })

  test('tags every object in S3 with the asset id and the run (§1.6)', async () => {
    await run({ 'vm-image-formats': 'RAW' })
    const [Key] = await account.objects()
    const { TagSet } = await aws
      .client(S3Client)
      .send(new GetObjectTaggingCommand({ Bucket: account.bucket, Key }))
    expect(TagSet).toEqual(
      expect.arrayContaining([
        { Key: 'ai-ops:asset-id', Value: account.assetId },
        { Key: 'ai-ops:run-id', Value: account.runId },
      ]),
    )
  })

  test('runs the playbook through Session Manager, with no secret in the command', async () => {
    const end = await run({ 'vm-image-location': '' })
    const [call] = account.ansibleCalls()
    expect(account.ansibleCalls()).toHaveLength(1)
    const args = call?.args.join(' ') ?? ''
    expect(args).toMatch(
      /\/infra\/ansible\/sandbox\.yml --inventory i-[0-9a-f]+, --user ubuntu --private-key/,
    )
    expect(args).toContain(
      'ProxyCommand="aws ssm start-session --target %h --document-name AWS-StartSSHSession',
    )
    expect(args).not.toContain('first-password')
    expect(call).toMatchObject({
      keyMode: '600',
      variables: { sandbox_password: 'first-password', sandbox_version: account.assetId },
      accessKey: expect.stringMatching(/.+/),
    })
    expect(end.masks).toContain('first-password')
    expect(end.lines.filter((line) => line.includes('first-password'))).toEqual([
      '::add-mask::first-password',
    ])
    expect(existsSync(call?.args[call.args.indexOf('--private-key') + 1] ?? '')).toBe(false)
  })

  test('exports all formats at once: each is asked for before any is waited for', async () => {
    await run()
    const operations = aws.requests().map(({ operation }) => operation)
    const first = operations.indexOf('ExportImage')
    const waited = operations.indexOf('DescribeExportImageTasks', first)
    expect(operations.slice(first, waited).filter((one) => one === 'ExportImage')).toHaveLength(3)
    expect(calls('ExportImage')).toBe(3)
  })

  test('waits for the status checks before Ansible begins (§1.1, step 5)', async () => {
    await aws.control('ec2/settings', { statusCheckSeconds: 300 })
    const { log } = await run({ 'vm-image-location': '' })
    expect(log).toMatch(/running, status checks initializing and initializing[\s\S]*Stage: install/)
  })
})

describe('the build specification of infra’s projects', () => {
  test('runs the same pipeline in CodeBuild', async () => {
    const specification: { phases: { build: { commands: string[] } } } = parse(
      readFileSync(join(root, 'infra/components/sandbox-build/buildspec.yml'), 'utf8'),
    )
    const { inputs = {}, environment = {} } = account.options()
    const variables = {
      ASSET_ID: account.assetId,
      AMI_NAME: `codebuild ${account.assetId}`,
      AI_OPS_RUN_ID: account.runId,
      AI_OPS_DIRECTORY: root,
      SANDBOX_ASSET_TAG: 'ai-ops:asset-id',
      SANDBOX_STACK_PREFIX: 'EC2-DATA-SCIENCE-SANDBOX-',
      SANDBOX_KEY_PREFIX: 'ec2-key-',
      SANDBOX_INSTANCE_PROFILE: inputs['instance-profile'] ?? '',
      SANDBOX_EXPORT_ROLE: inputs['export-role'] ?? '',
      SANDBOX_VM_IMAGE_LOCATION: inputs['vm-image-location'] ?? '',
      SANDBOX_PASSWORD: 'first-password',
      RUNNER_TEMP: tempDir,
    }
    const { stdout } = await promisify(execFile)(
      'bash',
      ['-ec', specification.phases.build.commands.join('\n')],
      {
        cwd: tempDir,
        env: { ...environment, ...variables, HOME: tempDir },
      },
    )
    expect(stdout).toMatch(/ami-[0-9a-f]+ is available, with 1 snapshot and 2 VM images/)
    expect((await account.objects()).sort()).toEqual(
      ['vhd', 'vmdk'].map((format) => `ai_lab/${account.assetId}/codebuild-${account.assetId}.${format}`),
    )
    expect(await account.temporary()).toEqual([])
  })
})

describe('the preflight checks', () => {
  test('tell every problem at once, and nothing is made', async () => {
    const end = await run({
      'source-ami': 'ami-0123456789abcdef0',
      'export-role': 'vmimport-nobody',
      'vm-image-location': 's3://no-images/vm/',
      'instance-profile': '',
      'default-password': '',
      playbook: 'nowhere.yml',
    })
    expect(end.outputs.outcome).toBe('refused')
    for (const problem of [
      'No available x86_64 image matches `ami-0123456789abcdef0`',
      'The role vmimport-nobody does not exist',
      'The bucket no-images does not exist',
      '`instance-profile` is required',
      '`default-password` is required',
      'There is no playbook',
    ])
      expect(end.outputs.reason).toContain(problem)
    for (const operation of ['CreateStack', 'CreateImage', 'ExportImage']) expect(calls(operation)).toBe(0)
    expect(await account.temporary()).toEqual([])
  })

  test('name what the role of the export may not do', async () => {
    const without = ['s3:GetBucketAcl', 's3:PutObject', 'ec2:CopySnapshot']
    const policy = {
      RoleName: account.exportRole,
      PolicyName: 'export',
      PolicyDocument: exportPolicy(account.bucket, { without }),
    }
    await aws.client(IAMClient).send(new PutRolePolicyCommand(policy))
    const end = await run()
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining(
        `s3:GetBucketAcl on arn:aws:s3:::${account.bucket}, s3:PutObject on arn:aws:s3:::${account.bucket}/ai_lab/${account.assetId}/export, ec2:CopySnapshot on arn:aws:ec2:eu-central-1::snapshot/snap-0.`,
      ),
    })
    expect(calls('CreateStack')).toBe(0)
  })

  test('name the quotas that the build, and its publication, would exceed (§1.9, 16)', async () => {
    await aws.control('ec2/images', {
      images: [{ name: 'public-already', ownerId: '123456789012', public: true }],
    })
    await aws.control('servicequotas/quotas', { 'L-1216C47A': 1, 'L-0E3CBAB9': 1, 'L-7A658B76': 0.05 })
    await aws.control('ec2/settings', { blockPublicImages: 1 })
    const end = await run({ 'launch-permission': 'public' })
    await aws.control('servicequotas/quotas', { 'L-1216C47A': 1152, 'L-0E3CBAB9': 5, 'L-7A658B76': 50 })
    await aws.control('ec2/settings', { blockPublicImages: 0 })
    for (const problem of [
      'The quota "Running On-Demand Standard instances" (L-1216C47A) is 1; 0 are used, and this takes 2 more.',
      'The quota "Storage for General Purpose SSD (gp3) volumes, in TiB" (L-7A658B76) is 0.05; 0 are used, and this takes 0.1 more.',
      '--service-code ebs --quota-code L-7A658B76 --desired-value 1',
      'The quota "Public AMIs" (L-0E3CBAB9) is 1; 1 are used, and this takes 1 more.',
      'The account blocks public images in this Region.',
    ])
      expect(end.outputs.reason).toContain(problem)
    expect(calls('CreateStack')).toBe(0)
  })

  test('name an instance type that the Region does not offer, and quotas that cannot be read', async () => {
    expect((await run({ 'instance-type': 't3.nowhere' })).outputs.reason).toContain(
      'The instance type t3.nowhere does not exist.',
    )
    aws.faults.inject(
      { operation: 'GetServiceQuota', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    const { reason } = (await run()).outputs
    expect(reason).toContain('The instance type t3.medium cannot be looked at:')
    expect(reason).toContain('The quota of storage cannot be looked at:')
  })

  test('name what is not installed on the runner', async () => {
    const end = await run({}, { PATH: '/nowhere' })
    for (const tool of ['ansible-playbook', 'aws', 'session-manager-plugin'])
      expect(end.outputs.reason).toContain(`\`${tool}\``)
  })

  test('name what EC2 would refuse', async () => {
    aws.faults.inject({ operation: 'CreateKeyPair' }, { kind: 'access-denied' })
    const end = await run()
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('EC2 would refuse ec2:CreateKeyPair'),
    })
  })

  test('refuse a name that another run has taken, before an hour is spent (§1.9, 8)', async () => {
    await run({ 'vm-image-location': '' })
    aws.forgetRequests()
    const end = await run({ 'vm-image-location': '' }, { GITHUB_RUN_ID: '1' })
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/The AMI name "sandbox 7\.0\.\d+" is taken by ami-/),
    })
    expect(calls('CreateStack')).toBe(0)
  })
})

describe('a build that fails', () => {
  test('at the stack says why, and the stack that was rolled back is removed (§1.9, 7)', async () => {
    await aws.control('cloudformation/settings', {
      createFailures: ['You have requested more vCPU capacity'],
    })
    const end = await run()
    expect(end.outputs.outcome).toBe('failed')
    expect(end.outputs.reason).toContain(
      '(ROLLBACK_COMPLETE): Instance: You have requested more vCPU capacity',
    )
    expect(await account.temporary()).toEqual([])
  })

  test('in Ansible says so, and leaves nothing', async () => {
    account.setAnsible('echo "fatal: [i-1]: FAILED! => no space left"; exit 2')
    const end = await run()
    expect(end.log).toContain('no space left')
    expect(end.outputs.reason).toMatch(/Ansible could not install the sandbox \(exit code 2\).*It left/)
    expect(await account.temporary()).toEqual([])
    expect(calls('CreateImage')).toBe(0)
  })

  test('in an installation that hangs is ended after its limit', async () => {
    account.setAnsible('echo "TASK [hangs]"; sleep 1000')
    const end = await run({ 'vm-image-location': '' })
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('Ansible was not done after 1h 30m.'),
    })
    expect(await account.temporary()).toEqual([])
  }, 300_000)

  test('in a stack that cannot be deleted says what is still there', async () => {
    account.setAnsible('exit 1')
    await aws.control('cloudformation/settings', { deleteFailures: ['resource sg-1 has a dependent object'] })
    const end = await run()
    expect(end.log).toContain('DELETE_FAILED')
    expect(await account.temporary()).toEqual([expect.stringContaining('DELETE_FAILED')])
    expect((await account.post(end, tempDir)).exitCode).toBe(0)
    expect(await account.temporary()).toEqual([])
  })

  test('at an export is gone on with from its AMI by a second attempt (§1.9, 8)', async () => {
    await aws.control('ec2/settings', { exportFailures: ['the disk has 2 partitions that cannot be read'] })
    const first = await run()
    expect(first.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('the disk has 2 partitions'),
    })
    expect(await account.temporary()).toEqual([])
    aws.forgetRequests()
    const second = await run({}, { GITHUB_RUN_ATTEMPT: '2' })
    expect(second.outputs).toMatchObject({ outcome: 'succeeded' })
    for (const operation of ['CreateStack', 'CreateImage']) expect(calls(operation)).toBe(0)
    expect((await account.objects()).sort()).toEqual(keys())
  })
})

describe('an answer that is lost', () => {
  test.each([
    'CreateKeyPair',
    'CreateStack',
    'CreateImage',
    'ExportImage',
    'CompleteMultipartUpload',
    'DeleteObject',
  ])('to %s makes nothing twice', async (operation) => {
    // The first CreateKeyPair is the dry run.
    aws.faults.inject({ operation, nth: operation === 'CreateKeyPair' ? 2 : 1 }, { kind: 'lose-answer' })
    const end = await run({ 'vm-image-formats': 'VHD' })
    expect(end.outputs).toMatchObject({ outcome: 'succeeded' })
    expect(await account.temporary()).toEqual([])
    expect(await account.objects()).toHaveLength(1)
  })
})
