import {
  type ContainerDefinition,
  DescribeEndpointCommand,
  DescribeModelCommand,
  ListEndpointsCommand,
  ListModelsCommand,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { inFlight } from '../in-flight.ts'
import type { ImageUse } from './image-use.ts'
import { collectPages } from './pages.ts'

const CALLS_IN_FLIGHT = 4

/**
 * Reads which images SageMaker runs or can run: those that its endpoints have deployed, by the digest that SageMaker
 * resolved, and those of all models, from which an endpoint can be made again at any time.
 */
export async function readSageMakerUses(
  sagemaker: SageMakerClient,
  signal: AbortSignal,
): Promise<readonly ImageUse[]> {
  const abort = { abortSignal: signal }
  const endpoints = await collectPages(async (NextToken) => {
    // iam: sagemaker:ListEndpoints
    const page = await sagemaker.send(new ListEndpointsCommand({ NextToken, MaxResults: 100 }), abort)
    return { items: page.Endpoints, nextToken: page.NextToken }
  })
  const deployed = await inFlight(endpoints, CALLS_IN_FLIGHT, async ({ EndpointName, EndpointArn = '' }) => {
    // iam: sagemaker:DescribeEndpoint
    const endpoint = await unlessGone(sagemaker.send(new DescribeEndpointCommand({ EndpointName }), abort))
    const variants = [
      ...(endpoint?.ProductionVariants ?? []),
      ...(endpoint?.ShadowProductionVariants ?? []),
      ...(endpoint?.PendingDeploymentSummary?.ProductionVariants ?? []),
    ]
    return variants
      .flatMap(({ DeployedImages = [] }) => DeployedImages)
      .flatMap(({ ResolvedImage, SpecifiedImage }) => usesOf(EndpointArn, [ResolvedImage ?? SpecifiedImage]))
  })
  const models = await collectPages(async (NextToken) => {
    // iam: sagemaker:ListModels
    const page = await sagemaker.send(new ListModelsCommand({ NextToken, MaxResults: 100 }), abort)
    return { items: page.Models, nextToken: page.NextToken }
  })
  const defined = await inFlight(models, CALLS_IN_FLIGHT, async ({ ModelName, ModelArn = '' }) => {
    // iam: sagemaker:DescribeModel
    const model = await unlessGone(sagemaker.send(new DescribeModelCommand({ ModelName }), abort))
    const containers: (ContainerDefinition | undefined)[] = [
      model?.PrimaryContainer,
      ...(model?.Containers ?? []),
    ]
    return usesOf(
      ModelArn,
      containers.map((container) => container?.Image),
    )
  })
  return [...deployed, ...defined].flat()
}

function usesOf(user: string, images: readonly (string | undefined)[]): ImageUse[] {
  return images.flatMap((image) => (image === undefined ? [] : [{ user, image }]))
}

/** What was deleted since it was listed runs nothing: SageMaker answers "Could not find …". */
async function unlessGone<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer
  } catch (error) {
    if (
      error instanceof Error &&
      error.name === 'ValidationException' &&
      /could not find/i.test(error.message)
    )
      return undefined
    throw error
  }
}
