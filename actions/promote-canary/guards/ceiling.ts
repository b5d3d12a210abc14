import { quantity } from '../../shared/quantity.ts'
import { ERROR_METRIC } from '../judge/settings.ts'
import type { ArmMinute, HistoryMinute, Minute, Sample } from '../judge/trace.ts'
import { type Fault, faultOfRequests, faultOfSample } from '../judge/undefined-values.ts'
import type { GuardReading } from '../machine/snapshot.ts'

/** Fewer errors than this say nothing about a rate. */
const MIN_ERRORS = 10
/** The rate is taken over the latest minutes. */
const MINUTES = 3

/**
 * The absolute ceiling of the canary's error rate, whatever the stable version does. Requests without an answer count so far as
 * there are more of them than in the stable version beside it, or without one, before: clients that hang up are among them. Invalid counts make
 * it unreadable: they are neither quiet nor harm.
 *
 * @param minutes closed minutes in ascending order
 * @param maxPercent errors out of requests, in percent
 * @param before minutes of the stable version, for when it serves nothing any more
 */
export function judgeCeiling(
  minutes: readonly Minute[],
  maxPercent: number,
  before: readonly HistoryMinute[] = [],
): GuardReading {
  const guard = 'error ceiling'
  const latest = minutes.slice(-MINUTES)
  const fault = latest.map(({ canary }) => faultOf(canary)).find((one) => one !== null)
  if (fault !== undefined && fault !== null) {
    const explanation = `The canary's counts are invalid: ${fault.seen}; allowed: ${fault.allowed}.`
    return { guard, kind: 'unreadable', explanation }
  }
  const canary = totalsOf(latest.map((minute) => minute.canary))
  const beside = stableTotals(latest)
  const stable = beside.requests > 0 ? beside : stableTotals(before)
  const usual = stable.requests > 0 ? (stable.unanswered / stable.requests) * canary.requests : 0
  const errors = canary.errors + Math.max(0, Math.round(canary.unanswered - usual))
  const { requests } = canary
  if (errors < MIN_ERRORS || (100 * errors) / requests <= maxPercent) return { guard, kind: 'quiet' }
  const rate = ((100 * errors) / requests).toFixed(1)
  return {
    guard,
    kind: 'tripped',
    explanation: `${errors} of ${quantity(requests, 'request')} of the canary failed in the last ${quantity(latest.length, 'minute')}: ${rate} %, above the ceiling of ${maxPercent} %.`,
  }
}

function faultOf(arm: ArmMinute): Fault | null {
  return (
    faultOfRequests(arm) ??
    faultOfSample(ERROR_METRIC, arm.samples.errors) ??
    faultOfSample(ERROR_METRIC, arm.samples.unanswered)
  )
}

function stableTotals(minutes: readonly HistoryMinute[]) {
  return totalsOf(minutes.map(({ stable }) => stable).filter((stable) => faultOf(stable) === null))
}

function totalsOf(minutes: readonly ArmMinute[]) {
  const countOf = (sample: Sample | null | undefined): number =>
    sample !== null && sample !== undefined && 'count' in sample ? sample.count : 0
  return minutes.reduce(
    (total, { requests, samples }) => ({
      requests: total.requests + (requests ?? 0),
      errors: total.errors + countOf(samples.errors),
      unanswered: total.unanswered + countOf(samples.unanswered),
    }),
    { requests: 0, errors: 0, unanswered: 0 },
  )
}
