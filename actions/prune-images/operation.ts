import { join } from 'node:path'
import { operation } from '../shared/action/operation.ts'
import { applyPrune } from './apply.ts'
import { observePrune } from './observe.ts'
import { outputsOf } from './outputs.ts'
import { isRefused, openRepositories, planPrune } from './plan.ts'
import { savedForm } from './planning/saved-plan.ts'
import { reportPrune } from './report.ts'
import { saveDecisions } from './reporting/decisions-file.ts'
import { logPlans } from './reporting/log-plan.ts'

/** Deletes what the policy lets go and nothing uses, or says what it would delete. */
export const prune = operation({
  observe: observePrune,
  plan: planPrune,
  announce: logPlans,
  decide: (plan) => {
    if (openRepositories(plan).length > 0) return plan
    return plan.repositories.some(isRefused) ? 'refuse' : 'keep'
  },
  // The second look before each call needs more of a reviewed plan than whether a new one is the same.
  readsSavedPlan: true,
  reviewed: ({ repositories }) =>
    savedForm(
      repositories.flatMap((one) =>
        one.status === 'planned' && one.planned.refusal === undefined ? [one.planned.plan] : [],
      ),
    ),
  save: ({ repositories }, directory) =>
    saveDecisions(
      join(directory, 'decisions.jsonl'),
      repositories.flatMap((one) => (one.status === 'planned' ? [one.planned] : [])),
    ),
  apply: applyPrune,
  report: reportPrune,
  outputs: outputsOf,
})
