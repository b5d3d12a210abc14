import type { RestoringCall } from '../aws/lease-schedule.ts'
import type { Endpoint } from './endpoint.ts'
import { weightsRequest } from './endpoint-store.ts'
import { type EndpointForms, weightsAt } from './endpoint-weights.ts'

/** The call that gives both variants the weights that they had before the canary. */
export function restoringCallOf(endpoint: Endpoint, forms: EndpointForms): RestoringCall {
  const wanted = weightsRequest(endpoint, { pair: forms.pair, weights: weightsAt(forms, 0) })
  return {
    action: 'sagemaker:updateEndpointWeightsAndCapacities',
    input: wanted,
    // As we write it, member by member: a canary's lease is written by no one else.
    equals: (input) => JSON.stringify(input) === JSON.stringify(wanted),
  }
}
