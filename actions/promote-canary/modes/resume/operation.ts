import { operation } from '../../../shared/action/operation.ts'
import { outputsOf } from '../../outputs.ts'
import { resumeCanary } from './apply.ts'
import { observeResume } from './observe.ts'
import { planResume } from './plan.ts'
import { reportResume } from './report.ts'

/**
 * Continues a canary that is held, was handed over, or lost its run. Its state comes from its record, as far as the
 * traffic confirms it; the remaining steps from the inputs; the evidence from the metrics.
 */
export const resume = operation({
  observe: observeResume,
  plan: planResume,
  decide: (planned) => (planned.kind === 'promoted-before' ? 'keep' : planned),
  reviewed: (planned) => (planned.kind === 'continue' ? planned.plan : planned),
  apply: resumeCanary,
  report: reportResume,
  outputs: outputsOf,
})
