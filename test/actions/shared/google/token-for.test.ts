import { expect, test } from '@jest/globals'
import { createGoogleApi } from '../../../../actions/shared/google/google-api.ts'

const PROVIDER = 'projects/1/locations/global/workloadIdentityPools/github/providers/shop'
const masked: string[] = []

const google = (environment: Readonly<Record<string, string>> = {}) =>
  createGoogleApi({
    environment,
    identity: { provider: PROVIDER, serviceAccount: undefined },
    idToken: () => Promise.resolve('of the job'),
    userAgent: 'test',
    fetch: () =>
      Promise.resolve(new Response(JSON.stringify({ access_token: 'of Google', expires_in: 3_600 }))),
    clock: { now: () => new Date(0), sleep: () => Promise.resolve() },
    random: () => 0,
    log: {
      ...{ debug: () => undefined, info: () => undefined, warning: () => undefined, error: () => undefined },
      ...{ notice: () => undefined, group: <Result>(_: string, run: () => Result) => run() },
      mask: (secret: string) => void masked.push(secret),
    } as unknown as Parameters<typeof createGoogleApi>[0]['log'],
  })

test('there is a token for Cloud Monitoring’s Prometheus API, masked in the log', async () => {
  const url = 'https://monitoring.googleapis.com/v1/projects/shop/location/global/prometheus'
  expect(await google().tokenFor(url)).toBe('of Google')
  expect(masked).toEqual(expect.arrayContaining(['of the job', 'of Google']))
})

test.each([
  'https://prometheus.example.org',
  'https://monitoring.googleapis.com.example.org/v1',
  'http://monitoring.googleapis.com/v1',
  'https://compute.googleapis.com',
])('there is none for %s', async (url) => {
  expect(await google().tokenFor(url)).toBeUndefined()
})

test('the address may be overridden, and then the other gets none', async () => {
  const api = google({ CLOUDSDK_API_ENDPOINT_OVERRIDES_MONITORING: 'https://monitoring.psc.example/' })
  expect(await api.tokenFor('https://monitoring.psc.example/v1/x')).toBe('of Google')
  expect(await api.tokenFor('https://monitoring.googleapis.com/v1/x')).toBeUndefined()
})
