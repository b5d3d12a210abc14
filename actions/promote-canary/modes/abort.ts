import type { World } from '../../shared/world.ts'
import { requireBelieved, requireSameRoles } from '../controller/believed.ts'
import { newCanaryId, openCanary } from '../controller/canary-run.ts'
import { explainRolledBack, rollBackTraffic } from '../controller/rollback.ts'
import { clearSmokeTest } from '../controller/smoke-test.ts'
import type { Inputs } from '../inputs.ts'
import { observe } from '../observe.ts'
import { divide, NO_OUTPUTS } from '../outputs.ts'
import { planCanary } from '../plan.ts'
import { reportPlan } from '../report.ts'
import { isRestored } from '../traffic/traffic.ts'
import type { ModeResult } from './mode.ts'

/** A change that a run had under way when it was told to stop has arrived by then. */
const STRAGGLER_MS = 3_000

/** Rolls the traffic back, whoever moves the canary. */
export async function abort(inputs: Inputs, world: World): Promise<ModeResult> {
  const observed = await observe(inputs, world)
  const { record } = observed
  const plan = planCanary(observed, inputs)
  const content = reportPlan(plan, 'planned')
  if (record === undefined || record.state.phase === 'promoted') {
    const reason = record === undefined ? 'No canary is under way here.' : `Canary ${record.id} was promoted.`
    return { content: { ...content, outcome: 'unchanged', reason, changes: [] }, outputs: NO_OUTPUTS }
  }
  const { target } = inputs
  requireSameRoles(record, target, plan.resource.id)
  const reason = `Canary ${record.id} of ${record.owner} is to be rolled back.`
  if (inputs.dryRun) return { content: { ...content, reason }, outputs: NO_OUTPUTS }

  const canary = openCanary(newCanaryId(world), plan, inputs, world, record.id)
  if (!isRestored(await canary.traffic.read())) await requireBelieved(canary, record, target)
  // Its run sees that somebody else has the canary now, and leaves it.
  await canary.ledger.write({ ...record, id: canary.id, owner: canary.runner })
  const first = await rollBackTraffic(canary)
  if (record.state.phase === 'ready') await clearSmokeTest(canary, record.id)
  await world.clock.sleep(STRAGGLER_MS, world.signal)
  const second = first.kind === 'failed' || first.kind === 'kept' ? first : await rollBackTraffic(canary)
  const taken = second.kind === 'nothing-to-do' ? first : second
  const explanation = `${reason} ${explainRolledBack(taken, plan.resource.id)}`
  const done = taken.kind === 'restored' || taken.kind === 'nothing-to-do'
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
    outputs: { ...NO_OUTPUTS, weights: done ? JSON.stringify(divide(plan, 0)) : '' },
  }
}
