import type { Run } from '../../../shared/action/operation.ts'
import { quantity } from '../../../shared/quantity.ts'
import type { Change, Outcome, Section } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { diffSection } from '../../diff/diff-section.ts'
import type { RollbackInputs } from '../../inputs.ts'
import type { RollbackStep } from '../../rollback/restorer.ts'
import { RESTORERS } from '../../rollback/restorers.ts'
import type { AppliedRollback } from './apply.ts'
import type { ObservedRollback } from './observe.ts'
import type { RollbackPlan } from './plan.ts'

/** Everything that a run knows that brings back what a record says. */
export type RollbackRun = Run<RollbackInputs, ObservedRollback, RollbackPlan, AppliedRollback>

/** Says what was brought back, what was not, and what somebody has to do. */
export function reportRollback(run: RollbackRun): ReportContent {
  const { inputs, observation, plan } = run
  const { sequence, release } = plan
  const outcome = outcomeOf(run)
  return {
    title: `Rollback of ${inputs.system} to #${sequence} (${release})`,
    outcome,
    reason: reasonOf(run, outcome),
    dryRun: inputs.dryRun,
    facts: [
      { label: 'Record', value: `#${sequence} ${release}, ${observation.target.collectedAt}` },
      {
        label: 'Differences',
        value: quantity(
          observation.diff.resources.filter(({ key }) => !observation.isSame(key)).length,
          'resource',
        ),
      },
    ],
    changes: plan.steps.map((step) => changeOf(step, run)),
    sections: [
      ...byHandSection(plan),
      diffSection(`From now to #${sequence} (${release})`, observation.diff),
    ],
  }
}

function outcomeOf({ inputs, plan, applied }: RollbackRun): Outcome {
  if (plan.steps.length === 0 && plan.byHand.length === 0) return 'unchanged'
  if (inputs.dryRun) return 'planned'
  if (plan.steps.length === 0) return 'refused'
  const isDone = applied?.every(({ state }) => state === 'done') === true
  return isDone && plan.byHand.length === 0 ? 'succeeded' : 'failed'
}

function reasonOf({ plan, applied }: RollbackRun, outcome: Outcome): string {
  const { steps, byHand, sequence } = plan
  const hand =
    byHand.length === 0 ? '' : ` ${quantity(byHand.length, 'resource')} must be brought back by hand.`
  const failed = applied?.find(({ state }) => state === 'failed')
  const done = applied?.filter(({ state }) => state === 'done').length ?? 0
  switch (outcome) {
    case 'unchanged':
      return `What lasts is as #${sequence} says.`
    case 'planned':
      return `${quantity(steps.length, 'resource')} would be brought back to #${sequence}.${hand}`
    case 'refused':
      return `Nothing can be brought back to #${sequence} by this action.${hand}`
    default:
      return `Brought back ${done} of ${quantity(steps.length, 'resource')} to #${sequence}.${
        failed?.state === 'failed' ? ` ${failed.step.key}: ${failed.reason}` : ''
      }${hand}`
  }
}

function changeOf(step: RollbackStep, { inputs, applied }: RollbackRun): Change {
  const reason = `${RESTORERS.get(step.type)?.what}: ${step.from} → ${step.to}`
  const outcome = applied?.find((one) => one.step.key === step.key)
  if (outcome === undefined)
    return { subject: step.key, kind: 'update', state: inputs.dryRun ? 'planned' : 'skipped', reason }
  const why = outcome.state === 'done' ? reason : `${reason}: ${outcome.reason}`
  return { subject: step.key, kind: 'update', state: outcome.state, reason: why }
}

function byHandSection({ byHand }: RollbackPlan): Section[] {
  if (byHand.length === 0) return []
  const columns = ['By hand', 'Why'].map((title) => ({ title }))
  const rows = byHand.map(({ key, reason }) => [key, reason])
  return [{ heading: 'Left to do by hand', blocks: [{ type: 'table', columns, rows }] }]
}
