import { gunzipSync } from 'node:zlib'
import {
  BatchGetResourceConfigCommand,
  ConfigServiceClient,
  DeleteConfigurationRecorderCommand,
  DeleteDeliveryChannelCommand,
  DeliverConfigSnapshotCommand,
  DescribeConfigurationRecorderStatusCommand,
  DescribeConfigurationRecordersCommand,
  DescribeDeliveryChannelStatusCommand,
  GetDiscoveredResourceCountsCommand,
  GetResourceConfigHistoryCommand,
  type GetResourceConfigHistoryCommandInput,
  type GetResourceConfigHistoryCommandOutput,
  ListConfigurationRecordersCommand,
  ListDiscoveredResourcesCommand,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  SelectResourceConfigCommand,
  StartConfigurationRecorderCommand,
  StopConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service'
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type StoppedAws, startStoppedAws } from './stopped-clock.ts'

const roleARN = 'arn:aws:iam::123456789012:role/config'
const Bucket = 'config-history'
const lambda = 'AWS::Lambda::Function'

let aws: StoppedAws
let config: ConfigServiceClient
let s3: S3Client

beforeAll(async () => {
  aws = await startStoppedAws(new Date('2030-03-01T12:00:00Z'))
  config = aws.client(ConfigServiceClient)
  s3 = aws.client(S3Client)
  const location = { LocationConstraint: 'eu-central-1' as const }
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: location }))
})
afterAll(() => aws.stop())

const putRecorder = (more: object = {}) =>
  config.send(
    new PutConfigurationRecorderCommand({ ConfigurationRecorder: { name: 'main', roleARN, ...more } }),
  )
const putChannel = (more: object = {}) =>
  config.send(
    new PutDeliveryChannelCommand({ DeliveryChannel: { name: 'main', s3BucketName: Bucket, ...more } }),
  )
const start = () => config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'main' }))
const stop = () => config.send(new StopConfigurationRecorderCommand({ ConfigurationRecorderName: 'main' }))
const recorderStatus = async () =>
  (await config.send(new DescribeConfigurationRecorderStatusCommand({}))).ConfigurationRecordersStatus?.[0]
const channelStatus = async () =>
  (await config.send(new DescribeDeliveryChannelStatusCommand({}))).DeliveryChannelsStatus?.[0]
const keys = async () =>
  (await s3.send(new ListObjectsV2Command({ Bucket }))).Contents?.map(({ Key = '' }) => Key) ?? []
async function found<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  for (;;) {
    const value = await look()
    if (value !== undefined) return value
    await aws.advance(3_000)
  }
}

describe('recorder and channel', () => {
  test('come in their order: recorder, channel, start', async () => {
    await expect(putChannel()).rejects.toMatchObject({ name: 'NoAvailableConfigurationRecorderException' })
    await putRecorder()
    await expect(start()).rejects.toMatchObject({ name: 'NoAvailableDeliveryChannelException' })
    await putChannel()
    expect(await recorderStatus()).toMatchObject({ name: 'main', recording: false })
    await aws.control('config/settings', { pendingSeconds: 30, snapshotSeconds: 60 })
    await start()
    expect(await recorderStatus()).toMatchObject({ recording: true, lastStatus: 'Pending' })
    await aws.advance(40_000)
    expect(await recorderStatus()).toMatchObject({ recording: true, lastStatus: 'Success' })
    await expect(
      config.send(new DeleteDeliveryChannelCommand({ DeliveryChannelName: 'main' })),
    ).rejects.toMatchObject({
      name: 'LastDeliveryChannelDeleteFailedException',
    })
    await stop()
    expect(await recorderStatus()).toMatchObject({ recording: false, lastStopTime: expect.any(Date) })
    await start()
  })

  test('are one each', async () => {
    await expect(putRecorder({ name: 'other' })).rejects.toThrow(
      "Failed to put configuration recorder 'other' because the maximum number of configuration recorders: 1 is reached.",
    )
    await expect(putChannel({ name: 'other' })).rejects.toMatchObject({
      name: 'MaxNumberOfDeliveryChannelsExceededException',
    })
  })

  test('keep what they are told', async () => {
    const recordingMode = {
      recordingFrequency: 'CONTINUOUS' as const,
      recordingModeOverrides: [
        { resourceTypes: ['AWS::EC2::Instance' as const], recordingFrequency: 'DAILY' as const },
      ],
    }
    await putRecorder({ recordingMode, recordingGroup: { resourceTypes: [lambda] } })
    const { ConfigurationRecorders } = await config.send(new DescribeConfigurationRecordersCommand({}))
    expect(ConfigurationRecorders).toMatchObject([
      {
        name: 'main',
        arn: expect.stringMatching(/:configuration-recorder\/main\//),
        recordingMode,
        recordingGroup: {
          allSupported: false,
          resourceTypes: [lambda],
          recordingStrategy: { useOnly: 'INCLUSION_BY_RESOURCE_TYPES' },
        },
        recordingScope: 'PAID',
      },
    ])
  })

  test.each([
    ['a recorder without role', () => putRecorder({ roleARN: undefined }), 'ValidationException'],
    [
      'a group that says two things',
      () => putRecorder({ recordingGroup: { allSupported: true, resourceTypes: [lambda] } }),
      'InvalidRecordingGroupException',
    ],
    [
      'a type that is none',
      () => putRecorder({ recordingGroup: { resourceTypes: ['AWS::No::Thing'] } }),
      'ValidationException',
    ],
    ['a bucket that is not there', () => putChannel({ s3BucketName: 'none' }), 'NoSuchBucketException'],
    ['a prefix with AWSLogs', () => putChannel({ s3KeyPrefix: 'AWSLogs/x' }), 'InvalidS3KeyPrefixException'],
  ])('%s is refused', async (_, call, name) => {
    await expect(call()).rejects.toMatchObject({ name })
  })

  test('of a service are listed, but not changed by others', async () => {
    const linked = await aws.control<{ name: string }>('config/linked-recorder', {
      servicePrincipal: 'securityhub.amazonaws.com',
    })
    const { ConfigurationRecorderSummaries } = await config.send(new ListConfigurationRecordersCommand({}))
    expect(ConfigurationRecorderSummaries?.map(({ name, recordingScope }) => [name, recordingScope])).toEqual(
      [
        ['main', 'PAID'],
        [linked.name, 'INTERNAL'],
      ],
    )
    const { ConfigurationRecorders } = await config.send(new DescribeConfigurationRecordersCommand({}))
    expect(ConfigurationRecorders).toHaveLength(1)
    await expect(
      config.send(new DeleteConfigurationRecorderCommand({ ConfigurationRecorderName: linked.name })),
    ).rejects.toMatchObject({ name: 'UnmodifiableEntityException' })
  })

  test('may fail', async () => {
    await aws.control('config/recorder-status', { lastStatus: 'Failure', lastErrorCode: 'AccessDenied' })
    expect(await recorderStatus()).toMatchObject({ lastStatus: 'Failure', lastErrorCode: 'AccessDenied' })
    await aws.control('config/recorder-status', {})
  })
})

describe('delivery', () => {
  const deliver = () => config.send(new DeliverConfigSnapshotCommand({ deliveryChannelName: 'main' }))
  const read = async (Key: string) => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
    return JSON.parse(gunzipSync((await Body?.transformToByteArray()) ?? '').toString())
  }

  test('puts a snapshot into the bucket after a while, as AWS names and writes it', async () => {
    await aws.control('config/items', {
      items: [
        {
          resourceType: lambda,
          resourceId: 'delivered',
          arn: 'arn:aws:lambda:eu-central-1:123456789012:function:delivered',
          configurationItemCaptureTime: '2030-02-28T00:00:00Z',
          configuration: { memorySize: 128 },
          tags: { team: 'red' },
          relationships: [
            { resourceType: 'AWS::IAM::Role', resourceName: 'run', relationshipName: 'Is associated with ' },
          ],
        },
      ],
    })
    await putChannel({ s3KeyPrefix: 'audit' })
    expect((await channelStatus())?.configSnapshotDeliveryInfo).toEqual({ lastStatus: 'Not_Applicable' })
    const { configSnapshotId } = await deliver()
    const key = await found(async () => (await keys()).find((name) => name.includes(`${configSnapshotId}`)))
    expect(key).toMatch(
      /^audit\/AWSLogs\/123456789012\/Config\/eu-central-1\/2030\/3\/\d\/ConfigSnapshot\/123456789012_Config_eu-central-1_ConfigSnapshot_2030030\dT\d{6}Z_[0-9a-f-]{36}\.json\.gz$/,
    )
    expect(await read(key)).toMatchObject({
      fileVersion: '1.0',
      configSnapshotId,
      configurationItems: [
        {
          configurationItemVersion: '1.3',
          awsAccountId: '123456789012',
          ARN: 'arn:aws:lambda:eu-central-1:123456789012:function:delivered',
          configurationItemCaptureTime: '2030-02-28T00:00:00.000Z',
          configurationStateId: 1898467200000,
          configurationStateMd5Hash: '',
          configuration: { memorySize: 128 },
          relationships: [{ resourceName: 'run', name: 'Is associated with ' }],
        },
      ],
    })
    const info = await found(async () => {
      const status = (await channelStatus())?.configSnapshotDeliveryInfo
      return status?.lastSuccessfulTime && status
    })
    expect(info).toMatchObject({ lastStatus: 'Success' })
    expect(await keys()).toContain('audit/AWSLogs/123456789012/Config/ConfigWritabilityCheckFile')
  })

  test('may fail', async () => {
    await aws.control('config/delivery', {
      kind: 'history',
      lastStatus: 'Failure',
      lastErrorCode: 'AccessDenied',
    })
    expect((await channelStatus())?.configHistoryDeliveryInfo).toMatchObject({
      lastStatus: 'Failure',
      lastErrorCode: 'AccessDenied',
      lastAttemptTime: expect.any(Date),
    })
  })

  test('puts history files by type', async () => {
    await aws.control('config/deliver-history')
    const key = await found(async () => (await keys()).find((name) => name.includes('ConfigHistory')))
    expect(key).toMatch(
      /\/ConfigHistory\/123456789012_Config_eu-central-1_ConfigHistory_AWS::Lambda::Function_\w+_\w+_1\.json\.gz$/,
    )
    expect((await read(key)).configurationItems).toHaveLength(1)
  })

  test('needs a recorder that runs', async () => {
    await stop()
    await expect(deliver()).rejects.toMatchObject({ name: 'NoRunningConfigurationRecorderException' })
    await start()
    await expect(
      config.send(new DeliverConfigSnapshotCommand({ deliveryChannelName: 'none' })),
    ).rejects.toMatchObject({ name: 'NoSuchDeliveryChannelException' })
  })
})

describe('configuration items', () => {
  const type = 'AWS::ECS::Service'
  let count = 0
  let id: string
  beforeEach(() => {
    id = `service-${++count}`
  })
  const put = (...items: object[]) =>
    aws.control('config/items', {
      items: items.map((item) => ({ resourceType: type, resourceId: id, ...item })),
    })

  test('tell the present state: configuration as JSON text, unknown and deleted resources apart', async () => {
    await put({
      resourceName: 'web',
      configuration: { DesiredCount: 2 },
      supplementaryConfiguration: { Tags: [{ key: 'a' }] },
      tags: { team: 'red' },
    })
    await aws.control('config/items', {
      items: [
        { resourceType: type, resourceId: 'gone', configurationItemCaptureTime: '2030-02-01' },
        {
          resourceType: type,
          resourceId: 'gone',
          configurationItemCaptureTime: '2030-02-02',
          configurationItemStatus: 'ResourceDeleted',
        },
      ],
    })
    const resourceKeys = [id, 'gone', 'never'].map((resourceId) => ({
      resourceType: type as 'AWS::ECS::Service',
      resourceId,
    }))
    const answer = await config.send(new BatchGetResourceConfigCommand({ resourceKeys }))
    expect(answer.baseConfigurationItems).toMatchObject([
      {
        resourceId: id,
        version: '1.3',
        configuration: '{"DesiredCount": 2}',
        supplementaryConfiguration: { Tags: '[{"key": "a"}]' },
        configurationItemStatus: 'ResourceDiscovered',
      },
    ])
    expect(answer.baseConfigurationItems?.[0]).not.toHaveProperty('tags')
    expect(answer.unprocessedResourceKeys?.map(({ resourceId }) => resourceId)).toEqual(['gone', 'never'])

    const list = async (more: object = {}) =>
      (await config.send(new ListDiscoveredResourcesCommand({ resourceType: type, ...more })))
        .resourceIdentifiers
    expect((await list())?.map(({ resourceId }) => resourceId)).toEqual([id])
    expect(await list({ includeDeletedResources: true, resourceIds: ['gone'] })).toMatchObject([
      { resourceId: 'gone', resourceDeletionTime: new Date('2030-02-02') },
    ])
  })

  test('are counted', async () => {
    const resourceTypes = [lambda, type, 'AWS::S3::Bucket']
    const answer = await config.send(new GetDiscoveredResourceCountsCommand({ resourceTypes, limit: 1 }))
    expect(answer).toMatchObject({
      totalDiscoveredResources: 2,
      resourceCounts: [{ count: 1 }],
      nextToken: expect.any(String),
    })
  })

  test('are listed in pages', async () => {
    await aws.control('config/items', {
      items: Array.from({ length: 5 }, (_, order) => ({
        resourceType: 'AWS::SQS::Queue',
        resourceId: `q${order}`,
      })),
    })
    const first = await config.send(
      new ListDiscoveredResourcesCommand({ resourceType: 'AWS::SQS::Queue', limit: 3 }),
    )
    const { nextToken } = first
    const second = await config.send(
      new ListDiscoveredResourcesCommand({ resourceType: 'AWS::SQS::Queue', limit: 3, nextToken }),
    )
    expect([...(first.resourceIdentifiers ?? []), ...(second.resourceIdentifiers ?? [])]).toHaveLength(5)
    expect(second.nextToken).toBeUndefined()
  })

  describe('of the past', () => {
    const history = (
      more: Partial<GetResourceConfigHistoryCommandInput> = {},
    ): Promise<GetResourceConfigHistoryCommandOutput> =>
      config.send(new GetResourceConfigHistoryCommand({ resourceType: type, resourceId: id, ...more }))
    async function pages(
      more: Partial<GetResourceConfigHistoryCommandInput> = {},
    ): Promise<(string | undefined)[][]> {
      const found: (string | undefined)[][] = []
      let nextToken: string | undefined
      do {
        const page = await history({ ...more, nextToken })
        found.push(
          (page.configurationItems ?? []).map(({ configurationItemCaptureTime }) =>
            configurationItemCaptureTime?.toISOString().slice(0, 10),
          ),
        )
        nextToken = page.nextToken
      } while (nextToken !== undefined)
      return found
    }
    beforeEach(() =>
      put(
        { configurationItemCaptureTime: '2030-02-01', configuration: { version: 1 } },
        { configurationItemCaptureTime: '2030-02-24', configuration: { version: 2 } },
        { configurationItemCaptureTime: '2030-02-26', configuration: { version: 3 } },
      ),
    )

    test('come newest first, in pages of at most seven days, some of them empty', async () => {
      expect(await pages({ laterTime: new Date('2030-02-27') })).toEqual([
        ['2030-02-26', '2030-02-24'],
        [],
        [],
        ['2030-02-01'],
      ])
    })

    test('come oldest first when asked, and never twice', async () => {
      const forward = await pages({ chronologicalOrder: 'Forward', laterTime: new Date('2030-02-27') })
      expect(forward.flat()).toEqual(['2030-02-01', '2030-02-24', '2030-02-26'])
      expect(forward.filter((page) => page.length === 0).length).toBeGreaterThan(0)
      expect((await pages({ limit: 1, laterTime: new Date('2030-02-27') })).flat()).toEqual([
        '2030-02-26',
        '2030-02-24',
        '2030-02-01',
      ])
    })

    test('are those of the time that is asked for', async () => {
      const range = { earlierTime: new Date('2030-02-20'), laterTime: new Date('2030-02-25') }
      expect((await pages(range)).flat()).toEqual(['2030-02-24'])
      expect((await history({ ...range })).configurationItems?.[0]).toMatchObject({
        configuration: '{"version": 2}',
        configurationItemStatus: 'OK',
        configurationItemMD5Hash: '',
      })
    })

    test.each([
      ['what was never discovered', { resourceId: 'never' }, 'ResourceNotDiscoveredException'],
      [
        'a time that runs backwards',
        { earlierTime: new Date('2030-02-02'), laterTime: new Date('2030-02-01') },
        'InvalidTimeRangeException',
      ],
      ['a limit above 100', { limit: 101 }, 'ValidationException'],
    ])('%s is refused', async (_, more, name) => {
      await expect(history(more)).rejects.toMatchObject({ name })
    })
  })

  describe('are selected', () => {
    beforeAll(() =>
      aws.control('config/items', {
        items: [
          {
            resourceType: 'AWS::EC2::Instance',
            resourceId: 'i-1',
            configuration: { instanceType: 'm5.large' },
            tags: { env: 'prod' },
          },
          {
            resourceType: 'AWS::EC2::Instance',
            resourceId: 'i-2',
            configuration: { instanceType: 'g5.large' },
          },
        ],
      }),
    )
    const select = async (Expression: string) =>
      (await config.send(new SelectResourceConfigCommand({ Expression }))).Results?.map((row) =>
        JSON.parse(row),
      )

    test.each([
      [
        "SELECT resourceId, configuration.instanceType WHERE resourceType = 'AWS::EC2::Instance'",
        [
          { resourceId: 'i-1', configuration: { instanceType: 'm5.large' } },
          { resourceId: 'i-2', configuration: { instanceType: 'g5.large' } },
        ],
      ],
      [
        "SELECT resourceId WHERE resourceType = 'AWS::EC2::Instance' AND configuration.instanceType LIKE 'g5%'",
        [{ resourceId: 'i-2' }],
      ],
      ["SELECT resourceId WHERE resourceId IN ('i-1', 'x')", [{ resourceId: 'i-1' }]],
      ["SELECT resourceId WHERE tags.tag = 'env=prod'", [{ resourceId: 'i-1' }]],
      ["SELECT COUNT(*) WHERE resourceType = 'AWS::EC2::Instance'", [{ 'COUNT(*)': 2 }]],
      [
        "SELECT configuration.instanceType, COUNT(*) WHERE resourceType = 'AWS::EC2::Instance' GROUP BY configuration.instanceType",
        [
          { 'configuration.instanceType': 'g5.large', 'COUNT(*)': 1 },
          { 'configuration.instanceType': 'm5.large', 'COUNT(*)': 1 },
        ],
      ],
    ])('%s', async (expression, rows) => {
      expect(await select(expression)).toEqual(rows)
    })

    test.each(['SELECT', 'DROP TABLE x', "SELECT a WHERE b JOIN c = 'd'"])(
      '%s is refused',
      async (expression) => {
        await expect(select(expression)).rejects.toMatchObject({ name: 'InvalidExpressionException' })
      },
    )
  })
})
