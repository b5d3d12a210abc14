import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2'
import { ECRClient, ListImagesCommand } from '@aws-sdk/client-ecr'
import {
  DescribeLoadBalancersCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda'
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  DeleteObjectsCommand,
  GetBucketPolicyCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { CreateScheduleCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts'

const settings = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } }

let server: Server
let proxy: FaultProxy
let arrived: string[]

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    arrived.push(`${incoming.method} ${incoming.url}`)
    incoming
      .resume()
      .on('end', () => outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{"imageIds":[]}'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  proxy = await startFaultProxy({ target: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
})
afterAll(async () => {
  await proxy.stop()
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  arrived = []
  proxy.faults.clear()
  proxy.forget()
})

function client<Client>(Service: new (given: object) => Client, maxAttempts = 1): Client {
  return new Service({ ...settings, endpoint: proxy.url, maxAttempts })
}
const list = (maxAttempts?: number) =>
  client(ECRClient, maxAttempts).send(new ListImagesCommand({ repositoryName: 'models' }))

describe('the log', () => {
  const object = { Bucket: 'b', Key: 'k/1' }
  test.each<[string, () => Promise<unknown>]>([
    ['ecr ListImages', () => list()],
    [
      'elbv2 DescribeLoadBalancers',
      () => client(ElasticLoadBalancingV2Client).send(new DescribeLoadBalancersCommand({})),
    ],
    ['ec2 DescribeInstances', () => client(EC2Client).send(new DescribeInstancesCommand({}))],
    ['cloudwatch DescribeAlarms', () => client(CloudWatchClient).send(new DescribeAlarmsCommand({}))],
    ['sts GetCallerIdentity', () => client(STSClient).send(new GetCallerIdentityCommand({}))],
    ['lambda ListFunctions', () => client(LambdaClient).send(new ListFunctionsCommand({}))],
    ['scheduler ListSchedules', () => client(SchedulerClient).send(new ListSchedulesCommand({}))],
    [
      'scheduler CreateSchedule',
      () =>
        client(SchedulerClient).send(
          new CreateScheduleCommand({
            Name: 'n',
            ScheduleExpression: 'rate(1 day)',
            FlexibleTimeWindow: { Mode: 'OFF' },
            Target: { Arn: 'a', RoleArn: 'r' },
          }),
        ),
    ],
    ['s3 PutObject', () => client(S3Client).send(new PutObjectCommand({ ...object, Body: 'x' }))],
    ['s3 HeadObject', () => client(S3Client).send(new HeadObjectCommand(object))],
    ['s3 CopyObject', () => client(S3Client).send(new CopyObjectCommand({ ...object, CopySource: 'b/o' }))],
    ['s3 ListObjectsV2', () => client(S3Client).send(new ListObjectsV2Command({ Bucket: 'b' }))],
    ['s3 GetBucketPolicy', () => client(S3Client).send(new GetBucketPolicyCommand({ Bucket: 'b' }))],
    [
      's3 DeleteObjects',
      () =>
        client(S3Client).send(new DeleteObjectsCommand({ Bucket: 'b', Delete: { Objects: [{ Key: 'k' }] } })),
    ],
    [
      's3 PutObjectTagging',
      () => client(S3Client).send(new PutObjectTaggingCommand({ ...object, Tagging: { TagSet: [] } })),
    ],
    [
      's3 UploadPart',
      () =>
        client(S3Client).send(new UploadPartCommand({ ...object, PartNumber: 1, UploadId: 'u', Body: 'x' })),
    ],
    [
      's3 CompleteMultipartUpload',
      () => client(S3Client).send(new CompleteMultipartUploadCommand({ ...object, UploadId: 'u' })),
    ],
  ])('names %s', async (meaning, call) => {
    await call().catch(() => {}) // the server behind knows no AWS
    expect(proxy.requests().map(({ service, operation }) => `${service} ${operation}`)).toEqual([meaning])
  })

  test('keeps order, status and body', async () => {
    proxy.faults.inject({}, { kind: 'throttle' })
    await expect(list()).rejects.toThrow()
    await list()
    expect(proxy.requests()).toMatchObject([
      {
        sequence: expect.any(Number),
        status: 400,
        faults: ['throttle'],
        body: '{"repositoryName":"models"}',
      },
      { status: 200, faults: [], url: '/' },
    ])
  })
})

describe('errors are those of the service', () => {
  test.each<[string, () => Promise<unknown>, string, string]>([
    ['ecr', () => list(), 'ThrottlingException', 'AccessDeniedException'],
    [
      'elbv2',
      () => client(ElasticLoadBalancingV2Client).send(new DescribeLoadBalancersCommand({})),
      'Throttling',
      'AccessDenied',
    ],
    [
      'ec2',
      () => client(EC2Client).send(new DescribeInstancesCommand({})),
      'RequestLimitExceeded',
      'UnauthorizedOperation',
    ],
    [
      'cloudwatch',
      () => client(CloudWatchClient).send(new DescribeAlarmsCommand({})),
      'ThrottlingException',
      'AccessDenied',
    ],
    [
      's3',
      () => client(S3Client).send(new ListObjectsV2Command({ Bucket: 'b' })),
      'SlowDown',
      'AccessDenied',
    ],
    [
      'lambda',
      () => client(LambdaClient).send(new ListFunctionsCommand({})),
      'TooManyRequestsException',
      'AccessDeniedException',
    ],
    [
      'scheduler',
      () => client(SchedulerClient).send(new ListSchedulesCommand({})),
      'ThrottlingException',
      'AccessDeniedException',
    ],
  ])('%s', async (_, call, throttled, denied) => {
    proxy.faults.inject({}, { kind: 'throttle' })
    await expect(call()).rejects.toMatchObject({ name: throttled })
    proxy.faults.inject({}, { kind: 'access-denied' })
    await expect(call()).rejects.toMatchObject({ name: denied })
    expect(arrived).toEqual([])
  })

  test('or what the test says', async () => {
    proxy.faults.inject(
      {},
      { kind: 'error', status: 400, code: 'RepositoryNotFoundException', message: 'gone' },
    )
    await expect(list()).rejects.toMatchObject({ name: 'RepositoryNotFoundException', message: 'gone' })
  })
})

describe('faults', () => {
  test.each([
    ['throttle', 1, 2],
    ['server-error', 1, 2],
    ['reset', 1, 2],
    ['lose-answer', 2, 2],
  ] as const)(
    '%s: the server sees %i of %i calls, and a client that tries again gets its answer',
    async (kind, seen, sent) => {
      proxy.faults.inject({ service: 'ecr', operation: 'ListImages' }, { kind })
      expect(await list(2)).toMatchObject({ imageIds: [] })
      expect(arrived).toHaveLength(seen)
      expect(proxy.requests()).toHaveLength(sent)
    },
  )

  test.each(['reset', 'lose-answer'] as const)('%s leaves the caller without an answer', async (kind) => {
    proxy.faults.inject({}, { kind })
    await expect(list()).rejects.toThrow('ECONNRESET')
    expect(proxy.requests()).toMatchObject([{ status: undefined, faults: [kind] }])
  })

  test('hit what they are for, from the nth call on, as often as they should', async () => {
    const injection = proxy.faults.inject({ operation: 'ListImages', nth: 2, times: 2 }, { kind: 'throttle' })
    const outcomes: string[] = []
    for (let call = 1; call <= 5; call++)
      outcomes.push(
        await list().then(
          () => 'ok',
          () => 'throttled',
        ),
      )
    expect(outcomes).toEqual(['ok', 'throttled', 'throttled', 'ok', 'ok'])
    expect(injection.hits).toBe(2)

    proxy.faults.inject({ service: 'elbv2' }, { kind: 'throttle' })
    proxy.faults.inject({ where: ({ body }) => body.includes('other') }, { kind: 'throttle' })
    await list()
  })

  test('go when they are removed', async () => {
    const injection = proxy.faults.inject({ times: Number.POSITIVE_INFINITY }, { kind: 'throttle' })
    await expect(list()).rejects.toThrow()
    injection.remove()
    await list()
  })

  test('of a rate limit let a burst through, and no more', async () => {
    const limit = proxy.faults.inject({}, { kind: 'rate-limit', perSecond: 0.001, burst: 3 })
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => list()))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    expect(limit.hits).toBe(7)
  })

  test('run hooks before the server sees a call and before the caller sees the answer', async () => {
    const order: string[] = []
    proxy.faults.inject(
      {},
      { kind: 'before', hook: () => void order.push(`before, ${arrived.length} arrived`) },
    )
    proxy.faults.inject(
      {},
      { kind: 'after', hook: () => void order.push(`after, ${arrived.length} arrived`) },
    )
    await list().then(() => order.push('answered'))
    expect(order).toEqual(['before, 0 arrived', 'after, 1 arrived', 'answered'])
  })

  test('work for other servers than AWS', async () => {
    const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await using github = await startFaultProxy({
      target,
      meaning: ({ method, url }) => ({ service: 'github', operation: `${method} ${url}` }),
      writeError: (_, __, { status, message }) => ({
        status,
        headers: {},
        body: JSON.stringify({ message }),
      }),
    })
    github.faults.inject(
      { operation: 'GET /user' },
      { kind: 'error', status: 403, code: '', message: 'rate limit' },
    )
    const refused = await fetch(`${github.url}/user`)
    expect([refused.status, await refused.json()]).toEqual([403, { message: 'rate limit' }])
    expect((await fetch(`${github.url}/user`)).status).toBe(200)
  })
})

test('what a guard refuses is answered with its error, and the server never sees it', async () => {
  const { port } = server.address() as AddressInfo
  const heard: string[] = []
  await using guarded = await startFaultProxy({
    target: `http://127.0.0.1:${port}`,
    guard: {
      refusalOf: async ({ operation }) =>
        operation === 'ListImages'
          ? { status: 400, code: 'AccessDeniedException', message: 'no' }
          : undefined,
      heard: ({ operation }) => heard.push(operation),
    },
  })
  const to = <Client>(Service: new (given: object) => Client) =>
    new Service({ ...settings, endpoint: guarded.url, maxAttempts: 1 })
  const listing = to(ECRClient).send(new ListImagesCommand({ repositoryName: 'models' }))
  await expect(listing).rejects.toMatchObject({ name: 'AccessDeniedException', message: 'no' })
  expect(arrived).toEqual([])
  await to(LambdaClient).send(new ListFunctionsCommand({}))
  expect(heard).toEqual(['ListFunctions'])
})

test('what a fault answers, the guard is not asked about', async () => {
  const { port } = server.address() as AddressInfo
  let asked = 0
  await using guarded = await startFaultProxy({
    target: `http://127.0.0.1:${port}`,
    guard: {
      async refusalOf() {
        asked += 1
        return undefined
      },
      heard: () => {},
    },
  })
  guarded.faults.inject({ operation: 'ListImages' }, { kind: 'access-denied' })
  const ecr = new ECRClient({ ...settings, endpoint: guarded.url, maxAttempts: 1 })
  await expect(ecr.send(new ListImagesCommand({ repositoryName: 'models' }))).rejects.toMatchObject({
    name: 'AccessDeniedException',
  })
  expect(asked).toBe(0)
})
