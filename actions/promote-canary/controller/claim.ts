import { UserError } from '../../shared/errors.ts'
import type { Canary, CanaryRun } from './canary-run.ts'
import { recordSession, renewLease } from './heartbeat.ts'
import { rememberProgress } from './post-state.ts'
import { isInControl } from './session.ts'
import { smokeTest } from './smoke-test.ts'
import { waitUntilHealthy } from './wait-until-healthy.ts'

/**
 * Makes this run the one that drives the canary: its record, its lease; then the canary is listed at weight 0 if it is
 * not yet, so that it is health-checked.
 *
 * @param predecessor the id of the canary of an earlier run, known to have ended, whose lease is taken over
 * @throws UserError when another run claims it at the same moment
 */
export async function claim(run: CanaryRun, predecessor: string | undefined): Promise<void> {
  const { lease, traffic, world, inputs, session } = run
  await recordSession(run)
  await requireOwnership(run)
  if (lease.absence !== undefined) world.log.warning(lease.absence)
  session.aliveUntil = world.clock.now().getTime() + inputs.lease.durationMs
  await lease.begin(session.aliveUntil, predecessor)
  session.claimed = true
  if (isInControl(session, world.clock.now().getTime()))
    rememberProgress(run, { aliveUntil: session.aliveUntil, promoted: false })
  if (session.state.phase !== 'ready') return
  await traffic.shift(0)
  await waitUntilHealthy(run)
  await smokeTest(run, () => renewLease(run))
}

/** Two runs that begin at the same moment both write; the one that reads itself back afterwards goes on. */
async function requireOwnership({ ledger, id, world }: Canary): Promise<void> {
  const record = await ledger.read(world.signal)
  if (record?.id === id) return
  throw new UserError('another run started a canary here at the same moment.', {
    given: record === undefined ? 'no record' : `canary ${record.id} of ${record.owner}`,
    next: 'Wait until it has ended.',
  })
}
