import { keepPlan, requireSamePlan } from '../../shared/plan-review.ts'
import type { World } from '../../shared/world.ts'
import { startCanary } from '../apply.ts'
import { findPromotionBefore } from '../controller/promoted-before.ts'
import { recoverPrevious } from '../controller/recover-previous.ts'
import { logChecks } from '../guards/checks.ts'
import type { Inputs } from '../inputs.ts'
import { observe } from '../observe.ts'
import { NO_OUTPUTS, outputsOf } from '../outputs.ts'
import { planCanary } from '../plan.ts'
import { reportCanary, reportPlan, reportPromotedBefore } from '../report.ts'
import { ACTION, type ModeResult } from './mode.ts'

/**
 * A second attempt of a job that has promoted already finds its work done: the roles have swapped, so that going on would
 * promote the old version. What the earlier attempt left of its canary, if it died, is cleaned up.
 */
async function promotedByThisRun(inputs: Inputs, world: World): Promise<ModeResult | undefined> {
  const { runId, runAttempt } = world.runner
  if (runAttempt < 2 || runId === '') return undefined
  const promotion = await findPromotionBefore(inputs, world)
  if (promotion?.runId !== runId) return undefined
  if (promotion.recordLeft && !inputs.dryRun) {
    const observation = await observe(inputs, world)
    const { record } = observation
    if (record !== undefined) await recoverPrevious({ record, observation }, inputs, world)
  }
  return { content: reportPromotedBefore(promotion, inputs.dryRun), outputs: NO_OUTPUTS }
}

/** Starts a canary, and drives it until it is promoted, rolled back or held. */
export async function start(inputs: Inputs, world: World): Promise<ModeResult> {
  const promoted = await promotedByThisRun(inputs, world)
  if (promoted !== undefined) return promoted
  let observation = await observe(inputs, world)
  const { record } = observation
  if (record !== undefined && !inputs.dryRun) {
    await recoverPrevious({ record, observation }, inputs, world)
    observation = await observe(inputs, world)
  }
  const plan = planCanary(observation, inputs)
  logChecks(plan.checks, world)
  if (plan.checks.some(({ result }) => result === 'failed')) {
    return { content: reportPlan(plan, 'refused'), outputs: NO_OUTPUTS }
  }
  if (inputs.planFile !== undefined) requireSamePlan(inputs.planFile, ACTION, plan)
  if (inputs.dryRun) {
    const planFile = keepPlan(ACTION, plan, inputs, world)
    return { content: reportPlan(plan, 'planned'), outputs: { ...NO_OUTPUTS, 'plan-file': planFile } }
  }
  const applied = await startCanary(plan, inputs, world)
  return { content: reportCanary(applied), outputs: outputsOf(applied, inputs) }
}
