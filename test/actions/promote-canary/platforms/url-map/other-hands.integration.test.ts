import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { callerOf } from '../../../../emulators/gcp/client.ts'
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

const time = scaledTime({ factor: 40 })
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
/** What became of the calls that change the URL map. */
const patches = () =>
  town.proxy.requests().flatMap(({ operation, status }) => (operation === 'urlMaps.patch' ? [status] : []))
const lessWeights = (contents: object) =>
  JSON.parse(
    JSON.stringify(contents, (key, value) => (/[sS]ervices?$|RouteAction$/.test(key) ? undefined : value)),
  )

describe.each(Object.entries(PLACES))('what others change beside %s', (_, place) => {
  test('outlives a promotion', async () => {
    await using _load = shop.simulate(place, HEALTHY)
    await using running = startAction(shop.options(place))
    await running.waitForLine(/10 % is in place/)
    shop.changeOtherParts()
    expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(lessWeights(shop.contents())).toEqual(lessWeights(shop.withOtherParts(before)))
    expect(shop.balancer.weights('pathMatchers[1].default')).toEqual({ stable: 1 })
    expect(shop.balancer.weights(place.at)).toMatchObject({ stable: 0 })
  })

  test('outlives a roll-back', async () => {
    await using _load = shop.simulate(place, SICK)
    await using running = startAction(shop.options(place))
    await running.waitForLine(/10 % is in place/)
    shop.changeOtherParts()
    expect(await running.result).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(shop.contents()).toEqual(shop.withOtherParts(before))
  })

  test('outlives the lease, when it was there at the last sign of life', async () => {
    const inputs = { ...FOREVER, ...town.lease, lease: '2m' }
    await using _load = shop.simulate(place, HEALTHY)
    await using running = startAction(shop.options(place, inputs))
    await running.waitForLine(/50 % is in place/)
    shop.changeOtherParts()
    town.proxy.forget()
    await waitFor(
      () => town.proxy.requests().filter(({ operation }) => operation.endsWith('jobs.patch')).length > 1,
    )
    await running.kill()
    await waitFor(
      () => 'stable' in shop.balancer.weights(place.at) && !('canary' in shop.balancer.weights(place.at)),
    )
    const { description: _described, ...contents } = shop.contents()
    const { description: __, ...expected } = shop.withOtherParts(before)
    expect(contents).toEqual(expected)
  })
})

test('the lease of the default touches nothing else', async () => {
  const place = PLACES['the default of the URL map']
  await using _load = shop.simulate(place, HEALTHY)
  await using running = startAction(shop.options(place, { ...FOREVER, ...town.lease }))
  await running.waitForLine(/50 % is in place/)
  const body = town.gcp.scheduler
    .jobs()
    .find(({ httpTarget }) => httpTarget?.uri?.endsWith(shop.balancer.urlMapId))?.httpTarget?.body
  const { link } = shop.balancer.backendServices.stable ?? {}
  expect(JSON.parse(Buffer.from(body ?? '', 'base64').toString())).toEqual({
    defaultService: link,
    defaultRouteAction: null,
  })
})

describe.each(Object.entries(PLACES))('between a look at the URL map and a change of %s', (_, place) => {
  test('somebody else is faster: the change is made anew from what they left', async () => {
    await using _load = shop.simulate(place, HEALTHY)
    let changes = 0
    town.proxy.faults.inject(
      { operation: 'urlMaps.patch', times: Number.POSITIVE_INFINITY },
      {
        kind: 'before',
        hook() {
          // Every second change comes too late.
          if (++changes % 2 === 0) return
          shop.balancer.setUrlMap((map) => ({
            ...map,
            hostRules: [...(map.hostRules ?? []), hostOf(changes)],
          }))
        },
      },
    )
    const end = await runAction(shop.options(place))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(patches()).toContain(412)
    const theirs = Array.from({ length: Math.ceil(changes / 2) }, (_each, index) => hostOf(2 * index + 1))
    expect(shop.contents().hostRules).toEqual([...(before.hostRules ?? []), ...theirs])
    expect(shop.contents().description).toBe(before.description)
  })
})

function hostOf(change: number) {
  return { hosts: [`host-${change}.example.org`], pathMatcher: 'files' }
}

test('a change of somebody else that is under way is waited for', async () => {
  const place = PLACES['the default of a path matcher']
  const call = callerOf(town.gcp)
  await using _load = shop.simulate(place, HEALTHY)
  town.proxy.faults.inject(
    { operation: 'urlMaps.patch', nth: 3 },
    {
      kind: 'before',
      async hook() {
        town.gcp.operations.delayMs = 15_000
        await call('PATCH', `/compute/v1/${shop.balancer.urlMapId}`, {
          defaultService: shop.balancer.backendServices.other?.link,
        })
        town.gcp.operations.delayMs = 0
      },
    },
  )
  const end = await runAction(shop.options(place))
  expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  expect(patches()).toContain(400)
  expect(end.log).toContain('resourceNotReady')
  expect(shop.balancer.weights('default')).toEqual({ other: 1 })
  expect(shop.balancer.weights(place.at)).toEqual({ other: 20, stable: 0, canary: 80 })
})

test('the place itself is taken away: it is not put back', async () => {
  const place = PLACES['the default of a path matcher']
  await using _load = shop.simulate(place, HEALTHY)
  await using running = startAction(shop.options(place, FOREVER))
  await running.waitForLine(/50 % is in place/)
  shop.balancer.setUrlMap((map) => ({
    ...map,
    hostRules: map.hostRules?.filter(({ pathMatcher }) => pathMatcher !== 'api') ?? [],
    pathMatchers: map.pathMatchers?.filter(({ name }) => name !== 'api') ?? [],
  }))
  const end = await running.result
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
  expect(end.outputs.reason).toContain('no such path matcher')
  expect(shop.contents().pathMatchers?.map(({ name }) => name)).toEqual(['files', 'moved'])
})

/** Looks again and again. */
async function waitFor(isSo: () => boolean): Promise<void> {
  for (let look = 0; !isSo(); look++) {
    if (look > 400) throw new Error('It never came about.')
    await time.sleepVirtual(2_000)
  }
}
