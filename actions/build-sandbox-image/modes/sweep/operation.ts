import { operation } from '../../../shared/action/operation.ts'
import { NO_OUTPUTS } from '../../outputs.ts'
import { applySweep } from './apply.ts'
import { observeSweep } from './observe.ts'
import { planSweep } from './plan.ts'
import { describeLeftover, reportSweep, sweptOf } from './report.ts'

/** Removes what dead runs left. The plan is always saved before: it is the list of what was there. */
export const sweep = operation({
  observe: observeSweep,
  plan: ({ request, leftovers }) => planSweep(request, leftovers),
  decide: (decisions) => decisions,
  apply: applySweep,
  report: reportSweep,
  outputs: (run) => ({ ...NO_OUTPUTS, leftovers: JSON.stringify(sweptOf(run).map(describeLeftover)) }),
})
