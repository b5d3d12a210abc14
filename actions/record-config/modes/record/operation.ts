import { operation } from '../../../shared/action/operation.ts'
import { applyRecord } from './apply.ts'
import { observeRecord } from './observe.ts'
import { outputsOf } from './outputs.ts'
import { planRecord } from './plan.ts'
import { reportRecord } from './report.ts'
import { confirmPlan, savedForm } from './saved-plan.ts'

/** Records what a release consists of now. */
export const record = operation({
  observe: (inputs, world) => world.log.group('Reading what is deployed', () => observeRecord(inputs, world)),
  plan({ now, past, stored, settings, saved }) {
    const plan = planRecord(now, { ...past, stored }, settings)
    return saved === undefined ? plan : confirmPlan(saved, plan, past)
  },
  decide: (plan) => plan,
  // Who records, and when, differ from run to run: what lasts of the plan is compared.
  readsSavedPlan: true,
  reviewed: savedForm,
  apply: applyRecord,
  report: reportRecord,
  outputs: outputsOf,
})
