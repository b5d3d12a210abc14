import type { World } from '../../shared/world.ts'
import { newCanaryId, openCanary } from '../controller/canary-run.ts'
import { requireConfirmed, requireSameRoles } from '../controller/confirm-record.ts'
import { explainRollback, rollBackTraffic } from '../controller/rollback.ts'
import { clearSmokeTest } from '../controller/smoke-test.ts'
import type { Inputs } from '../inputs.ts'
import { observe } from '../observe.ts'
import { NO_OUTPUTS, splitOf } from '../outputs.ts'
import { planCanary } from '../plan.ts'
import { reportPlan } from '../report.ts'
import { isRestored } from '../traffic/traffic.ts'
import type { ModeResult } from './mode.ts'

/** A change that a run had in flight when it was told to stop has arrived by then. */
const STRAGGLER_MS = 3_000

/** Rolls the traffic back, whichever run drives the canary. */
export async function abort(inputs: Inputs, world: World): Promise<ModeResult> {
  const observation = await observe(inputs, world)
  const { record } = observation
  const plan = planCanary(observation, inputs)
  const content = reportPlan(plan, 'planned')
  if (record === undefined || record.state.phase === 'promoted') {
    const reason =
      record === undefined ? 'No canary is in progress here.' : `Canary ${record.id} was promoted.`
    return { content: { ...content, outcome: 'unchanged', reason, changes: [] }, outputs: NO_OUTPUTS }
  }
  const { target } = inputs
  requireSameRoles(record, target, plan.resource.id)
  const reason = `Canary ${record.id} of ${record.owner} is to be rolled back.`
  if (inputs.dryRun) return { content: { ...content, reason }, outputs: NO_OUTPUTS }

  const canary = openCanary({ id: newCanaryId(world), plan, inputs, world, leaseId: record.id })
  if (!isRestored(await canary.traffic.read())) await requireConfirmed(canary, record, target)
  // Its run sees that another run has the canary now, and gives it up.
  await canary.ledger.write({ ...record, id: canary.id, owner: canary.runner })
  const first = await rollBackTraffic(canary)
  if (record.state.phase === 'ready') await clearSmokeTest(canary, record.id)
  await world.clock.sleep(STRAGGLER_MS, world.signal)
  const second = first.kind === 'failed' || first.kind === 'kept' ? first : await rollBackTraffic(canary)
  const rollback = second.kind === 'nothing-to-do' ? first : second
  const explanation = `${reason} ${explainRollback(rollback, plan.resource.id)}`
  const done = rollback.kind === 'restored' || rollback.kind === 'nothing-to-do'
  return {
    content: {
      ...content,
      outcome: done ? 'succeeded' : 'failed',
      reason: explanation,
      dryRun: false,
      changes: [
        { subject: plan.resource.id, kind: 'shift', state: done ? 'undone' : 'failed', reason: explanation },
      ],
    },
    outputs: { ...NO_OUTPUTS, weights: done ? JSON.stringify(splitOf(plan, 0)) : '' },
  }
}
