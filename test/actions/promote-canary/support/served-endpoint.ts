import {
  AddTagsCommand,
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DescribeEndpointCommand,
  ListTagsCommand,
  SageMakerClient,
  UpdateEndpointWeightsAndCapacitiesCommand,
} from '@aws-sdk/client-sagemaker'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'

/** An endpoint with two production variants, of which the first has all the weight. */
export interface ServedEndpoint {
  readonly endpointName: string
  readonly endpointArn: string
  readonly variants: Readonly<Record<'stable' | 'canary', string>>
  /** What the endpoint is: its configuration, and its variants with weights and instances. */
  contents(): Promise<object>
  /** Waits until SageMaker has carried out what it was asked for. */
  settled(): Promise<void>
  /** What no canary may change: configuration, instances, tags of others. */
  besidesWeights(): Promise<string>
  /** In percent of all requests, by the weights in effect; a variant that gets none is left out. */
  shares(): Promise<Readonly<Record<string, number>>>
  /** Sets weights, and waits until they are in effect. */
  set(weights: Readonly<Record<string, number>>): Promise<void>
  /** The keys of the endpoint's tags that hold a record, but not the memory of the last promotion, which is to stay. */
  tags(): Promise<readonly string[]>
  tag(tags: Readonly<Record<string, string>>): Promise<void>
  /** Changes what only SageMaker changes (`sagemaker/endpoint` of the control API). */
  become(changes: object): Promise<void>
}

let made = 0

/** Makes one, with a tag of others. */
export async function createServedEndpoint(aws: AwsEmulator): Promise<ServedEndpoint> {
  const sageMaker = aws.client(SageMakerClient)
  const EndpointName = `ranker-${process.pid}-${++made}`
  const variants = { stable: 'blue', canary: 'green' }
  for (const variant of Object.values(variants)) {
    await sageMaker.send(
      new CreateModelCommand({
        ModelName: `${EndpointName}-${variant}`,
        ExecutionRoleArn: 'arn:aws:iam::123456789012:role/ranker',
        PrimaryContainer: { Image: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/ranker:${variant}` },
      }),
    )
  }
  await sageMaker.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: EndpointName,
      ProductionVariants: Object.entries(variants).map(([arm, VariantName]) => ({
        VariantName,
        ModelName: `${EndpointName}-${VariantName}`,
        InstanceType: 'ml.m5.large',
        InitialInstanceCount: 2,
        InitialVariantWeight: arm === 'stable' ? 1 : 0,
      })),
    }),
  )
  const { EndpointArn = '' } = await sageMaker.send(
    new CreateEndpointCommand({
      EndpointName,
      EndpointConfigName: EndpointName,
      Tags: [{ Key: 'team', Value: 'search' }],
    }),
  )
  const describe = () => sageMaker.send(new DescribeEndpointCommand({ EndpointName }))
  const settled = async () => {
    while ((await describe()).EndpointStatus !== 'InService') await new Promise((done) => setTimeout(done, 5))
  }
  return {
    endpointName: EndpointName,
    endpointArn: EndpointArn,
    variants,
    settled,
    async contents() {
      const { EndpointConfigName, EndpointStatus, ProductionVariants = [] } = await describe()
      const summaries = ProductionVariants.map(({ DeployedImages, ...rest }) => rest)
      return { EndpointConfigName, EndpointStatus, ProductionVariants: summaries }
    },
    async besidesWeights() {
      const { EndpointConfigName, ProductionVariants = [] } = await describe()
      const instances = ProductionVariants.map(
        ({ VariantName, CurrentInstanceCount, DesiredInstanceCount }) =>
          `${VariantName}: ${CurrentInstanceCount} of ${DesiredInstanceCount}`,
      )
      const { Tags = [] } = await sageMaker.send(new ListTagsCommand({ ResourceArn: EndpointArn }))
      const theirs = Tags.filter(({ Key = '' }) => !Key.startsWith('ai-ops:'))
      return JSON.stringify([EndpointConfigName, instances, theirs])
    },
    async shares() {
      const { ProductionVariants = [] } = await describe()
      const weights = ProductionVariants.map(({ VariantName, CurrentWeight = 0 }) => ({
        arm: VariantName === variants.stable ? 'stable' : 'canary',
        weight: CurrentWeight,
      }))
      const total = weights.reduce((sum, { weight }) => sum + weight, 0)
      return Object.fromEntries(
        weights.flatMap(({ arm, weight }) =>
          weight === 0 ? [] : [[arm, Number(((100 * weight) / total).toFixed(4))]],
        ),
      )
    },
    async set(weights) {
      await settled()
      const DesiredWeightsAndCapacities = Object.entries(weights).map(([VariantName, DesiredWeight]) => ({
        VariantName,
        DesiredWeight,
      }))
      await sageMaker.send(
        new UpdateEndpointWeightsAndCapacitiesCommand({ EndpointName, DesiredWeightsAndCapacities }),
      )
      await settled()
    },
    async tags() {
      const { Tags = [] } = await sageMaker.send(new ListTagsCommand({ ResourceArn: EndpointArn }))
      return Tags.map(({ Key = '' }) => Key).filter((key) => key.startsWith('ai-ops:canary:'))
    },
    async tag(tags) {
      const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
      await sageMaker.send(new AddTagsCommand({ ResourceArn: EndpointArn, Tags }))
    },
    become: (changes) => aws.control('sagemaker/endpoint', { endpoint: EndpointName, ...changes }),
  }
}
