import { RUN_TAG } from '../../shared/asset-tags.ts'
import {
  describeExportTasks,
  describeInstances,
  describeKeyPairs,
  describeStacks,
  type ReadingWorld,
  type Tagged,
} from '../assets/inventory.ts'
import { STACK_TAG, STARTED_TAG } from '../assets/tags.ts'
import type { Leftover } from './leftover.ts'
import type { SweepScope } from './sweep-scope.ts'

/**
 * Finds what runs of ours left: everything temporary with the tags of a run and of an asset that is not gone already.
 * Reads only.
 */
export async function findLeftovers(scope: SweepScope, world: ReadingWorld): Promise<Leftover[]> {
  const tagged = [{ Name: 'tag-key', Values: [RUN_TAG] }]
  const [tasks, stacks, instances, keyPairs] = await Promise.all([
    describeExportTasks(world),
    describeStacks(world),
    describeInstances(tagged, world),
    describeKeyPairs(tagged, world),
  ])
  return [
    ...tasks
      .filter(({ asset }) => asset.state === 'active')
      .flatMap((task) => toLeftover(task, undefined, scope)),
    ...stacks.flatMap((stack) => toLeftover(stack, stack.asset.createdAt, scope)),
    ...instances
      .filter(({ asset }) => asset.state !== 'terminated' && asset.state !== 'shutting-down')
      .flatMap((instance) => toLeftover(instance, instance.asset.createdAt, scope)),
    ...keyPairs.flatMap((keyPair) => toLeftover(keyPair, keyPair.asset.createdAt, scope)),
  ]
}

function toLeftover(
  { asset, tags }: Tagged<Leftover['asset']>,
  createdAt: string | undefined,
  { runId: wanted, assetId, assetTagKey }: SweepScope,
): Leftover[] {
  const runId = tags.get(RUN_TAG)
  const carried = tags.get(assetTagKey)
  // A build tags everything with both; one tag alone was put there by someone else.
  if (runId === undefined || carried === undefined || carried === '') return []
  if (wanted !== undefined && runId !== wanted) return []
  if (assetId !== undefined && carried !== assetId) return []
  return [{ asset, runId, startedAt: createdAt ?? tags.get(STARTED_TAG), stackName: tags.get(STACK_TAG) }]
}
