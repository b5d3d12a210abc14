import { UserError } from '../../../shared/errors.ts'
import type { InputReader } from '../../../shared/inputs/input-reader.ts'
import { readAll } from '../../../shared/inputs/read-all.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import { readAlarmNames } from '../aws/alarms.ts'
import { type Endpoint, parseEndpoint, parseVariantName, type VariantName } from './endpoint.ts'

/** The traffic of an endpoint that is to be shifted, as the inputs say it. */
export interface SageMakerTarget {
  readonly platform: 'sagemaker'
  readonly endpoint: Endpoint
  /** Undefined: the variant that has all the weight. */
  readonly stable: VariantName | undefined
  /** Undefined: the only variant without weight. */
  readonly canary: VariantName | undefined
  /** The variants of a configuration are few: the two are named one by one, or found by their weights. */
  readonly pair: undefined
  /** CloudWatch alarms that roll back, at most 100. */
  readonly alarms: readonly string[]
}

/** The inputs of this platform. */
export const SAGEMAKER_INPUTS = {
  chosenBy: ['sagemaker-endpoint'],
  takesTurns: true,
  stableInput: 'stable-variant',
  ownInputs: ['stable-variant', 'canary-variant', 'alarms', 'lease-role'],
} as const

/**
 * Reads which endpoint splits the traffic, and between which variants.
 *
 * @throws UserError when the ARN or the name of a variant is not valid
 */
export function readSageMakerTarget(inputs: InputReader): SageMakerTarget {
  const variant = (name: string) => {
    const text = inputs.optional(name)
    return text === undefined ? undefined : parseVariantName(text, `input ${name}`)
  }
  return {
    platform: 'sagemaker',
    pair: undefined,
    ...readAll({
      endpoint: () => parseEndpoint(inputs.text('sagemaker-endpoint'), 'input sagemaker-endpoint'),
      stable: () => variant('stable-variant'),
      canary: () => variant('canary-variant'),
      alarms: () => readAlarmNames(inputs),
    }),
  }
}

/**
 * Refuses what an endpoint cannot do.
 *
 * @throws UserError for smoke requests
 */
export function requireSupportedByEndpoint({ smoke }: Pick<CanaryOptions, 'smoke'>): void {
  if (smoke === undefined) return
  throw new UserError('an endpoint has no address for smoke requests.', {
    where: 'input smoke-url',
    next: 'Invoke the variant itself in a step before: `aws sagemaker-runtime invoke-endpoint --target-variant NAME …`.',
  })
}
