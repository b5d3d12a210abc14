import { quantity } from '../../shared/quantity.ts'
import { blindness, outage } from './signals.ts'
import { hold, percentOf, rollBack, type Situation, shiftTo, type Transition } from './transition.ts'

/**
 * Ends a canary that could not be judged in time, as `on-inconclusive` says. Without data it is never promoted: then it is
 * rolled back all the same.
 */
export function endInconclusive(situation: Situation, explanation: string): Transition {
  const { state, snapshot, settings, nowMs } = situation
  if (state.phase === 'watching' && settings.onInconclusive === 'hold' && state.approved !== 'inconclusive') {
    return hold(state, { cause: 'inconclusive', explanation, nowMs })
  }
  if (settings.onInconclusive === 'promote' && mayPromote(situation)) {
    return shiftTo(
      settings.steps.length - 1,
      settings,
      `${explanation} Promoted, because of \`on-inconclusive: promote\`.`,
    )
  }
  const seen = `It served ${quantity(snapshot.canaryRequests, 'request')}.`
  return rollBack('inconclusive', `${explanation} ${seen}`)
}

function mayPromote({ state, snapshot, settings }: Situation): boolean {
  return (
    state.phase === 'watching' &&
    percentOf(state, settings) < 100 &&
    snapshot.canaryRequests >= settings.minRequests &&
    snapshot.split.kind !== 'off' &&
    snapshot.verdict.kind !== 'no-data' &&
    blindness(snapshot) === undefined &&
    outage(snapshot) === undefined
  )
}
