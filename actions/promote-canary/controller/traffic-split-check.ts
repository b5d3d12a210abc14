import { quantity } from '../../shared/quantity.ts'
import { testSplit } from '../judge/sample-ratio.ts'
import type { Minute } from '../judge/trace.ts'
import type { SplitCheck } from '../machine/snapshot.ts'

/** Requests of the stable group at 100 %, as a share of all, that are still late answers. */
const REST_AT_FULL = 0.02

/**
 * Whether the observed split matches the weights.
 *
 * @param minutes settled minutes that lie wholly in the present step
 * @param percent the canary's planned share of what the pair gets
 * @param untestable whether the counts do not follow the weights: sticky sessions, or requests through other rules
 */
export function checkSplit(minutes: readonly Minute[], percent: number, untestable: boolean): SplitCheck {
  const canary = total(minutes.map((minute) => minute.canary.requests))
  const stable = total(minutes.map((minute) => minute.stable.requests))
  const all = canary + stable
  if (untestable || all === 0 || percent === 0) return { kind: 'unknown' }
  const found = ((100 * canary) / all).toFixed(1)
  const counted = `${canary} of ${quantity(all, 'request')} (${found} %) went to the canary, not ${percent} %`
  if (percent === 100) {
    return stable / all <= REST_AT_FULL
      ? { kind: 'as-planned' }
      : { kind: 'off', explanation: `The stable version still serves: ${counted}.` }
  }
  const { verdict } = testSplit([{ share: percent / 100, canaryRequests: canary, stableRequests: stable }])
  if (verdict === 'undecided') return { kind: 'unknown' }
  return verdict === 'as-planned'
    ? { kind: 'as-planned' }
    : { kind: 'off', explanation: `The observed split does not match the weights: ${counted}.` }
}

function total(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}
