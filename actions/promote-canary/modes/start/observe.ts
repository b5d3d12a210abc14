import type { World } from '../../../shared/world.ts'
import { findPromotionBefore, type PromotionBefore } from '../../controller/promoted-before.ts'
import { recoverPrevious } from '../../controller/recover-previous.ts'
import type { Inputs } from '../../inputs.ts'
import { type Observation, observe } from '../../observe.ts'
import { PLATFORMS } from '../../platforms/platforms.ts'

/** What there is before a canary starts. */
export type ObservedStart =
  | { readonly kind: 'promoted-before'; readonly promotion: PromotionBefore }
  | { readonly kind: 'ready'; readonly observation: Observation }

/**
 * Reads what the plan needs, once what an earlier run left of its canary is cleaned up; a dry run only reads.
 *
 * A second attempt of a job that has promoted already finds its work done: where the roles have swapped, going on would
 * promote the old version. Where a backend is one version for ever, so does every other run that is to promote it.
 */
export async function observeStart(inputs: Inputs, world: World): Promise<ObservedStart> {
  const promotion = await promotionDone(inputs, world)
  if (promotion !== undefined) {
    if (promotion.recordLeft && !inputs.dryRun) await recover(await observe(inputs, world), inputs, world)
    return { kind: 'promoted-before', promotion }
  }
  const observation = await observe(inputs, world)
  if (observation.record === undefined || inputs.dryRun) return { kind: 'ready', observation }
  await recover(observation, inputs, world)
  return { kind: 'ready', observation: await observe(inputs, world) }
}

async function recover(observation: Observation, inputs: Inputs, world: World): Promise<void> {
  const { record } = observation
  if (record !== undefined) await recoverPrevious({ record, observation }, inputs, world)
}

async function promotionDone(inputs: Inputs, world: World): Promise<PromotionBefore | undefined> {
  const { runId, runAttempt } = world.runner
  const { target } = inputs
  // Where no version is named, what is promoted says nothing of what is wanted either.
  const byRun = PLATFORMS[target.platform].takesTurns || target.canary === undefined
  if (byRun && (runAttempt < 2 || runId === '')) return undefined
  const promotion = await findPromotionBefore(inputs, world)
  const isAsked = byRun ? promotion?.runId === runId : promotion?.backend === target.canary
  return isAsked ? promotion : undefined
}
