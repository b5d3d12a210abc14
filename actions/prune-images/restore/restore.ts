import { operation } from '../../shared/action/operation.ts'
import { applyRestore } from './apply-restore.ts'
import { observeRestore } from './observe-restore.ts'
import { planRestore } from './plan-restore.ts'
import { reportRestore, restoreOutputs } from './report-restore.ts'

/** Puts back what earlier runs removed, as far as ECR still has what it consists of. */
export const restore = operation({
  observe: observeRestore,
  plan: ({ saved, ...seen }, { restoreImages }) => planRestore(saved, seen, restoreImages),
  decide: (plan) => (plan.levels.length === 0 ? 'keep' : plan),
  apply: applyRestore,
  report: reportRestore,
  outputs: restoreOutputs,
})
