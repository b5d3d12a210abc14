import { isCancellation, messageOf } from '../shared/errors.ts'
import type { World } from '../shared/world.ts'
import { type CanaryRun, newCanaryId, openCanary } from './controller/canary-run.ts'
import { claim } from './controller/claim.ts'
import { complete } from './controller/complete.ts'
import { controlLoop, type LoopLimits } from './controller/control-loop.ts'
import { type EvidenceSource, openEvidence } from './controller/evidence.ts'
import { rememberForPost, settleForPost } from './controller/post-state.ts'
import { type Rollback, rollBackTraffic } from './controller/rollback.ts'
import { isInControl, newSession, type Session } from './controller/session.ts'
import { isStableDown, outage } from './machine/signals.ts'
import type { Ending } from './machine/state.ts'
import type { CanaryInputs, Plan } from './platforms/platforms.ts'

/** How this run ended, and everything that the report needs. */
export interface Applied {
  readonly run: CanaryRun
  readonly evidence: EvidenceSource | undefined
  readonly result:
    | { readonly kind: 'ended'; readonly ending: Ending }
    /** Something went wrong; the traffic was rolled back, or was to be. */
    | {
        readonly kind: 'broken-off'
        readonly error: unknown
        readonly rollback: Rollback
        readonly cancelled: boolean
      }
}

/** How a canary is run. */
export interface RunOptions extends LoopLimits {
  /** The id of the canary of an earlier run that this one continues. */
  readonly predecessor: string | undefined
}

/** Takes a new canary from 0 % to where it ends. Whatever goes wrong, it rolls back what was begun. */
export async function startCanary(plan: Plan, inputs: CanaryInputs, world: World): Promise<Applied> {
  const startedAt = world.clock.now().getTime()
  const session = newSession(startedAt, inputs)
  const canary = openCanary({ id: newCanaryId(world), plan, inputs, world })
  const untilMs = startedAt + inputs.timeBudgetMs
  return runCanary({ ...canary, session }, { untilMs, approved: false, predecessor: undefined })
}

/** Runs a canary until it ends, whatever may go wrong. */
export async function runCanary(run: CanaryRun, options: RunOptions): Promise<Applied> {
  const { world, session } = run
  let evidence: EvidenceSource | undefined
  try {
    rememberForPost(run)
    await claim(run, options.predecessor)
    evidence = await openEvidence(run)
    const ending = await complete(run, await controlLoop({ ...run, evidence }, options))
    settleForPost(run)
    return { run, evidence, result: { kind: 'ended', ending } }
  } catch (error) {
    const cancelled = isCancellation(error, world.signal) || world.signal.aborted
    if (!cancelled) world.log.warning(`Rolling back the canary: ${messageOf(error)}`)
    const rollback = await rollBackTraffic(run, {
      inControl: isInControl(session, world.clock.now().getTime()),
      stableDown: stableDownAtLastPoll(session),
    })
    if (rollback.kind !== 'failed' && rollback.kind !== 'kept') settleForPost(run)
    return { run, evidence, result: { kind: 'broken-off', error, rollback, cancelled } }
  }
}

/** What the last poll saw, when stable had no healthy target. */
function stableDownAtLastPoll({ polled }: Session): string | undefined {
  return polled !== undefined && isStableDown(polled.snapshot) ? outage(polled.snapshot) : undefined
}
