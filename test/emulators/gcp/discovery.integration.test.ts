import { describe, expect, test } from '@jest/globals'
import { callerOf } from './client.ts'
import { startGcp } from './server.ts'

describe('a request that leaves the description', () => {
  test.each<[string, string, string, object | undefined, number, RegExp]>([
    ['an unknown field', 'PATCH', 'global/urlMaps/service', { weights: {} }, 400, /no field weights/],
    [
      'an unknown field far inside',
      'PATCH',
      'global/urlMaps/service',
      { defaultRouteAction: { weightedBackendServices: [{ percent: 1 }] } },
      400,
      /weightedBackendServices\/0 has no field percent|no field percent/,
    ],
    [
      'a value of another type',
      'PATCH',
      'global/urlMaps/service',
      { defaultRouteAction: { weightedBackendServices: [{ weight: '5' }] } },
      400,
      /weight: must be integer/,
    ],
    ['a weight below zero', 'PATCH', 'global/urlMaps/service', weight(-1), 400, /format "uint32"/],
    ['an unknown query parameter', 'GET', 'global/urlMaps/service?etag=1', undefined, 400, /query etag/],
    ['an enum value', 'GET', 'global/urlMaps/service?alt=xml', undefined, 400, /must be one of json/],
    [
      'a repeated parameter',
      'GET',
      'global/urlMaps/service?alt=json&alt=json',
      undefined,
      400,
      /more than once/,
    ],
    ['a name that cannot be', 'GET', 'global/urlMaps/Service_1', undefined, 400, /path urlMap/],
    ['a body where none goes', 'POST', 'global/operations/o/wait', { a: 1 }, 400, /takes none/],
    ['an unknown address', 'GET', 'global/nothing', undefined, 404, /no such method/],
    ['another verb', 'POST', 'global/urlMaps/service', {}, 404, /no such method/],
    ['a method that is not emulated', 'DELETE', 'global/urlMaps/service', undefined, 501, /not emulated/],
  ])('by %s is refused and kept', async (_, method, path, body, status, message) => {
    const gcp = await startGcp()
    gcp.createHttpLoadBalancer({ backends: { stable: 1 } })
    const answer = await callerOf(gcp)(method, `/compute/v1/projects/${gcp.project}/${path}`, body)
    expect(answer.status).toBe(status)
    expect(answer.body.error.message).toMatch(message)
    expect(gcp.violations()).toMatchObject([{ kind: 'request', message: expect.stringMatching(message) }])
    await expect(gcp.stop()).rejects.toThrow(message)
  })

  test('by a body that is no JSON is refused and kept', async () => {
    await using gcp = await startGcp()
    const answer = await fetch(`${gcp.url}/compute/v1/projects/p/global/urlMaps/m`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${gcp.accessToken()}`, 'content-type': 'application/json' },
      body: '{',
    })
    expect(answer.status).toBe(400)
    expect(gcp.takeViolations()).toHaveLength(1)
  })
})

function weight(value: number): object {
  return { defaultRouteAction: { weightedBackendServices: [{ weight: value }] } }
}

test('a request that keeps to it is kept in the log', async () => {
  await using gcp = await startGcp()
  const { urlMapId } = gcp.createHttpLoadBalancer({ backends: { stable: 1 } })
  await callerOf(gcp)('PATCH', `/compute/v1/${urlMapId}?prettyPrint=false`, { description: null })
  expect(gcp.requests()).toMatchObject([
    {
      operation: 'compute.urlMaps.patch',
      body: { description: null },
      status: 200,
      principal: gcp.serviceAccount,
    },
  ])
})
