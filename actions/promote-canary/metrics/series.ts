import type { MetricDataResult } from '@aws-sdk/client-cloudwatch'
import type { ArmMinute, EpochMinute, Sample } from '../judge/trace.ts'
import type { Arm } from '../versions.ts'
import { queryId, type SeriesName } from './queries.ts'

/** The values of a series by minute. */
export type Series = ReadonlyMap<EpochMinute, number>

/** Every series of an answer, by query id. Pages of one series are put together. */
export function seriesById(results: readonly MetricDataResult[]): ReadonlyMap<string, Series> {
  const all = new Map<string, Map<EpochMinute, number>>()
  for (const { Id = '', Timestamps = [], Values = [] } of results) {
    const series = all.get(Id) ?? new Map<EpochMinute, number>()
    Timestamps.forEach((timestamp, index) => {
      const value = Values[index]
      if (value !== undefined) series.set(minuteOf(timestamp.getTime()), value)
    })
    all.set(Id, series)
  }
  return all
}

/** The minute that a moment lies in. */
export function minuteOf(epochMs: number): EpochMinute {
  return Math.floor(epochMs / 60_000)
}

/**
 * The last minute that may be judged: closed, and closed long enough ago that its metrics have arrived.
 *
 * @param settleMs how long after its end a minute's metrics are still coming in
 */
export function lastSettledMinute(nowMs: number, settleMs: number): EpochMinute {
  return minuteOf(nowMs - settleMs) - 1
}

/** Which metrics an arm's minute is made of, besides the requests. */
const LATENCY_SERIES = {
  'latency-p50': 'over_p50',
  'latency-p90': 'over_p90',
  'latency-p99': 'over_p99',
} as const

/**
 * One minute of one version. An ALB reports no zero: what is missing stays missing here, and the judge decides what it
 * means. Errors are what the targets answered with 5xx and what they did not answer at all.
 */
export function armMinute(
  series: ReadonlyMap<string, Series>,
  arm: Arm,
  at: EpochMinute,
  latency: boolean,
): ArmMinute {
  const value = (name: SeriesName) => series.get(queryId(arm, name))?.get(at)
  const requests = value('requests') ?? null
  const failures = [value('target5xx'), value('connectionErrors')].filter((count) => count !== undefined)
  const errors: Sample | null =
    failures.length === 0 ? null : { count: Math.min(sum(failures), requests ?? Number.POSITIVE_INFINITY) }
  const samples: Record<string, Sample | null> = { errors }
  if (latency) {
    const timed = value('timed')
    for (const [metric, name] of Object.entries(LATENCY_SERIES)) {
      const count = value(name)
      samples[metric] =
        timed === undefined
          ? null
          : { count: Math.min(Math.max(0, Math.round(count ?? 0)), timed), of: timed }
    }
  }
  return { requests, samples }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
