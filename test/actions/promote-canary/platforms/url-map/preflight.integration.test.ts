import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction, startAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import {
  FOREVER,
  HEALTHY,
  PLACES,
  startUrlMapProject,
  type UrlMapProject,
  type UrlMapScene,
} from '../../support/url-map-scene.ts'

const time = scaledTime({ factor: 400 })
const PLACE = PLACES['a route rule']

let project: UrlMapProject
let scene: UrlMapScene
let before: ReturnType<UrlMapScene['contents']>
beforeAll(async () => {
  project = await startUrlMapProject(time)
})
afterAll(() => project.stop())
beforeEach(() => {
  project.proxy.forget()
  scene = project.createScene()
  before = scene.contents()
})
const changes = () =>
  project.proxy.requests().filter(({ operation }) => /(patch|create|delete|update|insert)$/.test(operation))

describe('refused before anything is changed is', () => {
  test.each<[string, (scene: UrlMapScene) => void, string]>([
    [
      'a canary without a health check',
      ({ balancer }) => balancer.setBackendService('canary', { healthChecks: [] }),
      'The canary has no health check, so its health is unknown',
    ],
    [
      'a canary without backends',
      ({ balancer }) => balancer.setBackendService('canary', { backends: [] }),
      'The backend service of the canary has no backends',
    ],
    [
      'a canary with another scheme',
      ({ balancer }) => balancer.setBackendService('canary', { loadBalancingScheme: 'INTERNAL_MANAGED' }),
      'has INTERNAL_MANAGED',
    ],
    [
      'a canary with another protocol',
      ({ balancer }) => balancer.setBackendService('canary', { protocol: 'HTTP2' }),
      'has HTTP2',
    ],
    [
      'a stable version that is sick',
      ({ balancer }) => balancer.setHealth('stable', ['UNHEALTHY']),
      '0 of 1 target healthy (UNHEALTHY): nothing to compare with',
    ],
    [
      'a description that leaves no room',
      ({ balancer }) => balancer.setUrlMap((map) => ({ ...map, description: 'x'.repeat(1_000) })),
      'The description of the URL map has 1048 characters left',
    ],
  ])('%s', async (_, spoil, message) => {
    spoil(scene)
    before = scene.contents()
    const end = await runAction(scene.options(PLACE))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.outputs.reason).toContain(message)
    expect(changes()).toEqual([])
    expect(scene.contents()).toEqual(before)
  })

  test('a classic load balancer', async () => {
    const balancer = project.gcp.createHttpLoadBalancer({
      name: 'classic',
      scheme: 'EXTERNAL',
      backends: { stable: 1, canary: 1 },
    })
    const end = await runAction(
      scene.options(PLACES['the default of the URL map'], {
        'url-map': balancer.urlMapId,
        'backend-services': 'classic-stable, classic-canary',
      }),
    )
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.outputs.reason).toContain('A classic load balancer (EXTERNAL) cannot split by weights')
    expect(changes()).toEqual([])
  })
})

test('session affinity is warned of', async () => {
  scene.balancer.setBackendService('stable', { sessionAffinity: 'GENERATED_COOKIE' })
  const end = await runAction(scene.options(PLACE, { 'dry-run': 'true' }))
  expect(end.outputs.outcome).toBe('planned')
  expect(end.annotations).toContainEqual(
    expect.objectContaining({ kind: 'warning', message: expect.stringContaining('session affinity') }),
  )
})

test('a canary that never becomes healthy gets nothing', async () => {
  scene.balancer.setHealth('canary', ['UNHEALTHY'])
  const end = await runAction(scene.options(PLACE, { ...project.lease, 'health-timeout': '1m' }))
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
  expect(end.outputs.reason).toContain(
    'did not become healthy in time. Given: 0 of 1 target healthy (UNHEALTHY)',
  )
  const bodies = changes().map(({ body }) => body ?? '')
  expect(bodies.filter((body) => /canary","weight":[1-9]/.test(body))).toEqual([])
  expect(scene.contents()).toEqual(before)
  expect(project.gcp.scheduler.jobs()).toEqual([])
})

test('a canary that becomes healthy late is waited for', async () => {
  scene.balancer.setHealth('canary', ['UNHEALTHY'])
  await using _load = scene.simulate(PLACE, HEALTHY)
  await using running = startAction(scene.options(PLACE))
  await time.sleepVirtual(90_000)
  scene.balancer.setHealth('canary', ['HEALTHY', 'UNHEALTHY'])
  expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
})

test('a canary that gets sick is rolled back', async () => {
  await using _load = scene.simulate(PLACE, HEALTHY)
  await using running = startAction(scene.options(PLACE, FOREVER))
  await running.waitForLine(/50 % is in place/)
  scene.balancer.setHealth('canary', ['UNHEALTHY'])
  const end = await running.result
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
  expect(end.outputs.reason).toContain('The canary has 0 of 1 target healthy (UNHEALTHY)')
  expect(scene.contents()).toEqual(before)
})

test('a canary whose instances are all gone is rolled back', async () => {
  await using _load = scene.simulate(PLACE, HEALTHY)
  await using running = startAction(scene.options(PLACE, FOREVER))
  await running.waitForLine(/50 % is in place/)
  scene.balancer.setHealth('canary', [])
  const end = await running.result
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
  expect(end.outputs.reason).toContain('The canary has 0 of 0 targets healthy')
})

test('a canary without a healthy instance is rolled back, whatever the stable version does', async () => {
  const before = scene.contents()
  await using _load = scene.simulate(PLACE, HEALTHY)
  await using running = startAction(scene.options(PLACE, { steps: '50% 8m..60m, 100%' }))
  await running.waitForLine(/50 % is in place/)
  for (const version of ['stable', 'canary']) scene.balancer.setHealth(version, ['UNHEALTHY'])
  const end = await running.result
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
  expect(scene.contents()).toEqual(before)
})

test('with nobody left on stable the canary holds, and goes on when stable is back', async () => {
  await using _load = scene.simulate(PLACE, HEALTHY)
  await using running = startAction(scene.options(PLACE, { steps: '50% 8m..60m, 100%' }))
  await running.waitForLine(/50 % is in place/)
  scene.balancer.setHealth('stable', ['UNHEALTHY'])
  await running.waitForLine(/Frozen\. target health: Stable has 0 of 1 target healthy/)
  expect(scene.balancer.weights(PLACE.at)).toEqual({ stable: 50, canary: 50 })
  scene.balancer.setHealth('stable', ['HEALTHY'])
  expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
})
