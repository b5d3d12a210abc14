import type { Application } from '../../../shared/action/operation.ts'
import type { World } from '../../../shared/world.ts'
import { newCanaryId, openCanary } from '../../controller/canary-run.ts'
import { requireConfirmed } from '../../controller/confirm-record.ts'
import { type Rollback, rollBackTraffic } from '../../controller/rollback.ts'
import { clearSmokeTest } from '../../controller/smoke-test.ts'
import type { Inputs } from '../../inputs.ts'
import type { Observation } from '../../observe.ts'
import { isRestored } from '../../traffic/traffic.ts'
import type { RollbackPlan } from './plan.ts'

/** A change that a run had in flight when it was told to stop has arrived by then. */
const STRAGGLER_MS = 3_000

/** Rolls the traffic back, twice: once more for what the run that drives the canary had in flight. */
export async function abortCanary(
  { plan, record }: RollbackPlan,
  { inputs }: Application<Inputs, Observation>,
  world: World,
): Promise<Rollback> {
  const canary = openCanary({ id: newCanaryId(world), plan, inputs, world, leaseId: record.id })
  const routing = await canary.traffic.read()
  if (!isRestored(routing)) await requireConfirmed(canary, record, routing)
  // Its run sees that another run has the canary now, and gives it up.
  await canary.ledger.write({ ...record, id: canary.id, owner: canary.runner })
  const first = await rollBackTraffic(canary)
  if (record.state.phase === 'ready') await clearSmokeTest(canary, record.id)
  await world.clock.sleep(STRAGGLER_MS, world.signal)
  const second = first.kind === 'failed' || first.kind === 'kept' ? first : await rollBackTraffic(canary)
  return second.kind === 'nothing-to-do' ? first : second
}

/** Whether the stable version has all the traffic after it. */
export function isRolledBack({ kind }: Rollback): boolean {
  return kind === 'restored' || kind === 'nothing-to-do'
}
