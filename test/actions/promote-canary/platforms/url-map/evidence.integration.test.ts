import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction, startAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import {
  FOREVER,
  HEALTHY,
  PLACES,
  SICK,
  startUrlMapProject,
  type UrlMapProject,
  type UrlMapScene,
} from '../../support/url-map-scene.ts'

const time = scaledTime({ factor: 400 })
const PLACE = PLACES['the default of the URL map']
/** "Sampled every 60 seconds. After sampling, data is not visible for up to 210 seconds." */
const LATE_MS = 210_000

let project: UrlMapProject
let scene: UrlMapScene
let before: ReturnType<UrlMapScene['contents']>
beforeAll(async () => {
  project = await startUrlMapProject(time)
})
afterAll(() => project.stop())
beforeEach(() => {
  project.proxy.faults.clear()
  project.proxy.forget()
  scene = project.createScene()
  before = scene.contents()
})
const usual = { visibleAfterMs: 5_000, largestPage: Number.POSITIVE_INFINITY }
afterEach(() => {
  Object.assign(project.gcp.monitoring, usual)
})
const lists = () =>
  project.proxy.requests().filter(({ operation }) => operation === 'projects.timeSeries.list')

describe('what Cloud Monitoring shows', () => {
  test('as late as it may is waited for without a word: a healthy canary is promoted', async () => {
    project.gcp.monitoring.visibleAfterMs = LATE_MS
    await using _load = scene.simulate(PLACE, HEALTHY)
    const end = await runAction(scene.options(PLACE, { settle: '', steps: '50%, 100%' }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('as late as it may is judged: a sick one is rolled back', async () => {
    project.gcp.monitoring.visibleAfterMs = LATE_MS
    await using _load = scene.simulate(PLACE, SICK)
    const end = await runAction(scene.options(PLACE, { settle: '', steps: '50%, 100%' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('errors')
    expect(scene.contents()).toEqual(before)
  })

  test('later than it is waited for is never taken for success', async () => {
    project.gcp.monitoring.visibleAfterMs = 60 * 60_000
    await using _load = scene.simulate(PLACE, HEALTHY)
    const end = await runAction(
      scene.options(PLACE, { steps: '50% 1m..3m, 100%', 'on-inconclusive': 'promote' }),
    )
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(scene.contents()).toEqual(before)
  })

  test('in small pages is put together', async () => {
    project.gcp.monitoring.largestPage = 7
    await using _load = scene.simulate(PLACE, HEALTHY)
    const end = await runAction(scene.options(PLACE))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(lists().filter(({ url }) => url.includes('pageToken=')).length).toBeGreaterThan(5)
  })

  test('of nothing at all is no success, even if asked to take it for one', async () => {
    const end = await runAction(
      scene.options(PLACE, { steps: '50% 1m..3m, 100%', 'on-inconclusive': 'promote' }),
    )
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(scene.contents()).toEqual(before)
  })

  test('of a metric that nobody has written yet is nothing', async () => {
    project.proxy.faults.inject(
      { operation: 'projects.timeSeries.list', times: Number.POSITIVE_INFINITY },
      { kind: 'error', status: 404, code: 'NOT_FOUND', message: 'Cannot find metric(s) that match type' },
    )
    const end = await runAction(scene.options(PLACE, { steps: '50% 1m..3m, 100%' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(scene.contents()).toEqual(before)
  })

  test('to nobody any more holds the canary, and then rolls it back', async () => {
    await using _load = scene.simulate(PLACE, HEALTHY)
    await using running = startAction(scene.options(PLACE, FOREVER))
    await running.waitForLine(/50 % is in place/)
    project.proxy.faults.inject(
      { operation: 'projects.timeSeries.list', times: Number.POSITIVE_INFINITY },
      { kind: 'error', status: 400, code: 'INVALID_ARGUMENT', message: 'no' },
    )
    await running.waitForLine(/Waiting, since some readings are unavailable. The metrics cannot be read/)
    expect(await running.result).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(scene.contents()).toEqual(before)
  })
})

test('several series a minute are summed: the evidence has every request once', async () => {
  await using _load = scene.simulate(PLACE, HEALTHY)
  await using running = startAction(scene.options(PLACE, { steps: '50%, 100%' }))
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
  await using _load = scene.simulate(PLACE, {
    ...HEALTHY,
    requestsPerMinute: 3_000,
    canary: { errorRate: 0.01, slowness: 2 },
    latency: true,
  })
  const end = await runAction(scene.options(PLACE, FOREVER))
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
  expect(end.outputs.reason).toContain('latency')
  expect(scene.contents()).toEqual(before)
})

test('a canary that is as fast as the stable version is promoted with response times judged', async () => {
  await using _load = scene.simulate(PLACE, { ...HEALTHY, requestsPerMinute: 6_000, latency: true })
  const end = await runAction(scene.options(PLACE, { steps: '50%, 100%' }))
  expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  expect(end.summary).toContain('latency')
})

test('a URL map whose traffic is not divided as it says is not trusted', async () => {
  await using load = scene.simulate(PLACE, HEALTHY)
  load.become({ divides: false })
  const end = await runAction(scene.options(PLACE, { steps: '50% 1m..4m, 100%' }))
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
  expect(end.outputs.reason).toContain('observed split does not match the weights')
  expect(scene.contents()).toEqual(before)
})
