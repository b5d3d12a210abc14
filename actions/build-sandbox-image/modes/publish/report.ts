import type { Run } from '../../../shared/action/operation.ts'
import { quantity } from '../../../shared/quantity.ts'
import type { Change } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import type { PublicationInputs } from '../../inputs.ts'
import { describeOpening, subjectOf } from '../../publication/opening.ts'
import type { AppliedPublication } from './apply.ts'
import type { ObservedPublication } from './observe.ts'
import type { PublicationPlan } from './plan.ts'

/** Says why nothing is published, what would be, or what is. */
export function reportPublication({
  inputs,
  plan,
  applied,
}: Run<PublicationInputs, ObservedPublication, PublicationPlan, AppliedPublication>): ReportContent {
  const { assetId } = plan
  if (plan.decision === 'refuse') {
    return {
      title: `Sandbox image ${assetId} is not published`,
      outcome: 'refused',
      reason: plan.problems.join(' '),
      dryRun: inputs.dryRun,
      changes: plan.problems.map((reason) => ({
        subject: `sandbox ${assetId}`,
        kind: 'refuse',
        state: 'skipped',
        reason,
      })),
    }
  }
  const changesOf = (state: Change['state']): Change[] =>
    plan.openings.map((opening) => ({
      subject: subjectOf(opening),
      kind: 'update',
      state,
      reason: describeOpening(opening),
    }))
  const before = plan.inEffect.length === 0 ? '' : ` In effect before: ${plan.inEffect.join('; ')}.`
  if (applied === undefined) {
    return {
      title: `Sandbox image ${assetId} can be published`,
      outcome: 'planned',
      reason: `${quantity(plan.openings.length, 'thing')} would be opened.${before}`,
      dryRun: true,
      changes: changesOf('planned'),
    }
  }
  if (applied.state === 'published') {
    return {
      title: `Sandbox image ${assetId} is published`,
      outcome: 'succeeded',
      reason: `${[...plan.openings.map(describeOpening)].join('; ') || 'Nothing was left to open'}.${before}`,
      dryRun: false,
      changes: changesOf('done'),
    }
  }
  const { left, reason } = applied
  return {
    title: `Sandbox image ${assetId} was not published`,
    outcome: applied.state,
    reason:
      left.length === 0
        ? `${reason} All that was opened is rolled back.`
        : `${reason} Not rolled back: ${left.join('; ')}.`,
    dryRun: false,
    changes: changesOf(left.length === 0 ? 'undone' : 'failed'),
  }
}
