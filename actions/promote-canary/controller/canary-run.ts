import type { World } from '../../shared/world.ts'
import type { CanaryInputs } from '../inputs.ts'
import type { Observed } from '../observe.ts'
import type { Plan } from '../plan.ts'
import { openAlb, openAlbLedger } from '../platforms/alb/alb-platform.ts'
import { encodeOriginal } from '../platforms/alb/original.ts'
import type { Platform } from '../platforms/platform.ts'
import { encodeDivision } from '../platforms/url-map/original.ts'
import { openUrlMap, openUrlMapLedger } from '../platforms/url-map/url-map-platform.ts'
import type { Ledger } from '../record/ledger.ts'

/** Who a canary is and what it acts through. */
export interface Canary extends Platform {
  readonly id: string
  /** Who moves it: the page of the run, with its attempt. */
  readonly runner: string
  readonly plan: Plan
  /** The division before the first change, as the record keeps it. */
  readonly original: string
  readonly inputs: CanaryInputs
  readonly world: World
}

/**
 * Wires a canary to the world. Makes no call.
 *
 * @param leaseOf the id under which its lease was begun
 */
export function openCanary(
  id: string,
  plan: Plan,
  inputs: CanaryInputs,
  world: World,
  leaseOf: string = id,
): Canary {
  return {
    id,
    runner: runnerOf(world),
    plan,
    original: plan.platform === 'alb' ? encodeOriginal(plan.original) : encodeDivision(plan.original),
    inputs,
    world,
    ...(plan.platform === 'alb'
      ? openAlb(plan, inputs, world, leaseOf)
      : openUrlMap(plan, inputs, world, leaseOf)),
  }
}

/** Where the record of the canary of what was observed is kept. */
export function openLedger(observed: Observed, world: World): Ledger {
  return observed.platform === 'alb'
    ? openAlbLedger(observed.owner, world)
    : openUrlMapLedger(observed.place, world)
}

/** A name for a new canary: when it began, and something random. */
export function newCanaryId(world: World): string {
  const time = world.clock
    .now()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
  const suffix = Math.floor(world.random() * 0x1000000)
    .toString(16)
    .padStart(6, '0')
  return `${time}-${suffix}`
}

/** The run that this process belongs to, as it is named in the record. */
export function runnerOf({ runner }: World): string {
  return runner.runUrl === undefined ? 'outside-a-workflow' : `${runner.runUrl}/attempts/${runner.runAttempt}`
}
