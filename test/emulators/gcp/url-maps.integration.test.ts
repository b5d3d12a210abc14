import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { scaledTime } from '../../support/scaled-time.ts'
import { type Call, callerOf } from './client.ts'
import { type GcpEmulator, type HttpLoadBalancer, startGcp } from './server.ts'

let gcp: GcpEmulator
let balancer: HttpLoadBalancer
let call: Call
let made = 0
let path: string

beforeAll(async () => {
  gcp = await startGcp({ time: scaledTime({ factor: 3_000 }) })
  call = callerOf(gcp)
})
afterAll(() => gcp.stop())
beforeEach(() => {
  balancer = gcp.createHttpLoadBalancer({
    name: `service-${++made}`,
    backends: { stable: 2, canary: 2, other: 1 },
  })
  path = `/compute/v1/${balancer.urlMapId}`
  gcp.operations.delayMs = 0
})

const link = (backend: string) => balancer.backendServices[backend]?.link ?? ''
const split = (stable: number, canary: number) => ({
  defaultService: null,
  defaultRouteAction: {
    weightedBackendServices: [
      { backendService: link('stable'), weight: stable },
      { backendService: link('canary'), weight: canary },
    ],
  },
})
const fingerprint = () => balancer.urlMap().fingerprint
const operationPath = ({ body }: { body: { name: string } }) =>
  `/compute/v1/projects/${gcp.project}/global/operations/${body.name}`

describe('a change that Compute refuses', () => {
  test('comes with a stale fingerprint, by PATCH or PUT', async () => {
    const stale = fingerprint()
    balancer.setUrlMap(() => ({ description: 'changed by another' }))
    const refused = await call('PATCH', path, { ...split(90, 10), fingerprint: stale })
    expect(refused.status).toBe(412)
    expect(refused.body.error.errors[0]).toMatchObject({ reason: 'conditionNotMet' })
    const put = await call('PUT', path, { defaultService: link('stable'), fingerprint: stale })
    expect(put.status).toBe(412)
    expect(balancer.weights()).toEqual({ stable: 1 })
  })

  test('is a PUT without a fingerprint', async () => {
    const refused = await call('PUT', path, { defaultService: link('canary') })
    expect(refused).toMatchObject({
      status: 400,
      body: { error: { message: "Required field 'resource.fingerprint' not specified" } },
    })
  })

  test.each<[string, () => object]>([
    ['two targets', () => ({ ...split(1, 1), defaultService: link('stable') })],
    ['no target', () => ({ defaultService: null })],
    ['a weight beyond 1000', () => split(1_001, 0)],
    ['no weight at all', () => split(0, 0)],
    ['an unknown backend service', () => ({ defaultService: 'global/backendServices/nobody' })],
    ['an unknown path matcher', () => ({ hostRules: [{ hosts: ['a'], pathMatcher: 'nobody' }] })],
    ['a matcher without host', () => ({ pathMatchers: [{ name: 'a', defaultService: link('stable') }] })],
    [
      'a host in two rules',
      () => ({
        hostRules: [
          { hosts: ['a'], pathMatcher: 'm' },
          { hosts: ['a'], pathMatcher: 'm' },
        ],
        pathMatchers: [{ name: 'm', defaultService: link('stable') }],
      }),
    ],
    ['path rules and route rules', () => withRules([1], [{ paths: ['/a'], service: link('stable') }])],
    ['priorities that descend', () => withRules([2, 1])],
    ['priorities that are equal', () => withRules([1, 1])],
    ['another name', () => ({ name: 'renamed' })],
  ])('has %s', async (_, change) => {
    const before = balancer.urlMap()
    const refused = await call('PATCH', path, change())
    expect(refused.status).toBe(400)
    expect(refused.body.error.errors[0].reason).toBe('invalid')
    expect(balancer.urlMap()).toEqual(before)
  })

  test('gives weights to a classic load balancer', async () => {
    const classic = gcp.createHttpLoadBalancer({
      name: 'classic',
      backends: { stable: 1, canary: 1 },
      scheme: 'EXTERNAL',
    })
    const weighted = Object.values(classic.backendServices).map(({ link: backendService }) => ({
      backendService,
      weight: 1,
    }))
    const body = { defaultService: null, defaultRouteAction: { weightedBackendServices: weighted } }
    expect((await call('PATCH', `/compute/v1/${classic.urlMapId}`, body)).status).toBe(400)
  })

  test('meets one that still runs', async () => {
    gcp.operations.delayMs = 600_000
    expect((await call('PATCH', path, split(90, 10))).status).toBe(200)
    const refused = await call('PATCH', path, split(80, 20))
    expect(refused.status).toBe(400)
    expect(refused.body.error.errors[0].reason).toBe('resourceNotReady')
  })

  test('is for a map that does not exist', async () => {
    const refused = await call('GET', `/compute/v1/projects/${gcp.project}/global/urlMaps/nobody`)
    expect(refused).toMatchObject({ status: 404, body: { error: { errors: [{ reason: 'notFound' }] } } })
  })

  test('repeats a request id that is no UUID', async () => {
    for (const id of ['mine', '00000000-0000-0000-0000-000000000000']) {
      expect((await call('PATCH', `${path}?requestId=${id}`, split(1, 1))).status).toBe(400)
    }
  })
})

function withRules(priorities: readonly number[], pathRules: readonly object[] = []) {
  const routeRules = priorities.map((priority) => ({
    priority,
    matchRules: [{ prefixMatch: '/' }],
    service: link('stable'),
  }))
  return {
    hostRules: [{ hosts: ['a'], pathMatcher: 'm' }],
    pathMatchers: [{ name: 'm', defaultService: link('stable'), routeRules, pathRules }],
  }
}

describe('a change that Compute takes', () => {
  test('is a merge patch, with or without a fingerprint', async () => {
    balancer.setUrlMap(() => ({ description: 'stays' }))
    const before = fingerprint()
    expect((await call('PATCH', path, { ...split(95, 5), fingerprint: before })).status).toBe(200)
    expect(balancer.weights()).toEqual({ stable: 95, canary: 5 })
    expect(balancer.urlMap().description).toBe('stays')
    expect(fingerprint()).not.toBe(before)
    expect((await call('PATCH', path, split(50, 50))).status).toBe(200)
    expect(balancer.weights()).toEqual({ stable: 50, canary: 50 })
  })

  test('is a PUT of the whole, in which partial URLs become full ones', async () => {
    const { description: _, ...whole } = balancer.urlMap()
    const service = `projects/${gcp.project}/global/backendServices/service-${made}-canary`
    expect((await call('PUT', path, { ...whole, defaultService: service })).status).toBe(200)
    const { body } = await call('GET', path)
    expect(body.defaultService).toBe(link('canary'))
  })

  test('has the same fingerprint when the contents are again what they were', async () => {
    const before = fingerprint()
    await call('PATCH', path, split(95, 5))
    await call('PATCH', path, { defaultService: link('stable'), defaultRouteAction: null })
    expect(fingerprint()).toBe(before)
  })

  test('happens once for a request id, however often it is sent', async () => {
    const id = crypto.randomUUID()
    const body = { ...split(95, 5), fingerprint: fingerprint() }
    const first = await call('PATCH', `${path}?requestId=${id}`, body)
    balancer.setUrlMap(() => ({ description: 'changed since' }))
    const again = await call('PATCH', `${path}?requestId=${id}`, body)
    expect(again.body.name).toBe(first.body.name)
    expect(balancer.urlMap().description).toBe('changed since')
  })

  test('never has the request id of another: a violation', async () => {
    const id = crypto.randomUUID()
    await call('PATCH', `${path}?requestId=${id}`, split(95, 5))
    expect((await call('PATCH', `${path}?requestId=${id}`, split(50, 50))).status).toBe(501)
    expect(gcp.takeViolations()).toMatchObject([{ message: expect.stringContaining(id) }])
    expect(balancer.weights()).toEqual({ stable: 95, canary: 5 })
  })

  test.each(['path-matcher', 'path-rule', 'route-rule'] as const)('is in a %s', async (place) => {
    const other = gcp.createHttpLoadBalancer({
      name: `at-${place}`,
      backends: { stable: 1, canary: 1, other: 1 },
      place,
    })
    const { pathMatchers = [], fingerprint: known } = other.urlMap()
    const text = JSON.stringify({ pathMatchers, fingerprint: known })
    const canary = other.backendServices.canary?.link ?? ''
    const moved = JSON.parse(text.replaceAll(other.backendServices.stable?.link ?? '', canary))
    expect((await call('PATCH', `/compute/v1/${other.urlMapId}`, moved)).status).toBe(200)
    const at = { 'path-matcher': 'default', 'path-rule': 'pathRules[0]', 'route-rule': 'routeRules[1]' }[
      place
    ]
    expect(other.weights(`pathMatchers[0].${at}`)).toEqual({ canary: 1 })
  })
})

describe('an operation', () => {
  test('runs when it is answered, and is done when it is asked for', async () => {
    const begun = await call('PATCH', path, split(95, 5))
    expect(begun.body).toMatchObject({ kind: 'compute#operation', status: 'RUNNING', operationType: 'patch' })
    const asked = await call('GET', operationPath(begun))
    expect(asked.body).toMatchObject({
      status: 'DONE',
      progress: 100,
      targetLink: balancer.urlMap().selfLink,
    })
  })

  test('takes its time when it is told to', async () => {
    gcp.operations.delayMs = 60_000
    const begun = await call('PATCH', path, split(95, 5))
    expect(balancer.weights()).toEqual({ stable: 1 })
    expect((await call('POST', `${operationPath(begun)}/wait`)).body.status).toBe('DONE')
    expect(balancer.weights()).toEqual({ stable: 95, canary: 5 })
  })

  test('is still running after two minutes of waiting', async () => {
    gcp.operations.delayMs = 3_600_000
    const begun = await call('PATCH', path, split(95, 5))
    expect((await call('POST', `${operationPath(begun)}/wait`)).body.status).toBe('RUNNING')
  })

  test('fails on demand, without effect', async () => {
    gcp.operations.failNext({ code: 'RESOURCE_NOT_FOUND', message: 'gone' })
    const begun = await call('PATCH', path, split(95, 5))
    expect((await call('POST', `${operationPath(begun)}/wait`)).body).toMatchObject({
      status: 'DONE',
      error: { errors: [{ code: 'RESOURCE_NOT_FOUND', message: 'gone' }] },
      httpErrorStatusCode: 400,
    })
    expect(balancer.weights()).toEqual({ stable: 1 })
  })

  test('is unknown under another name', async () => {
    const other = `/compute/v1/projects/${gcp.project}/global/operations/operation-1`
    expect((await call('GET', other)).status).toBe(404)
    expect((await call('POST', `${other}/wait`)).status).toBe(404)
  })
})

describe('a backend service', () => {
  const health = (backend: string, group: string) =>
    call('POST', `/compute/v1/${balancer.backendServices[backend]?.id}/getHealth`, { group })

  test('tells of each instance of a group whether it is healthy', async () => {
    const group = balancer.backendServices.canary?.groups[0] ?? ''
    expect((await health('canary', group)).body.healthStatus).toHaveLength(2)
    balancer.setHealth('canary', ['HEALTHY', 'UNHEALTHY', 'UNHEALTHY'])
    const { body } = await health('canary', group.replace('https://www.googleapis.com/compute/v1', ''))
    expect(body.healthStatus.map((one: { healthState: string }) => one.healthState)).toEqual([
      'HEALTHY',
      'UNHEALTHY',
      'UNHEALTHY',
    ])
    balancer.setHealth('canary', [])
    expect((await health('canary', group)).body).toEqual({ kind: 'compute#backendServiceGroupHealth' })
  })

  test('knows its own groups alone', async () => {
    const refused = await health('canary', balancer.backendServices.stable?.groups[0] ?? '')
    expect(refused.status).toBe(400)
  })

  test('is there though no traffic goes to it', async () => {
    const { status, body } = await call('GET', `/compute/v1/${balancer.backendServices.other?.id}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ loadBalancingScheme: 'EXTERNAL_MANAGED', backends: [{ capacityScaler: 1 }] })
    const unknown = `/compute/v1/projects/${gcp.project}/global/backendServices/nobody`
    expect((await call('GET', unknown)).status).toBe(404)
  })
})
