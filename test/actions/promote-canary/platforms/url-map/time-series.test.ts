import { describe, expect, test } from '@jest/globals'
import { readTimeSeries } from '../../../../../actions/promote-canary/platforms/url-map/time-series.ts'
import type { GoogleApi, GoogleCall } from '../../../../../actions/shared/google/google-api.ts'
import { GoogleApiError } from '../../../../../actions/shared/google/google-error.ts'

const QUERY = { project: 'shop', filter: 'metric.type = "m"', groupBy: ['resource.label.a'] }
const SPAN = { from: 100, to: 102 }
const NEVER = new AbortController().signal

/** A Cloud Monitoring that gives these pages, or errors. */
function monitoring(...pages: readonly unknown[]) {
  const calls: GoogleCall[] = []
  const google: GoogleApi = {
    call<Answer>(call: GoogleCall): Promise<Answer> {
      const page = pages[calls.length]
      calls.push(call)
      return page instanceof Error ? Promise.reject(page) : Promise.resolve(page as Answer)
    },
    tokenFor: () => Promise.resolve('none'),
  }
  return { google, calls }
}
const point = (minute: number, count: string) => ({
  interval: { endTime: new Date((minute + 1) * 60_000).toISOString() },
  value: { int64Value: count },
})
const series = (...points: readonly object[]) => ({ resource: { labels: { a: 'x' } }, points })

describe('time series', () => {
  test('are asked for by whole minutes, and named by the minute that they are of', async () => {
    const { google, calls } = monitoring({ timeSeries: [series(point(101, '7'))] })
    const [found] = await readTimeSeries(google, QUERY, { span: SPAN, signal: NEVER })
    expect(found?.labels).toEqual({ a: 'x' })
    expect([...(found?.points ?? [])]).toEqual([[101, { int64Value: '7' }]])
    expect(calls[0]?.query).toMatchObject({
      'interval.startTime': '1970-01-01T01:40:00.000Z',
      'interval.endTime': '1970-01-01T01:43:00.000Z',
      'aggregation.groupByFields': ['resource.label.a'],
    })
  })

  test('go on over pages, also over empty ones', async () => {
    const { google, calls } = monitoring(
      { timeSeries: [series(point(102, '1'))], nextPageToken: 'b' },
      { nextPageToken: 'c' },
      { timeSeries: [series(point(101, '2'))], nextPageToken: '' },
    )
    const found = await readTimeSeries(google, QUERY, { span: SPAN, signal: NEVER })
    expect(found.map(({ points }) => [...points.keys()])).toEqual([[102], [101]])
    expect(calls.map(({ query }) => query?.pageToken)).toEqual([undefined, 'b', 'c'])
  })

  test('of a metric that nobody has written yet are none', async () => {
    const { google } = monitoring(
      new GoogleApiError({
        what: 'timeSeries.list',
        status: 404,
        reason: 'NOT_FOUND',
        message: 'Cannot find metric(s)',
      }),
    )
    expect(await readTimeSeries(google, QUERY, { span: SPAN, signal: NEVER })).toEqual([])
  })

  test.each([
    [
      'a part could not be read',
      { executionErrors: [{ message: 'one region is away' }] },
      'one region is away',
    ],
    [
      'they may not be read',
      new GoogleApiError({
        what: 'timeSeries.list',
        status: 403,
        reason: 'PERMISSION_DENIED',
        message: 'no',
      }),
      'PERMISSION_DENIED',
    ],
  ])('are no success when %s', async (_, page, message) => {
    const { google } = monitoring({ timeSeries: [series(point(101, '1'))], nextPageToken: 'b' }, page)
    await expect(readTimeSeries(google, QUERY, { span: SPAN, signal: NEVER })).rejects.toThrow(message)
  })
})
