import { logBeta } from './judge/numerics/log-gamma.ts'
import type { Minute } from './judge/trace.ts'
import type { SplitCheck } from './machine/observation.ts'

/** Evidence at which a split is called wrong: a false alarm in one of a thousand canaries. */
const DECIDING_LOG_E = Math.log(1_000)
/** How sure the prior is of the planned share, in requests. */
const PRIOR_REQUESTS = 10_000
/** A share that misses its plan by less than this part of it does no harm, however sure it is. */
const TOLERANCE = 0.25
/** Requests of the stable group at 100 %, as a share of all, that are still late answers. */
const REST_AT_FULL = 0.02

/**
 * Whether the requests were really divided as the weights say: a sample-ratio test on the counted requests
 * (Lindon & Malek 2022, with one Beta prior centred at the planned share; valid at every look).
 *
 * @param minutes settled minutes that lie wholly in the present step
 * @param percent the canary's planned share of what the pair gets
 * @param sticky whether users stay where they were: then the share follows its plan only slowly, and nothing is said
 */
export function checkSplit(minutes: readonly Minute[], percent: number, sticky: boolean): SplitCheck {
  const canary = total(minutes.map((minute) => minute.canary.requests))
  const stable = total(minutes.map((minute) => minute.stable.requests))
  const all = canary + stable
  if (sticky || all === 0) return { kind: 'unknown' }
  const planned = percent / 100
  const found = canary / all
  const counted = `${canary} of ${all} requests (${(100 * found).toFixed(1)} %) went to the canary, not ${percent} %`
  if (percent === 100) {
    return stable / all <= REST_AT_FULL
      ? { kind: 'as-planned' }
      : { kind: 'off', explanation: `The stable group still serves: ${counted}.` }
  }
  const off =
    Math.abs(found / planned - 1) > TOLERANCE && logEvidence(canary, stable, planned) >= DECIDING_LOG_E
  return off
    ? { kind: 'off', explanation: `The load balancer does not divide as the rule says: ${counted}.` }
    : { kind: 'as-planned' }
}

/** ln of the Bayes factor of "any share" against "the planned share". */
function logEvidence(canary: number, stable: number, planned: number): number {
  const a = PRIOR_REQUESTS * planned
  const b = PRIOR_REQUESTS * (1 - planned)
  return (
    logBeta(a + canary, b + stable) -
    logBeta(a, b) -
    canary * Math.log(planned) -
    stable * Math.log1p(-planned)
  )
}

function total(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}
