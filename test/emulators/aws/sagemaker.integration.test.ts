import {
  AddTagsCommand,
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DeleteTagsCommand,
  DescribeEndpointCommand,
  ListTagsCommand,
  SageMakerClient,
  UpdateEndpointCommand,
  UpdateEndpointWeightsAndCapacitiesCommand,
} from '@aws-sdk/client-sagemaker'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type StoppedAws, startStoppedAws } from './stopped-clock.ts'

let aws: StoppedAws
let sageMaker: SageMakerClient
let EndpointName: string
let EndpointArn: string
let made = 0

beforeAll(async () => {
  aws = await startStoppedAws(new Date('2026-11-27T12:00:00Z'))
  sageMaker = aws.client(SageMakerClient)
  await aws.control('sagemaker/settings', { updateSeconds: 60 })
  await sageMaker.send(
    new CreateModelCommand({
      ModelName: 'ranker',
      ExecutionRoleArn: 'arn:aws:iam::123456789012:role/ranker',
      PrimaryContainer: { Image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/ranker:1' },
    }),
  )
})
afterAll(() => aws.stop())
beforeEach(async () => {
  EndpointName = `Ranker-${++made}`
  const variants = [
    { VariantName: 'blue', InitialVariantWeight: 0.1 },
    { VariantName: 'green', InitialVariantWeight: 0 },
    { VariantName: 'red' },
  ]
  await sageMaker.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: EndpointName,
      ProductionVariants: variants.map((variant) => ({
        ModelName: 'ranker',
        InstanceType: 'ml.m5.large',
        InitialInstanceCount: 2,
        ...variant,
      })),
    }),
  )
  const endpoint = { EndpointName, EndpointConfigName: EndpointName, Tags: [{ Key: 'team', Value: 'a' }] }
  EndpointArn = (await sageMaker.send(new CreateEndpointCommand(endpoint))).EndpointArn ?? ''
})

const describeIt = (name = EndpointName) =>
  sageMaker.send(new DescribeEndpointCommand({ EndpointName: name }))
const weigh = (weights: Readonly<Record<string, number>>, name = EndpointName) =>
  sageMaker.send(
    new UpdateEndpointWeightsAndCapacitiesCommand({
      EndpointName: name,
      DesiredWeightsAndCapacities: Object.entries(weights).map(([VariantName, DesiredWeight]) => ({
        VariantName,
        DesiredWeight,
      })),
    }),
  )
const weightsNow = async () => {
  const { EndpointStatus, ProductionVariants = [] } = await describeIt()
  const of = (weight: 'CurrentWeight' | 'DesiredWeight') => ProductionVariants.map((one) => one[weight])
  return [EndpointStatus, of('CurrentWeight'), of('DesiredWeight')]
}

describe('the weights of an endpoint', () => {
  test('are those of its configuration, 1 where it says none, in single precision', async () => {
    const weights = [Math.fround(0.1), 0, 1]
    expect(await weightsNow()).toEqual(['InService', weights, weights])
  })

  test('change in a while, all at once, and those that are not named stay, as instances do', async () => {
    await weigh({ blue: 3, green: 1 })
    expect(await weightsNow()).toEqual(['Updating', [Math.fround(0.1), 0, 1], [3, 1, 1]])
    await aws.advance(59_000)
    expect((await weightsNow())[0]).toBe('Updating')
    await aws.advance(2_000)
    expect(await weightsNow()).toEqual(['InService', [3, 1, 1], [3, 1, 1]])
    const { ProductionVariants = [] } = await describeIt()
    for (const { CurrentInstanceCount, DesiredInstanceCount } of ProductionVariants)
      expect([CurrentInstanceCount, DesiredInstanceCount]).toEqual([2, 2])
  })

  test('take no change while one is carried out, nor does the endpoint another configuration', async () => {
    await weigh({ blue: 3 })
    const busy = {
      name: 'ValidationException',
      message: expect.stringContaining('Cannot update in-progress'),
    }
    await expect(weigh({ blue: 4 })).rejects.toMatchObject(busy)
    const update = new UpdateEndpointCommand({ EndpointName, EndpointConfigName: EndpointName })
    await expect(sageMaker.send(update)).rejects.toMatchObject(busy)
    await aws.advance(61_000)
    await weigh({ blue: 4 })
    await aws.advance(61_000)
    expect((await weightsNow())[1]).toEqual([4, 0, 1])
  })

  test('that SageMaker rolls back are as before', async () => {
    await aws.control('sagemaker/endpoint', { endpoint: EndpointName, failsNext: true })
    await weigh({ green: 5 })
    await aws.advance(61_000)
    expect((await weightsNow())[0]).toBe('RollingBack')
    await aws.advance(61_000)
    const weights = [Math.fround(0.1), 0, 1]
    expect(await weightsNow()).toEqual(['InService', weights, weights])
  })

  test.each<[string, Readonly<Record<string, number>>]>([
    ['a variant that there is not', { purple: 1 }],
    ['a negative weight', { blue: -1 }],
  ])('are refused for %s', async (_name, weights) => {
    await expect(weigh(weights)).rejects.toMatchObject({ name: 'ValidationException' })
    expect((await weightsNow())[0]).toBe('InService')
  })
})

test('an endpoint is found by its name in any letters; one that there is not is a validation error', async () => {
  const found = await describeIt(EndpointName.toLowerCase())
  expect(found.EndpointName).toBe(EndpointName)
  await expect(describeIt('nothing')).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining('Could not find endpoint'),
  })
})

test('tags are replaced by their keys, and taken away by them', async () => {
  const tags = async () => (await sageMaker.send(new ListTagsCommand({ ResourceArn: EndpointArn }))).Tags
  const add = (Key: string, Value: string) =>
    sageMaker.send(new AddTagsCommand({ ResourceArn: EndpointArn, Tags: [{ Key, Value }] }))
  await add('ours', '1')
  await add('ours', '2')
  expect(await tags()).toEqual([
    { Key: 'team', Value: 'a' },
    { Key: 'ours', Value: '2' },
  ])
  await sageMaker.send(new DeleteTagsCommand({ ResourceArn: EndpointArn, TagKeys: ['ours'] }))
  expect(await tags()).toEqual([{ Key: 'team', Value: 'a' }])
  const many = Array.from({ length: 50 }, (_, index) => ({ Key: `t${index}`, Value: '' }))
  const full = new AddTagsCommand({ ResourceArn: EndpointArn, Tags: many })
  await expect(sageMaker.send(full)).rejects.toMatchObject({ name: 'ResourceLimitExceeded' })
})
