import { operation } from '../../../shared/action/operation.ts'
import { visibleChanges } from '../../diff/release-diff.ts'
import { writeDiff } from '../../document/output-files.ts'
import { applyRollback } from './apply.ts'
import { observeRollback } from './observe.ts'
import { planRollback } from './plan.ts'
import { reportRollback } from './report.ts'

/** Brings back what a record says, as far as there is a way, and says what is left. */
export const rollback = operation({
  observe: (inputs, world) =>
    world.log.group('Comparing what is deployed with the record', () => observeRollback(inputs, world)),
  plan: planRollback,
  decide(plan) {
    if (plan.steps.length > 0) return plan
    return plan.byHand.length > 0 ? 'refuse' : 'keep'
  },
  apply: applyRollback,
  report: reportRollback,
  outputs: async ({ observation, plan, applied, directory }) => ({
    changes: String(visibleChanges(observation.diff)),
    diff: await writeDiff(directory, observation.diff),
    restored: String(applied?.filter(({ state }) => state === 'done').length ?? 0),
    'by-hand': JSON.stringify(plan.byHand),
  }),
})
