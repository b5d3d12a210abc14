import { join } from 'node:path'
import { keepPlan, requireSamePlan } from '../shared/plan-review.ts'
import { startReport } from '../shared/report/start-report.ts'
import type { ActionResult } from '../shared/run-action.ts'
import type { World } from '../shared/world.ts'
import { annotate } from './annotate.ts'
import { type Applied, applyPlan } from './apply.ts'
import type { Inputs } from './inputs.ts'
import type { Observation } from './observation.ts'
import { observe } from './observe.ts'
import { outputsOf, type WrittenFiles } from './outputs.ts'
import { planValidation } from './plan.ts'
import { reportValidation } from './report.ts'
import { writeFiles } from './write-files.ts'

/** The name of the action, as its plans and reports bear it. */
export const ACTION = 'validate-changelog'

/** Judges the changes of a version: reads them and what stands around them, applies the rules, and fixes what it may. */
export async function run(inputs: Inputs, world: World): Promise<ActionResult> {
  const finishReport = startReport(ACTION, world)
  const { serverUrl } = world.runner
  const seen = await observe(inputs.request, world)
  const plan = planValidation(inputs.request, seen, serverUrl)
  annotate(plan.findings, world.log)
  if (inputs.planFile !== undefined) requireSamePlan(inputs.planFile, ACTION, plan)
  const applied = inputs.dryRun ? undefined : await applyPlan(plan, world)

  const directory = inputs.reportDirectory ?? join(world.runner.tempDir, 'ai-ops', ACTION)
  const planFile = inputs.dryRun ? keepPlan(ACTION, plan, inputs, world) : ''
  const files: WrittenFiles = {
    ...writeFiles(plan, inputs.request, { directory, serverUrl, repository: seen.origin.repository }),
    planFile,
  }
  const treeUrl = treeUrlOf(seen, applied, serverUrl)
  return {
    report: finishReport(reportValidation(plan, { dryRun: inputs.dryRun, applied, treeUrl })),
    outputs: outputsOf(plan, applied, seen, files),
  }
}

function treeUrlOf(
  { origin, sha }: Observation,
  applied: Applied | undefined,
  serverUrl: string,
): string | undefined {
  const commit = applied?.commit.state === 'done' ? applied.commit.sha : sha
  return origin.repository === '' || commit === ''
    ? undefined
    : `${serverUrl}/${origin.repository}/blob/${commit}`
}
