import type { Run } from '../../../shared/action/operation.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { explainRollback, type Rollback } from '../../controller/rollback.ts'
import type { Inputs } from '../../inputs.ts'
import type { Observation } from '../../observe.ts'
import { reportPlan } from '../../report.ts'
import { isRolledBack } from './apply.ts'
import type { AbortPlan } from './plan.ts'

/** Says what would be rolled back, or was. */
export function reportAbort({
  plan: planned,
  applied,
}: Run<Inputs, Observation, AbortPlan, Rollback>): ReportContent {
  const { plan } = planned
  const content = reportPlan(plan, 'planned')
  if (planned.kind === 'nothing-in-progress')
    return { ...content, outcome: 'unchanged', reason: planned.reason, changes: [] }
  const { record } = planned
  const intent = `Canary ${record.id} of ${record.owner} is to be rolled back.`
  if (applied === undefined) return { ...content, reason: intent }
  const done = isRolledBack(applied)
  const reason = `${intent} ${explainRollback(applied, plan.resource.id)}`
  return {
    ...content,
    outcome: done ? 'succeeded' : 'failed',
    reason,
    dryRun: false,
    changes: [{ subject: plan.resource.id, kind: 'shift', state: done ? 'undone' : 'failed', reason }],
  }
}
