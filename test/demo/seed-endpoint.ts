import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DescribeEndpointCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import type { AwsEmulator } from '../emulators/aws/server.ts'
import { publishVariants } from './endpoint-metrics.ts'
import { minutesBefore } from './invocation-metrics.ts'
import { ECR_REPOSITORY, REGISTRY } from './seed-aws.ts'
import type { ServedSplit } from './served-split.ts'

/** How long a change of weights takes. */
const UPDATE_SECONDS = 45

/** Makes an endpoint with a variant for each version, of which the stable one has all the weight. */
export async function serveByEndpoint(aws: AwsEmulator, endpointName: string): Promise<ServedSplit> {
  const sageMaker = aws.client(SageMakerClient)
  await aws.control('sagemaker/settings', { updateSeconds: UPDATE_SECONDS })
  const versions = { stable: 'blue', canary: 'green' }
  const images = { blue: 'v1.3.0', green: 'v1.4.0' }
  for (const [variant, tag] of Object.entries(images)) {
    await sageMaker.send(
      new CreateModelCommand({
        ModelName: `${endpointName}-${variant}`,
        ExecutionRoleArn: 'arn:aws:iam::123456789012:role/sagemaker',
        PrimaryContainer: { Image: `${REGISTRY}/${ECR_REPOSITORY}:${tag}` },
      }),
    )
  }
  await sageMaker.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: endpointName,
      ProductionVariants: Object.values(versions).map((VariantName) => ({
        VariantName,
        ModelName: `${endpointName}-${VariantName}`,
        InstanceType: 'ml.m5.large',
        InitialInstanceCount: 1,
        InitialVariantWeight: VariantName === versions.stable ? 1 : 0,
      })),
    }),
  )
  const named = { EndpointName: endpointName }
  const { EndpointArn = '' } = await sageMaker.send(
    new CreateEndpointCommand({ ...named, EndpointConfigName: endpointName }),
  )
  return {
    versions,
    front: { program: 'endpoint-front.ts', args: ['--endpoint-name', endpointName] },
    inputs: { 'sagemaker-endpoint': EndpointArn },
    resources: `- sagemaker-endpoint: ${endpointName}\n`,
    async shares() {
      const { ProductionVariants = [] } = await sageMaker.send(new DescribeEndpointCommand(named))
      const total = ProductionVariants.reduce((sum, { CurrentWeight = 0 }) => sum + CurrentWeight, 0)
      const shareOf = (variant: string) =>
        (100 * (ProductionVariants.find(({ VariantName }) => VariantName === variant)?.CurrentWeight ?? 0)) /
        total
      return { stable: shareOf(versions.stable), canary: shareOf(versions.canary) }
    },
    seedHistory: (before, now) =>
      publishVariants(
        aws.client(CloudWatchClient),
        endpointName,
        minutesBefore(now, { version: versions.stable, before }),
      ),
  }
}
