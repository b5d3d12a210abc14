import { isCancellation, messageOf } from '../shared/errors.ts'
import type { World } from '../shared/world.ts'
import { type Canary, newCanaryId, openCanary } from './controller/canary-run.ts'
import { claim } from './controller/claim.ts'
import { finish } from './controller/complete.ts'
import { drive } from './controller/control-loop.ts'
import { type Evidence, openEvidence } from './controller/evidence.ts'
import { rememberForPost, settleForPost } from './controller/post-state.ts'
import { type RolledBack, rollBackTraffic } from './controller/rollback.ts'
import { isInHand, type Session } from './controller/session.ts'
import type { CanaryInputs } from './inputs.ts'
import { nobodyLeft, outage } from './machine/observed.ts'
import type { Ending } from './machine/state.ts'
import type { Plan } from './plan.ts'

/** How this run ended, and everything that the report needs. */
export interface Applied {
  readonly canary: Canary
  readonly session: Session
  readonly evidence: Evidence | undefined
  readonly result:
    | { readonly kind: 'ended'; readonly ending: Ending }
    /** Something went wrong; the traffic was rolled back. */
    | {
        readonly kind: 'broken-off'
        readonly error: unknown
        readonly taken: RolledBack
        readonly cancelled: boolean
      }
}

/** Carries a new canary from 0 to where it ends. Whatever goes wrong, it rolls back what was begun. */
export async function startCanary(plan: Plan, inputs: CanaryInputs, world: World): Promise<Applied> {
  const canary = openCanary(newCanaryId(world), plan, inputs, world)
  const startedAt = world.clock.now().getTime()
  const session: Session = {
    state: { phase: 'ready' },
    changes: [],
    startedAt,
    deadlineAt: startedAt + inputs.deadlineMs,
    aliveUntil: startedAt + inputs.lease.durationMs,
    claimed: false,
    polled: undefined,
    timeline: [],
  }
  return carry(canary, session, startedAt + inputs.timeBudgetMs, false, () =>
    claim(canary, session, undefined),
  )
}

/** Moves a canary until it ends, with everything that may go wrong. */
export async function carry(
  canary: Canary,
  session: Session,
  untilMs: number,
  approved: boolean,
  prepare: () => Promise<void>,
): Promise<Applied> {
  const { world } = canary
  let evidence: Evidence | undefined
  try {
    rememberForPost(canary)
    await prepare()
    evidence = await openEvidence(canary, session.startedAt, world.signal)
    const ending = await drive(canary, evidence, session, untilMs, approved)
    const finished = await finish(canary, session, ending)
    settleForPost(canary)
    return { canary, session, evidence, result: { kind: 'ended', ending: finished } }
  } catch (error) {
    const cancelled = isCancellation(error, world.signal) || world.signal.aborted
    if (!cancelled) world.log.warning(`The canary is rolled back: ${messageOf(error)}`)
    const taken = await rollBackTraffic(canary, {
      inHand: isInHand(session, world.clock.now().getTime()),
      nobodyLeft: whyNobodyIsLeft(session),
    })
    if (taken.kind !== 'failed' && taken.kind !== 'kept') settleForPost(canary)
    return { canary, session, evidence, result: { kind: 'broken-off', error, taken, cancelled } }
  }
}

/** What the last poll saw, when nobody was left on stable. */
function whyNobodyIsLeft({ polled }: Session): string | undefined {
  return polled !== undefined && nobodyLeft(polled.observation) ? outage(polled.observation) : undefined
}
