import { UserError } from '../../shared/errors.ts'
import type { Canary } from './canary-run.ts'
import { keepAlive, recordSession } from './heartbeat.ts'
import { rememberHeld } from './post-state.ts'
import { isInHand, type Session } from './session.ts'
import { smokeTest } from './smoke-test.ts'
import { waitUntilHealthy } from './wait-until-healthy.ts'

/**
 * Makes this run the one that moves the canary: its record, its lease; then the canary is listed at weight 0
 * if it is not yet, so that it is health-checked.
 *
 * @param before the id under which another run moved it, which is known to have ended
 * @throws UserError when another run claims it at the same moment
 */
export async function claim(canary: Canary, session: Session, before: string | undefined): Promise<void> {
  const { lease, traffic, world, inputs } = canary
  await recordSession(canary, session)
  await ensureOurs(canary)
  if (lease.absence !== undefined) world.log.warning(lease.absence)
  session.aliveUntil = world.clock.now().getTime() + inputs.lease.durationMs
  await lease.begin(session.aliveUntil, before)
  session.claimed = true
  if (isInHand(session, world.clock.now().getTime()))
    rememberHeld(canary, { aliveUntil: session.aliveUntil, promoted: false })
  if (session.state.phase !== 'ready') return
  await traffic.shift(0)
  await waitUntilHealthy(canary, session)
  await smokeTest(canary, () => keepAlive(canary, session))
}

/** Two runs that begin at the same moment both write; the one that reads itself back afterwards goes on. */
async function ensureOurs({ ledger, id, world }: Canary): Promise<void> {
  const record = await ledger.read(world.signal)
  if (record?.id === id) return
  throw new UserError('another run has begun a canary here at the same moment.', {
    given: record === undefined ? 'no record' : `canary ${record.id} of ${record.owner}`,
    next: 'Wait until it has ended.',
  })
}
