import { ERROR_METRIC } from '../judge/settings.ts'
import type { Minute } from '../judge/trace.ts'
import { faultOfRequests, faultOfSample } from '../judge/undefined-values.ts'
import type { GuardReading } from '../machine/observation.ts'

/** Fewer errors than this say nothing about a rate. */
const MIN_ERRORS = 10
/** The rate is taken over the latest minutes. */
const MINUTES = 3

/**
 * The absolute ceiling of the canary's error rate, whatever the stable version does. Counts that cannot be right make it
 * unreadable: they are neither quiet nor harm.
 *
 * @param minutes closed minutes in ascending order
 * @param maxPercent errors out of requests, in percent
 */
export function judgeCeiling(minutes: readonly Minute[], maxPercent: number): GuardReading {
  const guard = 'error ceiling'
  const latest = minutes.slice(-MINUTES).map(({ canary }) => canary)
  const fault = latest
    .map((minute) => faultOfRequests(minute) ?? faultOfSample(ERROR_METRIC, minute.samples.errors))
    .find((one) => one !== null)
  if (fault !== undefined && fault !== null) {
    const explanation = `The canary's counts cannot be right: ${fault.seen}, not ${fault.allowed}.`
    return { guard, kind: 'unreadable', explanation }
  }
  const requests = latest.reduce((total, minute) => total + (minute.requests ?? 0), 0)
  const errors = latest.reduce((total, { samples }) => {
    const sample = samples.errors
    return total + (sample !== null && sample !== undefined && 'count' in sample ? sample.count : 0)
  }, 0)
  if (errors < MIN_ERRORS || (100 * errors) / requests <= maxPercent) return { guard, kind: 'quiet' }
  const rate = ((100 * errors) / requests).toFixed(1)
  return {
    guard,
    kind: 'tripped',
    explanation: `${errors} of ${requests} requests of the canary failed in the last ${latest.length} minutes: ${rate} %, more than ${maxPercent} %.`,
  }
}
