import { expect, test } from '@jest/globals'
import { callerOf } from '../../../emulators/gcp/client.ts'
import { type GcpEmulator, startGcp } from '../../../emulators/gcp/server.ts'
import { scaledTime } from '../../../support/scaled-time.ts'
import { simulateUrlMapLoad } from './url-map-load.ts'

const QUIET = { errorRate: 0 }

async function requestsByBackend(gcp: GcpEmulator, from: Date, to: Date) {
  const query = new URLSearchParams({
    filter: 'metric.type = "loadbalancing.googleapis.com/https/request_count"',
    'interval.startTime': from.toISOString(),
    'interval.endTime': to.toISOString(),
    'aggregation.alignmentPeriod': '60s',
    'aggregation.perSeriesAligner': 'ALIGN_DELTA',
    'aggregation.crossSeriesReducer': 'REDUCE_SUM',
    'aggregation.groupByFields': 'resource.labels.backend_target_name',
  })
  const { body } = await callerOf(gcp)('GET', `/monitoring/v3/projects/${gcp.project}/timeSeries?${query}`)
  const series: readonly {
    resource: { labels: { backend_target_name: string } }
    points: readonly { value: { int64Value: string } }[]
  }[] = body.timeSeries ?? []
  return Object.fromEntries(
    series.map(({ resource, points }) => [
      resource.labels.backend_target_name,
      points.map(({ value }) => Number(value.int64Value)),
    ]),
  )
}

test('the load goes by the weights of the URL map, from the next minute on', async () => {
  const time = scaledTime({ factor: 600, virtualStart: new Date('2030-06-01T12:00:10Z') })
  await using gcp = await startGcp({ time })
  const balancer = gcp.createHttpLoadBalancer({ backends: { stable: 1, canary: 1 } })
  const began = Math.floor(time.now().getTime() / 60_000)
  const settings = { requestsPerMinute: 200, stable: QUIET, canary: QUIET, historyMinutes: 3, latency: true }
  await using _ = simulateUrlMapLoad(gcp, time, balancer, settings)
  const [stable, canary] = Object.values(balancer.backendServices).map(({ link }) => link)
  balancer.setUrlMap(() => ({
    defaultService: undefined,
    defaultRouteAction: {
      weightedBackendServices: [
        { backendService: stable, weight: 750 },
        { backendService: canary, weight: 250 },
      ],
    },
  }))
  await time.sleepVirtual(200_000)
  const at = (minute: number) => new Date((began + minute) * 60_000)
  const found = await requestsByBackend(gcp, at(-10), at(2))
  expect(found['service-stable']).toEqual([150, expect.any(Number), 200, 200, 200])
  expect(found['service-canary']?.[0]).toBe(50)
})
