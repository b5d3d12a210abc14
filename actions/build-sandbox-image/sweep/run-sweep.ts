import { join } from 'node:path'
import { Journal } from '../../shared/journal.ts'
import { keepPlan, requireSamePlan } from '../../shared/plan-review.ts'
import type { Change } from '../../shared/report/report.ts'
import type { ReportContent } from '../../shared/report/start-report.ts'
import type { World } from '../../shared/world.ts'
import { assetKey, describeAsset } from '../asset.ts'
import type { SweepInputs } from '../inputs.ts'
import { ACTION } from '../name.ts'
import { applySweep, type Swept } from './apply-sweep.ts'
import { observeLeftovers } from './observe-leftovers.ts'
import { planSweep } from './plan-sweep.ts'

/** What a sweep gives to be reported and put out. */
export interface SweepResult {
  readonly report: ReportContent
  readonly leftovers: readonly object[]
  readonly planFile: string
}

/** Removes what dead runs left. The plan is always saved before: it is the list of what was there. */
export async function runSweep(inputs: SweepInputs, world: World): Promise<SweepResult> {
  const { olderThanMs, scope, dryRun } = inputs
  const found = await observeLeftovers(scope, world)
  const decisions = planSweep({ now: world.clock.now(), olderThanMs, ownRunId: world.runner.runId }, found)
  if (inputs.planFile !== undefined) requireSamePlan(inputs.planFile, ACTION, decisions)
  const planFile = keepPlan(ACTION, decisions, inputs, world)
  const swept = dryRun
    ? decisions.map((decision): Swept => ({ ...decision, state: 'unchanged' }))
    : await applySweep(decisions, scope, journalOf(world), world)
  return { report: reportOf(swept, dryRun, world.signal.aborted), leftovers: swept.map(outputOf), planFile }
}

function reportOf(swept: readonly Swept[], dryRun: boolean, cancelled: boolean): ReportContent {
  const toRemove = swept.filter(({ decision }) => decision === 'remove')
  const failed = toRemove.filter(({ state }) => state === 'failed')
  const done = toRemove.filter(({ state }) => state === 'done')
  const rest = { title: 'Sweep', dryRun, changes: swept.map((one) => changeOf(one, dryRun)) }
  if (dryRun)
    return {
      ...rest,
      outcome: 'planned',
      reason: `${toRemove.length} of ${swept.length} leftovers would be removed.`,
    }
  if (cancelled)
    return {
      ...rest,
      outcome: 'cancelled',
      reason: `${done.length} of ${toRemove.length} leftovers were removed.`,
    }
  if (failed.length > 0) {
    const which = failed
      .map(({ leftover, detail }) => `${describeAsset(leftover.asset)}: ${detail}`)
      .join('; ')
    return { ...rest, outcome: 'failed', reason: `${failed.length} leftovers could not be removed: ${which}` }
  }
  if (toRemove.length === 0) return { ...rest, outcome: 'unchanged', reason: 'There is nothing to remove.' }
  return { ...rest, outcome: 'succeeded', reason: `${done.length} leftovers were removed.` }
}

function changeOf({ leftover, decision, rule, reason, state, detail }: Swept, dryRun: boolean): Change {
  return {
    subject: describeAsset(leftover.asset),
    kind: decision === 'keep' ? 'keep' : 'delete',
    state: decision === 'remove' && dryRun ? 'planned' : state,
    reason: detail ?? reason,
    rule,
  }
}

function outputOf({ leftover, decision, rule, reason, state, detail }: Swept): object {
  const { asset, runId, startedAt } = leftover
  return {
    ...asset,
    key: assetKey(asset),
    runId,
    startedAt: startedAt ?? null,
    decision,
    rule,
    state,
    reason: detail ?? reason,
  }
}

function journalOf({ runner, clock }: World): Journal {
  return new Journal(join(runner.tempDir, 'ai-ops', `${ACTION}-sweep.journal.jsonl`), clock)
}
