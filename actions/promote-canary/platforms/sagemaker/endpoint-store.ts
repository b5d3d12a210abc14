import {
  DescribeEndpointCommand,
  type ProductionVariantSummary,
  type SageMakerClient,
  UpdateEndpointWeightsAndCapacitiesCommand,
} from '@aws-sdk/client-sagemaker'
import type { Arm, Pair } from '../../traffic/arms.ts'
import type { Endpoint } from './endpoint.ts'
import type { ReadEndpoint, ReadVariant } from './endpoint-weights.ts'

/** Reads an endpoint: its status, its variants, their weights and instances. */
export async function readEndpoint(
  sageMaker: SageMakerClient,
  { name }: Pick<Endpoint, 'name'>,
  options: { readonly abortSignal?: AbortSignal } = {},
): Promise<ReadEndpoint & Pick<Endpoint, 'name'>> {
  // iam: sagemaker:DescribeEndpoint
  const answer = await sageMaker.send(new DescribeEndpointCommand({ EndpointName: name }), options)
  return {
    name: answer.EndpointName ?? name,
    status: answer.EndpointStatus ?? 'of unknown status',
    config: answer.EndpointConfigName ?? '',
    pending: answer.PendingDeploymentSummary?.EndpointConfigName,
    variants: (answer.ProductionVariants ?? []).map(readVariant),
    shadows: (answer.ShadowProductionVariants ?? []).map(({ VariantName = '' }) => VariantName),
  }
}

/** What is not said is none: a variant of which no weight is known gets no requests of ours. */
function readVariant(variant: ProductionVariantSummary): ReadVariant {
  const { CurrentWeight = 0, DesiredWeight = CurrentWeight, CurrentInstanceCount = 0 } = variant
  return {
    name: variant.VariantName ?? '',
    current: CurrentWeight,
    desired: DesiredWeight,
    instances: CurrentInstanceCount,
    desiredInstances: variant.DesiredInstanceCount ?? CurrentInstanceCount,
    // "ManagedInstanceScaling is only supported for inference component endpoints" (CreateEndpointConfig).
    servesModel: (variant.DeployedImages ?? []).length > 0 && variant.ManagedInstanceScaling === undefined,
  }
}

/** Asks for weights of both variants; SageMaker takes a while to carry them out. Instance counts stay. */
export async function writeWeights(
  sageMaker: SageMakerClient,
  endpoint: Endpoint,
  weighted: WeightedPair,
): Promise<void> {
  const command = new UpdateEndpointWeightsAndCapacitiesCommand(weightsRequest(endpoint, weighted))
  // iam: sagemaker:UpdateEndpointWeightsAndCapacities
  await sageMaker.send(command)
}

/** Two variants and their weights. */
export interface WeightedPair {
  readonly pair: Pair
  readonly weights: Readonly<Record<Arm, number>>
}

/** The request of the API that sets the weights. */
export function weightsRequest({ name }: Pick<Endpoint, 'name'>, { pair, weights }: WeightedPair) {
  return {
    EndpointName: name,
    DesiredWeightsAndCapacities: (['stable', 'canary'] as const).map((arm) => ({
      VariantName: pair[arm],
      DesiredWeight: weights[arm],
    })),
  }
}
