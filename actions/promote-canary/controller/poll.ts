import { messageOf } from '../../shared/errors.ts'
import { judgeCeiling } from '../guards/ceiling.ts'
import { judgeHealth } from '../guards/health.ts'
import type { Minute } from '../judge/trace.ts'
import { faultOfRequests } from '../judge/undefined-values.ts'
import type { Demand, GuardReading, Judgement, Observation } from '../machine/observation.ts'
import { minuteOf } from '../metrics/series.ts'
import type { Canary } from './canary-run.ts'
import type { Evidence } from './evidence.ts'
import { judgeSettings, judgeTrace } from './run-judge.ts'
import { isInHand, type Polled, type Session } from './session.ts'
import { checkSplit } from './traffic-split-check.ts'

/**
 * Looks at everything once: the division and who moves it, the targets, the guards, the metrics. What cannot be read is
 * said, not thrown.
 */
export async function poll(
  canary: Canary,
  evidence: Evidence,
  session: Session,
  demand: Demand,
  signal: AbortSignal,
): Promise<Polled> {
  const nowMs = canary.world.clock.now().getTime()
  const percent = percentNow(session)
  const [{ routing, claimant }, health, others, metrics] = await Promise.all([
    readRouting(canary, isInHand(session, nowMs), signal),
    readHealth(canary, signal),
    canary.readGuards(signal),
    readEvidence(canary, evidence, session, percent, nowMs, signal),
  ])
  signal.throwIfAborted()
  const { minutes } = metrics
  const inStep = minutesInStep(minutes, session)
  const counted = inStep.filter(({ stable, canary }) => !faultOfRequests(stable) && !faultOfRequests(canary))
  const guards: GuardReading[] = [health, ...others]
  const { maxErrorPercent } = canary.inputs
  if (maxErrorPercent !== undefined) {
    const before = [...evidence.history, ...minutes]
    guards.push(judgeCeiling(inStep, maxErrorPercent, before))
  }
  const observation: Observation = {
    routing,
    claimant,
    judgement: metrics.judgement,
    guards,
    split: checkSplit(counted, percent, canary.traffic.sticky || canary.plan.countsOthers),
    canaryRequestsInStep: requestsOf(inStep),
    canaryRequests: requestsOf(minutes),
    demand,
  }
  return { observation, verdict: metrics.verdict, settings: metrics.settings, minutes }
}

/** The share that was last asked for. */
function percentNow({ changes }: Session): number {
  return changes.at(-1)?.percent ?? 0
}

/** The minutes that lie wholly in the present step. */
function minutesInStep(minutes: readonly Minute[], { changes }: Session): readonly Minute[] {
  const change = changes.at(-1)
  return change === undefined ? [] : minutes.filter(({ at }) => at > minuteOf(change.at))
}

function requestsOf(minutes: readonly Minute[]): number {
  return minutes.reduce((total, { canary }) => {
    const counted = faultOfRequests(canary) === null
    return total + (counted ? (canary.requests ?? 0) : 0)
  }, 0)
}

/**
 * What another run has taken over is no longer ours to move, even where it stands as we left it. But the record stands
 * where others may write: a canary that is in our hands is not left on the word of a record.
 */
async function readRouting(
  { traffic, ledger, id }: Canary,
  inHand: boolean,
  signal: AbortSignal,
): Promise<Pick<Observation, 'routing' | 'claimant'>> {
  const [routing, record] = await Promise.all([
    traffic.read(signal),
    ledger.read(signal).catch((error: unknown) => new Error(messageOf(error))),
  ])
  if (record instanceof Error) {
    const reason = `The record of the canary cannot be read: ${record.message}`
    return { routing: { kind: 'unreadable', reason }, claimant: undefined }
  }
  if (record === undefined || record.id === id) return { routing, claimant: undefined }
  const claimant = `canary ${record.id} of ${record.owner}`
  if (inHand) return { routing, claimant }
  return {
    routing: { kind: 'foreign', found: claimant, expected: `canary ${id}`, suspects: [] },
    claimant: undefined,
  }
}

async function readHealth(canary: Canary, signal: AbortSignal): Promise<GuardReading> {
  try {
    const [stable, next] = await Promise.all([
      canary.readHealth('stable', signal),
      canary.readHealth('canary', signal),
    ])
    return judgeHealth(next, stable, canary.inputs.minHealthyTargets)
  } catch (error) {
    return { guard: 'target health', kind: 'unreadable', explanation: messageOf(error) }
  }
}

async function readEvidence(
  canary: Canary,
  evidence: Evidence,
  session: Session,
  percent: number,
  nowMs: number,
  signal: AbortSignal,
): Promise<Omit<Polled, 'observation'> & { readonly judgement: Judgement }> {
  const { plan, inputs } = canary
  try {
    const minutes = await evidence.read(nowMs, signal)
    const trace = {
      minutes,
      history: evidence.history,
      weightChanges: session.changes
        .filter((change) => change.percent > 0)
        .map((change) => ({ at: minuteOf(change.at), weight: change.percent / 100 })),
    }
    const settings = judgeSettings({
      options: inputs.judge,
      steps: plan.steps,
      percent,
      horizonMinutes: Math.ceil((session.deadlineAt - session.startedAt) / 60_000),
      warmUpMinutes: plan.warmUpMinutes,
      minRequests: inputs.minRequests,
      latency: evidence.latency,
    })
    return { minutes, settings, ...judgeTrace(trace, settings) }
  } catch (error) {
    const explanation = `The metrics cannot be read: ${messageOf(error)}`
    return {
      minutes: session.polled?.minutes ?? [],
      judgement: { kind: 'unreadable', explanation },
      verdict: undefined,
      settings: undefined,
    }
  }
}
