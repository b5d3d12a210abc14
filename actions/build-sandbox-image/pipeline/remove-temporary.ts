import { messageOf } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { assetKey, describeAsset } from '../assets/asset.ts'
import { prefixOf } from '../assets/vm-image.ts'
import { removeContainer } from '../container/remove-container.ts'
import { findLeftovers } from '../leftovers/find-leftovers.ts'
import type { Leftover } from '../leftovers/leftover.ts'
import { removeLeftover } from '../leftovers/remove-leftover.ts'
import { pollDelayMs } from '../poll-delay.ts'
import type { PipelineRecord } from './pipeline-record.ts'
import { abortUnfinishedCopies } from './store-image.ts'

type RemovingWorld = Pick<World, 'aws' | 'clock' | 'log' | 'signal' | 'random' | 'program'>

/**
 * Removes what a run needed for a while: exports under way, the stack with its instance, the key pair, copies that were not
 * finished, the container on this runner. Asks once for each, and looks until all is gone or the time is over.
 *
 * @param waitMs 0 to ask only, as a cancelled run has no time
 * @returns what is still there
 */
export async function removeTemporary(
  record: PipelineRecord,
  waitMs: number,
  world: RemovingWorld,
): Promise<Leftover[]> {
  const [left] = await Promise.all([
    removeAll(record, waitMs, world),
    abortCopies(record, world),
    removeContainerOf(record, world),
  ])
  return left
}

async function removeAll(record: PipelineRecord, waitMs: number, world: RemovingWorld): Promise<Leftover[]> {
  const { clock, signal, random } = world
  const until = clock.now().getTime() + waitMs
  const asked = new Set<string>()
  for (let polls = 0; ; polls += 1) {
    const left = await temporaryOf(record, world)
    const fresh = left.filter(({ asset }) => !asked.has(assetKey(asset)))
    await Promise.all(fresh.map((one) => ask(one, world)))
    for (const { asset } of fresh) asked.add(assetKey(asset))
    if (left.length === 0 || clock.now().getTime() >= until) return left
    if (polls > 0 && left.every(isStuck)) return left
    await clock.sleep(pollDelayMs(polls, random()), signal)
  }
}

/** What is there of a run besides its products; what a stack contains goes with the stack. */
async function temporaryOf({ runId, scope }: PipelineRecord, world: RemovingWorld): Promise<Leftover[]> {
  const found = await findLeftovers({ ...scope, runId }, world)
  const stacks = new Set(found.map(({ asset }) => (asset.kind === 'stack' ? asset.name : '')))
  return found.filter(({ stackName }) => stackName === undefined || !stacks.has(stackName))
}

/** What cannot be removed does not keep the rest. */
async function ask({ asset }: Leftover, world: RemovingWorld): Promise<void> {
  try {
    world.log.info(`Removing ${describeAsset(asset)}`)
    await removeLeftover(asset, world)
  } catch (error) {
    world.log.warning(`${describeAsset(asset)} could not be removed: ${messageOf(error)}`)
  }
}

function isStuck({ asset }: Leftover): boolean {
  return asset.kind === 'stack' && asset.state === 'DELETE_FAILED'
}

async function abortCopies(
  { scope: { location, assetId } }: PipelineRecord,
  world: RemovingWorld,
): Promise<void> {
  if (location === undefined) return
  try {
    const place = { bucket: location.bucket, prefix: prefixOf(location, assetId) }
    const count = await abortUnfinishedCopies(place, world)
    if (count > 0) world.log.info(`Aborted unfinished copies in S3: ${count}`)
  } catch (error) {
    world.log.warning(`Unfinished copies in S3 could not be looked for: ${messageOf(error)}`)
  }
}

/** It ends with the runner at the latest, so that it does not keep the rest. */
async function removeContainerOf({ container }: PipelineRecord, world: RemovingWorld): Promise<void> {
  if (container === undefined) return
  try {
    await removeContainer(container, world)
  } catch (error) {
    world.log.warning(`The container ${container} could not be removed: ${messageOf(error)}`)
  }
}
