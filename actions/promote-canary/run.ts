import { keepPlan, requireSamePlan } from '../shared/plan-review.ts'
import { startReport } from '../shared/report/start-report.ts'
import type { ActionResult } from '../shared/run-action.ts'
import type { World } from '../shared/world.ts'
import { startCanary } from './apply.ts'
import { clearBefore } from './clear-before.ts'
import type { Inputs } from './inputs.ts'
import { observe } from './observe.ts'
import { NO_OUTPUTS, outputsOf } from './outputs.ts'
import { type Plan, planCanary } from './plan.ts'
import { reportCanary, reportPlan } from './report.ts'

/** The name of the action, as its plans and reports bear it. */
export const ACTION = 'promote-canary'

/** Starts a canary, and stays with it until it is promoted, rolled back or holds. */
export async function run(inputs: Inputs, world: World): Promise<ActionResult> {
  const finishReport = startReport(ACTION, world)
  if (!inputs.dryRun) await clearBefore(inputs, world)

  const plan = planCanary(await observe(inputs, world), inputs)
  logChecks(plan, world)
  if (plan.checks.some(({ result }) => result === 'failed')) {
    return { report: finishReport(reportPlan(plan, 'refused')), outputs: NO_OUTPUTS }
  }
  if (inputs.planFile !== undefined) requireSamePlan(inputs.planFile, ACTION, plan)
  if (inputs.dryRun) {
    const planFile = keepPlan(ACTION, plan, inputs, world)
    return {
      report: finishReport(reportPlan(plan, 'planned')),
      outputs: { ...NO_OUTPUTS, 'plan-file': planFile },
    }
  }

  const applied = await startCanary(plan, inputs, world)
  return { report: finishReport(reportCanary(applied)), outputs: outputsOf(applied, inputs) }
}

function logChecks({ checks }: Plan, { log }: World): void {
  for (const { name, result, explanation } of checks) {
    if (result === 'warning') log.warning(explanation, { title: name })
    else log.info(`${result === 'passed' ? '✓' : '✗'} ${name}: ${explanation}`)
  }
}
