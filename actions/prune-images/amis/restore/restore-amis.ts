import { operation } from '../../../shared/action/operation.ts'
import { applyAmiRestore } from './apply-restore-amis.ts'
import { observeAmiRestore } from './observe-restore-amis.ts'
import { planAmiRestore } from './plan-restore-amis.ts'
import { amiRestoreOutputs, reportAmiRestore } from './report-restore-amis.ts'

/** Takes AMIs out of the Recycle Bin, enables what is disabled, and cancels deprecations. */
export const restoreAmis = operation({
  observe: observeAmiRestore,
  plan: (seen, { scope, restoreImages }) => planAmiRestore(seen, { ...scope, restoreImages }),
  decide: (plan) => {
    if (plan.unknown.length > 0) return 'refuse'
    return plan.amis.every(({ next }) => next === undefined) ? 'keep' : plan
  },
  apply: applyAmiRestore,
  report: reportAmiRestore,
  outputs: amiRestoreOutputs,
})
