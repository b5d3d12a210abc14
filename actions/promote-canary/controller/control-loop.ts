import { isCancellation, messageOf, UserError } from '../../shared/errors.ts'
import { GoogleApiError } from '../../shared/google/google-error.ts'
import { next } from '../machine/next.ts'
import type { Demand } from '../machine/snapshot.ts'
import type { CanarySettings, Command, Ending } from '../machine/state.ts'
import type { CanaryRun } from './canary-run.ts'
import type { ObservedRun } from './evidence.ts'
import { recordSession, renewLease } from './heartbeat.ts'
import { poll } from './poll.ts'
import { rememberProgress } from './post-state.ts'
import { logProgress, warnOfObservedHarm, warnOfUndefined } from './progress.ts'
import { isInControl, type Session } from './session.ts'

/** How soon after a change it is read back. */
const READ_BACK_MS = 1_000
/** After so many polls (of a minute at least) without readings the canary is rolled back. */
const BLIND_POLLS = 5

/** How a run of the loop is limited. */
export interface LoopLimits {
  /** When this job must end, epoch milliseconds. */
  readonly untilMs: number
  /** Whether a held canary has been approved to go on. */
  readonly approved: boolean
}

/**
 * Drives the canary, poll after poll, until the machine ends it. Throws when the run is cancelled, and when a change is
 * refused for good: then the caller rolls back what was begun.
 */
export async function controlLoop(run: ObservedRun, { untilMs, approved }: LoopLimits): Promise<Ending> {
  const { world, inputs, session } = run
  const settings = settingsOf(run)
  let goOn = approved
  let undefinedWarned = 0
  const harmWarned = new Set<string>()
  for (;;) {
    world.signal.throwIfAborted()
    const alive = await renewLease(run)
    const demand = alive ? demandNow(run, untilMs, goOn) : LEASE_OVER
    session.polled = await poll(run, demand)
    const nowMs = world.clock.now().getTime()
    const { snapshot } = session.polled
    const { state, command } = next({ state: session.state, snapshot, settings, nowMs })
    goOn = false
    if (session.state.phase === 'shifting' && state.phase === 'watching')
      session.changes = inPlace(session, state.since)
    session.state = state
    logProgress(run, command)
    warnOfObservedHarm(run, harmWarned)
    undefinedWarned = warnOfUndefined(run, undefinedWarned)
    if (command.do === 'finish') return command.ending
    await execute(run, command)
    await world.clock.sleep(command.do === 'wait' ? inputs.pollMs : READ_BACK_MS, world.signal)
  }
}

function settingsOf({ inputs, plan, session }: CanaryRun): CanarySettings {
  return {
    steps: plan.steps,
    deadlineAt: session.deadlineAt,
    minRequests: inputs.minRequests,
    blindMs: BLIND_POLLS * Math.max(inputs.pollMs, 60_000),
    onInconclusive: inputs.onInconclusive,
  }
}

const LEASE_OVER: Demand = { kind: 'stop', explanation: 'The lease ran out before it could be renewed.' }

function demandNow({ world, inputs }: CanaryRun, untilMs: number, goOn: boolean): Demand {
  if (goOn) return { kind: 'go-on' }
  if (world.clock.now().getTime() + 2 * inputs.pollMs < untilMs) return { kind: 'none' }
  return {
    kind: 'hand-over',
    explanation: 'The time budget of this job is nearly used up; continue with `mode: resume`.',
  }
}

/** A change that fails does not end the loop: the next poll sees whether it took effect, and asks again. */
async function execute(run: CanaryRun, command: Exclude<Command, { do: 'finish' }>): Promise<void> {
  const { traffic, world, session } = run
  const at = world.clock.now().getTime()
  try {
    if (command.do === 'shift') {
      session.timeline.push({ at, event: `${command.percent} %`, why: command.why })
      session.changes = changed(session, at, command.percent)
      if (isInControl(session, at)) rememberProgress(run, { aliveUntil: session.aliveUntil, promoted: false })
      await recordSession(run)
      await traffic.shift(command.percent)
    } else if (command.do === 'roll-back') {
      session.timeline.push({ at, event: 'roll-back', why: command.why })
      await traffic.restore()
    }
  } catch (error) {
    if (isCancellation(error, world.signal) || isRefusal(error)) throw error
    world.log.warning(`${FAILED[command.do]} failed; will retry at the next poll: ${messageOf(error)}`)
  }
}

/** What a command that failed is called in the log. */
const FAILED = { shift: 'Shift', 'roll-back': 'Rollback', wait: 'Waiting' } as const

function changed({ changes }: Session, at: number, percent: number): Session['changes'] {
  return changes.at(-1)?.percent === percent ? changes : [...changes, { at, percent }]
}

/** A share counts from when it was read back: the change may have been asked for more than once. */
function inPlace({ changes }: Session, since: number): Session['changes'] {
  const last = changes.at(-1)
  return last === undefined ? changes : [...changes.slice(0, -1), { ...last, at: Math.max(last.at, since) }]
}

/** Whether asking again would change nothing: a person has to act, or the caller is at fault, and it is neither throttling nor a time-out. */
function isRefusal(error: unknown): boolean {
  if (error instanceof UserError) return true
  if (error instanceof GoogleApiError) return !error.isPassing && error.status !== 401 && error.status !== 412
  if (!(error instanceof Error) || !('$fault' in error) || error.$fault !== 'client') return false
  return (
    !('$retryable' in error && error.$retryable) &&
    !/Throttl|TooManyRequests|RequestLimit|Timeout/i.test(error.name)
  )
}
