import { messageOf } from '../../shared/errors.ts'
import type { CanaryRecord, RecordedState } from '../record/record.ts'
import type { Canary } from './canary-run.ts'
import { rememberHeld } from './post-state.ts'
import { isInHand, type Session } from './session.ts'

/** The lease is renewed when less than this part of it is left. */
const RENEW_BELOW = 0.7

/**
 * Says that this run is alive: puts the lease off, and writes it down for other runs.
 *
 * @returns false when the lease has run out: the traffic is being rolled back by it
 */
export async function keepAlive(canary: Canary, session: Session): Promise<boolean> {
  const { world, inputs, lease } = canary
  const nowMs = world.clock.now().getTime()
  if (session.aliveUntil - nowMs > RENEW_BELOW * inputs.lease.durationMs) return true
  const until = nowMs + inputs.lease.durationMs
  try {
    if (!(await lease.renew(until))) return false
    session.aliveUntil = until
    if (isInHand(session, nowMs)) rememberHeld(canary, { aliveUntil: until, promoted: false })
    await recordSession(canary, session)
  } catch (error) {
    world.log.warning(
      `The lease could not be renewed; it ends ${iso(session.aliveUntil)}: ${messageOf(error)}`,
    )
  }
  return true
}

/** Writes down how far the canary is, so that a later run can go on or roll it back. */
export async function recordSession(canary: Canary, session: Session): Promise<void> {
  const state = recordable(session)
  if (state !== undefined) await canary.ledger.write(recordOf(canary, session, state))
}

/** The record of a canary in a state. */
export function recordOf(canary: Canary, session: Session, state: RecordedState): CanaryRecord {
  return {
    id: canary.id,
    owner: canary.runner,
    pair: canary.plan.pair,
    original: canary.original,
    deployment: canary.plan.platform === 'alb' ? canary.plan.ecs?.deployment : undefined,
    steps: canary.plan.steps,
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

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString()
}
