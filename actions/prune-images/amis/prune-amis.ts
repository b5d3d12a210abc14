import { operation } from '../../shared/action/operation.ts'
import { changesOf } from './ami-decision.ts'
import { planAmis } from './ami-plan.ts'
import { applyAmis } from './apply-amis.ts'
import { observeAmis } from './observe-amis.ts'
import { amiOutputs, logAmiPlan, reportAmis, saveAmiDecisions } from './report-amis.ts'
import { savedForm } from './saved-ami-plan.ts'

/** Deprecates, disables and deregisters the AMIs that the policy lets go and nothing uses, or says what it would do. */
export const pruneAmis = operation({
  observe: observeAmis,
  plan: ({ seen, ...context }) => planAmis(seen, context),
  announce: logAmiPlan,
  decide: (plan) => {
    if (plan.refusal !== undefined) return 'refuse'
    return changesOf(plan).length === 0 ? 'keep' : plan
  },
  // What of a reviewed plan a killed run has done is no difference.
  readsSavedPlan: true,
  reviewed: savedForm,
  save: saveAmiDecisions,
  apply: applyAmis,
  report: reportAmis,
  outputs: amiOutputs,
})
