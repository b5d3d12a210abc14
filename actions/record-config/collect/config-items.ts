import {
  BatchGetResourceConfigCommand,
  ConfigServiceClient,
  type ResourceType,
} from '@aws-sdk/client-config-service'
import { type CollectContext, type Collection, gapOf, join } from './collector.ts'
import { itemFromApi } from './configuration-item.ts'

/** BatchGetResourceConfig takes at most 100 keys (AWS Config API reference). */
const keysPerCall = 100

/** Collects the current items of AWS Config for resources named `type/id`. */
export async function collectConfigItems(
  ids: readonly string[],
  context: CollectContext,
): Promise<Collection> {
  const collections: Collection[] = []
  for (let i = 0; i < ids.length; i += keysPerCall) {
    collections.push(await batchGet(ids.slice(i, i + keysPerCall), context))
  }
  return join(collections)
}

async function batchGet(ids: readonly string[], { aws, signal }: CollectContext): Promise<Collection> {
  const command = new BatchGetResourceConfigCommand({
    resourceKeys: ids.map((id) => {
      const slash = id.indexOf('/')
      // The SDK's list of types is not complete (AWS::SageMaker::NotebookInstance); Config itself decides.
      return { resourceType: id.slice(0, slash) as ResourceType, resourceId: id.slice(slash + 1) }
    }),
  })
  try {
    // iam: config:BatchGetResourceConfig
    const { baseConfigurationItems = [] } = await aws
      .client(ConfigServiceClient)
      .send(command, { abortSignal: signal })
    const found = baseConfigurationItems.map(itemFromApi)
    // What Config lists under unprocessedResourceKeys is not in the answer, and so is missing here.
    const answered = new Set(
      baseConfigurationItems.map(({ resourceType, resourceId }) => `${resourceType}/${resourceId}`),
    )
    const missing = ids.filter((id) => !answered.has(id))
    const reason =
      'AWS Config has no item of it: its recorder does not record the type, or the resource is gone'
    return { found, gaps: missing.map((subject) => ({ subject, kind: 'absent', reason })) }
  } catch (error) {
    const gaps = ids.flatMap((id) => gapOf(id, error) ?? [])
    if (gaps.length === 0) throw error
    return { found: [], gaps }
  }
}
