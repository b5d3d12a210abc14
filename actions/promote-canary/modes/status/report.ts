import type { ReadRun } from '../../../shared/action/operation.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import type { Inputs } from '../../inputs.ts'
import { reportPlan, reportStatus } from '../../report.ts'
import type { ObservedStatus } from './observe.ts'

/** Says how far the canary is. */
export function reportCanaryStatus({
  observation: { plan, progress },
}: ReadRun<Inputs, ObservedStatus>): ReportContent {
  if (progress !== undefined) return reportStatus(progress.run, progress.record)
  const reason = 'No canary is in progress here.'
  return { ...reportPlan(plan, 'planned'), outcome: 'unchanged', reason, dryRun: false, changes: [] }
}
