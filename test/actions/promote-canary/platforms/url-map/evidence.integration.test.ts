import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction, startAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import {
  FOREVER,
  HEALTHY,
  PLACES,
  type Shop,
  type ShopTown,
  SICK,
  startShopTown,
} from '../../support/shop.ts'

const time = scaledTime({ factor: 120 })
const PLACE = PLACES['the default of the URL map']
/** "Sampled every 60 seconds. After sampling, data is not visible for up to 210 seconds." */
const LATE_MS = 210_000

let town: ShopTown
let shop: Shop
let before: ReturnType<Shop['contents']>
beforeAll(async () => {
  town = await startShopTown(time)
})
afterAll(() => town.stop())
beforeEach(() => {
  town.proxy.faults.clear()
  town.proxy.forget()
  shop = town.createShop()
  before = shop.contents()
})
const usual = { visibleAfterMs: 5_000, largestPage: Number.POSITIVE_INFINITY }
afterEach(() => {
  Object.assign(town.gcp.monitoring, usual)
})
const lists = () => town.proxy.requests().filter(({ operation }) => operation === 'projects.timeSeries.list')

describe('what Cloud Monitoring shows', () => {
  test('as late as it may is waited for without a word: a healthy canary is promoted', async () => {
    town.gcp.monitoring.visibleAfterMs = LATE_MS
    await using _load = shop.simulate(PLACE, HEALTHY)
    const end = await runAction(shop.options(PLACE, { settle: '', steps: '50%, 100%' }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('as late as it may is judged: a sick one is rolled back', async () => {
    town.gcp.monitoring.visibleAfterMs = LATE_MS
    await using _load = shop.simulate(PLACE, SICK)
    const end = await runAction(shop.options(PLACE, { settle: '', steps: '50%, 100%' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('errors')
    expect(shop.contents()).toEqual(before)
  })

  test('later than it is waited for is never taken for success', async () => {
    town.gcp.monitoring.visibleAfterMs = 60 * 60_000
    await using _load = shop.simulate(PLACE, HEALTHY)
    const end = await runAction(
      shop.options(PLACE, { steps: '50% 1m..3m, 100%', 'on-inconclusive': 'promote' }),
    )
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(shop.contents()).toEqual(before)
  })

  test('in small pages is put together', async () => {
    town.gcp.monitoring.largestPage = 7
    await using _load = shop.simulate(PLACE, HEALTHY)
    const end = await runAction(shop.options(PLACE))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(lists().filter(({ url }) => url.includes('pageToken=')).length).toBeGreaterThan(5)
  })

  test('of nothing at all is no success, even if asked to take it for one', async () => {
    const end = await runAction(
      shop.options(PLACE, { steps: '50% 1m..3m, 100%', 'on-inconclusive': 'promote' }),
    )
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(shop.contents()).toEqual(before)
  })

  test('of a metric that nobody has written yet is nothing', async () => {
    town.proxy.faults.inject(
      { operation: 'projects.timeSeries.list', times: Number.POSITIVE_INFINITY },
      { kind: 'error', status: 404, code: 'NOT_FOUND', message: 'Cannot find metric(s) that match type' },
    )
    const end = await runAction(shop.options(PLACE, { steps: '50% 1m..3m, 100%' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(shop.contents()).toEqual(before)
  })

  test('to nobody any more holds the canary, and then rolls it back', async () => {
    await using _load = shop.simulate(PLACE, HEALTHY)
    await using running = startAction(shop.options(PLACE, FOREVER))
    await running.waitForLine(/50 % is in place/)
    town.proxy.faults.inject(
      { operation: 'projects.timeSeries.list', times: Number.POSITIVE_INFINITY },
      { kind: 'error', status: 400, code: 'INVALID_ARGUMENT', message: 'no' },
    )
    await running.waitForLine(/Waiting, since some readings are unavailable. The metrics cannot be read/)
    expect(await running.result).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(shop.contents()).toEqual(before)
  })
})

test('several series a minute are summed: the evidence has every request once', async () => {
  await using _load = shop.simulate(PLACE, HEALTHY)
  await using running = startAction(shop.options(PLACE, { steps: '50%, 100%' }))
  const end = await running.result
  expect(end).toMatchObject({ exitCode: 0 })
  const { trace } = JSON.parse(readFileSync(end.outputs.evidence ?? '', 'utf8'))
  const sums = trace.minutes.map(
    (minute: { stable: { requests: number | null }; canary: { requests: number | null } }) =>
      (minute.stable.requests ?? 0) + (minute.canary.requests ?? 0),
  )
  expect(sums.filter((sum: number) => sum > 0).length).toBeGreaterThan(3)
  expect(sums.filter((sum: number) => sum !== 0 && Math.abs(sum - HEALTHY.requestsPerMinute) > 1)).toEqual([])
})

test('response times are judged: a slow canary is rolled back', async () => {
  await using _load = shop.simulate(PLACE, {
    ...HEALTHY,
    requestsPerMinute: 3_000,
    canary: { errorRate: 0.01, slowness: 2 },
    latency: true,
  })
  const end = await runAction(shop.options(PLACE, FOREVER))
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
  expect(end.outputs.reason).toContain('latency')
  expect(shop.contents()).toEqual(before)
})

test('a canary that is as fast as the stable version is promoted with response times judged', async () => {
  await using _load = shop.simulate(PLACE, { ...HEALTHY, requestsPerMinute: 6_000, latency: true })
  const end = await runAction(shop.options(PLACE, { steps: '50%, 100%' }))
  expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  expect(end.summary).toContain('latency')
})

test('a URL map whose traffic is not divided as it says is not trusted', async () => {
  await using load = shop.simulate(PLACE, HEALTHY)
  load.become({ divides: false })
  const end = await runAction(shop.options(PLACE, { steps: '50% 1m..4m, 100%' }))
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
  expect(end.outputs.reason).toContain('observed split does not match the weights')
  expect(shop.contents()).toEqual(before)
})
