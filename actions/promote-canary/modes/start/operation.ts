import { operation } from '../../../shared/action/operation.ts'
import { startCanary } from '../../apply.ts'
import { logChecks } from '../../guards/checks.ts'
import { outputsOf } from '../../outputs.ts'
import { observeStart } from './observe.ts'
import { hasFailedChecks, planStart } from './plan.ts'
import { reportStart } from './report.ts'

/** Starts a canary, and drives it by the control loop until it is promoted, rolled back or held. */
export const start = operation({
  observe: observeStart,
  plan: planStart,
  announce(planned, log) {
    if (planned.kind === 'shift') logChecks(planned.plan.checks, { log })
  },
  decide(planned) {
    if (planned.kind === 'promoted-before') return 'keep'
    return hasFailedChecks(planned) ? 'refuse' : planned
  },
  reviewed: (planned) => (planned.kind === 'shift' ? planned.plan : planned),
  apply: ({ plan }, { inputs }, world) => startCanary(plan, inputs, world),
  report: reportStart,
  outputs: outputsOf,
})
