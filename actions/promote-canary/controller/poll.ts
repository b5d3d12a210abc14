import { messageOf } from '../../shared/errors.ts'
import { judgeCeiling } from '../guards/ceiling.ts'
import { judgeHealth } from '../guards/health.ts'
import type { Minute } from '../judge/trace.ts'
import { faultOfRequests } from '../judge/undefined-values.ts'
import type { Demand, GuardReading, Snapshot, Verdict } from '../machine/snapshot.ts'
import { minuteOf } from '../metrics/series.ts'
import type { Canary } from './canary-run.ts'
import type { ObservedRun } from './evidence.ts'
import { judgeSettings, judgeTrace } from './run-judge.ts'
import { isInControl, type Polled, type Session } from './session.ts'
import { checkSplit } from './traffic-split-check.ts'

/**
 * Reads everything once: the split and who drives it, the targets, the guards, the metrics. What cannot be read is a
 * reading too, no error.
 */
export async function poll(run: ObservedRun, demand: Demand): Promise<Polled> {
  const { session, evidence, plan, inputs, traffic } = run
  const { signal, clock } = run.world
  const nowMs = clock.now().getTime()
  const percent = percentNow(session)
  const [{ routing, claimant }, health, others, { verdict, ...judged }] = await Promise.all([
    readRouting(run, isInControl(session, nowMs)),
    readHealth(run),
    run.readGuards(signal),
    judgeMinutes(run, percent, nowMs),
  ])
  signal.throwIfAborted()
  const { minutes } = judged
  const inStep = minutesInStep(minutes, session)
  const counted = inStep.filter(({ stable, canary }) => !faultOfRequests(stable) && !faultOfRequests(canary))
  const guards: GuardReading[] = [health, ...others]
  const { maxErrorPercent } = inputs
  if (maxErrorPercent !== undefined) {
    const before = [...evidence.history, ...minutes]
    guards.push(judgeCeiling(inStep, maxErrorPercent, before))
  }
  const snapshot: Snapshot = {
    routing,
    claimant,
    verdict,
    guards,
    split: checkSplit(counted, percent, traffic.sticky || plan.countsOthers),
    canaryRequestsInStep: requestsOf(inStep),
    canaryRequests: requestsOf(minutes),
    demand,
  }
  return { snapshot, ...judged }
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
 * What another run has taken over is no longer ours to move, even where it is as we left it. But others may write the
 * record: a canary in our control is not given up because of a record.
 */
async function readRouting(
  { traffic, ledger, id, world: { signal } }: Canary,
  inControl: boolean,
): Promise<Pick<Snapshot, 'routing' | 'claimant'>> {
  const [routing, record] = await Promise.all([
    traffic.read(signal),
    ledger.read(signal).catch((error: unknown) => new Error(messageOf(error))),
  ])
  if (record instanceof Error) {
    const reason = `The canary record cannot be read: ${record.message}`
    return { routing: { kind: 'unreadable', reason }, claimant: undefined }
  }
  if (record === undefined || record.id === id) return { routing, claimant: undefined }
  const claimant = `canary ${record.id} of ${record.owner}`
  if (inControl) return { routing, claimant }
  return {
    routing: { kind: 'foreign', found: claimant, expected: `canary ${id}`, suspects: [] },
    claimant: undefined,
  }
}

async function readHealth(canary: Canary): Promise<GuardReading> {
  const { signal } = canary.world
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

async function judgeMinutes(
  { plan, inputs, session, evidence, world: { signal } }: ObservedRun,
  percent: number,
  nowMs: number,
): Promise<Omit<Polled, 'snapshot'> & { readonly verdict: Verdict }> {
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
    return {
      minutes: session.polled?.minutes ?? [],
      verdict: { kind: 'unreadable', explanation: `The metrics cannot be read: ${messageOf(error)}` },
      judgement: undefined,
      settings: undefined,
    }
  }
}
