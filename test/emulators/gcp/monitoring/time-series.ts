import { createHash } from 'node:crypto'
import type { Routes } from '../http/route.ts'
import type { World } from '../world.ts'
import { align, suits } from './align.ts'
import { selects } from './filter.ts'
import { type Query, readQuery, wrong } from './query.ts'
import { reduceSum } from './reduce.ts'
import type { Point, Series } from './store.ts'

/** "If page_size is empty or more than 100,000 results, the effective page_size is 100,000." */
const LARGEST_PAGE = 100_000

/** Reading of time series. */
export function monitoringRoutes(world: World): Routes {
  return {
    'monitoring.projects.timeSeries.list': ({ caller, path, query: parameters }) => {
      world.access.demand(caller, 'monitoring.timeSeries.list', 'monitoring', path.name ?? '')
      const { store, largestPage } = world.monitoring
      const query = readQuery(parameters, (type) => store.descriptorOf(type))
      const asked = Number(parameters.get('pageSize') ?? 0) || LARGEST_PAGE
      const size = Math.min(asked, largestPage, LARGEST_PAGE)
      return page(answered(world, query), query, parameters, size)
    },
  }
}

/** The series that a query means, aligned and reduced. */
function answered(world: World, query: Query): readonly Series[] {
  const latestEndMs = world.now().getTime() - world.monitoring.visibleAfterMs
  const meant = world.monitoring.store
    .seriesOf(query.metricType)
    .filter((series) => selects(query.filter, series))
    .map((series) => ({ ...series, points: series.points.filter(({ endMs }) => endMs <= latestEndMs) }))
  const unfit = meant.find((series) => !suits(query.aligner, series))
  if (unfit !== undefined) {
    const { kind, valueType } = unfit.descriptor
    throw wrong(
      'aggregation.perSeriesAligner',
      query.aligner,
      `The aligner cannot be applied to metrics with kind ${kind} and value type ${valueType}.`,
    )
  }
  const aligned = meant.map((series) => align(series, query.aligner, query.windows))
  return (query.sums ? reduceSum(aligned, query.groupByFields) : aligned)
    .map((series) => ({ ...series, points: series.points.filter((point) => isAsked(point, query)) }))
    .filter(({ points }) => points.length > 0)
}

/** A point counts by its end; the start of an interval is excluded, unless the interval is a moment. */
function isAsked({ endMs }: Point, query: Query): boolean {
  if (query.startMs === query.endMs) return endMs === query.endMs
  return endMs > query.startMs && endMs <= query.endMs
}

/** A page has so many points, newest first in each series; a series may go on on the next page. */
function page(all: readonly Series[], query: Query, parameters: URLSearchParams, size: number): object {
  const entries = all.flatMap((series): readonly { series: Series; point?: Point }[] =>
    query.headersOnly ? [{ series }] : series.points.toReversed().map((point) => ({ series, point })),
  )
  const from = offsetOf(parameters)
  const shown = Map.groupBy(entries.slice(from, from + size), ({ series }) => series)
  const timeSeries = [...shown].map(([series, own]) => {
    const points = own.flatMap(({ point }) => (point === undefined ? [] : [pointView(series, point)]))
    return {
      metric: series.metric,
      resource: series.resource,
      metricKind: series.descriptor.kind,
      valueType: series.descriptor.valueType,
      ...(points.length > 0 ? { points } : {}),
      unit: series.descriptor.unit,
    }
  })
  const more = from + size < entries.length
  return {
    ...(timeSeries.length > 0 ? { timeSeries } : {}),
    ...(more ? { nextPageToken: tokenOf(parameters, from + size) } : {}),
    ...(timeSeries[0] === undefined ? {} : { unit: timeSeries[0].unit }),
  }
}

function pointView({ descriptor }: Series, { startMs, endMs, value }: Point): object {
  const endTime = new Date(endMs).toISOString()
  const startTime = descriptor.kind === 'GAUGE' ? endTime : new Date(startMs).toISOString()
  return { interval: { startTime, endTime }, value }
}

/** A token is good for the parameters that it was given for, apart from the size of a page. */
function tokenOf(parameters: URLSearchParams, offset: number): string {
  const same = [...parameters].filter(([name]) => name !== 'pageToken' && name !== 'pageSize').sort()
  const mark = createHash('sha256').update(JSON.stringify(same)).digest('hex').slice(0, 12)
  return Buffer.from(`${offset}:${mark}`).toString('base64url')
}

function offsetOf(parameters: URLSearchParams): number {
  const token = parameters.get('pageToken') ?? ''
  if (token === '') return 0
  const offset = Number(Buffer.from(token, 'base64url').toString().split(':')[0])
  if (tokenOf(parameters, offset) === token) return offset
  throw wrong('pageToken', token, 'The page token is of another request.')
}
