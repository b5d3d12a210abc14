import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation'
import { DescribeInstanceStatusCommand, DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2'
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type StoppedAws, startStoppedAws } from './stopped-clock.ts'

let aws: StoppedAws
beforeEach(async () => {
  aws = await startStoppedAws(new Date('2026-11-01T00:00:00Z'))
  await aws.control('ec2/images', { images: [{ name: 'base', id: 'ami-11111111' }] })
})
afterEach(() => aws.stop())

const template = JSON.stringify({
  Resources: {
    Instance: {
      Type: 'AWS::EC2::Instance',
      Properties: { ImageId: 'ami-11111111', Tags: [{ Key: 'a', Value: 'b' }] },
    },
  },
})
const create = (name: string, token = 'one') =>
  aws
    .client(CloudFormationClient)
    .send(new CreateStackCommand({ StackName: name, TemplateBody: template, ClientRequestToken: token }))
const stateOf = async (id = '') => {
  const { Stacks } = await aws.client(CloudFormationClient).send(new DescribeStacksCommand({ StackName: id }))
  return Stacks?.[0]?.StackStatus
}
const instances = async () => {
  const { Reservations = [] } = await aws.client(EC2Client).send(new DescribeInstancesCommand({}))
  return Reservations.flatMap(({ Instances = [] }) => Instances)
}

describe('a stack', () => {
  test('takes its time to be made, and to be deleted with its own instance alone', async () => {
    await aws.control('cloudformation/settings', { createSeconds: 60, deleteSeconds: 30 })
    const { StackId } = await create('one-stack')
    await create('other-stack')
    expect(await stateOf(StackId)).toBe('CREATE_IN_PROGRESS')
    await aws.advance(60_000)
    expect(await stateOf(StackId)).toBe('CREATE_COMPLETE')
    await aws.client(CloudFormationClient).send(new DeleteStackCommand({ StackName: StackId }))
    expect(await stateOf(StackId)).toBe('DELETE_IN_PROGRESS')
    await aws.advance(30_000)
    expect(await stateOf(StackId)).toBe('DELETE_COMPLETE')
    expect((await instances()).map(({ State }) => State?.Name).sort()).toEqual(['running', 'terminated'])
  })

  test('is made once for a token, and its name is taken for another', async () => {
    const { StackId } = await create('stack')
    expect((await create('stack')).StackId).toBe(StackId)
    await expect(create('stack', 'two')).rejects.toMatchObject({ name: 'AlreadyExistsException' })
  })

  test('that cannot be made is rolled back, with the reason in an event', async () => {
    await aws.control('cloudformation/settings', { createSeconds: 5, createFailures: ['no capacity'] })
    const { StackId } = await create('stack')
    await aws.advance(5_000)
    expect(await stateOf(StackId)).toBe('ROLLBACK_COMPLETE')
    const command = new DescribeStackEventsCommand({ StackName: StackId })
    const { StackEvents } = await aws.client(CloudFormationClient).send(command)
    expect(StackEvents).toContainEqual(
      expect.objectContaining({
        LogicalResourceId: 'Instance',
        ResourceStatus: 'CREATE_FAILED',
        ResourceStatusReason: 'no capacity',
      }),
    )
    expect(await instances()).toEqual([])
  })
})

test('the checks of an instance take a while', async () => {
  await aws.control('ec2/settings', { statusCheckSeconds: 120 })
  await create('stack')
  const [instance] = await instances()
  const command = new DescribeInstanceStatusCommand({ InstanceIds: [instance?.InstanceId ?? ''] })
  const status = async () => {
    const { InstanceStatuses } = await aws.client(EC2Client).send(command)
    return InstanceStatuses?.[0]?.InstanceStatus?.Status
  }
  expect(await status()).toBe('initializing')
  await aws.advance(120_000)
  expect(await status()).toBe('ok')
})

test('an object made of parts has the CRC-64/NVME of the whole', async () => {
  const s3 = aws.client(S3Client)
  const target = { Bucket: 'bucket', Key: 'key' }
  await s3.send(
    new CreateBucketCommand({
      Bucket: 'bucket',
      CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' },
    }),
  )
  const { UploadId } = await s3.send(
    new CreateMultipartUploadCommand({ ...target, ChecksumAlgorithm: 'CRC64NVME' }),
  )
  const part = new UploadPartCommand({ ...target, UploadId, PartNumber: 1, Body: '123456789' })
  const { ETag } = await s3.send(part)
  await s3.send(
    new CompleteMultipartUploadCommand({
      ...target,
      UploadId,
      MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] },
    }),
  )
  const head = await s3.send(new HeadObjectCommand({ ...target, ChecksumMode: 'ENABLED' }))
  // The check value of the algorithm, 0xAE8B14860A799888 (Catalogue of parametrised CRC algorithms).
  expect(head.ChecksumCRC64NVME).toBe(Buffer.from('ae8b14860a799888', 'hex').toString('base64'))
})
