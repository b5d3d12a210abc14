import { messageOf } from '../../shared/errors.ts'
import type { CanaryRecord, RecordedState } from '../record/record.ts'
import type { CanaryRun } from './canary-run.ts'
import { rememberProgress } from './post-state.ts'
import { isInControl, type Session } from './session.ts'

/** The lease is renewed when less than this part of it is left. */
const RENEW_BELOW = 0.7

/**
 * Renews the lease when it is due, and records for other runs until when this one is alive.
 *
 * @returns false when the lease has run out: it is rolling the traffic back
 */
export async function renewLease(run: CanaryRun): Promise<boolean> {
  const { world, inputs, lease, session } = run
  const nowMs = world.clock.now().getTime()
  if (session.aliveUntil - nowMs > RENEW_BELOW * inputs.lease.durationMs) return true
  const until = nowMs + inputs.lease.durationMs
  try {
    if (!(await lease.renew(until))) return false
    session.aliveUntil = until
    if (isInControl(session, nowMs)) rememberProgress(run, { aliveUntil: until, promoted: false })
    await recordSession(run)
  } catch (error) {
    const ends = new Date(session.aliveUntil).toISOString()
    world.log.warning(`Lease renewal failed; the lease ends at ${ends}: ${messageOf(error)}`)
  }
  return true
}

/** Records how far the canary is, so that a later run can continue it or roll it back. */
export async function recordSession(run: CanaryRun): Promise<void> {
  const state = recordable(run.session)
  if (state !== undefined) await run.ledger.write(recordOf(run, state))
}

/** The record of a canary in a state. */
export function recordOf({ session, ...canary }: CanaryRun, state: RecordedState): CanaryRecord {
  const { plan } = canary
  return {
    id: canary.id,
    owner: canary.runner,
    pair: plan.pair,
    original: canary.original,
    deployment: canary.deployment(),
    steps: plan.steps,
    startedAt: session.startedAt,
    deadlineAt: session.deadlineAt,
    aliveUntil: session.aliveUntil,
    state,
    changes: session.changes,
  }
}

function recordable({ state }: Session): RecordedState | undefined {
  return state.phase === 'rolling-back' || state.phase === 'ended' ? undefined : state
}
