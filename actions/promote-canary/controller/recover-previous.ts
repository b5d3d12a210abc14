import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import {
  type CanaryInputs,
  type Observation,
  observe,
  openLedger,
  planCanary,
} from '../platforms/platforms.ts'
import type { CanaryRecord } from '../record/record.ts'
import { isRestored, servesEverything } from '../traffic/traffic.ts'
import { openCanary } from './canary-run.ts'
import { cleanUp } from './cleanup.ts'
import { requireConfirmed, requireSameRoles } from './confirm-record.ts'
import { waitForLock } from './lock.ts'
import { explainRollback, rollBackTraffic } from './rollback.ts'
import { clearSmokeTest } from './smoke-test.ts'

/** A canary that an earlier run left behind, and what it was found with. */
export interface PreviousCanary {
  readonly record: CanaryRecord
  readonly observation: Observation
}

/**
 * Recovers from a canary that an earlier run left behind: one that died in the middle, whose traffic is rolled back, or
 * just after its promotion, which is kept. Its record can be written by others: a promotion counts when the weights confirm
 * it, and traffic moves only where something besides the record confirms it.
 *
 * @throws UserError when that canary is still alive or held, or when its record is not confirmed
 */
export async function recoverPrevious(
  { record, observation }: PreviousCanary,
  inputs: CanaryInputs,
  world: World,
): Promise<void> {
  requireSameRoles(record, inputs.target, planCanary(observation, inputs).resource.id)
  await waitForLock(record, openLedger(observation, world), { patienceMs: inputs.lease.durationMs, world })
  // The lease may have rolled it back, or the rule may have been modified meanwhile, so it is observed again.
  const observed = await observe(inputs, world)
  if (observed.record?.id !== record.id) return
  const canary = openCanary({ id: record.id, plan: planCanary(observed, inputs), inputs, world })
  if (record.state.phase === 'ready') await clearSmokeTest(canary, record.id)
  const routing = await canary.traffic.read()
  if (record.state.phase === 'promoted' && servesEverything(routing)) {
    world.log.info(`Canary ${record.id} of ${record.owner} was promoted; cleaning up after it.`)
    await cleanUp(canary)
    return
  }
  if (!isRestored(routing)) await requireConfirmed(canary, record, routing)
  const rollback = await rollBackTraffic(canary)
  world.log.warning(`Canary ${record.id} of ${record.owner} was abandoned; its rollback: ${rollback.kind}.`)
  if (rollback.kind === 'failed' || rollback.kind === 'kept') {
    throw new UserError('the traffic of an abandoned canary could not be rolled back.', {
      where: canary.plan.resource.id,
      given: explainRollback(rollback, canary.plan.resource.id),
    })
  }
  await cleanUp(canary)
}
