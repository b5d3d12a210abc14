import type { Run } from '../../../shared/action/operation.ts'
import type { Change } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { assetKey, describeAsset } from '../../assets/asset.ts'
import type { SweepInputs } from '../../inputs.ts'
import type { AppliedSweep, Swept } from './apply.ts'
import type { ObservedSweep } from './observe.ts'
import type { SweepDecision } from './plan.ts'

type SweepRun = Run<SweepInputs, ObservedSweep, readonly SweepDecision[], AppliedSweep>

/** What became of each leftover; nothing yet in a dry run. */
export function sweptOf({ plan, applied }: SweepRun): readonly Swept[] {
  return applied?.swept ?? plan.map((decision): Swept => ({ ...decision, state: 'unchanged' }))
}

/** Says what would be removed, or was. */
export function reportSweep(run: SweepRun): ReportContent {
  const { dryRun } = run.inputs
  const swept = sweptOf(run)
  const cancelled = run.applied?.cancelled ?? false
  const toRemove = swept.filter(({ decision }) => decision === 'remove')
  const failed = toRemove.filter(({ state }) => state === 'failed')
  const done = toRemove.filter(({ state }) => state === 'done')
  const rest = { title: 'Sweep', dryRun, changes: swept.map((one) => changeOf(one, dryRun)) }
  if (dryRun)
    return {
      ...rest,
      outcome: 'planned',
      reason: `${toRemove.length} of ${countLeftovers(swept.length)} would be removed.`,
    }
  if (cancelled)
    return {
      ...rest,
      outcome: 'cancelled',
      reason: `${done.length} of ${countLeftovers(toRemove.length)} removed before the run was cancelled.`,
    }
  if (failed.length > 0) {
    const which = failed
      .map(({ leftover, detail }) => `${describeAsset(leftover.asset)}: ${detail}`)
      .join('; ')
    return {
      ...rest,
      outcome: 'failed',
      reason: `${countLeftovers(failed.length)} could not be removed: ${which}`,
    }
  }
  if (toRemove.length === 0) return { ...rest, outcome: 'unchanged', reason: 'There is nothing to remove.' }
  return { ...rest, outcome: 'succeeded', reason: `Removed ${countLeftovers(done.length)}.` }
}

function countLeftovers(count: number): string {
  return count === 1 ? '1 leftover' : `${count} leftovers`
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

/** A leftover as the output `leftovers` has it. */
export function describeLeftover({ leftover, decision, rule, reason, state, detail }: Swept): object {
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
