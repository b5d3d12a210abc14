import { messageOf } from '../shared/errors.ts'
import type { Canary } from './canary.ts'
import { recordOf, recordSession } from './keep-alive.ts'
import type { Ending } from './machine/state.ts'
import type { Session } from './session.ts'

/** How often the lease of a promoted canary is asked to end, and how long is waited in between. */
const LEASE_ATTEMPTS = 5
const LEASE_PAUSE_MS = 5_000

/**
 * Leaves the rule in its last form and clears away what only a canary under way needs. The order matters to a run that
 * dies here: until the lease has ended, it takes everything back; afterwards, nothing changes who serves.
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

/** Ends the lease and removes the record. What fails is said: the lease would only set what is set already. */
export async function clearAway({ lease, ledger, world }: Canary): Promise<void> {
  for (const [what, clear] of [
    ['The lease could not be ended; it sets the rule back once more', () => lease.end()],
    ['The tags of the canary could not be removed; the next run does', () => ledger.clear()],
  ] as const) {
    await clear().catch((error: unknown) => world.log.warning(`${what}: ${messageOf(error)}`))
  }
}

async function finishPromotion(
  canary: Canary,
  session: Session,
  ending: Extract<Ending, { kind: 'promoted' }>,
): Promise<Ending> {
  const { ledger, traffic, plan, world } = canary
  await ledger.write(recordOf(canary, session, { phase: 'promoted' }))
  await traffic.settle()
  const routing = await traffic.read()
  if (routing.kind !== 'ours' || routing.percent !== 100) {
    throw new Error(`The promoted rule was not read back: ${JSON.stringify(routing)}`)
  }
  if (!(await endLease(canary))) {
    const explanation =
      'The canary was sound, but its lease could not be ended and would have taken the traffic back later.'
    await traffic.restore()
    await clearAway(canary)
    return { kind: 'rolled-back', cause: 'blind', explanation }
  }
  if (traffic.sticky || plan.stableFate === 'remove-from-rule') await ledger.standBy(plan.pair.stable)
  await ledger.clear().catch((error: unknown) => {
    world.log.warning(`The tags of the canary could not be removed; the next run does: ${messageOf(error)}`)
  })
  return ending
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

/** The lease goes on: when nobody resumes in time, it takes the traffic back. */
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
