import { join } from 'node:path'
import type { ActionResult } from '../shared/action/define-action.ts'
import type { Log } from '../shared/log/log.ts'
import { startReport } from '../shared/report/start-report.ts'
import type { World } from '../shared/world.ts'
import { type Applied, applyPlan } from './apply.ts'
import { conclude } from './conclude.ts'
import type { Decision } from './decision.ts'
import { saveDecisions } from './decisions-file.ts'
import { describeHold, describeImage, describeSelected } from './explain.ts'
import type { Inputs } from './inputs.ts'
import type { PrunePlan } from './plan.ts'
import { makeNewPlan, takeSavedPlan } from './prepare.ts'
import { describeRun } from './report.ts'
import { savePrunePlan } from './saved-plan.ts'

/** Deletes what the policy lets go and nothing uses, or says what it would delete. */
export async function run(inputs: Inputs, world: World): Promise<ActionResult> {
  const finishReport = startReport('prune-images', world)
  const files = filesIn(inputs.reportDirectory ?? join(world.runner.tempDir, 'ai-ops', 'prune-images'))
  const prepared =
    inputs.planFile === undefined
      ? await makeNewPlan(inputs, world)
      : await takeSavedPlan(inputs.planFile, inputs, world)
  const { plan, decisions } = prepared
  savePrunePlan(files.plan, plan)
  if (decisions !== undefined) saveDecisions(files.decisions, decisions)
  logPlan(plan, world.log)

  const refusal = prepared.refusal ?? plan.refusal
  const applied =
    inputs.dryRun || refusal !== undefined || isEmpty(plan)
      ? undefined
      : await world.log.group('Apply the plan', () =>
          applyPlan({ ...prepared, journalFile: files.journal, manifestsFile: files.manifests }, world),
        )
  prepared.observer.keep()
  const { outcome, reason } = conclude(plan, applied, refusal, inputs.dryRun)
  return {
    report: finishReport(
      describeRun({
        plan,
        decisions,
        applied,
        indexesRead: prepared.observer.indexesRead,
        outcome,
        reason,
        dryRun: inputs.dryRun,
      }),
    ),
    outputs: outputsOf(plan, decisions, applied, files),
  }
}

/** The most images that the log names; the files name all. */
const MAX_LOGGED = 50

function logPlan({ deletions, archivals, holds, coverage }: PrunePlan, log: Log): void {
  for (const place of coverage.lookedAt) log.info(`looked for uses: ${place}`)
  for (const place of coverage.notLookedAt) log.info(`not looked at: ${place}`)
  const lines = [
    ...deletions.flat().map(({ image, why }) => `delete ${describeImage(image)}: ${describeSelected(why)}`),
    ...archivals.flat().map(({ image, why }) => `archive ${describeImage(image)}: ${describeSelected(why)}`),
    ...holds.map(({ image, hold }) => `hold back ${describeImage(image)}: ${describeHold(hold)}`),
  ]
  for (const line of lines.slice(0, MAX_LOGGED)) log.info(line)
  if (lines.length > MAX_LOGGED) log.info(`… and ${lines.length - MAX_LOGGED} more.`)
}

function isEmpty({ deletions, archivals }: PrunePlan): boolean {
  return deletions.length + archivals.length === 0
}

function outputsOf(
  plan: PrunePlan,
  decisions: readonly Decision[] | undefined,
  applied: Applied | undefined,
  files: ReturnType<typeof filesIn>,
): Record<string, string> {
  const fates = applied?.fates
  const deleted = fates?.of('deleted') ?? []
  return {
    plan: files.plan,
    decisions: decisions === undefined ? '' : files.decisions,
    manifests: applied === undefined || applied.manifests.size === 0 ? '' : files.manifests,
    'not-looked-at': plan.coverage.notLookedAt.join('\n'),
    'planned-count': String(plan.deletions.flat().length + plan.archivals.flat().length),
    'deleted-count': String(deleted.length),
    'archived-count': String(fates?.of('archived').length ?? 0),
    'held-count': String(plan.holds.length + (fates?.of('held').length ?? 0)),
    'failed-count': String(fates?.of('failed').length ?? 0),
    'freed-bytes': String(applied?.manifests.bytesOf(deleted) ?? 0),
  }
}

function filesIn(directory: string) {
  return {
    plan: join(directory, 'plan.json'),
    decisions: join(directory, 'decisions.jsonl'),
    journal: join(directory, 'journal.jsonl'),
    manifests: join(directory, 'manifests.jsonl'),
  }
}
