import { keepPlan, requireSamePlan } from '../../shared/plan-review.ts'
import type { World } from '../../shared/world.ts'
import { startCanary } from '../apply.ts'
import { logChecks } from '../checks.ts'
import { clearBefore } from '../clear-before.ts'
import type { Inputs } from '../inputs.ts'
import { observe } from '../observe.ts'
import { NO_OUTPUTS, outputsOf } from '../outputs.ts'
import { planCanary } from '../plan.ts'
import { reportCanary, reportPlan } from '../report.ts'
import type { ModeResult } from './mode.ts'
import { ACTION } from './mode.ts'

/** Starts a canary, and stays with it until it is promoted, rolled back or holds. */
export async function start(inputs: Inputs, world: World): Promise<ModeResult> {
  let observed = await observe(inputs, world)
  if (observed.record !== undefined && !inputs.dryRun) {
    await clearBefore(observed.record, observed, inputs, world)
    observed = await observe(inputs, world)
  }
  const plan = planCanary(observed, inputs)
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
