import type { Sample } from '../../judge/trace.ts'
import { type LatencyThresholds, slowerThan } from './latency-thresholds.ts'

const OVER = { 'latency-p50': 'over_p50', 'latency-p90': 'over_p90', 'latency-p99': 'over_p99' } as const

/** The series that response times are judged by: how many were timed, and how many were slower than each threshold. */
export type LatencySeries = 'timed' | (typeof OVER)[keyof typeof OVER]

/** By which statistic of the metric of response times CloudWatch gives each series. */
export function latencyStats({
  p50,
  p90,
  p99,
}: LatencyThresholds): readonly (readonly [series: LatencySeries, stat: string])[] {
  return [
    ['timed', 'SampleCount'],
    ['over_p50', slowerThan(p50)],
    ['over_p90', slowerThan(p90)],
    ['over_p99', slowerThan(p99)],
  ]
}

/** The samples of a version's minute: requests slower than each threshold, out of those that were timed. */
export function latencySamples(
  value: (series: LatencySeries) => number | undefined,
): Record<string, Sample | null> {
  const timed = value('timed')
  return Object.fromEntries(
    Object.entries(OVER).map(([metric, series]) => [
      metric,
      timed === undefined ? null : { count: Math.min(Math.max(0, value(series) ?? 0), timed), of: timed },
    ]),
  )
}
