import { startGcpFaultProxy } from '../../../emulators/gcp/fault-proxy.ts'
import { startGcp } from '../../../emulators/gcp/server.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { isGoogleChange } from './changes.ts'
import type { Cloud } from './cloud.ts'
import { QUICK } from './quick-canary.ts'
import { simulateUrlMapLoad } from './url-map-load.ts'

/** URL maps of global load balancers, in Google Cloud. */
export async function startUrlMapCloud(time: ScaledTime): Promise<Cloud> {
  const gcp = await startGcp({ time })
  const proxy = await startGcpFaultProxy(gcp, time.now)
  const environment = await gcp.environment(proxy.url)
  const serviceAccount = gcp.createServiceAccount('canary-lease')
  let made = 0
  return {
    createScene() {
      const name = `web-${++made}`
      const balancer = gcp.createHttpLoadBalancer({ name, backends: { stable: 1, canary: 1 } })
      const { stable, canary } = balancer.backendServices
      const names = { stable: stable?.name ?? '', canary: canary?.name ?? '' }
      const urlMap = () => {
        const { fingerprint: _, description: __, ...contents } = balancer.urlMap()
        return contents
      }
      return Promise.resolve({
        names,
        promoted: { stable: 0, canary: 100 },
        sameRelease: 'failed',
        swapped: { 'canary-backend-service': '' },
        revert: {},
        options: (inputs = {}, more = {}) => ({
          action: 'promote-canary',
          inputs: {
            'url-map': balancer.urlMapId,
            'canary-backend-service': names.canary,
            ...QUICK,
            ...inputs,
          },
          environment: { ...environment, ...time.environment, ...more },
        }),
        simulate: (load) => Promise.resolve(simulateUrlMapLoad(gcp, time, balancer, load)),
        division: () => Promise.resolve(JSON.stringify(Object.entries(urlMap()).sort())),
        shares() {
          const weights = balancer.weights()
          const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
          return Promise.resolve(
            Object.fromEntries(
              Object.entries(weights).map(([backend, weight]) => [backend, (100 * weight) / total]),
            ),
          )
        },
        divideOtherwise() {
          const weightedBackendServices = [
            { backendService: stable?.link ?? '', weight: 7 },
            { backendService: canary?.link ?? '', weight: 3 },
          ]
          balancer.setUrlMap(({ defaultService: _, ...map }) => ({
            ...map,
            defaultRouteAction: { weightedBackendServices },
          }))
          return Promise.resolve()
        },
        traces() {
          const { description } = balancer.urlMap()
          // The memory of the last promotion is to stay.
          const lines = description?.split('\n') ?? []
          return Promise.resolve(lines.filter((line) => !line.startsWith('ai-ops promoted at ')))
        },
        leases() {
          const armed = gcp.scheduler
            .jobs()
            .filter(
              ({ httpTarget, lastAttemptTime }) =>
                httpTarget?.uri?.endsWith(balancer.urlMapId) && lastAttemptTime === undefined,
            )
          return Promise.resolve(armed.length)
        },
        setHealthy(version, healthy) {
          balancer.setHealth(version, [healthy ? 'HEALTHY' : 'UNHEALTHY'])
          return Promise.resolve()
        },
      })
    },
    faults: proxy.faults,
    requests: () => proxy.requests(),
    forgetRequests: () => proxy.forget(),
    lease: { 'lease-service-account': serviceAccount, 'lease-location': 'europe-west1' },
    wayBack: { read: 'urlMaps.get', write: 'urlMaps.patch', readsBefore: 3 },
    forShiftAlone: ['backendServices.get', 'backendServices.getHealth'],
    isChange: isGoogleChange,
    async stop() {
      await proxy.stop()
      await gcp.stop()
    },
  }
}
