import { readOnly } from '../../../shared/action/operation.ts'
import { NO_OUTPUTS, splitOf, writeEvidence } from '../../outputs.ts'
import { observeStatus } from './observe.ts'
import { reportCanaryStatus } from './report.ts'

/** Reports how far the canary is and what the evidence shows. */
export const status = readOnly({
  observe: observeStatus,
  report: reportCanaryStatus,
  outputs({ observation: { plan, progress }, directory }) {
    if (progress === undefined) return NO_OUTPUTS
    const { run, evidence } = progress
    const routing = run.session.polled?.snapshot.routing
    return {
      ...NO_OUTPUTS,
      weights: routing?.kind === 'ours' ? JSON.stringify(splitOf(plan, routing.percent)) : '',
      evidence: writeEvidence(run, evidence, directory),
    }
  },
})
