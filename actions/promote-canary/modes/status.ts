import type { World } from '../../shared/world.ts'
import { openCanary } from '../controller/canary-run.ts'
import { openEvidence } from '../controller/evidence.ts'
import { poll } from '../controller/poll.ts'
import type { Session } from '../controller/session.ts'
import type { Inputs } from '../inputs.ts'
import { observe } from '../observe.ts'
import { divide, NO_OUTPUTS, writeEvidence } from '../outputs.ts'
import { planCanary } from '../plan.ts'
import { reportPlan, reportStatus } from '../report.ts'
import type { ModeResult } from './mode.ts'

/** Tells where the canary is and what the evidence says. Changes nothing. */
export async function status(inputs: Inputs, world: World): Promise<ModeResult> {
  const observed = await observe(inputs, world)
  const { record } = observed
  const plan = planCanary(observed, inputs)
  if (record === undefined || record.state.phase === 'promoted') {
    const reason = 'No canary is under way here.'
    return {
      content: { ...reportPlan(plan, 'planned'), outcome: 'unchanged', reason, dryRun: false, changes: [] },
      outputs: NO_OUTPUTS,
    }
  }
  const canary = openCanary(record.id, plan, inputs, world)
  const session: Session = {
    ...record,
    state: record.state,
    claimed: false,
    polled: undefined,
    timeline: [],
  }
  const evidence = await openEvidence(canary, record.startedAt, world.signal)
  session.polled = await poll(canary, evidence, session, { kind: 'none' }, world.signal)
  const { routing } = session.polled.observation
  return {
    content: reportStatus(canary, session, record),
    outputs: {
      ...NO_OUTPUTS,
      weights: routing.kind === 'ours' ? JSON.stringify(divide(plan, routing.percent)) : '',
      evidence: writeEvidence(canary, session, evidence, inputs),
    },
  }
}
