import type { World } from '../../shared/world.ts'
import type { Platform } from '../platforms/platform.ts'
import { type CanaryInputs, encodeOriginal, openPlatform, type Plan } from '../platforms/platforms.ts'
import type { Session } from './session.ts'

/** Who a canary is and what it acts through. */
export interface Canary extends Platform {
  readonly id: string
  /** The run that drives it: its page, with its attempt. */
  readonly runner: string
  readonly plan: Plan
  /** The split before the first change, as the record keeps it. */
  readonly original: string
  readonly inputs: CanaryInputs
  readonly world: World
}

/** A canary and how far this run has got with it. */
export interface CanaryRun extends Canary {
  readonly session: Session
}

/** What a canary is opened with. */
export interface CanarySpec {
  readonly id: string
  readonly plan: Plan
  readonly inputs: CanaryInputs
  readonly world: World
  /** The id under which its lease was begun, where that was another. */
  readonly leaseId?: string
}

/** Connects a canary to the world. Makes no call. */
export function openCanary({ id, plan, inputs, world, leaseId = id }: CanarySpec): Canary {
  return {
    id,
    runner: runnerOf(world),
    plan,
    original: encodeOriginal(plan),
    inputs,
    world,
    ...openPlatform(plan, leaseId, { inputs, world }),
  }
}

/** An id for a new canary: when it began, and something random. */
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
