import type { Run } from '../../../shared/action/operation.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import type { Applied } from '../../apply.ts'
import type { Inputs } from '../../inputs.ts'
import { reportCanary, reportPlan, reportPromotedBefore } from '../../report.ts'
import type { ObservedResume } from './observe.ts'
import type { ResumePlan } from './plan.ts'

/** Says how the canary would continue, or what became of it. */
export function reportResume({
  inputs,
  plan: planned,
  applied,
}: Run<Inputs, ObservedResume, ResumePlan, Applied>): ReportContent {
  if (planned.kind === 'promoted-before') return reportPromotedBefore(planned.promotion, inputs.dryRun)
  return applied === undefined ? reportPlan(planned.plan, 'planned') : reportCanary(applied)
}
