import type { Run } from '../../../shared/action/operation.ts'
import type { Outcome } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import type { Inputs } from '../../inputs.ts'
import type { Reverted } from './apply.ts'
import type { ObservedRevert } from './observe.ts'
import type { RevertPlan } from './plan.ts'

/** Says which version would get the traffic back, or has it. */
export function reportRevert({
  inputs: { dryRun },
  plan: planned,
  applied,
}: Run<Inputs, ObservedRevert, RevertPlan, Reverted>): ReportContent {
  if (planned.kind === 'nothing-to-revert')
    return { title: 'Revert', outcome: 'unchanged', reason: planned.reason, dryRun, changes: [] }
  const { names, resource } = planned.plan
  const { outcome, reason } = endOf(applied, names)
  return {
    title: `Revert from ${names.stable} to ${names.canary}`,
    outcome,
    reason,
    dryRun,
    facts: [
      { label: resource.kind, value: resource.id },
      { label: 'From', value: names.stable },
      { label: 'To', value: names.canary },
    ],
    changes: [
      {
        subject: `100 % on ${names.canary}`,
        kind: 'shift',
        state: applied === undefined ? 'planned' : applied.kind === 'reverted' ? 'done' : 'failed',
        reason,
      },
    ],
  }
}

function endOf(
  applied: Reverted | undefined,
  { stable, canary }: { readonly stable: string; readonly canary: string },
): { readonly outcome: Outcome; readonly reason: string } {
  if (applied === undefined)
    return { outcome: 'planned', reason: `Would shift all traffic from ${stable} back to ${canary}.` }
  if (applied.kind === 'reverted')
    return { outcome: 'succeeded', reason: `Reverted: all traffic is on ${canary} again.` }
  return { outcome: applied.cancelled ? 'cancelled' : 'failed', reason: `Not reverted. ${applied.reason}` }
}
