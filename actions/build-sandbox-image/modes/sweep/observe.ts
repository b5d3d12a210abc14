import type { World } from '../../../shared/world.ts'
import type { ReadingWorld } from '../../assets/inventory.ts'
import type { SweepInputs } from '../../inputs.ts'
import { findLeftovers } from '../../leftovers/find-leftovers.ts'
import type { Leftover } from '../../leftovers/leftover.ts'
import type { SweepRequest } from './plan.ts'

/** What may be swept, and by whom. */
export interface ObservedSweep {
  readonly request: SweepRequest
  readonly leftovers: readonly Leftover[]
}

/** Reads what runs of ours left, and when this was. */
export async function observeSweep(
  { scope, olderThanMs }: SweepInputs,
  world: ReadingWorld & Pick<World, 'clock' | 'runner'>,
): Promise<ObservedSweep> {
  const leftovers = await findLeftovers(scope, world)
  return { leftovers, request: { now: world.clock.now(), olderThanMs, ownRunId: world.runner.runId } }
}
