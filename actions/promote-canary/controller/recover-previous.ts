import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { CanaryInputs } from '../inputs.ts'
import { type Observed, observe } from '../observe.ts'
import { planCanary } from '../plan.ts'
import type { CanaryRecord } from '../record/record.ts'
import { isRestored, servesEverything } from '../traffic/traffic.ts'
import { requireBelieved, requireSameRoles } from './believed.ts'
import { openCanary, openLedger } from './canary-run.ts'
import { clearAway } from './cleanup.ts'
import { waitUntilDead } from './lock.ts'
import { explainRolledBack, rollBackTraffic } from './rollback.ts'
import { clearSmokeTest } from './smoke-test.ts'

/**
 * Clears away what a canary before this one left behind: a run that died in the middle, whose traffic is rolled back, or
 * just after its promotion, which stands. Its record can be written by others: a promotion counts when the weights show
 * it, and traffic moves only where somebody besides the record says so.
 *
 * @throws UserError when that canary is still alive or holds, or when its record is not believed
 */
export async function clearBefore(
  record: CanaryRecord,
  before: Observed,
  inputs: CanaryInputs,
  world: World,
): Promise<void> {
  requireSameRoles(record, inputs.target, planCanary(before, inputs).resource.id)
  await waitUntilDead(record, openLedger(before, world), inputs.lease.durationMs, world)
  // The lease may have rolled it back, or somebody may have divided the traffic otherwise meanwhile: it is looked at anew.
  const observed = await observe(inputs, world)
  if (observed.record?.id !== record.id) return
  const canary = openCanary(record.id, planCanary(observed, inputs), inputs, world)
  if (record.state.phase === 'ready') await clearSmokeTest(canary, record.id)
  const routing = await canary.traffic.read()
  if (record.state.phase === 'promoted' && servesEverything(routing)) {
    world.log.info(`Canary ${record.id} of ${record.owner} was promoted; clearing away what it left.`)
    await clearAway(canary)
    return
  }
  if (!isRestored(routing)) await requireBelieved(canary, record, inputs.target)
  const taken = await rollBackTraffic(canary)
  world.log.warning(`Canary ${record.id} of ${record.owner} died on the way: ${taken.kind}.`)
  if (taken.kind === 'failed' || taken.kind === 'kept') {
    throw new UserError('the traffic of a canary that died could not be rolled back.', {
      where: canary.plan.resource.id,
      given: explainRolledBack(taken, canary.plan.resource.id),
    })
  }
  await clearAway(canary)
}
