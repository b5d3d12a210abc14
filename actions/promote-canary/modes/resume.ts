import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { carry } from '../apply.ts'
import { requireBelieved, requireSameRoles } from '../controller/believed.ts'
import { newCanaryId, openCanary, openLedger } from '../controller/canary-run.ts'
import { claim } from '../controller/claim.ts'
import { waitUntilDead } from '../controller/lock.ts'
import { findPromotionBefore } from '../controller/promoted-before.ts'
import type { Session } from '../controller/session.ts'
import type { Inputs } from '../inputs.ts'
import type { CanaryState } from '../machine/state.ts'
import { observe } from '../observe.ts'
import { NO_OUTPUTS, outputsOf } from '../outputs.ts'
import { type Plan, planResumption } from '../plan.ts'
import type { CanaryRecord } from '../record/record.ts'
import { stepOf } from '../record/state-text.ts'
import { reportCanary, reportPlan, reportPromotedBefore } from '../report.ts'
import { isRestored } from '../traffic/traffic.ts'
import { type ModeResult, requireRecord } from './mode.ts'

/**
 * Goes on with a canary that holds, was handed over, or lost its run. Where it stands comes from its record, as far as the
 * traffic shows it; what is still to come, from the inputs; the evidence from the metrics.
 *
 * When it was promoted already, that is the answer.
 *
 * @throws UserError when there is none, when its run is alive, or when its record is not believed
 */
export async function resume(inputs: Inputs, world: World): Promise<ModeResult> {
  const promotion = await findPromotionBefore(inputs, world)
  if (promotion?.recordLeft === false)
    return { content: reportPromotedBefore(promotion, inputs.dryRun), outputs: NO_OUTPUTS }
  const observed = await observe(inputs, world)
  const { target } = inputs
  const plan = planResumption(observed, inputs)
  const record = requireRecord(observed, plan)
  requireSameRoles(record, target, plan.resource.id)
  if (inputs.dryRun) return { content: reportPlan(plan, 'planned'), outputs: NO_OUTPUTS }
  if (record.state.phase !== 'held') {
    await waitUntilDead(record, openLedger(observed, world), inputs.lease.durationMs, world)
  }
  const canary = openCanary(newCanaryId(world), plan, inputs, world)
  if (!isRestored(await canary.traffic.read())) await requireBelieved(canary, record, target)
  const session = sessionOf(record, plan, inputs, world.clock.now().getTime())
  const untilMs = world.clock.now().getTime() + inputs.timeBudgetMs
  world.log.info(`Going on with canary ${record.id} of ${record.owner}: ${session.state.phase}.`)
  const applied = await carry(canary, session, untilMs, session.state.phase === 'held', () =>
    claim(canary, session, record.id),
  )
  return { content: reportCanary(applied), outputs: outputsOf(applied, inputs) }
}

/** Where the canary stands, by its record. Time in which nobody moved it is not held against it. */
function sessionOf(record: CanaryRecord, plan: Plan, inputs: Inputs, nowMs: number): Session {
  const standing = standingOf(record, plan)
  const step = standing.phase === 'held' ? standing.watching.step : 'step' in standing ? standing.step : 0
  const leftMs = plan.steps.slice(step).reduce((sum, { maxDwellMs }) => sum + maxDwellMs, 0)
  const heldMs = standing.phase === 'held' ? nowMs - standing.heldAt : 0
  return {
    state: standing,
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
 * The state of the record in the steps of the plan. What somebody has approved in a step counts where its run says that it
 * holds; otherwise it is asked for again.
 *
 * @throws UserError when the plan has no step of that share
 */
function standingOf({ state, steps }: CanaryRecord, plan: Plan): CanaryState {
  if (state.phase === 'ready') return state
  if (state.phase === 'promoted') return { phase: 'shifting', step: plan.steps.length - 1 }
  const percent = steps[stepOf(state)]?.percent
  const step = plan.steps.findIndex((one) => one.percent === percent)
  if (step < 0) {
    throw new UserError('the canary stands at a share that is not among the steps.', {
      where: 'input steps',
      given: `${percent} %`,
      allowed: plan.steps.map((one) => `${one.percent} %`).join(', '),
      next: 'Give `resume` the steps with which the canary was begun.',
    })
  }
  if (state.phase === 'shifting') return { phase: 'shifting', step }
  if (state.phase === 'watching') return { ...state, step, approved: 'nothing' }
  return { ...state, watching: { ...state.watching, step } }
}
