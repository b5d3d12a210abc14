import { messageOf } from '../../shared/errors.ts'
import type { Ending } from '../machine/state.ts'
import { servesEverything, type Traffic } from '../traffic/traffic.ts'
import type { Canary } from './canary-run.ts'
import { clearAway } from './cleanup.ts'
import { recordOf, recordSession } from './heartbeat.ts'
import { rememberHeld } from './post-state.ts'
import { explainRolledBack, rollBackTraffic } from './rollback.ts'
import type { Session } from './session.ts'

/** How often the lease of a promoted canary is asked to end, and how long is waited in between. */
const LEASE_ATTEMPTS = 5
const LEASE_PAUSE_MS = 5_000

/**
 * Leaves the division in its last form and clears away what only a canary under way needs. The order matters to a run that
 * dies here: until the lease has ended, it rolls everything back; afterwards, nothing changes who serves.
 *
 * @returns the ending as it was brought about; a promotion whose lease cannot be ended is none
 */
export async function finish(canary: Canary, session: Session, ending: Ending): Promise<Ending> {
  switch (ending.kind) {
    case 'promoted':
      return finishPromotion(canary, session, ending)
    case 'rolled-back':
      await clearAway(canary)
      return ending
    case 'held':
      await finishHold(canary, session)
      return ending
    case 'drifted':
      await leaveAlone(canary)
      return ending
  }
}

async function finishPromotion(
  canary: Canary,
  session: Session,
  ending: Extract<Ending, { kind: 'promoted' }>,
): Promise<Ending> {
  const { ledger, lease, traffic, plan, world, inputs } = canary
  // What is left takes seconds; a lease that was nearly over could roll the traffic back in the middle of it.
  const alive = await lease.renew(world.clock.now().getTime() + inputs.lease.durationMs)
  if (!alive) return rolledBack(canary)
  rememberHeld(canary, { aliveUntil: session.aliveUntil, promoted: true })
  await ledger.write(recordOf(canary, session, { phase: 'promoted' }))
  await traffic.settle()
  if (!(await serves(traffic))) throw new Error('The promoted version was not read back.')
  if (!(await endLease(canary))) {
    const explanation =
      'The canary was sound, but its lease could not be ended and would have rolled the traffic back later.'
    await traffic.restore()
    await clearAway(canary)
    return { kind: 'rolled-back', cause: 'blind', explanation }
  }
  // A lease that is not there any more may just as well have come to its end as been ended by us.
  if (!(await serves(traffic))) return rolledBack(canary)
  if (traffic.sticky || plan.stableFate === 'remove-from-rule') await ledger.standBy(plan.pair.stable)
  await ledger.clear().catch((error: unknown) => {
    world.log.warning(`The record of the canary could not be removed; the next run does: ${messageOf(error)}`)
  })
  return ending
}

/** Whether the canary gets everything. */
async function serves(traffic: Traffic): Promise<boolean> {
  const routing = await traffic.read()
  if (routing.kind === 'unreadable') throw new Error(routing.reason)
  return servesEverything(routing)
}

/** The lease came to its end in the middle: whatever it left of the canary is rolled back as well. */
async function rolledBack(canary: Canary): Promise<Ending> {
  const taken = await rollBackTraffic(canary)
  const explanation = `The canary was sound, but its lease ran out. ${explainRolledBack(taken, canary.plan.resource.id)}`
  if (taken.kind === 'failed' || taken.kind === 'kept') throw new Error(explanation)
  return taken.kind === 'foreign'
    ? { kind: 'drifted', explanation }
    : { kind: 'rolled-back', cause: 'rolled-back-elsewhere', explanation }
}

async function endLease({ lease, world }: Canary): Promise<boolean> {
  for (let attempt = 1; attempt <= LEASE_ATTEMPTS; attempt++) {
    try {
      await lease.end()
      return true
    } catch (error) {
      world.log.warning(`The lease cannot be ended (${attempt} of ${LEASE_ATTEMPTS}): ${messageOf(error)}`)
      if (attempt < LEASE_ATTEMPTS) await world.clock.sleep(LEASE_PAUSE_MS, world.signal)
    }
  }
  return false
}

/** The lease goes on: when nobody resumes in time, it rolls the traffic back. */
async function finishHold(canary: Canary, session: Session): Promise<void> {
  session.aliveUntil = canary.world.clock.now().getTime() + canary.inputs.lease.holdMs
  if (!(await canary.lease.renew(session.aliveUntil))) {
    throw new Error('The lease ran out before the canary could hold.')
  }
  await recordSession(canary, session)
}

/** Takes away what would touch a rule that somebody else has changed; what another run left there is not ours. */
async function leaveAlone(canary: Canary): Promise<void> {
  const record = await canary.ledger.read().catch(() => undefined)
  if (record === undefined || record.id === canary.id) await clearAway(canary)
}
