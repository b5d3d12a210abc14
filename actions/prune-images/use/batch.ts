import type { ClientSettings } from '../../shared/aws/aws-clients.ts'
import { listIn, textIn } from '../../shared/aws/json-answers.ts'
import { JsonServiceClient } from '../../shared/aws/json-service.ts'
import { arnIn, imagesIn } from './answers.ts'
import type { ImageUse } from './image-use.ts'
import { collectPages } from './pages.ts'

export class BatchCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, { serviceId: 'Batch', endpointPrefix: 'batch', signingName: 'batch' })
  }
}

/** Reads which images the active job definitions of AWS Batch run, on ECS, on EKS and on several nodes. */
export async function readBatchUses(batch: BatchCalls, signal: AbortSignal): Promise<readonly ImageUse[]> {
  const definitions = await collectPages(async (nextToken) => {
    const body = { status: 'ACTIVE', maxResults: 100, nextToken }
    // iam: batch:DescribeJobDefinitions
    const page = await batch.call({ method: 'POST', path: 'v1/describejobdefinitions', body }, signal)
    return { items: listIn(page, 'jobDefinitions'), nextToken: textIn(page, 'nextToken') }
  })
  return definitions.flatMap((definition) =>
    imagesIn(definition).map((image) => ({ user: arnIn(definition), image })),
  )
}
