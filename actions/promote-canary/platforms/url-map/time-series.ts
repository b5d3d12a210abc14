import type { GoogleApi, GoogleCall } from '../../../shared/google/google-api.ts'
import { GoogleApiError } from '../../../shared/google/google-error.ts'
import type { EpochMinute } from '../../judge/trace.ts'
import { millisecondsOf, type SpanRequest } from '../../metrics/metric-source.ts'

/** A series of Cloud Monitoring (API v3, `TimeSeries`), one point a minute. */
export interface TimeSeries {
  readonly labels: Readonly<Record<string, string>>
  readonly points: ReadonlyMap<EpochMinute, PointValue>
}

/** A value of a point (API v3, `TypedValue`). */
export interface PointValue {
  /** An integer as text. */
  readonly int64Value?: string
  readonly doubleValue?: number
  readonly distributionValue?: Distribution
}

/** A histogram (API v3, `Distribution`). */
export interface Distribution {
  readonly count?: string
  /** From the underflow on; buckets at the end that are empty may be left out. */
  readonly bucketCounts?: readonly string[]
  readonly bucketOptions?: {
    readonly exponentialBuckets?: {
      readonly numFiniteBuckets?: number
      readonly growthFactor?: number
      readonly scale?: number
    }
    readonly explicitBuckets?: { readonly bounds?: readonly number[] }
    readonly linearBuckets?: {
      readonly numFiniteBuckets?: number
      readonly width?: number
      readonly offset?: number
    }
  }
}

/** What is asked of Cloud Monitoring. */
export interface SeriesQuery {
  readonly project: string
  readonly filter: string
  readonly groupBy: readonly string[]
}

interface Page {
  readonly timeSeries?: readonly {
    readonly metric?: { readonly labels?: Readonly<Record<string, string>> }
    readonly resource?: { readonly labels?: Readonly<Record<string, string>> }
    readonly points?: readonly {
      readonly interval?: { readonly endTime?: string }
      readonly value?: PointValue
    }[]
  }[]
  readonly nextPageToken?: string
  readonly executionErrors?: readonly { readonly message?: string }[]
}

/**
 * Reads sums by the minute, page after page. ALIGN_SUM makes nothing up for a minute without data, as ALIGN_DELTA does
 * ("created by interpolation", API v3, `Aligner`).
 *
 * @throws Error when a part could not be read: a partial response is an error
 */
export async function readTimeSeries(
  google: GoogleApi,
  { project, filter, groupBy }: SeriesQuery,
  { span, signal }: SpanRequest,
): Promise<readonly TimeSeries[]> {
  const { startMs, endMs } = millisecondsOf(span)
  const series: TimeSeries[] = []
  let pageToken: string | undefined
  do {
    // gcp: monitoring.timeSeries.list
    const page: Page = await readPage(
      google,
      {
        service: 'monitoring',
        name: 'timeSeries.list',
        method: 'GET',
        path: `projects/${project}/timeSeries`,
        query: {
          filter,
          'interval.startTime': new Date(startMs).toISOString(),
          'interval.endTime': new Date(endMs).toISOString(),
          'aggregation.alignmentPeriod': '60s',
          'aggregation.perSeriesAligner': 'ALIGN_SUM',
          'aggregation.crossSeriesReducer': 'REDUCE_SUM',
          'aggregation.groupByFields': groupBy,
          ...(pageToken === undefined ? {} : { pageToken }),
        },
      },
      signal,
    )
    const [failure] = page.executionErrors ?? []
    if (failure !== undefined)
      throw new Error(`Cloud Monitoring returned a partial result: ${failure.message ?? ''}`)
    for (const { metric, resource, points = [] } of page.timeSeries ?? []) {
      series.push({
        labels: { ...resource?.labels, ...metric?.labels },
        points: new Map(
          points.map(({ interval, value = {} }) => [minuteBefore(interval?.endTime ?? ''), value] as const),
        ),
      })
    }
    pageToken = page.nextPageToken || undefined
  } while (pageToken !== undefined)
  return series
}

/** A metric that nothing has been written of yet is not known: "Cannot find metric(s) that match type". */
async function readPage(google: GoogleApi, call: GoogleCall, signal: AbortSignal): Promise<Page> {
  try {
    return await google.call<Page>(call, { signal })
  } catch (error) {
    if (error instanceof GoogleApiError && error.status === 404) return {}
    throw error
  }
}

/** A period is named by its end; the minute that ends there is the one before. */
function minuteBefore(endTime: string): EpochMinute {
  return Math.round(Date.parse(endTime) / 60_000) - 1
}
