import { gunzipSync } from 'node:zlib'
import {
  BatchGetResourceConfigCommand,
  ConfigServiceClient,
  DeliverConfigSnapshotCommand,
  DescribeConfigurationRecorderStatusCommand,
  DescribeConfigurationRecordersCommand,
  DescribeDeliveryChannelStatusCommand,
  GetResourceConfigHistoryCommand,
  ListDiscoveredResourcesCommand,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  SelectResourceConfigCommand,
  StartConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service'
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, region, startAws } from './server.ts'

const ROLE = 'arn:aws:iam::123456789012:role/config'
const DAY_S = 86_400

let aws: AwsEmulator
let config: ConfigServiceClient
let s3: S3Client

beforeAll(async () => {
  aws = await startAws()
  config = aws.client(ConfigServiceClient)
  s3 = aws.client(S3Client)
  await s3.send(
    new CreateBucketCommand({ Bucket: 'history', CreateBucketConfiguration: { LocationConstraint: region } }),
  )
})
afterAll(() => aws.stop())

function named(name: string) {
  return expect.objectContaining({ name })
}

describe('recorder and delivery channel', () => {
  test('come in the only order that works, and a second recorder is refused', async () => {
    const recorder = { name: 'default', roleARN: ROLE, recordingGroup: { allSupported: true } }
    const channel = { name: 'default', s3BucketName: 'history' }
    await expect(config.send(new PutDeliveryChannelCommand({ DeliveryChannel: channel }))).rejects.toEqual(
      named('NoAvailableConfigurationRecorderException'),
    )
    await expect(
      config.send(new PutConfigurationRecorderCommand({ ConfigurationRecorder: { name: 'default' } })),
    ).rejects.toEqual(named('ValidationException'))
    const daily = { recordingFrequency: 'DAILY' } as const
    await config.send(
      new PutConfigurationRecorderCommand({ ConfigurationRecorder: { ...recorder, recordingMode: daily } }),
    )
    await expect(
      config.send(
        new PutConfigurationRecorderCommand({ ConfigurationRecorder: { ...recorder, name: 'other' } }),
      ),
    ).rejects.toEqual(named('MaxNumberOfConfigurationRecordersExceededException'))
    await expect(
      config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' })),
    ).rejects.toEqual(named('NoAvailableDeliveryChannelException'))
    await expect(
      config.send(new PutDeliveryChannelCommand({ DeliveryChannel: { ...channel, s3BucketName: 'absent' } })),
    ).rejects.toEqual(named('NoSuchBucketException'))
    await config.send(new PutDeliveryChannelCommand({ DeliveryChannel: channel }))
    await config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }))

    const { ConfigurationRecorders } = await config.send(new DescribeConfigurationRecordersCommand())
    expect(ConfigurationRecorders).toMatchObject([
      {
        name: 'default',
        recordingMode: daily,
        recordingGroup: { recordingStrategy: { useOnly: 'ALL_SUPPORTED_RESOURCE_TYPES' } },
      },
    ])
    const { ConfigurationRecordersStatus } = await config.send(
      new DescribeConfigurationRecorderStatusCommand(),
    )
    expect(ConfigurationRecordersStatus).toMatchObject([{ recording: true, lastStatus: 'Success' }])
  })

  test('deliver a snapshot with unpadded folders', async () => {
    await aws.control('config/items', {
      items: [{ resourceType: 'AWS::S3::Bucket', resourceId: 'b', configuration: { name: 'b' } }],
    })
    const { configSnapshotId = '' } = await config.send(
      new DeliverConfigSnapshotCommand({ deliveryChannelName: 'default' }),
    )
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'history' }))
    const key = Contents.map(({ Key }) => Key ?? '').find((name) => name.includes(configSnapshotId)) ?? ''
    const now = new Date()
    expect(key).toContain(
      `/Config/${region}/${now.getUTCFullYear()}/${now.getUTCMonth() + 1}/${now.getUTCDate()}/ConfigSnapshot/`,
    )
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'history', Key: key }))
    const snapshot = JSON.parse(
      gunzipSync((await Body?.transformToByteArray()) ?? new Uint8Array()).toString(),
    )
    expect(snapshot.configurationItems).toMatchObject([
      { awsAccountId: '123456789012', configuration: { name: 'b' }, configurationStateMd5Hash: '' },
    ])
    const { DeliveryChannelsStatus } = await config.send(new DescribeDeliveryChannelStatusCommand())
    expect(DeliveryChannelsStatus).toMatchObject([{ configSnapshotDeliveryInfo: { lastStatus: 'Success' } }])
  })
})

describe('configuration items', () => {
  test('are found, fetched, and what is not there is said', async () => {
    const items = ['f1', 'f2', 'f3'].map((resourceId) => ({
      resourceType: 'AWS::Lambda::Function',
      resourceId,
      configuration: { memorySize: 128 },
      tags: { system: resourceId === 'f3' ? 'b' : 'a' },
    }))
    await aws.control('config/items', { items })
    const page = await config.send(
      new ListDiscoveredResourcesCommand({ resourceType: 'AWS::Lambda::Function', limit: 2 }),
    )
    expect(page.resourceIdentifiers?.map(({ resourceId }) => resourceId)).toEqual(['f1', 'f2'])
    expect(page.nextToken).toBeTruthy()
    const keys = ['f1', 'absent'].map((resourceId) => ({
      resourceType: 'AWS::Lambda::Function' as const,
      resourceId,
    }))
    const batch = await config.send(new BatchGetResourceConfigCommand({ resourceKeys: keys }))
    expect(batch.baseConfigurationItems?.map(({ configuration }) => configuration)).toEqual([
      '{"memorySize": 128}',
    ])
    expect(batch.unprocessedResourceKeys).toEqual([keys[1]])
    const { Results } = await config.send(
      new SelectResourceConfigCommand({
        Expression:
          "SELECT resourceId, configuration.memorySize WHERE resourceType = 'AWS::Lambda::Function' AND tags.tag = 'system=a'",
      }),
    )
    expect(Results?.map((row) => JSON.parse(row))).toEqual([
      { resourceId: 'f1', configuration: { memorySize: 128 } },
      { resourceId: 'f2', configuration: { memorySize: 128 } },
    ])
    await expect(
      config.send(new SelectResourceConfigCommand({ Expression: 'DROP TABLE x' })),
    ).rejects.toEqual(named('InvalidExpressionException'))
  })

  test('have a history in windows of a week, with empty pages between', async () => {
    const now = Date.now() / 1_000
    await aws.control('config/items', {
      items: [20, 1].map((days) => ({
        resourceType: 'AWS::ECR::Repository',
        resourceId: 'r',
        configuration: { days },
        configurationItemCaptureTime: now - days * DAY_S,
      })),
    })
    const pages: number[] = []
    let nextToken: string | undefined
    do {
      const page = await config.send(
        new GetResourceConfigHistoryCommand({
          resourceType: 'AWS::ECR::Repository',
          resourceId: 'r',
          nextToken,
        }),
      )
      pages.push(page.configurationItems?.length ?? 0)
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    expect(pages).toEqual([1, 0, 1])
    await expect(
      config.send(
        new GetResourceConfigHistoryCommand({ resourceType: 'AWS::ECR::Repository', resourceId: 'absent' }),
      ),
    ).rejects.toEqual(named('ResourceNotDiscoveredException'))
  })
})
