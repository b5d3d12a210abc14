import { join } from 'node:path'
import { operation } from '../shared/action/operation.ts'
import { applyPrune } from './apply.ts'
import { observePrune } from './observe.ts'
import { outputsOf } from './outputs.ts'
import { isEmpty, planPrune } from './plan.ts'
import { savedForm } from './planning/saved-plan.ts'
import { reportPrune } from './report.ts'
import { saveDecisions } from './reporting/decisions-file.ts'
import { logPlan } from './reporting/log-plan.ts'

/** Deletes what the policy lets go and nothing uses, or says what it would delete. */
export const prune = operation({
  observe: observePrune,
  plan: planPrune,
  announce: ({ plan }, log) => logPlan(plan, log),
  decide: (planned) => (planned.refusal !== undefined ? 'refuse' : isEmpty(planned.plan) ? 'keep' : planned),
  // The second look before each call needs more of a reviewed plan than whether a new one is the same.
  readsSavedPlan: true,
  reviewed: ({ plan }) => savedForm(plan),
  save: ({ decisions }, directory) => saveDecisions(join(directory, 'decisions.jsonl'), decisions),
  apply: applyPrune,
  report: reportPrune,
  outputs: outputsOf,
})
