import { applySteps } from '../../../shared/action/apply-steps.ts'
import type { Journal } from '../../../shared/action/journal.ts'
import type { Application } from '../../../shared/action/operation.ts'
import { messageOf, WorldMovedError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { assetKey, describeAsset } from '../../assets/asset.ts'
import type { SweepInputs } from '../../inputs.ts'
import { findLeftovers } from '../../leftovers/find-leftovers.ts'
import type { Leftover } from '../../leftovers/leftover.ts'
import { removeLeftover } from '../../leftovers/remove-leftover.ts'
import type { SweepScope } from '../../leftovers/sweep-scope.ts'
import { pollDelayMs } from '../../poll-delay.ts'
import type { ObservedSweep } from './observe.ts'
import { reasonToStay, type SweepDecision } from './plan.ts'

/** What became of a leftover. */
export interface Swept extends SweepDecision {
  readonly state: 'done' | 'skipped' | 'failed' | 'unchanged'
  /** Why it is not done, where it is not. */
  readonly detail?: string
}

/** What became of a sweep. */
export interface AppliedSweep {
  readonly swept: readonly Swept[]
  readonly cancelled: boolean
}

type SweepingWorld = Pick<World, 'aws' | 'clock' | 'log' | 'signal' | 'random' | 'runner'>

/** How long what was removed may still be seen: CloudFormation takes minutes for a stack with an instance. */
const GONE_WAIT_MS = 30 * 60_000

/**
 * Removes what the plan says, one after the other; what cannot be removed does not keep the rest. Waits until
 * everything is gone: that AWS has accepted a removal says little, above all for a stack.
 */
export async function applySweep(
  decisions: readonly SweepDecision[],
  { inputs, journal }: Application<SweepInputs, ObservedSweep>,
  world: SweepingWorld,
): Promise<AppliedSweep> {
  const swept: Swept[] = []
  for (const decision of decisions) {
    swept.push(
      decision.decision === 'keep'
        ? { ...decision, state: 'unchanged' }
        : await sweep(decision, inputs, { ...world, journal }),
    )
  }
  return { swept: await awaitGone(swept, inputs.scope, world), cancelled: world.signal.aborted }
}

async function sweep(
  decision: SweepDecision,
  inputs: SweepInputs,
  { journal, ...world }: SweepingWorld & { readonly journal: Journal },
): Promise<Swept> {
  const [outcome] = await applySteps(
    [decision],
    {
      id: ({ leftover }) => `remove ${assetKey(leftover.asset)}`,
      describe: ({ leftover, reason }) => `Removing ${describeAsset(leftover.asset)}: ${reason}`,
      check: ({ leftover }) => requireStillToGo(leftover, inputs, world),
      async perform({ leftover }) {
        await removeLeftover(leftover.asset, world)
        return undefined
      },
    },
    { journal, log: world.log, signal: world.signal },
  )
  if (outcome === undefined || outcome.state === 'done') return { ...decision, state: 'done' }
  const gone = outcome.state === 'failed' && outcome.error instanceof WorldMovedError
  if (outcome.state === 'failed' && !gone) world.log.warning(outcome.reason)
  return { ...decision, state: gone ? 'skipped' : outcome.state, detail: outcome.reason }
}

/**
 * Ids can be taken from a plan that is some time old, and a removal before this one may have taken minutes: a new look has to
 * decide the same.
 */
async function requireStillToGo(
  leftover: Leftover,
  { scope, olderThanMs }: SweepInputs,
  world: SweepingWorld,
): Promise<void> {
  const found = await findLeftovers({ ...scope, runId: leftover.runId }, world)
  const request = { now: world.clock.now(), olderThanMs, ownRunId: world.runner.runId }
  const reason = reasonToStay(leftover, request, found)
  if (reason !== undefined) throw new WorldMovedError(reason)
}

async function awaitGone(swept: readonly Swept[], scope: SweepScope, world: SweepingWorld): Promise<Swept[]> {
  const going = new Set(
    swept.filter(({ state }) => state === 'done').map(({ leftover }) => assetKey(leftover.asset)),
  )
  const failures = new Map<string, string>()
  const until = world.clock.now().getTime() + GONE_WAIT_MS
  try {
    for (let polls = 0; going.size > 0; polls += 1) {
      const there = new Map(
        (await findLeftovers(scope, world)).map(({ asset }) => [assetKey(asset), asset] as const),
      )
      const late = world.clock.now().getTime() >= until
      for (const key of going) {
        const asset = there.get(key)
        const failure = asset === undefined ? undefined : failureOf(asset, late)
        if (failure !== undefined) failures.set(key, failure)
        if (asset === undefined || failure !== undefined) going.delete(key)
      }
      if (going.size > 0) await world.clock.sleep(pollDelayMs(polls, world.random()), world.signal)
    }
  } catch (error) {
    for (const key of going) failures.set(key, `whether it is gone was not seen: ${messageOf(error)}`)
  }
  return swept.map((one) => {
    const detail = failures.get(assetKey(one.leftover.asset))
    return detail === undefined ? one : { ...one, state: 'failed', detail }
  })
}

/** Why the asset will not go, or undefined while it still may. */
function failureOf(asset: Leftover['asset'], late: boolean): string | undefined {
  if (asset.kind === 'stack' && asset.state === 'DELETE_FAILED')
    return 'CloudFormation could not delete it (DELETE_FAILED)'
  return late ? `AWS accepted its removal, and it is still there: ${describeAsset(asset)}` : undefined
}
