import type { EventMetric, MetricSettings } from './settings.ts'
import type { ArmMinute, EpochMinute, Sample, ScoreSample } from './trace.ts'

/** More events, requests or scores than this in one minute and version are no measurement. */
export const LARGEST_COUNT = 1e12
/** Answers may come a minute after their request, so that a rate's events may exceed its requests by as much … */
const LATE_RATIO = 2
/** … and by a few where there are hardly any. */
const LATE_COUNT = 10
/** Sums of scores are floating-point numbers: by so much, relatively, they may miss the bounds of exact ones. */
const ROUNDING = 1e-6

/** An invalid value of the trace. Its metric is not judged in that minute, and nothing advances without it. */
export interface UndefinedValue {
  readonly at: EpochMinute
  readonly version: 'stable' | 'canary'
  /** The metric's name, or `requests`. */
  readonly metric: string
  /** The value, as text: NaN has no JSON. */
  readonly seen: string
  /** What would be right. */
  readonly allowed: string
}

/** What is wrong with a value, without its place. */
export type Fault = Pick<UndefinedValue, 'seen' | 'allowed'>

/** What is wrong with a version's requests of a minute; null when nothing is. */
export function faultOfRequests({ requests }: ArmMinute): Fault | null {
  return requests === null || isCount(requests) ? null : { seen: String(requests), allowed: COUNTS }
}

/** What is wrong with a metric's sample of one version and minute; null when nothing is, or nothing was reported. */
export function faultOfSample(metric: MetricSettings, sample: Sample | null | undefined): Fault | null {
  if (sample === null || sample === undefined) return null
  if (metric.kind === 'score')
    return 'sumOfSquares' in sample ? faultOfScores(sample) : wrongForm(sample, SCORES)
  if (metric.kind === 'value') {
    if (!('value' in sample)) return wrongForm(sample, VALUES)
    const fine = Number.isFinite(sample.value) && sample.value >= 0
    return fine ? null : { seen: String(sample.value), allowed: VALUES }
  }
  if (!('count' in sample)) return wrongForm(sample, COUNTS)
  if (sample.of !== undefined && !isCount(sample.of)) return { seen: `of ${sample.of}`, allowed: COUNTS }
  if (sample.of === 0 && sample.count > 0)
    return { seen: `${sample.count} of 0`, allowed: 'events with a total above 0' }
  return isCount(sample.count) ? null : { seen: String(sample.count), allowed: COUNTS }
}

/** What is wrong with more events than there are requests, beyond answers that come a minute late; null when nothing is. */
export function faultOfExcess(metric: EventMetric, arm: ArmMinute, name: string): Fault | null {
  const sample = arm.samples[name]
  if (metric.kind !== 'rate' || sample === null || sample === undefined || !('count' in sample)) return null
  const exposure = sample.of ?? arm.requests ?? 0
  if (exposure === 0 || sample.count <= LATE_RATIO * exposure + LATE_COUNT) return null
  return { seen: `${sample.count} of ${exposure}`, allowed: 'at most as many events as their total' }
}

const COUNTS = 'a finite number from 0 to 1e12'
const VALUES = 'a finite number, not negative'
const SCORES = 'scores from 0 to 1, as n, sum and sumOfSquares'

function isCount(value: number): boolean {
  return value >= 0 && value <= LARGEST_COUNT
}

function faultOfScores({ n, sum, sumOfSquares }: ScoreSample): Fault | null {
  const slack = ROUNDING * Math.max(1, n)
  const fine =
    isCount(n) &&
    sum >= -slack &&
    sum <= n + slack &&
    sumOfSquares <= sum + slack &&
    sumOfSquares * n >= sum * sum - slack * Math.max(1, n)
  if (fine) return null
  if (n === 1) return { seen: String(sum), allowed: 'a score from 0 to 1' }
  return { seen: `n = ${n}, sum = ${sum}, sumOfSquares = ${sumOfSquares}`, allowed: SCORES }
}

function wrongForm(sample: Sample, allowed: string): Fault {
  return { seen: JSON.stringify(sample), allowed }
}

/** An undefined value in words: `errors of the canary NaN at 2026-01-01T00:00Z, not a finite number from 0 to 1e12`. */
export function describeUndefined({ at, version, metric, seen, allowed }: UndefinedValue): string {
  const minute = Number.isSafeInteger(at) && Math.abs(at) < 1e11 ? new Date(at * 60_000).toISOString() : ''
  return `${metric} of the ${version} version ${seen} at ${minute.replace(':00.000Z', 'Z')}, not ${allowed}`
}
