import { CreateKeyPairCommand, CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { UBUNTU } from '../../support/sandbox/build-place.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { type BareAccount, makeBareAccount } from './bare-account.ts'

const time = scaledTime({ factor: 60 })

let aws: AwsEmulator
let account: BareAccount

beforeAll(async () => {
  aws = await startAws({ time })
  await aws.control('ec2/images', { images: [UBUNTU] })
  account = await makeBareAccount(aws, time)
  const built = await runAction(account.options({ 'vm-image-formats': 'VHD' }))
  expect(built.outputs.outcome).toBe('succeeded')
  await makeVolume(account.assetId)
  await makeVolume(`${account.assetId}rc1`)
})
afterAll(async () => {
  account.dispose()
  await aws.stop()
})
beforeEach(() => aws.forgetRequests())

const makeVolume = (Value: string) =>
  aws.client(EC2Client).send(
    new CreateVolumeCommand({
      AvailabilityZone: 'eu-central-1a',
      Size: 50,
      VolumeType: 'gp3',
      TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'ai-ops:asset-id', Value }] }],
    }),
  )
const list = (inputs: Record<string, string> = {}): Promise<ActionEnd> =>
  runAction(account.options({ mode: 'assets', ...inputs }))
const kindsOf = (end: ActionEnd): string[] => {
  const found: { kind: string }[] = JSON.parse(end.outputs.assets ?? '')
  return found.map(({ kind }) => kind).sort()
}
/** The instance is terminated: EC2 lists it for an hour. */
const OF_BUILD = ['ami', 'export-task', 'instance', 's3-object', 'snapshot', 'volume']

describe('mode: assets', () => {
  test('lists what carries exactly the asset id, with age, size and cost, and changes nothing (§1.9, 4)', async () => {
    const end = await list()
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(kindsOf(end)).toEqual(OF_BUILD)
    expect(end.outputs.reason).toMatch(/^6 things, about \$\d+\.\d\d a month\.$/)
    expect(JSON.parse(end.outputs.assets ?? '')).toContainEqual(
      expect.objectContaining({ kind: 'volume', ageDays: expect.any(Number), sizeGib: 50, monthlyUsd: 4 }),
    )
    expect(end.outputs['assets-table']).toMatch(/^\| What \| Days \| GiB \| USD a month \|$/m)
    expect(end.outputs['assets-table']).toMatch(
      /^\| volume vol-[0-9a-f]+ \\\(available, gp3\\\) \| \d+ \| 50\.00 \| 4\.00 \|$/m,
    )
    expect(reportViolations(end.report())).toEqual([])
    const operations = aws.requests().map(({ operation }) => operation)
    expect(operations.filter((operation) => !/^(Describe|List|Get|Head)/.test(operation))).toEqual([])
  })

  test('lists what carries any asset id, when none is given, and nothing without one', async () => {
    await aws.client(EC2Client).send(new CreateKeyPairCommand({ KeyName: 'of-nobody' }))
    expect(kindsOf(await list({ 'asset-id': '' }))).toEqual([...OF_BUILD, 'volume'])
  })

  test('lists container images by their tag, of exactly the asset id or of any', async () => {
    const images = [
      { tags: ['sandbox-1.0.0'], sizeBytes: 2 ** 30 },
      { tags: ['sandbox-1.0.0rc1', 'latest'], sizeBytes: 2 ** 29 },
      { tags: ['other-1.0.0'] },
      { name: 'untagged' },
    ]
    await aws.control('ecr/images', { repository: 'team/sandboxes', images })
    const container = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/sandboxes:sandbox-{asset-id}'
    const of = async (inputs: Record<string, string>) => {
      const { outputs } = await list({ 'container-image': container, ...inputs })
      const found: { kind: string; tag: string; monthlyUsd: number }[] = JSON.parse(outputs.assets ?? '')
      return found
        .filter(({ kind }) => kind === 'container-image')
        .map(({ tag, monthlyUsd }) => [tag, monthlyUsd])
    }
    expect(await of({ 'asset-id': '1.0.0' })).toEqual([['sandbox-1.0.0', 0.1]])
    expect(await of({ 'asset-id': '' })).toEqual(
      expect.arrayContaining([
        ['sandbox-1.0.0', 0.1],
        ['sandbox-1.0.0rc1', 0.05],
      ]),
    )
    expect(await of({ 'asset-id': '' })).toHaveLength(2)
  })

  test('names from outside stay text in the table', async () => {
    await aws.client(EC2Client).send(
      new CreateKeyPairCommand({
        KeyName: 'a | b <img src=x>',
        TagSpecifications: [{ ResourceType: 'key-pair', Tags: [{ Key: 'ai-ops:asset-id', Value: '8.0.0' }] }],
      }),
    )
    const end = await list({ 'asset-id': '8.0.0' })
    expect(end.outputs['assets-table']).toContain('"a \\| b &lt;img src=x&gt;"')
  })

  test('lists nothing of an id that nothing carries', async () => {
    const end = await list({ 'asset-id': '9.9.9' })
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      assets: '[]',
      reason: '0 things, about $0.00 a month.',
    })
  })

  test('says what it may not read, and does not take it for nothing', async () => {
    aws.faults.inject({ operation: 'DescribeVolumes' }, { kind: 'access-denied' })
    const end = await list()
    aws.faults.clear()
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain('ec2:DescribeVolumes')
  })
})
