import { operation } from '../../../shared/action/operation.ts'
import { outputsOf } from '../../outputs.ts'
import { applyDraft } from './apply.ts'
import { observeDraft } from './observe.ts'
import { planDraft } from './plan.ts'
import { reportDraft } from './report.ts'

/** Creates the draft of a tag, or brings it up to date. */
export const draft = operation({
  observe: observeDraft,
  plan: planDraft,
  decide: (plan) => (plan.decision === 'keep' || plan.decision === 'refuse' ? plan.decision : plan),
  apply: applyDraft,
  report: reportDraft,
  outputs: outputsOf,
})
