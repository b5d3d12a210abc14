import { operation } from '../../../shared/action/operation.ts'
import { observe } from '../../observe.ts'
import { NO_OUTPUTS, splitOf } from '../../outputs.ts'
import { abortCanary, isRolledBack } from './apply.ts'
import { planAbort } from './plan.ts'
import { reportAbort } from './report.ts'

/** Rolls the traffic back, whichever run drives the canary. */
export const abort = operation({
  observe,
  plan: planAbort,
  decide: (planned) => (planned.kind === 'nothing-in-progress' ? 'keep' : planned),
  // The record is renewed every minute by the run that drives the canary.
  reviewed: (planned) =>
    planned.kind === 'roll-back' ? { plan: planned.plan, canary: planned.record.id } : planned,
  apply: abortCanary,
  report: reportAbort,
  outputs: ({ plan: { plan }, applied }) => ({
    ...NO_OUTPUTS,
    weights: applied !== undefined && isRolledBack(applied) ? JSON.stringify(splitOf(plan, 0)) : '',
  }),
})
