import type { Application } from '../../../shared/action/operation.ts'
import { UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { type Applied, runCanary } from '../../apply.ts'
import { newCanaryId, openCanary } from '../../controller/canary-run.ts'
import { requireConfirmed } from '../../controller/confirm-record.ts'
import { waitForLock } from '../../controller/lock.ts'
import type { Session } from '../../controller/session.ts'
import type { Inputs } from '../../inputs.ts'
import type { CanaryState } from '../../machine/state.ts'
import type { Plan } from '../../plan.ts'
import { openLedger } from '../../platforms/platforms.ts'
import type { CanaryRecord } from '../../record/record.ts'
import { stepOf } from '../../record/state-text.ts'
import { isRestored } from '../../traffic/traffic.ts'
import type { ObservedResume } from './observe.ts'
import type { Continuation } from './plan.ts'

/**
 * Continues a canary once its earlier run is over.
 *
 * @throws UserError when its run is alive, or when nothing confirms its record
 */
export async function resumeCanary(
  { plan, record, observation }: Continuation,
  { inputs }: Application<Inputs, ObservedResume>,
  world: World,
): Promise<Applied> {
  if (record.state.phase !== 'held') {
    const patienceMs = inputs.lease.durationMs
    await waitForLock(record, openLedger(observation, world), { patienceMs, world })
  }
  const canary = openCanary({ id: newCanaryId(world), plan, inputs, world })
  const routing = await canary.traffic.read()
  if (!isRestored(routing)) await requireConfirmed(canary, record, routing)
  const nowMs = world.clock.now().getTime()
  const session = sessionOf(record, { plan, inputs, nowMs })
  world.log.info(`Resuming canary ${record.id} of ${record.owner}: ${session.state.phase}.`)
  const untilMs = nowMs + inputs.timeBudgetMs
  const approved = session.state.phase === 'held'
  return runCanary({ ...canary, session }, { untilMs, approved, predecessor: record.id })
}

/** What a session is resumed with. */
interface Resumption {
  readonly plan: Plan
  readonly inputs: Inputs
  readonly nowMs: number
}

/** How far the canary is, by its record. Time in which it was held does not count against its deadline. */
function sessionOf(record: CanaryRecord, { plan, inputs, nowMs }: Resumption): Session {
  const state = resumedState(record, plan)
  const step = state.phase === 'held' ? state.watching.step : 'step' in state ? state.step : 0
  const leftMs = plan.steps.slice(step).reduce((sum, { maxDwellMs }) => sum + maxDwellMs, 0)
  const heldMs = state.phase === 'held' ? nowMs - state.heldAt : 0
  return {
    state,
    changes: record.changes,
    startedAt: record.startedAt,
    deadlineAt: Math.min(
      Math.max(record.deadlineAt + heldMs, heldMs > 0 ? nowMs + leftMs : 0),
      nowMs + Math.max(inputs.deadlineMs, leftMs),
    ),
    aliveUntil: nowMs + inputs.lease.durationMs,
    claimed: false,
    polled: undefined,
    timeline: [],
  }
}

/**
 * The state of the record in the steps of the plan. An approval counts where the record says that the canary is held;
 * otherwise it is asked for again.
 *
 * @throws UserError when the plan has no step of that share
 */
function resumedState({ state, steps }: CanaryRecord, plan: Plan): CanaryState {
  if (state.phase === 'ready') return state
  if (state.phase === 'promoted') return { phase: 'shifting', step: plan.steps.length - 1 }
  const percent = steps[stepOf(state)]?.percent
  const step = plan.steps.findIndex((one) => one.percent === percent)
  if (step < 0) {
    throw new UserError('the canary is at a percentage that is not among the steps.', {
      where: 'input steps',
      given: `${percent} %`,
      allowed: plan.steps.map((one) => `${one.percent} %`).join(', '),
      next: 'Resume with the steps that the canary was started with.',
    })
  }
  if (state.phase === 'shifting') return { phase: 'shifting', step }
  if (state.phase === 'watching') return { ...state, step, approved: 'nothing' }
  return { ...state, watching: { ...state.watching, step } }
}
