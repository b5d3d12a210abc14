import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { scaledTime } from '../../support/scaled-time.ts'
import { type Call, callerOf } from './client.ts'
import { type GcpEmulator, type HttpLoadBalancer, startGcp } from './server.ts'

const MINUTE_MS = 60_000
const noon = Date.parse('2030-06-01T12:00:00Z')
const REQUESTS = 'loadbalancing.googleapis.com/https/request_count'
const LATENCIES = 'loadbalancing.googleapis.com/https/backend_latencies'
let gcp: GcpEmulator
let balancer: HttpLoadBalancer
let call: Call

beforeEach(async () => {
  gcp = await startGcp({ time: scaledTime({ factor: 1, virtualStart: new Date(noon + 30_000) }) })
  call = callerOf(gcp)
  balancer = gcp.createHttpLoadBalancer({ backends: { stable: 2, canary: 2 } })
  for (const minute of [-3, -2, -1]) {
    const at = new Date(noon + minute * MINUTE_MS)
    gcp.monitoring.record({
      balancer,
      backend: 'stable',
      at,
      responses: { 200: 90, 503: 10 },
      latenciesMs: { 200: Array.from({ length: 90 }, (_, index) => 10 + index) },
    })
    if (minute > -3) gcp.monitoring.record({ balancer, backend: 'canary', at, responses: { 200: 9, 500: 1 } })
  }
})
afterEach(() => gcp.stop())

const of = (metric: string, more = '') =>
  `metric.type = "${metric}" AND resource.type = "https_lb_rule"${more}`

function list(parameters: Record<string, string | readonly string[]>) {
  const query = new URLSearchParams({
    'interval.startTime': new Date(noon - 5 * MINUTE_MS).toISOString(),
    'interval.endTime': new Date(noon).toISOString(),
  })
  for (const [name, value] of Object.entries(parameters)) {
    query.delete(name)
    for (const one of [value].flat()) if (one !== '') query.append(name, one)
  }
  return call('GET', `/monitoring/v3/projects/${gcp.project}/timeSeries?${query}`)
}

const summed = (groupBy: readonly string[], aligner = 'ALIGN_DELTA') => ({
  'aggregation.alignmentPeriod': '60s',
  'aggregation.perSeriesAligner': aligner,
  'aggregation.crossSeriesReducer': 'REDUCE_SUM',
  'aggregation.groupByFields': groupBy,
})
const BY_CLASS = ['resource.labels.backend_target_name', 'metric.label.response_code_class']

interface SeriesView {
  readonly metric: { readonly labels?: Record<string, string> }
  readonly resource: { readonly labels: Record<string, string> }
  readonly points: readonly { interval: { endTime: string }; value: { int64Value: string } }[]
}
const totals = (series: readonly SeriesView[]) =>
  Object.fromEntries(
    series.map(({ metric, resource, points }) => [
      `${resource.labels.backend_target_name} ${metric.labels?.response_code_class}`,
      points.map(({ value }) => Number(value.int64Value)),
    ]),
  )

describe('a query that Monitoring refuses', () => {
  test.each<[string, Record<string, string | readonly string[]>, number]>([
    ['no metric', { filter: 'resource.type = "https_lb_rule"' }, 400],
    ['a broken filter', { filter: 'metric.type = "a" AND' }, 400],
    ['a label that does not exist', { filter: of(REQUESTS, ' AND resource.labels.backend = "a"') }, 400],
    ['a metric that does not exist', { filter: 'metric.type = "custom.googleapis.com/nobody"' }, 404],
    ['no end', { filter: of(REQUESTS), 'interval.endTime': '' }, 400],
    ['a start after the end', { filter: of(REQUESTS), 'interval.startTime': '2031-01-01T00:00:00Z' }, 400],
    [
      'a period below a minute',
      { filter: of(REQUESTS), ...summed([]), 'aggregation.alignmentPeriod': '30s' },
      400,
    ],
    ['no period', { filter: of(REQUESTS), ...summed([]), 'aggregation.alignmentPeriod': '' }, 400],
    [
      'a sum without alignment',
      { filter: of(REQUESTS), 'aggregation.crossSeriesReducer': 'REDUCE_SUM' },
      400,
    ],
    ['an aligner of gauges', { filter: of(REQUESTS), ...summed([], 'ALIGN_MEAN') }, 400],
    ['a page token of another query', { filter: of(REQUESTS), pageToken: 'MTA6YWJj' }, 400],
  ])('has %s', async (_, parameters, status) => {
    expect((await list(parameters)).status).toBe(status)
  })

  test('comes without the permission', async () => {
    gcp.access.revoke(gcp.serviceAccount, 'monitoring.timeSeries.list')
    const { status, body } = await list({ filter: of(REQUESTS) })
    expect(status).toBe(403)
    expect(body.error).toMatchObject({ status: 'PERMISSION_DENIED', code: 403 })
  })
})

test.each<Record<string, string>>([
  { filter: 'metric.type = "a" OR metric.type = "b"' },
  { filter: of(REQUESTS), 'aggregation.perSeriesAligner': 'ALIGN_RATE' },
  { filter: of(REQUESTS), orderBy: 'a' },
])('a query beyond the emulator is a violation: %j', async (parameters) => {
  expect((await list(parameters)).status).toBe(501)
  expect(gcp.takeViolations()).toHaveLength(1)
})

test('a request with an unknown aligner leaves the description', async () => {
  expect((await list({ filter: of(REQUESTS), 'aggregation.perSeriesAligner': 'SUM' })).status).toBe(400)
  expect(gcp.takeViolations()[0]?.message).toContain('perSeriesAligner')
})

describe('requests', () => {
  test('are one series for each place, status and backend, newest first', async () => {
    const { body } = await list({ filter: of(REQUESTS) })
    expect(body.timeSeries).toHaveLength(7)
    const [series] = body.timeSeries
    expect(series).toMatchObject({ metricKind: 'DELTA', valueType: 'INT64', unit: '1' })
    expect(series.metric.labels).toMatchObject({ client_country: 'Germany', response_code_class: '200' })
    expect(series.resource.labels).toMatchObject({
      url_map_name: 'service',
      matched_url_path_rule: 'UNMATCHED',
    })
    expect(series.points.map((point: { interval: object }) => point.interval)).toEqual([
      { startTime: '2030-06-01T11:59:00.000Z', endTime: '2030-06-01T12:00:00.000Z' },
      { startTime: '2030-06-01T11:58:00.000Z', endTime: '2030-06-01T11:59:00.000Z' },
      { startTime: '2030-06-01T11:57:00.000Z', endTime: '2030-06-01T11:58:00.000Z' },
    ])
  })

  test.each(['ALIGN_DELTA', 'ALIGN_SUM'])('are summed by backend and class with %s', async (aligner) => {
    const { body } = await list({ filter: of(REQUESTS), ...summed(BY_CLASS, aligner) })
    expect(totals(body.timeSeries)).toEqual({
      'service-stable 200': [90, 90, 90],
      'service-stable 500': [10, 10, 10],
      'service-canary 200': [9, 9],
      'service-canary 500': [1, 1],
    })
    expect(body.timeSeries[0].resource.labels).toEqual({
      backend_target_name: 'service-stable',
      project_id: gcp.project,
    })
  })

  test('of a longer period are one point', async () => {
    const { body } = await list({
      filter: of(REQUESTS),
      ...summed(BY_CLASS),
      'aggregation.alignmentPeriod': '300s',
    })
    expect(totals(body.timeSeries)['service-stable 200']).toEqual([270])
  })

  test('count in part for a period that begins within their minute', async () => {
    const { body } = await list({
      filter: of(REQUESTS, ' AND metric.labels.response_code = "200"'),
      ...summed(BY_CLASS),
      'interval.startTime': new Date(noon - 90_000).toISOString(),
      'interval.endTime': new Date(noon - 30_000).toISOString(),
    })
    expect(totals(body.timeSeries)['service-stable 200']).toEqual([90])
  })

  test.each<[string, number]>([
    [' AND resource.labels.backend_target_name = "service-canary"', 3],
    [' resource.label.backend_target_name="service-canary"', 3],
    [' AND resource.labels.backend_target_name = one_of("service-canary", "service-stable")', 7],
    [' AND metric.labels.response_code_class != 200', 3],
    [' AND metric.label.client_country = starts_with("United")', 3],
    [' AND resource.labels.url_map_name = "other"', 0],
  ])('are chosen by%s', async (more, count) => {
    const { body } = await list({ filter: of(REQUESTS, more) })
    expect(body.timeSeries ?? []).toHaveLength(count)
  })

  test('show late', async () => {
    gcp.monitoring.visibleAfterMs = 80_000
    const { body } = await list({ filter: of(REQUESTS), ...summed(BY_CLASS) })
    expect(totals(body.timeSeries)['service-stable 200']).toEqual([90, 90])
  })

  test('come in pages, of which each knows the next', async () => {
    gcp.monitoring.largestPage = 5
    const points: number[] = []
    let pageToken = ''
    let pages = 0
    do {
      const { body } = await list({ filter: of(REQUESTS), ...summed(BY_CLASS), pageToken })
      for (const series of body.timeSeries) points.push(...Object.values(totals([series])).flat())
      pageToken = body.nextPageToken ?? ''
      pages++
    } while (pageToken !== '')
    expect(pages).toBe(2)
    expect(points.toSorted((a, b) => a - b)).toEqual([1, 1, 9, 9, 10, 10, 10, 90, 90, 90])
  })

  test('can be asked for without points', async () => {
    const { body } = await list({ filter: of(REQUESTS), view: 'HEADERS' })
    expect(body.timeSeries[0].points).toBeUndefined()
  })
})

test('latencies are distributions over exponential buckets that sums keep', async () => {
  const { body } = await list({
    filter: of(LATENCIES),
    ...summed(['resource.labels.backend_target_name']),
    'aggregation.alignmentPeriod': '300s',
  })
  const [series] = body.timeSeries
  const { distributionValue } = series.points[0].value
  expect(series).toMatchObject({ valueType: 'DISTRIBUTION', unit: 'ms' })
  expect(distributionValue).toMatchObject({
    count: '270',
    bucketOptions: { exponentialBuckets: { numFiniteBuckets: 66, growthFactor: 1.4, scale: 1 } },
  })
  expect(distributionValue.mean).toBeCloseTo(54.5, 6)
  const values = Array.from({ length: 90 }, (_, index) => 10 + index)
  expect(distributionValue.sumOfSquaredDeviation).toBeCloseTo(
    3 * values.reduce((sum, value) => sum + (value - 54.5) ** 2, 0),
    3,
  )
  const counted = distributionValue.bucketCounts.map((count: string, bucket: number) => {
    const [from, to] = [1.4 ** (bucket - 1), 1.4 ** bucket]
    return Number(count) - 3 * values.filter((value) => value >= from && value < to).length
  })
  expect(counted.every((difference: number) => difference === 0)).toBe(true)
})

describe('a custom metric', () => {
  const own = { metricType: 'custom.googleapis.com/answers', unit: '1' } as const

  test('that counts is read as what it gained, resets included', async () => {
    const counter = { ...own, kind: 'CUMULATIVE', valueType: 'INT64' } as const
    const began = new Date(noon - 4 * MINUTE_MS)
    const reset = new Date(noon - 2 * MINUTE_MS)
    const write = (startTime: Date, minute: number, value: number) =>
      gcp.monitoring.write({
        ...counter,
        startTime,
        endTime: new Date(noon + minute * MINUTE_MS),
        value: { int64Value: String(value) },
      })
    write(began, -3, 100)
    write(began, -2, 150)
    write(reset, -1, 30)
    write(reset, 0, 50)
    const { body } = await list({ filter: `metric.type = "${own.metricType}"`, ...summed([]) })
    const values = body.timeSeries[0].points.map(
      ({ value }: SeriesView['points'][number]) => value.int64Value,
    )
    expect(values).toEqual(['20', '30', '50', '100'])
  })

  test('that is a gauge is averaged', async () => {
    for (const [seconds, doubleValue] of [
      [-50, 2],
      [-10, 4],
    ] as const) {
      const endTime = new Date(noon + seconds * 1_000)
      gcp.monitoring.write({ ...own, kind: 'GAUGE', valueType: 'DOUBLE', endTime, value: { doubleValue } })
    }
    const { body } = await list({
      filter: `metric.type = "${own.metricType}"`,
      'aggregation.alignmentPeriod': '60s',
      'aggregation.perSeriesAligner': 'ALIGN_MEAN',
    })
    expect(body.timeSeries[0].points[0].value).toEqual({ doubleValue: 3 })
  })
})
