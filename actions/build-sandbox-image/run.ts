import { keepPlan, requireSamePlan } from '../shared/plan-review.ts'
import { startReport } from '../shared/report/start-report.ts'
import type { ActionResult } from '../shared/run-action.ts'
import type { World } from '../shared/world.ts'
import { type Applied, applyBuild } from './apply.ts'
import type { Build } from './build.ts'
import { buildKeyOf } from './build-key.ts'
import { earlierBuild, withoutBuild } from './earlier-build.ts'
import type { BuildInputs, Inputs } from './inputs.ts'
import { ACTION } from './name.ts'
import { observe } from './observe.ts'
import { type Observation, planBuild, type StartPlan } from './plan.ts'
import { buildUrlOf, reportApplied, reportPlanned, reportRefused } from './report.ts'
import { chooseSource } from './source.ts'
import { runSweep } from './sweep/run-sweep.ts'

const NO_OUTPUTS = {
  'ami-id': '',
  'snapshot-ids': '[]',
  'vm-images': '[]',
  assets: '[]',
  'build-id': '',
  'build-url': '',
  'source-commit': '',
  leftovers: '[]',
  'plan-file': '',
}

/** Builds a sandbox image, or removes what dead runs left. */
export async function run(inputs: Inputs, world: World): Promise<ActionResult> {
  if (inputs.mode === 'codebuild') return runBuild(inputs, world)
  const finishReport = startReport(ACTION, world)
  const { report, leftovers, planFile } = await runSweep(inputs, world)
  const outputs = { ...NO_OUTPUTS, leftovers: JSON.stringify(leftovers), 'plan-file': planFile }
  return { report: finishReport(report), outputs }
}

/** Looks whether anything stands against the build, starts it, follows it, verifies its assets. */
async function runBuild(inputs: BuildInputs, world: World): Promise<ActionResult> {
  const finishReport = startReport(ACTION, world)
  const seen = await world.log.group('Looking whether anything stands against the build', () =>
    observe(inputs, (project) => earlierKeys(project, inputs, world), world),
  )
  const earlier = findEarlier(inputs, seen)
  const plan = planBuild(inputs.request, earlier === undefined ? seen : withoutBuild(earlier, seen))
  if (plan.decision === 'refuse')
    return { report: finishReport(reportRefused(plan, inputs.dryRun)), outputs: NO_OUTPUTS }
  if (inputs.planFile !== undefined) requireSamePlan(inputs.planFile, ACTION, plan)
  if (inputs.dryRun) {
    const planFile = keepPlan(ACTION, plan, inputs, world)
    return {
      report: finishReport(reportPlanned(plan, earlier)),
      outputs: { ...NO_OUTPUTS, 'plan-file': planFile },
    }
  }

  for (const remark of plan.remarks) world.log.warning(remark)
  const scope = { ...inputs.request, location: inputs.request.vmImages?.location }
  const key = keyOf(plan.project.name, inputs, world)
  const applied = await applyBuild(plan, { scope, key, earlier }, world)
  return { report: finishReport(reportApplied(plan, applied)), outputs: outputsOf(plan, applied) }
}

/** Outside a workflow there is no run that could be tried again, so that the time makes the wish a new one. */
function keyOf(project: string, { request }: BuildInputs, { runner, clock }: World): string {
  const runId = runner.runId === '' ? clock.now().toISOString() : runner.runId
  return buildKeyOf({ ...runner, runId, project, assetId: request.assetId })
}

/** The keys of what the attempts before this one wanted. */
function earlierKeys(project: string, { request }: BuildInputs, { runner }: World): string[] {
  if (runner.runId === '') return []
  return Array.from({ length: runner.runAttempt - 1 }, (_, n) =>
    buildKeyOf({ ...runner, runAttempt: n + 1, project, assetId: request.assetId }),
  )
}

function findEarlier({ request }: BuildInputs, seen: Observation): Build | undefined {
  return earlierBuild(request, seen, chooseSource(seen.project.code, request.sourceVersion, seen.job))
}

function outputsOf(plan: StartPlan, applied: Applied): Record<string, string> {
  const outputs = {
    ...NO_OUTPUTS,
    'build-id': applied.build.id,
    'build-url': buildUrlOf(applied.build, plan),
    'source-commit': applied.build.commit ?? '',
  }
  if (applied.state === 'cancelled') return outputs
  const assets = JSON.stringify(applied.assets ?? [])
  if (applied.state === 'failed') return { ...outputs, assets }
  return {
    ...outputs,
    assets,
    'ami-id': applied.product.ami.id,
    'snapshot-ids': JSON.stringify(applied.product.snapshots.map(({ id }) => id)),
    'vm-images': JSON.stringify(applied.vmImages),
  }
}
