import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { scaledTime } from '../../support/scaled-time.ts'
import { type Call, callerOf } from './client.ts'
import { type GcpEmulator, type HttpLoadBalancer, startGcp } from './server.ts'

const time = scaledTime({ factor: 1_200 })
let gcp: GcpEmulator
let balancer: HttpLoadBalancer
let call: Call
let made = 0
let watchman: string

beforeAll(async () => {
  gcp = await startGcp({ time })
  call = callerOf(gcp)
  watchman = gcp.createServiceAccount('watchman')
})
afterAll(() => gcp.stop())
beforeEach(() => {
  balancer = gcp.createHttpLoadBalancer({ name: `service-${++made}`, backends: { stable: 1, canary: 1 } })
  gcp.access.restore(watchman)
  gcp.access.restore(gcp.serviceAccount)
})

const location = () => `/cloudscheduler/v1/projects/${gcp.project}/locations/europe-west1`
const nameOf = (id: string) => `projects/${gcp.project}/locations/europe-west1/jobs/${id}`
const pathOf = (id: string) => `/cloudscheduler/v1/${nameOf(id)}`
const base64 = (body: object) => Buffer.from(JSON.stringify(body)).toString('base64')

/** Takes the traffic to the canary at a minute of the year: `M H D MON *`. */
function takeOver(id: string, afterMinutes: number, changes: object = {}) {
  const due = new Date(time.now().getTime() + afterMinutes * 60_000)
  const [minute, hour] = [due.getUTCMinutes(), due.getUTCHours()]
  return {
    name: nameOf(id),
    schedule: `${minute} ${hour} ${due.getUTCDate()} ${due.getUTCMonth() + 1} *`,
    timeZone: 'Etc/UTC',
    httpTarget: {
      uri: `https://compute.googleapis.com/compute/v1/${balancer.urlMapId}`,
      httpMethod: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: base64({ defaultService: balancer.backendServices.canary?.link }),
      oauthToken: { serviceAccountEmail: watchman },
      ...changes,
    },
  }
}

async function attempted(id: string) {
  for (;;) {
    const { body } = await call('GET', pathOf(id))
    if (body.status !== undefined) return body
    await sleep(20)
  }
}

describe('a job that is refused', () => {
  test.each<[string, object]>([
    ['no schedule', { schedule: '' }],
    ['a schedule that is none', { schedule: '61 * * * *' }],
    ['a time zone that is none', { timeZone: 'Europe/Atlantis' }],
    ['a name of another place', { name: 'projects/p/locations/l/jobs/j' }],
    ['a name that cannot be', { name: `projects/ai-service/locations/europe-west1/jobs/a.b` }],
    ['no target', { httpTarget: null }],
    ['too many retries', { retryConfig: { retryCount: 6 } }],
    ['a deadline too short', { attemptDeadline: '5s' }],
  ])('has %s', async (_, changes) => {
    const { status, body } = await call('POST', `${location()}/jobs`, {
      ...takeOver('refused', 5),
      ...changes,
    })
    expect(status).toBe(400)
    expect(body.error.status).toBe('INVALID_ARGUMENT')
  })

  test('has a body with GET', async () => {
    const job = takeOver('refused', 5, { httpMethod: 'GET' })
    expect((await call('POST', `${location()}/jobs`, job)).status).toBe(400)
  })

  test('is there already', async () => {
    expect((await call('POST', `${location()}/jobs`, takeOver('twice', 60))).status).toBe(200)
    const { status, body } = await call('POST', `${location()}/jobs`, takeOver('twice', 60))
    expect(status).toBe(409)
    expect(body.error.status).toBe('ALREADY_EXISTS')
  })

  test.each([
    ['cloudscheduler.jobs.create', 'POST', () => `${location()}/jobs`],
    ['iam.serviceAccounts.actAs', 'POST', () => `${location()}/jobs`],
    ['cloudscheduler.jobs.get', 'GET', () => pathOf('denied')],
    ['cloudscheduler.jobs.delete', 'DELETE', () => pathOf('denied')],
    ['cloudscheduler.jobs.list', 'GET', () => `${location()}/jobs`],
    ['cloudscheduler.jobs.update', 'PATCH', () => `${pathOf('denied')}?updateMask=schedule`],
  ] as const)('comes without %s', async (permission, method, path) => {
    gcp.access.revoke(gcp.serviceAccount, permission)
    const body = method === 'POST' || method === 'PATCH' ? takeOver('denied', 5) : undefined
    const answer = await call(method, path(), body)
    expect(answer.status).toBe(403)
    expect(answer.body.error.message).toContain(`lacks IAM permission "${permission}"`)
  })

  test('is of a service account that does not exist', async () => {
    const job = takeOver('nobody', 5, { oauthToken: { serviceAccountEmail: 'nobody@example.com' } })
    expect((await call('POST', `${location()}/jobs`, job)).status).toBe(404)
  })

  test('calls beyond Google: a violation', async () => {
    const job = takeOver('beyond', 5, { uri: `${gcp.url}/compute/v1/${balancer.urlMapId}` })
    expect((await call('POST', `${location()}/jobs`, job)).status).toBe(501)
    expect(gcp.takeViolations()).toHaveLength(1)
  })

  test.each(['GET', 'DELETE', 'PATCH'])('is not there: %s', async (method) => {
    const path = pathOf('nobody') + (method === 'PATCH' ? '?updateMask=schedule' : '')
    const { status } = await call(method, path, method === 'PATCH' ? takeOver('nobody', 5) : undefined)
    expect(status).toBe(404)
  })
})

describe('a job whose time has come', () => {
  test('is carried out as its service account, and stays', async () => {
    const { body } = await call('POST', `${location()}/jobs`, takeOver('due', 3))
    expect(body).toMatchObject({ state: 'ENABLED', attemptDeadline: '180s' })
    expect(body.status).toBeUndefined()
    const due = Date.parse(body.scheduleTime)
    const after = await attempted('due')
    expect(balancer.weights()).toEqual({ canary: 1 })
    expect(after.status).toEqual({})
    expect(Date.parse(after.lastAttemptTime)).toBeGreaterThanOrEqual(due)
    expect(new Date(after.scheduleTime).getUTCFullYear()).toBeGreaterThan(new Date(due).getUTCFullYear())
    const request = gcp.requests().find(({ userAgent }) => userAgent === 'Google-Cloud-Scheduler')
    expect(request).toMatchObject({ operation: 'compute.urlMaps.patch', principal: watchman, status: 200 })
  })

  test('fails when its service account may not do it', async () => {
    gcp.access.restrict(watchman, ['compute.urlMaps.get'])
    await call('POST', `${location()}/jobs`, takeOver('not-allowed', 3))
    expect((await attempted('not-allowed')).status).toEqual({ code: 7 })
    expect(balancer.weights()).toEqual({ stable: 1 })
  })

  test('fails when the map has changed since, which a stale fingerprint tells', async () => {
    const { fingerprint } = balancer.urlMap()
    const service = balancer.backendServices.canary?.link
    const body = base64({ defaultService: service, fingerprint })
    await call('POST', `${location()}/jobs`, takeOver('stale', 3, { body }))
    balancer.setUrlMap(() => ({ description: 'changed since' }))
    expect((await attempted('stale')).status).toEqual({ code: 9 })
    expect(balancer.weights()).toEqual({ stable: 1 })
  })

  test('is tried again', async () => {
    gcp.access.restrict(watchman, [])
    const retryConfig = { retryCount: 3, minBackoffDuration: '600s' }
    await call('POST', `${location()}/jobs`, { ...takeOver('again', 3), retryConfig })
    const { lastAttemptTime, scheduleTime, status } = await attempted('again')
    expect(status).toEqual({ code: 7 })
    expect(Date.parse(scheduleTime) - Date.parse(lastAttemptTime)).toBeLessThan(3_600_000)
    gcp.access.restore(watchman)
    await time.sleepVirtual(Date.parse(scheduleTime) - time.now().getTime() + 120_000)
    expect((await call('GET', pathOf('again'))).body.status).toEqual({})
    expect(balancer.weights()).toEqual({ canary: 1 })
  })

  test('sends bytes that Compute does not read, unless it names their type', async () => {
    await call('POST', `${location()}/jobs`, takeOver('untyped', 3, { headers: {} }))
    expect((await attempted('untyped')).status).toEqual({ code: 3 })
    expect(gcp.takeViolations()).toMatchObject([{ message: expect.stringContaining('octet-stream') }])
  })
})

describe('a job that waits', () => {
  test('is put off by an update of its schedule alone', async () => {
    await call('POST', `${location()}/jobs`, takeOver('put-off', 10))
    const { schedule } = takeOver('put-off', 600)
    const path = `${pathOf('put-off')}?updateMask=schedule,retry_config.retry_count`
    const { status, body } = await call('PATCH', path, { schedule, retryConfig: { retryCount: 2 } })
    expect(status).toBe(200)
    expect(body).toMatchObject({ schedule, retryConfig: { retryCount: 2, minBackoffDuration: '5s' } })
    expect(body.httpTarget.oauthToken.serviceAccountEmail).toBe(watchman)
    await time.sleepVirtual(15 * 60_000)
    expect(balancer.weights()).toEqual({ stable: 1 })
  })

  test.each(['name', 'state', 'status'])('has a %s that no update changes', async (field) => {
    await call('POST', `${location()}/jobs`, takeOver(`fixed-${field}`, 60))
    const path = `${pathOf(`fixed-${field}`)}?updateMask=${field}`
    expect((await call('PATCH', path, {})).status).toBe(400)
  })

  test('never runs once it is deleted', async () => {
    await call('POST', `${location()}/jobs`, takeOver('deleted', 3))
    expect(await call('DELETE', pathOf('deleted'))).toEqual({ status: 200, body: {} })
    await time.sleepVirtual(6 * 60_000)
    expect(balancer.weights()).toEqual({ stable: 1 })
    expect((await call('GET', pathOf('deleted'))).status).toBe(404)
  })

  test('is listed, in pages', async () => {
    for (const id of ['list-a', 'list-b']) await call('POST', `${location()}/jobs`, takeOver(id, 60))
    const names: string[] = []
    let pageToken = ''
    do {
      const query = new URLSearchParams({ pageSize: '1', ...(pageToken === '' ? {} : { pageToken }) })
      const { body } = await call('GET', `${location()}/jobs?${query}`)
      for (const { name } of body.jobs) names.push(name)
      pageToken = body.nextPageToken ?? ''
    } while (pageToken !== '')
    expect(names).toEqual(expect.arrayContaining([nameOf('list-a'), nameOf('list-b')]))
    expect(new Set(names).size).toBe(names.length)
  })
})
