import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GcpEmulator, startGcp } from '../../../../emulators/gcp/server.ts'
import { runAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import { QUICK } from '../../support/quick-canary.ts'
import { simulateUrlMapLoad } from '../../support/url-map-load.ts'

const time = scaledTime({ factor: 400 })
const VERSION = { errorRate: 0.01 }

let gcp: GcpEmulator
beforeAll(async () => {
  gcp = await startGcp({ time })
})
afterAll(() => gcp.stop())

function options(name: string, inputs: Readonly<Record<string, string>>) {
  const balancer = gcp.createHttpLoadBalancer({ name, backends: { stable: 1, canary: 1 } })
  return {
    balancer,
    action: {
      action: 'promote-canary',
      inputs: {
        'url-map': balancer.urlMapId,
        'canary-backend-service': balancer.backendServices.canary?.name ?? '',
        ...QUICK,
        ...inputs,
      },
      environment: { ...gcp.jobEnvironment(), ...time.environment },
    },
  }
}

test.each([
  ['becomes the service account', true],
  ['acts as itself', false],
])('the job, with no credentials in its environment, %s', async (_, impersonates) => {
  const { balancer, action } = options(impersonates ? 'account' : 'itself', {
    'google-workload-identity-provider': gcp.provider,
    ...(impersonates ? { 'google-service-account': gcp.serviceAccount } : {}),
  })
  await using _load = simulateUrlMapLoad(gcp, time, balancer, {
    requestsPerMinute: 12_000,
    stable: VERSION,
    canary: VERSION,
  })
  const before = gcp.requests().length
  const end = await runAction(action)
  expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  expect(balancer.weights()).toEqual({ stable: 0, canary: 100 })
  const principals = gcp
    .requests()
    .slice(before)
    .flatMap(({ operation, principal }) => (operation === 'compute.urlMaps.patch' ? [principal] : []))
  expect(new Set(principals)).toEqual(new Set([impersonates ? gcp.serviceAccount : gcp.federatedPrincipal]))
})

test('a provider that does not accept the job is told from a URL map that cannot be read', async () => {
  const { balancer, action } = options('refused', {
    'google-workload-identity-provider': gcp.provider.replace('octo', 'other'),
  })
  const end = await runAction(action)
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
  expect(end.outputs.reason).toContain("Google Cloud does not accept the job's identity")
  expect(end.outputs.reason).toContain('a token with sub `repo:octo/service:environment:production`')
  expect(balancer.weights()).toEqual({ stable: 1 })
})

test('a job without `id-token: write` is told so', async () => {
  const { action } = options('no-token', { 'google-workload-identity-provider': gcp.provider })
  const end = await runAction({
    ...action,
    environment: {
      ...action.environment,
      ACTIONS_ID_TOKEN_REQUEST_URL: '',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: '',
    },
  })
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
  expect(end.outputs.reason).toContain('id-token: write')
})
