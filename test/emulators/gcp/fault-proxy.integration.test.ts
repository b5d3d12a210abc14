import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { FaultProxy } from '../../support/fault-proxy.ts'
import { googleMeaning, startGcpFaultProxy } from './fault-proxy.ts'
import { type GcpEmulator, type HttpLoadBalancer, startGcp } from './server.ts'

let gcp: GcpEmulator
let proxy: FaultProxy
let balancer: HttpLoadBalancer

beforeAll(async () => {
  gcp = await startGcp()
  proxy = await startGcpFaultProxy(gcp)
  balancer = gcp.createHttpLoadBalancer({ backends: { stable: 1, canary: 1 } })
})
afterAll(async () => {
  await proxy.stop()
  await gcp.stop()
})
afterEach(() => proxy.faults.clear())

const patch = () =>
  fetch(`${proxy.url}/compute/v1/${balancer.urlMapId}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${gcp.accessToken()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ description: 'changed' }),
  })

test.each([
  ['GET', '/compute/v1/projects/p/global/urlMaps/m', 'compute', 'urlMaps.get'],
  ['PATCH', '/compute/v1/projects/p/global/urlMaps/m?requestId=1', 'compute', 'urlMaps.patch'],
  ['POST', '/compute/v1/projects/p/global/operations/o/wait', 'compute', 'globalOperations.wait'],
  ['GET', '/monitoring/v3/projects/p/timeSeries?filter=a', 'monitoring', 'projects.timeSeries.list'],
  [
    'POST',
    '/cloudscheduler/v1/projects/p/locations/l/jobs',
    'cloudscheduler',
    'projects.locations.jobs.create',
  ],
  ['POST', '/sts/v1/token', 'sts', 'token'],
  ['GET', '/oidc/token?audience=a', 'github', 'oidc'],
  [
    'POST',
    '/iamcredentials/v1/projects/-/serviceAccounts/a@b:generateAccessToken',
    'iamcredentials',
    'projects.serviceAccounts.generateAccessToken',
  ],
  ['GET', '/nothing', '', 'GET /nothing'],
])('%s %s means %s %s', (method, url, service, operation) => {
  expect(googleMeaning(gcp)({ method, url, headers: {}, body: Buffer.of() })).toEqual({ service, operation })
})

describe('a fault', () => {
  test.each([
    [{ kind: 'throttle' }, 429, 'rateLimitExceeded'],
    [{ kind: 'server-error' }, 503, 'backendError'],
    [{ kind: 'server-error', status: 500 }, 500, 'backendError'],
    [{ kind: 'access-denied' }, 403, 'forbidden'],
    [{ kind: 'error', status: 412, code: 'conditionNotMet' }, 412, 'conditionNotMet'],
  ] as const)('%j is in the form of Compute', async (fault, status, reason) => {
    proxy.faults.inject({ service: 'compute', operation: 'urlMaps.patch' }, fault)
    const answer = await patch()
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({
      error: { code: status, errors: [{ domain: 'global', reason }] },
    })
    expect((await patch()).status).toBe(200)
  })

  test('is in the form of the other APIs', async () => {
    proxy.faults.inject({ service: 'monitoring' }, { kind: 'throttle' })
    const answer = await fetch(`${proxy.url}/monitoring/v3/projects/p/timeSeries`)
    expect(await answer.json()).toEqual({
      error: { code: 429, message: 'Rate Limit Exceeded', status: 'RESOURCE_EXHAUSTED' },
    })
  })

  test('that loses the answer leaves the effect', async () => {
    balancer.setUrlMap(() => ({ description: 'before' }))
    proxy.faults.inject({ operation: 'urlMaps.patch' }, { kind: 'lose-answer' })
    await expect(patch()).rejects.toThrow()
    expect(balancer.urlMap().description).toBe('changed')
  })
})

test('the environment leads everything through the proxy', async () => {
  const environment = await gcp.environment(proxy.url)
  const addresses = Object.entries(environment).filter(([name]) => name.startsWith('CLOUDSDK'))
  expect(addresses.every(([, address]) => address.startsWith(proxy.url))).toBe(true)
})
