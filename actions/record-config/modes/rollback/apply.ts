import { applySteps, type StepOutcome } from '../../../shared/action/apply-steps.ts'
import type { Application } from '../../../shared/action/operation.ts'
import { WorldMovedError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import type { RollbackInputs } from '../../inputs.ts'
import type { Restorer, RollbackStep } from '../../rollback/restorer.ts'
import { RESTORERS } from '../../rollback/restorers.ts'
import type { ObservedRollback } from './observe.ts'
import type { RollbackPlan } from './plan.ts'

/** What became of each step. */
export type AppliedRollback = readonly StepOutcome<RollbackStep>[]

/**
 * Brings back one value after the other. Each is looked at right before, and is left alone when it is not what the plan saw; each
 * is read again afterwards.
 */
export function applyRollback(
  { steps }: RollbackPlan,
  { journal }: Application<RollbackInputs, ObservedRollback>,
  world: World,
): Promise<AppliedRollback> {
  const context = { aws: world.aws, signal: world.signal }
  return applySteps(
    steps,
    {
      id: ({ key }) => key,
      describe: ({ key, type, from, to }) => `${key}: ${RESTORERS.get(type)?.what} from ${from} to ${to}`,
      async check(step) {
        const found = await restorerOf(step).read(step, context)
        if (found === step.from) return
        throw new WorldMovedError('the resource is not as the plan saw it.', {
          where: step.key,
          given: found ?? 'nothing',
          allowed: step.from,
        })
      },
      async perform(step) {
        const restorer = restorerOf(step)
        await restorer.write(step, context)
        const isBack =
          restorer.isBack === undefined
            ? (await restorer.read(step, context)) === step.to
            : await restorer.isBack(step, context)
        if (!isBack) throw new Error(`${step.key} was written and does not have ${step.to}.`)
        return undefined
      },
    },
    { journal, log: world.log, signal: world.signal },
  )
}

function restorerOf({ key, type }: RollbackStep): Restorer {
  const restorer = RESTORERS.get(type)
  if (restorer === undefined) throw new Error(`${key}: ${type} has no way back.`)
  return restorer
}
