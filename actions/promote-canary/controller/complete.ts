import { messageOf } from '../../shared/errors.ts'
import type { Ending } from '../machine/state.ts'
import { servesEverything, type Traffic } from '../traffic/traffic.ts'
import type { Canary, CanaryRun } from './canary-run.ts'
import { cleanUp } from './cleanup.ts'
import { recordOf, recordSession } from './heartbeat.ts'
import { rememberProgress } from './post-state.ts'
import { explainRollback, rollBackTraffic } from './rollback.ts'

/** How often the lease of a promoted canary is asked to end, and the pause in between. */
const LEASE_ATTEMPTS = 5
const LEASE_PAUSE_MS = 5_000

/**
 * Leaves the split in its last form and removes what only a canary in progress needs. The order matters to a run that dies
 * here: until the lease has ended, it rolls everything back; afterwards, nothing changes who serves.
 *
 * @returns the ending as it was brought about; a promotion whose lease cannot be ended is rolled back
 */
export async function complete(run: CanaryRun, ending: Ending): Promise<Ending> {
  switch (ending.kind) {
    case 'promoted':
      return completePromotion(run, ending)
    case 'rolled-back':
      await cleanUp(run)
      return ending
    case 'held':
      await completeHold(run)
      return ending
    case 'drifted':
      await cleanUpIfOurs(run)
      return ending
  }
}

async function completePromotion(
  run: CanaryRun,
  ending: Extract<Ending, { kind: 'promoted' }>,
): Promise<Ending> {
  const { ledger, lease, traffic, plan, world, inputs, session } = run
  // What is left takes seconds; a lease that was nearly over could roll the traffic back in the middle of it.
  const alive = await lease.renew(world.clock.now().getTime() + inputs.lease.durationMs)
  if (!alive) return leaseRanOut(run)
  rememberProgress(run, { aliveUntil: session.aliveUntil, promoted: true })
  await ledger.write(recordOf(run, { phase: 'promoted' }))
  await traffic.settle()
  if (!(await serves(traffic))) throw new Error('The promoted version was not read back.')
  if (!(await endLease(run))) {
    const explanation =
      'The canary passed, but its lease could not be ended and would have rolled the traffic back later.'
    await traffic.restore()
    await cleanUp(run)
    return { kind: 'rolled-back', cause: 'blind', explanation }
  }
  // A lease that is not there any more may just as well have run out as been ended by us.
  if (!(await serves(traffic))) return leaseRanOut(run)
  if (traffic.sticky || plan.stableFate === 'remove-from-rule') await ledger.standBy(plan.pair.stable)
  await ledger.clear().catch((error: unknown) => {
    world.log.warning(
      `The canary record could not be removed; the next run will remove it: ${messageOf(error)}`,
    )
  })
  return ending
}

/** Whether the canary gets all the traffic. */
async function serves(traffic: Traffic): Promise<boolean> {
  const routing = await traffic.read()
  if (routing.kind === 'unreadable') throw new Error(routing.reason)
  return servesEverything(routing)
}

/** The lease ran out in the middle: whatever it left of the canary is rolled back as well. */
async function leaseRanOut(canary: Canary): Promise<Ending> {
  const rollback = await rollBackTraffic(canary)
  const explanation = `The canary passed, but its lease ran out. ${explainRollback(rollback, canary.plan.resource.id)}`
  if (rollback.kind === 'failed' || rollback.kind === 'kept') throw new Error(explanation)
  return rollback.kind === 'foreign'
    ? { kind: 'drifted', explanation }
    : { kind: 'rolled-back', cause: 'rolled-back-elsewhere', explanation }
}

async function endLease({ lease, world }: Canary): Promise<boolean> {
  for (let attempt = 1; attempt <= LEASE_ATTEMPTS; attempt++) {
    try {
      await lease.end()
      return true
    } catch (error) {
      world.log.warning(
        `Ending the lease failed (attempt ${attempt} of ${LEASE_ATTEMPTS}): ${messageOf(error)}`,
      )
      if (attempt < LEASE_ATTEMPTS) await world.clock.sleep(LEASE_PAUSE_MS, world.signal)
    }
  }
  return false
}

/** The lease stays: when no run resumes in time, it rolls the traffic back. */
async function completeHold(run: CanaryRun): Promise<void> {
  const { session, world, inputs, lease } = run
  session.aliveUntil = world.clock.now().getTime() + inputs.lease.holdMs
  if (!(await lease.renew(session.aliveUntil))) {
    throw new Error('The lease ran out before the canary could be held.')
  }
  await recordSession(run)
}

/** Removes what would write a rule that was modified by others; what another run left there is not ours. */
async function cleanUpIfOurs(canary: Canary): Promise<void> {
  const record = await canary.ledger.read().catch(() => undefined)
  if (record === undefined || record.id === canary.id) await cleanUp(canary)
}
