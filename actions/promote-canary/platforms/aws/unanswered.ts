import type { EpochMinute } from '../../judge/trace.ts'
import type { Series } from '../../metrics/series.ts'

/** How late an answer may be counted after its request: a load balancer gives a silent target up after a minute or so. */
const LATE_MINUTES = 2
/** Minutes of requests assumed in flight at the same time where nothing is known. */
export const UNKNOWN_IN_FLIGHT_MINUTES = 0.25
/** Fewer minutes with requests do not tell. */
const TELLING_MINUTES = 10
/** Standard deviations by which the requests in flight may exceed twice their mean, and a few more that may always be. */
const DEVIATIONS = 4
const ALWAYS = 2
/** Median absolute deviation to standard deviation of a normal law. */
const NORMAL_DEVIATION = 1.4826

/** Requests and answers of one version, by minute. */
export interface Exchange {
  readonly requests: Series
  readonly answers: Series
}

/**
 * Requests that got no answer from their target, by minute: what was asked less what was answered.
 *
 * A minute's difference also holds the requests that are in flight at its end, whose answers are counted in the next one. So the
 * differences are added up, and only what stays beyond the requests that may be in flight, and is not made up for within
 * two minutes, is counted. What was counted stays counted: answers without requests give no credit.
 *
 * @param minutes ascending
 * @param inFlightMinutes requests in flight over requests a minute, see `inFlightMinutesOf`
 */
export function unansweredByMinute(
  { requests, answers }: Exchange,
  minutes: readonly EpochMinute[],
  inFlightMinutes: number,
): ReadonlyMap<EpochMinute, number> {
  const differences = minutes.map((at) => (requests.get(at) ?? 0) - (answers.get(at) ?? 0))
  const unanswered = new Map<EpochMinute, number>()
  let pending = 0
  minutes.forEach((at, index) => {
    pending = Math.max(0, pending + (differences[index] ?? 0))
    const settled = pending + leastOfNext(differences, index)
    const counted = Math.max(0, Math.floor(settled - underWay(requests.get(at) ?? 0, inFlightMinutes)))
    pending -= counted
    unanswered.set(at, counted)
  })
  return unanswered
}

/** How far the sum of the differences falls within the next minutes: late answers. At most 0. */
function leastOfNext(differences: readonly number[], index: number): number {
  let sum = 0
  let least = 0
  for (const difference of differences.slice(index + 1, index + 1 + LATE_MINUTES)) {
    sum += difference
    least = Math.min(least, sum)
  }
  return least
}

/** The most requests that may be in flight at the end of a minute. */
function underWay(requests: number, inFlightMinutes: number): number {
  const usual = requests * inFlightMinutes
  return 2 * usual + DEVIATIONS * Math.sqrt(usual) + ALWAYS
}

/**
 * How many minutes' requests are in flight at the same time, from how the differences of the stable version scatter before the
 * canary: with n in flight at random, the difference of a minute has the variance 2n. Robust against minutes of an outage.
 * 0 to 1.
 */
export function inFlightMinutesOf({ requests, answers }: Exchange): number {
  const served = [...requests].filter(([, count]) => count > 0)
  if (served.length < TELLING_MINUTES) return UNKNOWN_IN_FLIGHT_MINUTES
  const usual = median(served.map(([at, count]) => 1 - (answers.get(at) ?? 0) / count))
  const scatter = served.map(([at, count]) => {
    const beyond = count - (answers.get(at) ?? 0) - usual * count
    return Math.abs(beyond) / Math.sqrt(count)
  })
  return Math.min(1, (NORMAL_DEVIATION * median(scatter)) ** 2 / 2)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
