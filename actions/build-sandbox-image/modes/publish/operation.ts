import { operation } from '../../../shared/action/operation.ts'
import { NO_OUTPUTS } from '../../outputs.ts'
import { applyPublication } from './apply.ts'
import { observePublication } from './observe.ts'
import { planPublication } from './plan.ts'
import { reportPublication } from './report.ts'

/** Lets others get what this run has built. */
export const publish = operation({
  observe: observePublication,
  plan: (seen, { request }) => planPublication(request, seen),
  decide: (plan) => (plan.decision === 'publish' ? plan : plan.decision),
  apply: applyPublication,
  report: reportPublication,
  outputs: ({ plan }) =>
    plan.decision === 'publish' ? { ...NO_OUTPUTS, 'ami-id': plan.imageId } : NO_OUTPUTS,
})
