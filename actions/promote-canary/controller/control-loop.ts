import { isCancellation, messageOf } from '../../shared/errors.ts'
import { GoogleApiError } from '../../shared/google/google-error.ts'
import { next } from '../machine/next.ts'
import type { Demand } from '../machine/observation.ts'
import type { CanarySettings, Command, Ending } from '../machine/state.ts'
import type { Canary } from './canary-run.ts'
import type { Evidence } from './evidence.ts'
import { keepAlive, recordSession } from './heartbeat.ts'
import { poll } from './poll.ts'
import { rememberHeld } from './post-state.ts'
import { logProgress, warnOfObservedHarm, warnOfUndefined } from './progress.ts'
import { isInHand, type Session } from './session.ts'

/** How soon after a change it is read back. */
const READ_BACK_MS = 1_000
/** How long the canary goes on without seeing before it is rolled back. */
const BLIND_POLLS = 5

/**
 * Moves the canary, poll after poll, until the machine says that it has ended. Throws when the run is cancelled, and when
 * a change is refused for good: then the caller rolls back what was begun.
 *
 * @param untilMs when this job must end, epoch milliseconds
 * @param approved whether somebody wants a canary that holds to go on
 */
export async function drive(
  canary: Canary,
  evidence: Evidence,
  session: Session,
  untilMs: number,
  approved: boolean,
): Promise<Ending> {
  const { world, inputs } = canary
  const settings: CanarySettings = {
    steps: canary.plan.steps,
    deadlineAt: session.deadlineAt,
    minRequests: inputs.minRequests,
    blindMs: BLIND_POLLS * Math.max(inputs.pollMs, 60_000),
    onInconclusive: inputs.onInconclusive,
  }
  let goOn = approved
  let undefinedTold = 0
  const observedTold = new Set<string>()
  for (;;) {
    world.signal.throwIfAborted()
    const alive = await keepAlive(canary, session)
    const demand = alive ? demandNow(canary, untilMs, goOn) : LEASE_OVER
    session.polled = await poll(canary, evidence, session, demand, world.signal)
    const nowMs = world.clock.now().getTime()
    const { state, command } = next(session.state, session.polled.observation, settings, nowMs)
    goOn = false
    if (session.state.phase === 'shifting' && state.phase === 'watching')
      session.changes = inPlace(session, state.since)
    session.state = state
    logProgress(canary, session, command)
    warnOfObservedHarm(canary, session, observedTold)
    undefinedTold = warnOfUndefined(canary, session, undefinedTold)
    if (command.do === 'finish') return command.ending
    await carryOut(canary, session, command)
    await world.clock.sleep(command.do === 'wait' ? inputs.pollMs : READ_BACK_MS, world.signal)
  }
}

const LEASE_OVER: Demand = { kind: 'stop', explanation: 'The lease ran out before it could be renewed.' }

function demandNow({ world, inputs }: Canary, untilMs: number, goOn: boolean): Demand {
  if (goOn) return { kind: 'go-on' }
  if (world.clock.now().getTime() + 2 * inputs.pollMs < untilMs) return { kind: 'none' }
  return { kind: 'hand-over', explanation: 'The time of this job is nearly over; `mode: resume` goes on.' }
}

/** A change that fails is no end: the next poll sees whether it took effect, and asks again. */
async function carryOut(canary: Canary, session: Session, command: Exclude<Command, { do: 'finish' }>) {
  const { traffic, world } = canary
  const at = world.clock.now().getTime()
  try {
    if (command.do === 'shift') {
      session.timeline.push({ at, event: `${command.percent} %`, why: command.why })
      session.changes = changed(session, at, command.percent)
      if (isInHand(session, at)) rememberHeld(canary, { aliveUntil: session.aliveUntil, promoted: false })
      await recordSession(canary, session)
      await traffic.shift(command.percent)
    } else if (command.do === 'roll-back') {
      session.timeline.push({ at, event: 'roll-back', why: command.why })
      await traffic.restore()
    }
  } catch (error) {
    if (isCancellation(error, world.signal) || isRefusal(error)) throw error
    world.log.warning(`${command.do} failed, and is looked at again: ${messageOf(error)}`)
  }
}

function changed({ changes }: Session, at: number, percent: number): Session['changes'] {
  return changes.at(-1)?.percent === percent ? changes : [...changes, { at, percent }]
}

/** A share counts from when it was read back: the change may have been asked for more than once. */
function inPlace({ changes }: Session, since: number): Session['changes'] {
  const last = changes.at(-1)
  return last === undefined ? changes : [...changes.slice(0, -1), { ...last, at: Math.max(last.at, since) }]
}

/** Whether asking again would change nothing: the caller is at fault, and it is neither throttling nor a time-out. */
function isRefusal(error: unknown): boolean {
  if (error instanceof GoogleApiError) return !error.isPassing && error.status !== 401 && error.status !== 412
  if (!(error instanceof Error) || !('$fault' in error) || error.$fault !== 'client') return false
  return (
    !('$retryable' in error && error.$retryable) &&
    !/Throttl|TooManyRequests|RequestLimit|Timeout/i.test(error.name)
  )
}
