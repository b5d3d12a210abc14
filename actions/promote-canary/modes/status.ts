import type { World } from '../../shared/world.ts'
import { openCanary } from '../controller/canary-run.ts'
import { openEvidence } from '../controller/evidence.ts'
import { poll } from '../controller/poll.ts'
import type { Session } from '../controller/session.ts'
import type { Inputs } from '../inputs.ts'
import { observe } from '../observe.ts'
import { NO_OUTPUTS, splitOf, writeEvidence } from '../outputs.ts'
import { planCanary } from '../plan.ts'
import { reportPlan, reportStatus } from '../report.ts'
import type { ModeResult } from './mode.ts'

/** Reports how far the canary is and what the evidence shows. Changes nothing. */
export async function status(inputs: Inputs, world: World): Promise<ModeResult> {
  const observation = await observe(inputs, world)
  const { record } = observation
  const plan = planCanary(observation, inputs)
  if (record === undefined || record.state.phase === 'promoted') {
    const reason = 'No canary is in progress here.'
    return {
      content: { ...reportPlan(plan, 'planned'), outcome: 'unchanged', reason, dryRun: false, changes: [] },
      outputs: NO_OUTPUTS,
    }
  }
  const session: Session = {
    ...record,
    state: record.state,
    claimed: false,
    polled: undefined,
    timeline: [],
  }
  const run = { ...openCanary({ id: record.id, plan, inputs, world }), session }
  const evidence = await openEvidence(run)
  session.polled = await poll({ ...run, evidence }, { kind: 'none' })
  const { routing } = session.polled.snapshot
  return {
    content: reportStatus(run, record),
    outputs: {
      ...NO_OUTPUTS,
      weights: routing.kind === 'ours' ? JSON.stringify(splitOf(plan, routing.percent)) : '',
      evidence: writeEvidence(run, evidence, inputs),
    },
  }
}
