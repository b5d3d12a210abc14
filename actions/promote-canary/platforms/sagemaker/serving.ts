import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import type { World } from '../../../shared/world.ts'
import { soleBackend } from '../../traffic/roles.ts'
import { holdsRecord, promotionOf } from '../aws/record-tags.ts'
import { regionOf } from '../aws/region.ts'
import type { Serving } from '../platform.ts'
import { readEndpoint } from './endpoint-store.ts'
import { ENDPOINT_TAGS, readEndpointTags } from './endpoint-tags.ts'
import type { SageMakerTarget } from './sagemaker-target.ts'

/** Which variant gets the requests of an endpoint; none while its weights are being changed. */
export async function readServingOfEndpoint(
  { endpoint }: SageMakerTarget,
  { aws, signal }: World,
): Promise<Serving> {
  const sageMaker = aws.client(SageMakerClient, regionOf(endpoint.arn))
  const options = { abortSignal: signal }
  const { variants } = await readEndpoint(sageMaker, endpoint, options)
  const tags = await readEndpointTags(sageMaker, endpoint.arn, options)
  const serves = (weight: 'current' | 'desired') =>
    soleBackend(variants.map((variant) => ({ backend: variant.name, weight: variant[weight] })))
  const backend = serves('current')
  return {
    backend: backend === serves('desired') ? backend : undefined,
    promotion: promotionOf(tags, ENDPOINT_TAGS),
    recordLeft: holdsRecord(tags, ENDPOINT_TAGS),
  }
}
