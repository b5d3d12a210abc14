import type { Run } from '../../../shared/action/operation.ts'
import { quantity } from '../../../shared/quantity.ts'
import type { Change } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import type { PublicationInputs } from '../../inputs.ts'
import { copiesOf, describeOpening, subjectOf } from '../../publication/opening.ts'
import type { AppliedWithdrawal } from './apply.ts'
import type { ObservedWithdrawal } from './observe.ts'
import type { WithdrawalPlan } from './plan.ts'

/** Says what is rolled back, or what could not be. */
export function reportWithdrawal({
  inputs,
  plan: { assetId, runId, openings, maybeCopied },
  applied,
}: Run<PublicationInputs, ObservedWithdrawal, WithdrawalPlan, AppliedWithdrawal>): ReportContent {
  const left = applied?.left ?? []
  const state: Change['state'] = applied === undefined ? 'planned' : left.length === 0 ? 'done' : 'failed'
  const rest = {
    dryRun: inputs.dryRun,
    changes: openings.map(
      (opening): Change => ({
        subject: subjectOf(opening),
        kind: 'update',
        state,
        reason: `no longer: ${describeOpening(opening)}`,
      }),
    ),
  }
  const copies = copiesOf([...openings, ...maybeCopied]).length
  const images = quantity(copies, 'VM image')
  const things = quantity(openings.length, 'thing')
  if (openings.length + maybeCopied.length === 0) {
    return {
      ...rest,
      title: `Nothing of sandbox image ${assetId} is published`,
      outcome: 'unchanged',
      reason: `Nothing that run ${runId} has built for ${assetId} is within reach of others.`,
    }
  }
  if (applied === undefined)
    return {
      ...rest,
      title: `Sandbox image ${assetId} can be withdrawn`,
      outcome: 'planned',
      reason: `${things} would be rolled back.${copies === 0 ? '' : ` CloudFront would remove its copies of ${images}.`}`,
    }
  if (left.length === 0)
    return {
      ...rest,
      title: `Sandbox image ${assetId} is withdrawn`,
      outcome: 'succeeded',
      reason: `${things} rolled back.${copies === 0 ? '' : ` CloudFront has removed its copies of ${images}.`}`,
    }
  return {
    ...rest,
    title: `Sandbox image ${assetId} is not withdrawn`,
    outcome: applied.cancelled ? 'cancelled' : 'failed',
    reason: `Not rolled back: ${left.join('; ')}. Run it again.`,
  }
}
