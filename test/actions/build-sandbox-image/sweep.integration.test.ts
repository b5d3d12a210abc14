import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation'
import {
  CreateKeyPairCommand,
  DescribeInstancesCommand,
  DescribeKeyPairsCommand,
  EC2Client,
  ExportImageCommand,
  type ResourceType,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { scaledTime } from '../../support/scaled-time.ts'

const time = scaledTime({ factor: 240 })
const asset = { Key: 'ai-ops:asset-id', Value: '1.0.0' }
const started = { Key: 'ai-ops:started-at', Value: '2020-01-01T00:00:00.000Z' }

let aws: AwsEmulator
let imageId: string

beforeAll(async () => {
  aws = await startAws({ time })
  const { images } = await aws.control<{ images: Record<string, { imageId: string }> }>('ec2/images', {
    images: [{ name: 'base' }],
  })
  imageId = images.base?.imageId ?? ''
  await aws.client(S3Client).send(
    new CreateBucketCommand({
      Bucket: 'exports',
      CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' },
    }),
  )
})
afterAll(() => aws.stop())
afterEach(() => aws.faults.clear())

function sweep(inputs: Record<string, string> = {}): Promise<ActionEnd> {
  const environment = { ...time.environment, ...aws.environment, GITHUB_RUN_ID: '99' }
  return runAction({ action: 'build-sandbox-image', inputs: { mode: 'sweep', ...inputs }, environment })
}

function tags(kind: ResourceType, run: string, ...more: { Key: string; Value: string }[]) {
  return [{ ResourceType: kind, Tags: [{ Key: 'ai-ops:run-id', Value: run }, asset, ...more] }]
}

/** What a run leaves that dies in the middle of a build. */
async function leave(run: string): Promise<void> {
  const ec2 = aws.client(EC2Client)
  await ec2.send(
    new RunInstancesCommand({
      ImageId: imageId,
      MinCount: 1,
      MaxCount: 1,
      TagSpecifications: tags('instance', run),
    }),
  )
  await ec2.send(
    new CreateKeyPairCommand({ KeyName: `key-${run}`, TagSpecifications: tags('key-pair', run) }),
  )
  await aws.client(CloudFormationClient).send(
    new CreateStackCommand({
      StackName: `EC2-DATA-SCIENCE-SANDBOX-${run}`,
      TemplateBody: JSON.stringify({ Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } }),
      Tags: [{ Key: 'ai-ops:run-id', Value: run }, asset],
    }),
  )
  await aws.control('ec2/settings', { exportSeconds: 1_000_000 })
  await ec2.send(
    new ExportImageCommand({
      ImageId: imageId,
      DiskImageFormat: 'VHD',
      S3ExportLocation: { S3Bucket: 'exports' },
      TagSpecifications: tags('export-image-task', run, started),
    }),
  )
}

async function left(): Promise<string[]> {
  const ec2 = aws.client(EC2Client)
  const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({}))
  const { KeyPairs = [] } = await ec2.send(new DescribeKeyPairsCommand({}))
  const { Stacks = [] } = await aws.client(CloudFormationClient).send(new DescribeStacksCommand({}))
  return [
    ...Reservations.flatMap(({ Instances = [] }) => Instances)
      .filter(({ State }) => State?.Name === 'running')
      .map(({ Tags = [] }) => `instance ${Tags.find(({ Key }) => Key === 'ai-ops:run-id')?.Value}`),
    ...KeyPairs.map(({ KeyName }) => `key pair ${KeyName}`),
    ...Stacks.filter(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE').map(
      ({ StackName }) => `stack ${StackName}`,
    ),
  ]
}

test('takes what dead runs left when it is old, keeps what is young, its own or not of a run', async () => {
  await leave('17')
  await aws.client(EC2Client).send(new RunInstancesCommand({ ImageId: imageId, MinCount: 1, MaxCount: 1 }))
  await leave('99')
  const everything = await left()

  const young = await sweep({ 'dry-run': 'false' })
  expect(young.outputs).toMatchObject({ outcome: 'succeeded', reason: 'Removed 1 leftover.' })
  const rules = JSON.parse(young.outputs.leftovers ?? '').map(
    ({ rule, runId, kind }: Record<string, string>) => `${runId} ${kind} ${rule}`,
  )
  expect(rules.toSorted()).toEqual([
    '17 export-task old',
    '17 instance too-young',
    '17 key-pair too-young',
    '17 stack too-young',
    '99 export-task own-run',
    '99 instance own-run',
    '99 key-pair own-run',
    '99 stack own-run',
  ])
  expect(await left()).toEqual(everything)
})

test('is a dry run unless told otherwise, takes one run’s, goes on when one cannot be removed, and repeats', async () => {
  const later = scaledTime({ factor: 60, virtualStart: new Date(time.now().getTime() + 86_400_000) })
  const tomorrow = (inputs: Record<string, string>) =>
    runAction({
      action: 'build-sandbox-image',
      inputs: { mode: 'sweep', ...inputs },
      environment: { ...aws.environment, ...later.environment, GITHUB_RUN_ID: '100' },
    })
  const everything = await left()
  const dry = await tomorrow({})
  expect(dry.outputs).toMatchObject({ outcome: 'planned', reason: '7 of 7 leftovers would be removed.' })
  expect(reportViolations(dry.report())).toEqual([])
  expect(await left()).toEqual(everything)

  aws.faults.inject(
    { operation: 'TerminateInstances', times: Number.POSITIVE_INFINITY },
    { kind: 'access-denied' },
  )
  const partly = await tomorrow({ 'dry-run': 'false', 'run-id': '17' })
  expect(partly.exitCode).toBe(1)
  expect(partly.outputs.reason).toMatch(
    /^1 leftover could not be removed: instance i-\w+ \(running\): .*not authorized/,
  )
  expect(await left()).toEqual(
    everything.filter((one) => !/^(key pair key-17|stack EC2-DATA-SCIENCE-SANDBOX-17)$/.test(one)),
  )

  aws.faults.clear()
  const rest = await tomorrow({ 'dry-run': 'false' })
  expect(rest.outputs).toMatchObject({ outcome: 'succeeded', reason: 'Removed 5 leftovers.' })
  expect(await left()).toEqual(['instance undefined'])
  expect((await tomorrow({ 'dry-run': 'false' })).outputs).toMatchObject({
    outcome: 'unchanged',
    leftovers: '[]',
  })
})

test.each(['DescribeInstances', 'DescribeKeyPairs', 'DescribeStacks', 'DescribeExportImageTasks'])(
  'does not take an answer that says nothing (%s) for nothing to remove',
  async (operation) => {
    aws.faults.inject({ operation }, { kind: 'error', status: 200, code: 'Silence' })
    expect((await sweep()).outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('an answer of AWS has no'),
    })
  },
)

test('does not take an instance that bears the tag of a run alone, or that of an asset', async () => {
  for (const Tags of [[{ Key: 'ai-ops:run-id', Value: '16' }], [asset]])
    await aws.client(EC2Client).send(
      new RunInstancesCommand({
        ImageId: imageId,
        MinCount: 1,
        MaxCount: 1,
        TagSpecifications: [{ ResourceType: 'instance', Tags }],
      }),
    )
  const later = scaledTime({ factor: 60, virtualStart: new Date(time.now().getTime() + 86_400_000) })
  const end = await runAction({
    action: 'build-sandbox-image',
    inputs: { mode: 'sweep', 'dry-run': 'false' },
    environment: { ...aws.environment, ...later.environment, GITHUB_RUN_ID: '100' },
  })
  expect(end.outputs).toMatchObject({ outcome: 'unchanged', leftovers: '[]' })
  expect(await left()).toEqual(['instance undefined', 'instance 16', 'instance undefined'])
})
