import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import { HEALTHY, PLACES, SICK, startUrlMapProject, type UrlMapProject } from '../../support/url-map-scene.ts'

const time = scaledTime({ factor: 400 })
let project: UrlMapProject
beforeAll(async () => {
  project = await startUrlMapProject(time)
})
afterAll(() => project.stop())

/** A copy in which the weights of a place are left out. */
function apart(contents: object): object {
  const text = JSON.stringify(contents, (key, value: unknown) =>
    key === 'weightedBackendServices' || key === 'service' || key === 'defaultService' ? undefined : value,
  )
  return JSON.parse(text)
}

describe.each(Object.entries(PLACES))('%s', (name, place) => {
  const other = name === 'the default of a path matcher' ? { other: 20 } : {}
  const all = name === 'the default of a path matcher' ? 80 : 100

  test('is shifted to the canary, and nothing around it is touched', async () => {
    const scene = project.createScene()
    const before = scene.contents()
    await using _load = scene.simulate(place, { ...HEALTHY, bothServed: true })
    const end = await runAction(scene.options(place))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(scene.balancer.weights(place.at)).toEqual({ ...other, stable: 0, canary: all })
    expect(apart(scene.contents())).toEqual(apartFrom(before, place.at))
    for (const { at } of Object.values(PLACES)) {
      if (at !== place.at) expect(scene.balancer.weights(at)).not.toHaveProperty('canary')
    }

    const next = await runAction(scene.options(place))
    expect(next).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(scene.balancer.weights(place.at)).toEqual({ ...other, stable: all, canary: 0 })
  })

  test('is as it was, to the byte, after a roll-back', async () => {
    const scene = project.createScene()
    const before = scene.contents()
    await using _load = scene.simulate(place, SICK)
    const end = await runAction(scene.options(place))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('errors')
    expect(scene.contents()).toEqual(before)
  })
})

/** The default of the URL map has no route action until it is divided. */
function apartFrom(contents: object, at: string): object {
  return at === 'default' ? { ...apart(contents), defaultRouteAction: {} } : apart(contents)
}

describe('refused with nothing changed is', () => {
  test.each([
    ['a redirect', { 'path-matcher': 'moved' }, 'no backend service gets traffic here'],
    [
      'a path matcher that is not there',
      { 'path-matcher': 'shop' },
      'the URL map has no such path matcher. Given: shop. Allowed: api, files, moved.',
    ],
    [
      'a route rule that is not there',
      { 'path-matcher': 'api', 'route-rule': '7' },
      'no route rule of this priority. Given: 7. Allowed: 10, 20.',
    ],
    ['a route rule without a path matcher', { 'route-rule': '7' }, '`route-rule` needs `path-matcher`'],
    ['no URL map', { 'url-map': 'projects/ai-service/global/urlMaps/none' }, 'this URL map does not exist'],
    [
      'a regional one',
      { 'url-map': 'projects/ai-service/regions/europe-west1/urlMaps/shop' },
      'not a global URL map',
    ],
    [
      'a backend service that is not there',
      { 'backend-services': 'web, none' },
      'neither backend service of the pair gets traffic here. Given: web and none beside shop-',
    ],
    [
      'a canary that is not there',
      { 'backend-services': '', 'canary-backend-service': 'none' },
      'this backend service does not exist',
    ],
    ['an input for AWS', { 'target-groups': 'x' }, 'do not go with `url-map`'],
  ])('%s', async (_, inputs, message) => {
    const scene = project.createScene()
    const before = scene.balancer.urlMap()
    const end = await runAction(scene.options({ inputs, at: '' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain(message)
    expect(scene.balancer.urlMap()).toEqual(before)
  })
})
