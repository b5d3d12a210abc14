import { readFile, stat } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { scaledTime } from '../../support/scaled-time.ts'
import { type Call, callerOf } from './client.ts'
import { type GcpEmulator, type HttpLoadBalancer, startGcp } from './server.ts'

const time = scaledTime({ factor: 600 })
let gcp: GcpEmulator
let call: Call
let balancer: HttpLoadBalancer
let path: string

beforeAll(async () => {
  gcp = await startGcp({ time })
  call = callerOf(gcp)
  balancer = gcp.createHttpLoadBalancer({ backends: { stable: 1, canary: 1 } })
  path = `/compute/v1/${balancer.urlMapId}`
})
afterAll(() => gcp.stop())

interface Credentials {
  readonly audience: string
  readonly subject_token_type: string
  readonly token_url: string
  readonly service_account_impersonation_url?: string
  readonly credential_source: { readonly url: string; readonly headers: Record<string, string> }
}

async function credentials(options?: { impersonates: boolean }): Promise<Credentials> {
  const { GOOGLE_APPLICATION_CREDENTIALS: file = '' } = await gcp.environment(gcp.url, options)
  expect((await stat(file)).mode & 0o077).toBe(0)
  return JSON.parse(await readFile(file, 'utf8'))
}

async function subjectToken({ credential_source: { url, headers } }: Credentials): Promise<string> {
  const { value } = (await (await fetch(url, { headers })).json()) as { value: string }
  return value
}

async function exchanged(of: Credentials, changes: Record<string, string> = {}) {
  const fields = {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    audience: of.audience,
    scope: 'https://www.googleapis.com/auth/cloud-platform',
    subject_token_type: of.subject_token_type,
    subject_token: changes.subject_token ?? (await subjectToken(of)),
    ...changes,
  }
  const answer = await fetch(of.token_url, { method: 'POST', body: new URLSearchParams(fields) })
  const body = (await answer.json()) as Record<string, string>
  return { status: answer.status, body, token: String(body.access_token) }
}

describe('a token', () => {
  test.each([
    ['absent', null, 'CREDENTIALS_MISSING'],
    ['unknown', 'ya29.made-up', 'ACCESS_TOKEN_TYPE_UNSUPPORTED'],
  ])('that is %s is refused', async (_, token, reason) => {
    const { status, body } = await call('GET', path, undefined, token)
    expect(status).toBe(401)
    expect(body.error).toMatchObject({ status: 'UNAUTHENTICATED', details: [{ reason }] })
  })

  test('that has expired is refused', async () => {
    gcp.tokens.lifetimeMs = 30_000
    const token = gcp.accessToken()
    gcp.tokens.lifetimeMs = 3_600_000
    expect((await call('GET', path, undefined, token)).status).toBe(200)
    await time.sleepVirtual(40_000)
    const { status, body } = await call('GET', path, undefined, token)
    expect(status).toBe(401)
    expect(body.error.details[0].reason).toBe('ACCESS_TOKEN_EXPIRED')
  })

  test('can be ended before its time', async () => {
    const token = gcp.accessToken()
    gcp.tokens.expireAll()
    expect((await call('GET', path, undefined, token)).status).toBe(401)
  })

  test('goes from GitHub by way of STS to the service account', async () => {
    const file = await credentials()
    const federated = await exchanged(file)
    expect(federated.body).toMatchObject({ token_type: 'Bearer', expires_in: 3_600 })
    const url = new URL(file.service_account_impersonation_url ?? '')
    const scope = ['https://www.googleapis.com/auth/cloud-platform']
    const { status, body } = await call('POST', url.pathname, { scope, lifetime: '600s' }, federated.token)
    expect(status).toBe(200)
    expect(Date.parse(body.expireTime) - time.now().getTime()).toBeLessThanOrEqual(600_000)
    expect((await call('GET', path, undefined, body.accessToken)).status).toBe(200)
    expect(gcp.requests().at(-1)?.principal).toBe(gcp.serviceAccount)
  })

  test("of the narrower scope that Google's clients ask for becomes the service account too", async () => {
    const { token } = await exchanged(await credentials(), { scope: 'https://www.googleapis.com/auth/iam' })
    const account = `/iamcredentials/v1/projects/-/serviceAccounts/${gcp.serviceAccount}:generateAccessToken`
    const scope = ['https://www.googleapis.com/auth/cloud-platform']
    expect((await call('POST', account, { scope }, token)).status).toBe(200)
    expect((await call('GET', path, undefined, token)).status).toBe(403)
  })

  test('of the federated identity serves without a service account', async () => {
    const file = await credentials({ impersonates: false })
    expect(file.service_account_impersonation_url).toBeUndefined()
    expect((await call('GET', path, undefined, (await exchanged(file)).token)).status).toBe(200)
    expect(gcp.requests().at(-1)?.principal).toBe(gcp.federatedPrincipal)
  })

  test.each([
    ['grant_type', 'password', 'unsupported_grant_type'],
    ['requested_token_type', 'urn:ietf:params:oauth:token-type:jwt', 'invalid_request'],
    ['subject_token_type', 'urn:example', 'invalid_request'],
    ['audience', '//iam.googleapis.com/other', 'invalid_target'],
    ['scope', '', 'invalid_scope'],
    ['subject_token', 'a.b.c', 'invalid_grant'],
  ])('is not exchanged with a wrong %s', async (field, value, error) => {
    const answer = await exchanged(await credentials(), { [field]: value })
    expect(answer).toMatchObject({ status: 400, body: { error } })
  })

  test('of GitHub lives five minutes and needs its bearer', async () => {
    const file = await credentials()
    expect((await fetch(file.credential_source.url)).status).toBe(401)
    const token = await subjectToken(file)
    await time.sleepVirtual(310_000)
    expect((await exchanged(file, { subject_token: token })).status).toBe(400)
  })

  test.each([
    ['nobody@ai-service.iam.gserviceaccount.com', { scope: ['a'] }, 404],
    ['release@ai-service.iam.gserviceaccount.com', {}, 400],
    ['release@ai-service.iam.gserviceaccount.com', { scope: ['a'], lifetime: '7200s' }, 400],
  ])('of %s with %j is refused', async (email, body, status) => {
    const account = `/iamcredentials/v1/projects/-/serviceAccounts/${email}:generateAccessToken`
    expect((await call('POST', account, body)).status).toBe(status)
  })

  test('whose scope does not suffice is refused', async () => {
    const account = `/iamcredentials/v1/projects/-/serviceAccounts/${gcp.serviceAccount}:generateAccessToken`
    const scope = ['https://www.googleapis.com/auth/monitoring.read']
    const { body } = await call('POST', account, { scope })
    const refused = await call('GET', path, undefined, body.accessToken)
    expect(refused.status).toBe(403)
    expect(refused.body.error.details[0].reason).toBe('ACCESS_TOKEN_SCOPE_INSUFFICIENT')
  })
})

describe('a permission', () => {
  test.each([
    ['compute.urlMaps.get', 'GET', () => path, undefined],
    ['compute.urlMaps.update', 'PATCH', () => path, {}],
    [
      'compute.backendServices.get',
      'GET',
      () => `/compute/v1/${balancer.backendServices.stable?.id}`,
      undefined,
    ],
    [
      'compute.backendServices.use',
      'PATCH',
      () => path,
      { defaultService: 'global/backendServices/service-stable' },
    ],
    [
      'compute.globalOperations.get',
      'GET',
      () => `/compute/v1/projects/${gcp.project}/global/operations/o`,
      undefined,
    ],
  ] as const)('%s is missed by name', async (permission, method, at, body) => {
    gcp.access.revoke(gcp.serviceAccount, permission)
    const { status, body: refused } = await call(method, at(), body)
    gcp.access.restore(gcp.serviceAccount)
    expect(status).toBe(403)
    expect(refused.error).toMatchObject({ status: 'PERMISSION_DENIED', errors: [{ reason: 'forbidden' }] })
    expect(refused.error.message).toContain(permission)
  })

  test('to become the service account is missed by name', async () => {
    gcp.access.restrict(gcp.federatedPrincipal, [])
    const { token } = await exchanged(await credentials())
    const account = `/iamcredentials/v1/projects/-/serviceAccounts/${gcp.serviceAccount}:generateAccessToken`
    const { status, body } = await call('POST', account, { scope: ['a'] }, token)
    gcp.access.restore(gcp.federatedPrincipal)
    expect(status).toBe(403)
    expect(body.error.message).toContain('iam.serviceAccounts.getAccessToken')
  })
})
