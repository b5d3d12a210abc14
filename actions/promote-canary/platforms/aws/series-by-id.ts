import type { MetricDataResult } from '@aws-sdk/client-cloudwatch'
import type { EpochMinute } from '../../judge/trace.ts'
import { minuteOf, type Series } from '../../metrics/series.ts'

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
