import { operation } from '../../../shared/action/operation.ts'
import { NO_OUTPUTS } from '../../outputs.ts'
import { applyWithdrawal } from './apply.ts'
import { observeWithdrawal } from './observe.ts'
import { planWithdrawal } from './plan.ts'
import { reportWithdrawal } from './report.ts'

/** Rolls back what `mode: publish` opened, in a later job of the same run. */
export const withdraw = operation({
  observe: observeWithdrawal,
  plan: (seen, { request }) => planWithdrawal(request, seen),
  decide: (plan) => (plan.openings.length + plan.maybeCopied.length === 0 ? 'keep' : plan),
  apply: applyWithdrawal,
  report: reportWithdrawal,
  outputs: () => NO_OUTPUTS,
})
