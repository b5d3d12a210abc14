import { operation } from '../../../shared/action/operation.ts'
import { outputsOf } from '../../outputs.ts'
import { applyPublish } from './apply.ts'
import { observePublish } from './observe.ts'
import { planPublish } from './plan.ts'
import { reportPublish } from './report.ts'

/** Attaches the assets to the draft of a tag and publishes it. */
export const publish = operation({
  observe: observePublish,
  plan: planPublish,
  decide: (plan) => (plan.decision === 'publish' ? plan : plan.decision),
  announce(plan, log) {
    if (plan.decision === 'publish') for (const remark of plan.remarks) log.warning(remark)
  },
  apply: applyPublish,
  report: reportPublish,
  outputs: outputsOf,
})
