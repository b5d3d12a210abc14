import { quantity } from '../../shared/quantity.ts'
import { endInconclusive } from './inconclusive.ts'
import type { Watching } from './state.ts'
import { end, hold, type Situation, shiftTo, type Transition, wait } from './transition.ts'

/**
 * Whether the canary leaves its step. Before its shortest dwell it never does. From then on it does when the traffic
 * would have shown a gross regression, or when its longest dwell is over and it has served enough: a larger share is
 * then the way to more evidence. The step before 100 % is left only when every metric is proven.
 */
export function leaveStep(situation: Situation<Watching>): Transition {
  const { state, snapshot, settings, nowMs } = situation
  const { step, following } = stepsAt(situation)
  const dwellMs = nowMs - state.since - state.pausedMs
  const seen: Watching = { ...state, judgedAt: nowMs, blindSince: undefined }
  if (dwellMs < step.minDwellMs) return wait(seen, snapshot.verdict.explanation)

  const { verdict, split } = snapshot
  const served = snapshot.canaryRequestsInStep >= settings.minRequests && split.kind !== 'off'
  const last = following.percent === 100
  const over = dwellMs >= step.maxDwellMs
  const shown =
    verdict.kind === 'proven' ||
    (verdict.kind === 'no-regression' && !last) ||
    state.approved === 'inconclusive' ||
    (over && !last)
  if (served && shown) {
    return step.hold && state.approved === 'nothing'
      ? hold(seen, {
          cause: 'approval',
          explanation: `Held at ${step.percent} % for approval. ${verdict.explanation}`,
          nowMs,
        })
      : shiftTo(state.step + 1, settings, verdict.explanation)
  }
  const why = served ? verdict.explanation : explainTooFew(situation)
  return over
    ? endInconclusive({ ...situation, state: seen }, `The longest dwell at ${step.percent} % is over. ${why}`)
    : wait(seen, why)
}

/**
 * Whether the canary has baked: it served all the traffic for the whole bake, and requests were counted. Only then is it
 * promoted.
 */
export function leaveBake(situation: Situation<Watching>): Transition {
  const { state, snapshot, settings, nowMs } = situation
  const { step } = stepsAt(situation)
  const dwellMs = nowMs - state.since - state.pausedMs
  const seen: Watching = { ...state, judgedAt: nowMs, blindSince: undefined }
  if (dwellMs < step.minDwellMs) return wait(seen, 'The canary serves all the traffic and bakes.')
  const { canaryRequestsInStep, split } = snapshot
  if (canaryRequestsInStep >= settings.minRequests && split.kind !== 'off') {
    return end({
      kind: 'promoted',
      explanation: `Canary promoted: it served ${quantity(canaryRequestsInStep, 'request')} at 100 % with no regression detected.`,
    })
  }
  const why = explainTooFew(situation)
  return dwellMs >= step.maxDwellMs
    ? endInconclusive({ ...situation, state: seen }, `The bake is over. ${why}`)
    : wait(seen, why)
}

function stepsAt({ state, settings }: Situation<Watching>) {
  const step = settings.steps[state.step]
  const following = settings.steps[state.step + 1] ?? step
  if (step === undefined || following === undefined)
    throw new RangeError(`The plan has no step ${state.step}.`)
  return { step, following }
}

function explainTooFew({ snapshot: { split, canaryRequestsInStep }, settings }: Situation): string {
  return split.kind === 'off'
    ? split.explanation
    : `In the minutes of this step that are counted already, the canary has served ${canaryRequestsInStep} of at least ${quantity(settings.minRequests, 'request')}.`
}
