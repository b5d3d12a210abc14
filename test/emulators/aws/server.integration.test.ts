import { setTimeout as sleep } from 'node:timers/promises'
import { CloudWatchClient, DescribeAlarmHistoryCommand } from '@aws-sdk/client-cloudwatch'
import { ECRClient, ListImagesCommand, PutRegistryPolicyCommand } from '@aws-sdk/client-ecr'
import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { CreateArtifactCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import { GetScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { firstLine, startHelper } from '../../support/processes.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { type AwsEmulator, startAws } from './server.ts'

let aws: AwsEmulator
const time = scaledTime({ factor: 100, virtualStart: new Date('2030-01-01T00:00:00Z') })

beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(() => aws.stop())

test('knows who calls, and gives credentials for a web identity that end on the virtual clock', async () => {
  const sts = aws.client(STSClient)
  expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: '123456789012' })
  const { Credentials } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: 'arn:aws:iam::123456789012:role/release',
      RoleSessionName: 'test',
      WebIdentityToken: 'a.b.c',
      DurationSeconds: 900,
    }),
  )
  expect(Credentials?.Expiration?.getFullYear()).toBe(2030)
})

test('keeps objects of S3 as they were put', async () => {
  const s3 = aws.client(S3Client)
  await s3.send(
    new CreateBucketCommand({
      Bucket: 'kept',
      CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' },
    }),
  )
  await s3.send(new PutObjectCommand({ Bucket: 'kept', Key: 'a/ü b', Body: 'text' }))
  const { Body, LastModified } = await s3.send(new GetObjectCommand({ Bucket: 'kept', Key: 'a/ü b' }))
  expect(await Body?.transformToString()).toBe('text')
  expect(LastModified?.getFullYear()).toBe(2030)
})

test.each([
  [
    'JSON',
    () =>
      aws
        .client(SageMakerClient)
        .send(
          new CreateArtifactCommand({ ArtifactName: 'a', ArtifactType: 't', Source: { SourceUri: 's' } }),
        ),
  ],
  ['JSON with query errors', () => aws.client(CloudWatchClient).send(new DescribeAlarmHistoryCommand({}))],
])('answers what is not there with an error that is not tried again: %s', async (_, call) => {
  await expect(call()).rejects.toMatchObject({
    name: 'NotImplemented',
    $metadata: { httpStatusCode: 501, attempts: 1 },
  })
})

test('gives errors of REST services in their own form', async () => {
  await expect(
    aws.client(SchedulerClient).send(new GetScheduleCommand({ Name: 'none' })),
  ).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  })
})

test('says which controls there are', async () => {
  await expect(aws.control('no/such')).rejects.toThrow('no control no/such; known: ')
})

test('logs what comes through the proxy, and not what the test does itself', async () => {
  aws.forgetRequests()
  const ecr = new ECRClient({
    endpoint: aws.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  })
  await ecr.send(new ListImagesCommand({ repositoryName: 'none' })).catch(() => {})
  await aws
    .client(ECRClient)
    .send(new PutRegistryPolicyCommand({ policyText: '{}' }))
    .catch(() => {})
  expect(aws.requests()).toMatchObject([
    { service: 'ecr', operation: 'ListImages', status: 400, body: '{"repositoryName":"none"}' },
  ])
})

test('takes large objects through the proxy', async () => {
  const s3 = new S3Client({
    endpoint: aws.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  })
  const location = { LocationConstraint: 'eu-central-1' as const }
  await s3.send(new CreateBucketCommand({ Bucket: 'large', CreateBucketConfiguration: location }))
  await s3.send(new PutObjectCommand({ Bucket: 'large', Key: 'k', Body: Buffer.alloc(6 * 1024 * 1024, 'x') }))
  const { ContentLength } = await s3.send(new HeadObjectCommand({ Bucket: 'large', Key: 'k' }))
  expect(ContentLength).toBe(6 * 1024 * 1024)
  expect(aws.requests().at(-2)).toMatchObject({ service: 's3', operation: 'PutObject', body: undefined })
})

test('lets one of many writers win who all ask for a new object', async () => {
  const s3 = aws.client(S3Client)
  const put = (Body: string) =>
    s3.send(new PutObjectCommand({ Bucket: 'large', Key: 'new', Body, IfNoneMatch: '*' }))
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, order) => put(`${order}`)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('ends when the process that started it is killed', async () => {
  const module = new URL('./server.ts', import.meta.url).href
  const code = `import { startAws } from '${module}'
    const aws = await startAws()
    console.log(aws.processId)
    setInterval(() => {}, 1_000)`
  const starter = startHelper(process.execPath, ['--no-warnings', '--input-type=module', '--eval', code], {})
  const emulator = Number(await firstLine(starter))
  process.kill(emulator, 0)
  starter.process.kill('SIGKILL')
  while (isAlive(emulator)) await sleep(20)
})

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch {
    return false
  }
}
