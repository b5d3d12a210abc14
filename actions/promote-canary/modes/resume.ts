import type { World } from '../../shared/world.ts'
import { carry } from '../apply.ts'
import { newCanaryId, openCanary, openLedger } from '../canary.ts'
import { claim } from '../claim.ts'
import { waitUntilDead } from '../exclusive.ts'
import type { Inputs } from '../inputs.ts'
import type { CanaryState } from '../machine/state.ts'
import { observe } from '../observe.ts'
import { NO_OUTPUTS, outputsOf } from '../outputs.ts'
import { type Plan, planCanary } from '../plan.ts'
import { findPromotionBefore } from '../promoted-before.ts'
import type { CanaryRecord } from '../record/record.ts'
import { reportCanary, reportPlan, reportPromotedBefore } from '../report.ts'
import type { Session } from '../session.ts'
import { type ModeResult, requireRecord } from './mode.ts'

/**
 * Goes on with a canary that holds, was handed over, or lost its run. Plan and begin come from its record, the evidence
 * from CloudWatch: nothing else is needed.
 *
 * When it was promoted already, that is the answer.
 *
 * @throws UserError when there is none, or when its run is alive
 */
export async function resume(inputs: Inputs, world: World): Promise<ModeResult> {
  const promotion = await findPromotionBefore(inputs, world)
  if (promotion?.recordLeft === false)
    return { content: reportPromotedBefore(promotion, inputs.dryRun), outputs: NO_OUTPUTS }
  const observed = await observe(inputs, world)
  const plan = planCanary(observed, inputs)
  const record = requireRecord(observed, plan)
  if (inputs.dryRun) return { content: reportPlan(plan, 'planned'), outputs: NO_OUTPUTS }
  if (record.state.phase !== 'held') {
    await waitUntilDead(record, openLedger(observed, world), world)
  }
  const canary = openCanary(newCanaryId(world), plan, inputs, world)
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
  const { state } = record
  const standing: CanaryState =
    state.phase === 'promoted' ? { phase: 'shifting', step: plan.steps.length - 1 } : state
  const step = standing.phase === 'held' ? standing.watching.step : 'step' in standing ? standing.step : 0
  const leftMs = plan.steps.slice(step).reduce((sum, { maxDwellMs }) => sum + maxDwellMs, 0)
  const heldMs = standing.phase === 'held' ? nowMs - standing.heldAt : 0
  return {
    state: standing,
    changes: record.changes,
    startedAt: record.startedAt,
    deadlineAt: Math.max(record.deadlineAt + heldMs, heldMs > 0 ? nowMs + leftMs : 0),
    aliveUntil: nowMs + inputs.lease.durationMs,
    polled: undefined,
    timeline: [],
  }
}
