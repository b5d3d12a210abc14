import {
  CloudFrontClient,
  CreateDistributionCommand,
  CreateInvalidationCommand,
  GetInvalidationCommand,
} from '@aws-sdk/client-cloudfront'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type StoppedAws, startStoppedAws } from './stopped-clock.ts'

let aws: StoppedAws
let cloudFront: CloudFrontClient
let DistributionId: string

beforeAll(async () => {
  aws = await startStoppedAws(new Date('2026-01-01T00:00:00Z'))
  cloudFront = aws.client(CloudFrontClient)
  const { Distribution } = await cloudFront.send(
    new CreateDistributionCommand({
      DistributionConfig: {
        CallerReference: 'one',
        Comment: '',
        Enabled: true,
        Origins: { Quantity: 1, Items: [{ Id: 'images', DomainName: 'images.s3.amazonaws.com' }] },
        DefaultCacheBehavior: { TargetOriginId: 'images', ViewerProtocolPolicy: 'redirect-to-https' },
      },
    }),
  )
  DistributionId = Distribution?.Id ?? ''
})
afterAll(() => aws.stop())

const invalidate = (path: string, CallerReference: string, distribution = DistributionId) =>
  cloudFront.send(
    new CreateInvalidationCommand({
      DistributionId: distribution,
      InvalidationBatch: { CallerReference, Paths: { Quantity: 1, Items: [path] } },
    }),
  )

test('an invalidation is in progress for a minute, and the same when it is asked for again', async () => {
  const { Invalidation: first } = await invalidate('/a', 'first')
  expect(first?.Status).toBe('InProgress')
  const { Invalidation: again } = await invalidate('/a', 'first')
  expect(again?.Id).toBe(first?.Id)
  await aws.advance(60_000)
  const { Invalidation } = await cloudFront.send(
    new GetInvalidationCommand({ DistributionId, Id: first?.Id }),
  )
  expect(Invalidation).toMatchObject({ Status: 'Completed', InvalidationBatch: { Paths: { Items: ['/a'] } } })
})

test.each([
  ['of another batch with the same reference', ['/c', 'second'], 'InvalidationBatchAlreadyExists'],
  ['of what is no path', ['b', 'third'], 'InvalidArgument'],
  ['of no distribution', ['/b', 'fourth', 'E0000000000000'], 'NoSuchDistribution'],
] as const)('an invalidation %s is refused', async (_, [path, reference, distribution], name) => {
  await invalidate('/b', 'second')
  await expect(invalidate(path, reference, distribution)).rejects.toMatchObject({ name })
})

test('one that does not exist is told apart from a distribution that does not', async () => {
  const get = (distribution: string) =>
    cloudFront.send(new GetInvalidationCommand({ DistributionId: distribution, Id: 'I0000000000000' }))
  await expect(get(DistributionId)).rejects.toMatchObject({ name: 'NoSuchInvalidation' })
  await expect(get('E0000000000000')).rejects.toMatchObject({ name: 'NoSuchDistribution' })
})
