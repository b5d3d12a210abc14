import type { Run } from '../../../shared/action/operation.ts'
import type { Change } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import type { DraftInputs } from '../../inputs.ts'
import type { Release, ReleaseWithAssets } from '../../release/release.ts'
import { factsOf, reportKept, reportRefused } from '../../release/report-parts.ts'
import type { ObservedDraft } from './observe.ts'
import type { DraftChange, DraftPlan } from './plan.ts'

/** Says what would be done to, or was done with, the draft. */
export function reportDraft({
  inputs,
  plan,
  applied,
}: Run<DraftInputs, ObservedDraft, DraftPlan, ReleaseWithAssets>): ReportContent {
  if (plan.decision === 'refuse') return reportRefused(inputs.tag, plan.problems, inputs.dryRun)
  if (plan.decision === 'keep') return reportKept(plan.release, plan.reason, inputs.dryRun)
  return reportChange(plan, applied?.release)
}

function reportChange(plan: DraftChange, release: Release | undefined): ReportContent {
  const { tag, target } = plan.content.marker
  const kind = plan.decision
  const change: Change = {
    subject: `draft ${tag}`,
    kind,
    state: release === undefined ? 'planned' : 'done',
    reason: plan.reason,
  }
  if (release === undefined) {
    return {
      title: `Draft ${tag} can be made`,
      outcome: 'planned',
      reason: `It would be ${kind}d: ${plan.reason}.`,
      dryRun: true,
      facts: [
        { label: 'Tag', value: tag },
        { label: 'Commit', value: target },
      ],
      changes: [change],
    }
  }
  return {
    title: `Release ${tag} is drafted`,
    outcome: 'succeeded',
    reason: `The draft was ${kind}d: ${plan.reason}.`,
    dryRun: false,
    facts: factsOf(release),
    changes: [change],
  }
}
