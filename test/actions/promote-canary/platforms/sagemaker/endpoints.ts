import {
  parseEndpoint,
  parseVariantName,
} from '../../../../../actions/promote-canary/platforms/sagemaker/endpoint.ts'
import type {
  ReadEndpoint,
  ReadVariant,
} from '../../../../../actions/promote-canary/platforms/sagemaker/endpoint-weights.ts'
import type { SageMakerObservation } from '../../../../../actions/promote-canary/platforms/sagemaker/observe-endpoint.ts'

/** An endpoint for tests. */
export const ENDPOINT = parseEndpoint(
  'arn:aws:sagemaker:eu-central-1:123456789012:endpoint/ranker',
  'the test',
)

/** Variants for tests. */
export const PAIR = {
  stable: parseVariantName('blue', 'the test'),
  canary: parseVariantName('green', 'the test'),
}

/** A variant with a weight that is in effect. */
export function variant(name: string, weight: number, changes: Partial<ReadVariant> = {}): ReadVariant {
  return {
    name,
    current: weight,
    desired: weight,
    instances: 2,
    desiredInstances: 2,
    servesModel: true,
    ...changes,
  }
}

/** An endpoint in service, with these variants. */
export function endpointWith(
  variants: readonly ReadVariant[],
  changes: Partial<ReadEndpoint> = {},
): ReadEndpoint {
  return { status: 'InService', config: 'ranker-7', pending: undefined, variants, shadows: [], ...changes }
}

/** What is there before a canary that may begin. */
export function observedEndpoint(changes: Partial<SageMakerObservation> = {}): SageMakerObservation {
  return {
    platform: 'sagemaker',
    endpoint: ENDPOINT,
    found: endpointWith([variant('blue', 1), variant('green', 0)]),
    pair: PAIR,
    original: { config: 'ranker-7', total: 1 },
    tags: new Map(),
    record: undefined,
    guards: [],
    ...changes,
  }
}
