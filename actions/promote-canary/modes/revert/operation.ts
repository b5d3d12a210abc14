import { operation } from '../../../shared/action/operation.ts'
import { NO_OUTPUTS, splitOf } from '../../outputs.ts'
import { revertPromotion } from './apply.ts'
import { observeRevert } from './observe.ts'
import { planRevert } from './plan.ts'
import { reportRevert } from './report.ts'

/** Gives the traffic back to the version that this workflow run has replaced. */
export const revert = operation({
  observe: observeRevert,
  plan: planRevert,
  decide: (planned) => (planned.kind === 'nothing-to-revert' ? 'keep' : planned),
  reviewed: (planned) => (planned.kind === 'revert' ? planned.plan : planned),
  apply: revertPromotion,
  report: reportRevert,
  outputs: ({ plan: planned, applied }) => ({
    ...NO_OUTPUTS,
    weights:
      planned.kind === 'revert' && applied !== undefined
        ? JSON.stringify(applied.kind === 'reverted' ? splitOf(planned.plan, 100) : {})
        : '',
  }),
})
