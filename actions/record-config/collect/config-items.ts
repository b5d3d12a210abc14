import {
  type BaseConfigurationItem,
  BatchGetResourceConfigCommand,
  ConfigServiceClient,
  GetResourceConfigHistoryCommand,
  type ResourceType,
} from '@aws-sdk/client-config-service'
import type { CoverageGap } from '../document/record.ts'
import { type CollectContext, type Collection, gapOf, join } from './collector.ts'
import { gapOfStatus, itemFromApi } from './configuration-item.ts'

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

async function batchGet(ids: readonly string[], context: CollectContext): Promise<Collection> {
  try {
    return await getItems(ids, context)
  } catch (error) {
    const gaps = ids.flatMap((id) => configGapOf(id, error) ?? [])
    if (gaps.length === 0) throw error
    const [only, second] = ids
    // One type that AWS Config does not know refuses them all.
    if (gaps[0]?.kind !== 'unsupported' || only === undefined || second === undefined)
      return { found: [], gaps }
    return join(await Promise.all(ids.map((id) => batchGet([id], context))))
  }
}

async function getItems(ids: readonly string[], context: CollectContext): Promise<Collection> {
  const { aws, signal } = context
  const command = new BatchGetResourceConfigCommand({ resourceKeys: ids.map(keyOf) })
  // iam: config:BatchGetResourceConfig
  const { baseConfigurationItems = [] } = await aws
    .client(ConfigServiceClient)
    .send(command, { abortSignal: signal })
  const idOf = (item: BaseConfigurationItem) => `${item.resourceType}/${item.resourceId}`
  const answered = new Set(baseConfigurationItems.map(idOf))
  const gapOfItem = (item: BaseConfigurationItem) => gapOfStatus(idOf(item), item.configurationItemStatus)
  // What Config lists under unprocessedResourceKeys is not in the answer, and so is missing here.
  const missing = ids.filter((id) => !answered.has(id))
  return {
    found: baseConfigurationItems.filter((item) => gapOfItem(item) === undefined).map(itemFromApi),
    gaps: [
      ...baseConfigurationItems.flatMap((item) => gapOfItem(item) ?? []),
      ...(await Promise.all(missing.map((id) => whyMissing(id, context)))),
    ],
  }
}

/** BatchGetResourceConfig leaves out deleted resources and unknown ones alike; the history tells them apart. */
async function whyMissing(id: string, { aws, signal }: CollectContext): Promise<CoverageGap> {
  try {
    const command = new GetResourceConfigHistoryCommand({ ...keyOf(id), limit: 1 })
    // iam: config:GetResourceConfigHistory
    const { configurationItems = [] } = await aws
      .client(ConfigServiceClient)
      .send(command, { abortSignal: signal })
    const reason = 'AWS Config has a history of it, and gives no present state'
    return (
      gapOfStatus(id, configurationItems[0]?.configurationItemStatus) ?? {
        subject: id,
        kind: 'unrecorded',
        reason,
      }
    )
  } catch (error) {
    const gap = configGapOf(id, error)
    if (gap === undefined) throw error
    return gap
  }
}

function configGapOf(subject: string, error: unknown): CoverageGap | undefined {
  if (!(error instanceof Error)) return undefined
  switch (error.name) {
    case 'NoAvailableConfigurationRecorderException':
      return { subject, kind: 'unrecorded', reason: 'AWS Config has no recorder' }
    case 'ResourceNotDiscoveredException': {
      const reason =
        'AWS Config has never seen it: it does not exist, or the recorder does not record its type'
      return { subject, kind: 'absent', reason }
    }
    case 'ValidationException':
      if (!/resourceType|resource type/i.test(error.message)) return undefined
      return { subject, kind: 'unsupported', reason: 'AWS Config does not know its type' }
    default:
      return gapOf(subject, error)
  }
}

function keyOf(id: string): { resourceType: ResourceType; resourceId: string } {
  const slash = id.indexOf('/')
  // The SDK's list of types is not complete (AWS::SageMaker::NotebookInstance); Config itself decides.
  return { resourceType: id.slice(0, slash) as ResourceType, resourceId: id.slice(slash + 1) }
}
