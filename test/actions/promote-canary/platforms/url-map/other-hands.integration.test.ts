import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { callerOf } from '../../../../emulators/gcp/client.ts'
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

const time = scaledTime({ factor: 160 })
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
/** What became of the calls that change the URL map. */
const patches = () =>
  project.proxy.requests().flatMap(({ operation, status }) => (operation === 'urlMaps.patch' ? [status] : []))
const lessWeights = (contents: object) =>
  JSON.parse(
    JSON.stringify(contents, (key, value) => (/[sS]ervices?$|RouteAction$/.test(key) ? undefined : value)),
  )

describe.each(Object.entries(PLACES))('what others change beside %s', (_, place) => {
  test('outlives a promotion', async () => {
    await using _load = scene.simulate(place, HEALTHY)
    await using running = startAction(scene.options(place))
    await running.waitForLine(/10 % is in place/)
    scene.changeOtherParts()
    expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(lessWeights(scene.contents())).toEqual(lessWeights(scene.withOtherParts(before)))
    expect(scene.balancer.weights('pathMatchers[1].default')).toEqual({ stable: 1 })
    expect(scene.balancer.weights(place.at)).toMatchObject({ stable: 0 })
  })

  test('outlives a roll-back', async () => {
    await using _load = scene.simulate(place, SICK)
    await using running = startAction(scene.options(place))
    await running.waitForLine(/10 % is in place/)
    scene.changeOtherParts()
    expect(await running.result).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(scene.contents()).toEqual(scene.withOtherParts(before))
  })

  test('outlives the lease, when it was there at the last sign of life', async () => {
    const inputs = { ...FOREVER, ...project.lease, lease: '2m' }
    await using _load = scene.simulate(place, HEALTHY)
    await using running = startAction(scene.options(place, inputs))
    await running.waitForLine(/50 % is in place/)
    scene.changeOtherParts()
    project.proxy.forget()
    await waitFor(
      () => project.proxy.requests().filter(({ operation }) => operation.endsWith('jobs.patch')).length > 1,
    )
    await running.kill()
    await waitFor(
      () => 'stable' in scene.balancer.weights(place.at) && !('canary' in scene.balancer.weights(place.at)),
    )
    const { description: _described, ...contents } = scene.contents()
    const { description: __, ...expected } = scene.withOtherParts(before)
    expect(contents).toEqual(expected)
  })
})

test('the lease of the default touches nothing else', async () => {
  const place = PLACES['the default of the URL map']
  await using _load = scene.simulate(place, HEALTHY)
  await using running = startAction(scene.options(place, { ...FOREVER, ...project.lease }))
  await running.waitForLine(/50 % is in place/)
  const body = project.gcp.scheduler
    .jobs()
    .find(({ httpTarget }) => httpTarget?.uri?.endsWith(scene.balancer.urlMapId))?.httpTarget?.body
  const { link } = scene.balancer.backendServices.stable ?? {}
  expect(JSON.parse(Buffer.from(body ?? '', 'base64').toString())).toEqual({
    defaultService: link,
    defaultRouteAction: null,
  })
})

describe.each(Object.entries(PLACES))('between a look at the URL map and a change of %s', (_, place) => {
  test('somebody else is faster: the change is made anew from what they left', async () => {
    await using _load = scene.simulate(place, HEALTHY)
    let changes = 0
    project.proxy.faults.inject(
      { operation: 'urlMaps.patch', times: Number.POSITIVE_INFINITY },
      {
        kind: 'before',
        hook() {
          // Every second change comes too late.
          if (++changes % 2 === 0) return
          scene.balancer.setUrlMap((map) => ({
            ...map,
            hostRules: [...(map.hostRules ?? []), hostOf(changes)],
          }))
        },
      },
    )
    const end = await runAction(scene.options(place))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(patches()).toContain(412)
    const theirs = Array.from({ length: Math.ceil(changes / 2) }, (_each, index) => hostOf(2 * index + 1))
    expect(scene.contents().hostRules).toEqual([...(before.hostRules ?? []), ...theirs])
    expect(scene.contents().description).toBe(before.description)
  })
})

function hostOf(change: number) {
  return { hosts: [`host-${change}.example.org`], pathMatcher: 'files' }
}

test('a change of somebody else that is under way is waited for', async () => {
  const place = PLACES['the default of a path matcher']
  const call = callerOf(project.gcp)
  await using _load = scene.simulate(place, HEALTHY)
  project.proxy.faults.inject(
    { operation: 'urlMaps.patch', nth: 3 },
    {
      kind: 'before',
      async hook() {
        project.gcp.operations.delayMs = 15_000
        await call('PATCH', `/compute/v1/${scene.balancer.urlMapId}`, {
          defaultService: scene.balancer.backendServices.other?.link,
        })
        project.gcp.operations.delayMs = 0
      },
    },
  )
  const end = await runAction(scene.options(place))
  expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  expect(patches()).toContain(400)
  expect(end.log).toContain('resourceNotReady')
  expect(scene.balancer.weights('default')).toEqual({ other: 1 })
  expect(scene.balancer.weights(place.at)).toEqual({ other: 20, stable: 0, canary: 80 })
})

test('the place itself is taken away: it is not put back', async () => {
  const place = PLACES['the default of a path matcher']
  await using _load = scene.simulate(place, HEALTHY)
  await using running = startAction(scene.options(place, FOREVER))
  await running.waitForLine(/50 % is in place/)
  scene.balancer.setUrlMap((map) => ({
    ...map,
    hostRules: map.hostRules?.filter(({ pathMatcher }) => pathMatcher !== 'api') ?? [],
    pathMatchers: map.pathMatchers?.filter(({ name }) => name !== 'api') ?? [],
  }))
  const end = await running.result
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
  expect(end.outputs.reason).toContain('no such path matcher')
  expect(scene.contents().pathMatchers?.map(({ name }) => name)).toEqual(['files', 'moved'])
})

/** Looks again and again. */
async function waitFor(isSo: () => boolean): Promise<void> {
  for (let look = 0; !isSo(); look++) {
    if (look > 400) throw new Error('It never came about.')
    await time.sleepVirtual(2_000)
  }
}
