import { endInconclusive } from './inconclusive.ts'
import { leaveBake, leaveStep } from './leave-step.ts'
import { blindness, harm, isStableDown, outage } from './signals.ts'
import type { CanaryState, Watching } from './state.ts'
import {
  end,
  hold,
  percentOf,
  rollBack,
  type Situation,
  shiftTo,
  type Transition,
  wait,
} from './transition.ts'

/**
 * Decides what a canary does next. Pure: the same situation give the same command.
 *
 * The first rule that applies decides. In this order: drift ends the canary, nothing of others is overwritten; a
 * rollback, once begun, ends on stable; a demand to stop is met; harm rolls back, whatever the stable version does, unless
 * stable has no healthy targets; without readings nothing advances, and not for long; an outage of the stable version stops
 * the advance; only then does the canary advance.
 */
export function next(situation: Situation): Transition {
  const transition = decide(situation)
  return transition.command.do === 'roll-back' && wouldDropTraffic(situation)
    ? keepServing(situation, transition.command.why)
    : transition
}

function decide(situation: Situation): Transition {
  for (const rule of RULES) {
    const transition = rule(situation)
    if (transition !== undefined) return transition
  }
  throw new Error(`No rule applies in ${situation.state.phase}.`)
}

type Rule = (situation: Situation) => Transition | undefined

const RULES: readonly Rule[] = [
  stayEnded,
  endOnDrift,
  finishRollBack,
  stopOnDemand,
  noticeUnexpectedSplit,
  giveUpWhenClaimed,
  continueWhenApproved,
  rollBackOnHarm,
  rollBackWhenBlindForLong,
  endAtDeadline,
  handOver,
  waitWhileBlind,
  freezeInOutage,
  begin,
  readBack,
  advance,
]

function stayEnded({ state }: Situation) {
  return state.phase === 'ended' ? end(state.ending) : undefined
}

function endOnDrift({ snapshot: { routing } }: Situation) {
  if (routing.kind !== 'foreign') return undefined
  const suspects = routing.suspects.length === 0 ? '' : ` It is managed by ${routing.suspects.join(' and ')}.`
  return end({
    kind: 'drifted',
    explanation: `The traffic split was modified outside this run: found ${routing.found}, expected ${routing.expected}.${suspects} Nothing was overwritten.`,
  })
}

function finishRollBack({ state, snapshot: { routing } }: Situation) {
  if (state.phase !== 'rolling-back') return undefined
  const { cause, explanation } = state
  return routing.kind === 'ours' && routing.percent === 0 && !routing.listed
    ? end({ kind: 'rolled-back', cause, explanation })
    : rollBack(cause, explanation)
}

function stopOnDemand({ snapshot: { demand } }: Situation) {
  return demand.kind === 'stop' ? rollBack('stopped', demand.explanation) : undefined
}

function noticeUnexpectedSplit({ state, snapshot: { routing }, settings }: Situation) {
  if (routing.kind !== 'ours') return undefined
  const expected = [percentOf(state, settings)]
  if (state.phase === 'shifting') expected.push(settings.steps[state.step - 1]?.percent ?? 0)
  if (expected.includes(routing.percent)) return undefined
  const drift = `The canary has ${routing.percent} % of the traffic instead of ${expected.join(' or ')} %`
  const said = routing.why === undefined ? '' : ` (${routing.why})`
  return routing.percent === 0
    ? rollBack(
        'rolled-back-elsewhere',
        `${drift}: the lease ran out, or the canary was rolled back outside this run${said}.`,
      )
    : end({ kind: 'drifted', explanation: `${drift}: another run drives the same canary.` })
}

/** Only a run that aborts it claims a canary whose lease is running: stable is right for both. */
function giveUpWhenClaimed({ state, snapshot: { claimant } }: Situation) {
  if (claimant === undefined || state.phase === 'held') return undefined
  return rollBack(
    'rolled-back-elsewhere',
    `The canary record names ${claimant}, while this run drives it: another run is aborting it, or the record was modified.`,
  )
}

function continueWhenApproved({ state, snapshot: { demand }, nowMs }: Situation) {
  if (state.phase !== 'held') return undefined
  const { watching, cause, heldAt } = state
  if (demand.kind !== 'go-on')
    return hold(watching, { cause, explanation: 'The canary is held until it is resumed.', nowMs: heldAt })
  const approved = cause === 'hand-over' || cause === 'no-way-back' ? watching.approved : cause
  const pausedMs = watching.pausedMs + nowMs - heldAt
  return wait(
    { ...watching, approved, pausedMs, judgedAt: nowMs, blindSince: undefined },
    'The canary continues.',
  )
}

function rollBackOnHarm({ snapshot }: Situation) {
  const found = harm(snapshot)
  return found === undefined ? undefined : rollBack(found.cause, found.explanation)
}

function rollBackWhenBlindForLong({ state, snapshot, settings, nowMs }: Situation) {
  const reason = blindness(snapshot)
  if (reason === undefined || !('blindSince' in state) || state.blindSince === undefined) return undefined
  return nowMs - state.blindSince >= settings.blindMs
    ? rollBack('blind', `Readings were unavailable for too long. ${reason}`)
    : undefined
}

function endAtDeadline(situation: Situation) {
  const { state, snapshot, settings, nowMs } = situation
  // At 100 % the decision has been made; what is left is the bake, which has its own end.
  const bakeMs = percentOf(state, settings) === 100 ? (settings.steps.at(-1)?.maxDwellMs ?? 0) : 0
  if (nowMs < settings.deadlineAt + bakeMs) return undefined
  const why = outage(snapshot) ?? blindness(snapshot) ?? snapshot.verdict.explanation
  return endInconclusive(situation, `The deadline of the canary has passed. ${why}`)
}

function handOver({ state, snapshot: { demand }, nowMs }: Situation) {
  if (demand.kind !== 'hand-over') return undefined
  return state.phase === 'watching'
    ? hold(state, { cause: 'hand-over', explanation: demand.explanation, nowMs })
    : rollBack('stopped', demand.explanation)
}

function waitWhileBlind({ state, snapshot, nowMs }: Situation) {
  const reason = blindness(snapshot)
  if (reason === undefined) return undefined
  const why = `Waiting, since some readings are unavailable. ${reason}`
  if (state.phase === 'rolling-back' || state.phase === 'held' || state.phase === 'ended')
    return wait(state, why)
  return wait({ ...pause(state, nowMs), blindSince: state.blindSince ?? nowMs }, why)
}

function freezeInOutage({ state, snapshot, settings, nowMs }: Situation) {
  const reason = outage(snapshot)
  if (reason === undefined) return undefined
  // A stable version that serves nothing may be scaled in: only the rollback is gone, and the bake continues.
  if (snapshot.verdict.kind !== 'outage' && percentOf(state, settings) === 100) return undefined
  const seen = 'blindSince' in state ? { ...state, blindSince: undefined } : state
  return wait(pause(seen, nowMs), `Frozen. ${reason}`)
}

function begin({ state, settings }: Situation) {
  return state.phase === 'ready' ? shiftTo(0, settings, 'The canary is healthy.') : undefined
}

function readBack({ state, snapshot: { routing }, settings, nowMs }: Situation) {
  if (state.phase !== 'shifting') return undefined
  const percent = percentOf(state, settings)
  if (routing.kind !== 'ours' || routing.percent !== percent) {
    return shiftTo(state.step, settings, 'The change is not in effect yet.')
  }
  return wait(
    { phase: 'watching', step: state.step, since: nowMs, pausedMs: 0, judgedAt: nowMs, approved: 'nothing' },
    `${percent} % is in place.`,
  )
}

function advance(situation: Situation) {
  const { state, settings } = situation
  if (state.phase !== 'watching') return undefined
  return percentOf(state, settings) === 100
    ? leaveBake({ ...situation, state })
    : leaveStep({ ...situation, state })
}

/** Whether stable has no healthy target while the canary, which gets traffic, has. A rollback in progress goes on. */
function wouldDropTraffic({ state, snapshot }: Situation): boolean {
  const { routing } = snapshot
  const served = routing.kind === 'ours' ? routing.percent > 0 : true
  return served && state.phase !== 'rolling-back' && state.phase !== 'ready' && isStableDown(snapshot)
}

/** A rollback waits for the stable version to come back, until the deadline; then, or when this run must end, it is left to people. */
function keepServing({ state, snapshot, settings, nowMs }: Situation, why: string): Transition {
  const explanation =
    `Not rolling back: stable has no healthy targets. ${why} ${outage(snapshot) ?? ''}`.trimEnd()
  const over = snapshot.demand.kind !== 'none' || nowMs >= settings.deadlineAt
  const watching = watchingOf(state, nowMs)
  if (!over && (harm(snapshot) !== undefined || blindness(snapshot) !== undefined))
    return wait(pause(state, nowMs), explanation)
  const remedy =
    'Bring targets of the stable version back, then roll back with `mode: abort`; or continue with `mode: resume`.'
  return hold(watching, { cause: 'no-way-back', explanation: `${explanation} ${remedy}`, nowMs })
}

/** What a later run continues from. */
function watchingOf(state: CanaryState, nowMs: number): Watching {
  if (state.phase === 'watching') return state
  if (state.phase === 'held') return state.watching
  const step = state.phase === 'shifting' ? state.step : 0
  return { phase: 'watching', step, since: nowMs, pausedMs: 0, judgedAt: nowMs, approved: 'nothing' }
}

/** The state with the time since it was last judged taken out of its dwell. */
function pause<State extends CanaryState>(state: State, nowMs: number): State {
  if (state.phase !== 'watching') return state
  return { ...state, pausedMs: state.pausedMs + nowMs - state.judgedAt, judgedAt: nowMs }
}
