import { type BatchClient, DescribeJobDefinitionsCommand, type JobDefinition } from '@aws-sdk/client-batch'
import type { ImageUse } from './image-use.ts'
import { collectPages } from './pages.ts'

/** Reads which images the active job definitions of AWS Batch run, on ECS, on EKS and on several nodes. */
export async function readBatchUses(batch: BatchClient, signal: AbortSignal): Promise<readonly ImageUse[]> {
  const definitions = await collectPages(async (nextToken) => {
    // iam: batch:DescribeJobDefinitions
    const page = await batch.send(
      new DescribeJobDefinitionsCommand({ status: 'ACTIVE', maxResults: 100, nextToken }),
      { abortSignal: signal },
    )
    return { items: page.jobDefinitions, nextToken: page.nextToken }
  })
  return definitions.flatMap((definition) =>
    imagesOf(definition).map((image) => ({ user: definition.jobDefinitionArn ?? 'a job definition', image })),
  )
}

function imagesOf({
  containerProperties,
  ecsProperties,
  eksProperties,
  nodeProperties,
}: JobDefinition): string[] {
  const nodes = nodeProperties?.nodeRangeProperties ?? []
  const containers = [containerProperties, ...nodes.map(({ container }) => container)]
  const tasks = [ecsProperties, ...nodes.map((node) => node.ecsProperties)].flatMap(
    (properties) => properties?.taskProperties ?? [],
  )
  const pods = [eksProperties, ...nodes.map((node) => node.eksProperties)].map(
    (properties) => properties?.podProperties,
  )
  return [
    ...containers.map((container) => container?.image),
    ...tasks.flatMap((task) => (task.containers ?? []).map(({ image }) => image)),
    ...pods.flatMap((pod) =>
      [...(pod?.containers ?? []), ...(pod?.initContainers ?? [])].map(({ image }) => image),
    ),
  ].filter((image) => image !== undefined)
}
