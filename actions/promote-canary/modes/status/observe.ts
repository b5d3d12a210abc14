import type { World } from '../../../shared/world.ts'
import { type CanaryRun, openCanary } from '../../controller/canary-run.ts'
import { type EvidenceSource, openEvidence } from '../../controller/evidence.ts'
import { poll } from '../../controller/poll.ts'
import type { Session } from '../../controller/session.ts'
import type { Inputs } from '../../inputs.ts'
import { observe } from '../../observe.ts'
import { type Plan, planCanary } from '../../plan.ts'
import type { CanaryRecord } from '../../record/record.ts'

/** What is going on at a rule or URL map. */
export interface ObservedStatus {
  readonly plan: Plan
  /** Undefined when no canary is in progress. */
  readonly progress:
    | { readonly record: CanaryRecord; readonly run: CanaryRun; readonly evidence: EvidenceSource }
    | undefined
}

/** Reads how far the canary is, and polls once as the run that drives it does. */
export async function observeStatus(inputs: Inputs, world: World): Promise<ObservedStatus> {
  const observation = await observe(inputs, world)
  const { record } = observation
  const plan = planCanary(observation, inputs)
  if (record === undefined || record.state.phase === 'promoted') return { plan, progress: undefined }
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
  return { plan, progress: { record, run, evidence } }
}
