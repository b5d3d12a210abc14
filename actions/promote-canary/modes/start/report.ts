import type { Run } from '../../../shared/action/operation.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import type { Applied } from '../../apply.ts'
import type { Inputs } from '../../inputs.ts'
import { reportCanary, reportPlan, reportPromotedBefore } from '../../report.ts'
import type { ObservedStart } from './observe.ts'
import { hasFailedChecks, type StartPlan } from './plan.ts'

/** Says what would be shifted, why it may not be, or what became of the canary. */
export function reportStart({
  inputs,
  plan: planned,
  applied,
}: Run<Inputs, ObservedStart, StartPlan, Applied>): ReportContent {
  if (planned.kind === 'promoted-before') return reportPromotedBefore(planned.promotion, inputs.dryRun)
  if (applied !== undefined) return reportCanary(applied)
  return reportPlan(planned.plan, hasFailedChecks(planned) ? 'refused' : 'planned')
}
