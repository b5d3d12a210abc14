import { startGcpFaultProxy } from '../../../emulators/gcp/fault-proxy.ts'
import {
  type GcpEmulator,
  type HttpLoadBalancer,
  startGcp,
  type UrlMap,
} from '../../../emulators/gcp/server.ts'
import type { ActionOptions } from '../../../support/action-process.ts'
import type { FaultProxy } from '../../../support/fault-proxy.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import type { GivenInputs } from './cloud.ts'
import { QUICK } from './quick-canary.ts'
import type { LoadSettings, SimulatedLoad } from './simulated-load.ts'
import { simulateUrlMapLoad } from './url-map-load.ts'

/** Where in a scene's URL map traffic is divided: the inputs that say it, and how the emulator calls it. */
export interface UrlMapPlace {
  readonly inputs: GivenInputs
  readonly at: string
}

/** The places. */
export const PLACES = {
  'the default of the URL map': { inputs: {}, at: 'default' },
  'the default of a path matcher': { inputs: { 'path-matcher': 'api' }, at: 'pathMatchers[0].default' },
  'a route rule': {
    inputs: { 'path-matcher': 'api', 'route-rule': '20' },
    at: 'pathMatchers[0].routeRules[1]',
  },
} as const satisfies Readonly<Record<string, UrlMapPlace>>

/** Traffic on which a canary is promoted in a few minutes. */
export const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
/** Traffic on which it is rolled back. */
export const SICK: LoadSettings = { ...HEALTHY, canary: { errorRate: 0.08 } }
/** A canary that stays at 50 %. */
export const FOREVER = { steps: '50% 30m..60m, 100%' }

/** A URL map in which others have their say: other path matchers, rules, header actions, time-outs. */
export interface UrlMapScene {
  readonly balancer: HttpLoadBalancer
  options(place: UrlMapPlace, inputs?: GivenInputs): ActionOptions
  simulate(place: UrlMapPlace, load: LoadSettings): SimulatedLoad
  /** The URL map without what changes by itself, and without the memory of the last promotion, which is to stay. */
  contents(): Omit<UrlMap, 'fingerprint'>
  /** Somebody else changes another path matcher, the hosts, and the description. */
  changeOtherParts(): void
  /** The same, made of what was there before. */
  withOtherParts(contents: Omit<UrlMap, 'fingerprint'>): Omit<UrlMap, 'fingerprint'>
}

/** A project with scenes in it. */
export interface UrlMapProject {
  readonly gcp: GcpEmulator
  readonly proxy: FaultProxy
  readonly lease: GivenInputs
  createScene(): UrlMapScene
  stop(): Promise<void>
}

/** Starts one. */
export async function startUrlMapProject(time: ScaledTime): Promise<UrlMapProject> {
  const gcp = await startGcp({ time })
  const proxy = await startGcpFaultProxy(gcp, time.now)
  const environment = { ...(await gcp.environment(proxy.url)), ...time.environment }
  const serviceAccount = gcp.createServiceAccount('canary-lease')
  let made = 0
  return {
    gcp,
    proxy,
    lease: { 'lease-service-account': serviceAccount, 'lease-location': 'europe-west1' },
    createScene() {
      const balancer = createBalancer(gcp, `shop-${++made}`)
      const names = ['stable', 'canary'].map((version) => balancer.backendServices[version]?.name ?? '')
      return {
        balancer,
        options: (place, inputs = {}) => ({
          action: 'promote-canary',
          inputs: {
            'url-map': balancer.urlMapId,
            'backend-services': names.join(),
            ...QUICK,
            ...place.inputs,
            ...inputs,
          },
          environment,
        }),
        simulate: ({ at }, load) => simulateUrlMapLoad(gcp, time, balancer, { ...load, at }),
        contents() {
          const { fingerprint: _, description, ...contents } = balancer.urlMap()
          const lines = description?.split('\n').filter((line) => !line.startsWith('ai-ops promoted at '))
          return lines === undefined || (lines.length === 0 && description !== '')
            ? contents
            : { ...contents, description: lines.join('\n') }
        },
        changeOtherParts: () => balancer.setUrlMap((map) => withOtherParts(map, balancer)),
        withOtherParts: (contents) => withOtherParts(contents, balancer),
      }
    },
    async stop() {
      await proxy.stop()
      await gcp.stop()
    },
  }
}

function withOtherParts<Contents extends Omit<UrlMap, 'fingerprint'>>(
  map: Contents,
  { backendServices: { stable } }: HttpLoadBalancer,
): Contents {
  return {
    ...map,
    description: `NEW: ${map.description}`,
    hostRules: [...(map.hostRules ?? []), { hosts: ['more.example.org'], pathMatcher: 'files' }],
    pathMatchers: (map.pathMatchers ?? []).map((matcher) =>
      matcher.name === 'files' ? { ...matcher, defaultService: stable?.link ?? '' } : matcher,
    ),
  }
}

function createBalancer(gcp: GcpEmulator, name: string): HttpLoadBalancer {
  const noInternal = { requestHeadersToRemove: ['x-internal'] }
  return gcp.createHttpLoadBalancer({
    name,
    backends: { stable: 1, canary: 1, other: 1 },
    urlMap: ({ stable = '', other = '' }) => ({
      description: 'the shop\nof everybody',
      defaultService: stable,
      headerAction: noInternal,
      hostRules: ['api', 'files', 'moved'].map((host) => ({
        hosts: [`${host}.example.org`],
        pathMatcher: host,
      })),
      pathMatchers: [
        {
          name: 'api',
          description: 'for machines',
          headerAction: noInternal,
          defaultRouteAction: {
            timeout: { seconds: '30' },
            weightedBackendServices: [
              { backendService: other, weight: 20 },
              { backendService: stable, weight: 80, headerAction: noInternal },
            ],
          },
          routeRules: [
            { priority: 10, matchRules: [{ prefixMatch: '/static/' }], service: other },
            {
              priority: 20,
              description: 'version 1',
              matchRules: [{ prefixMatch: '/v1/' }],
              service: stable,
              routeAction: { timeout: { seconds: '5' }, retryPolicy: { numRetries: 2 } },
            },
          ],
        },
        { name: 'files', defaultService: other },
        { name: 'moved', defaultUrlRedirect: { hostRedirect: 'new.example.org' } },
      ],
    }),
  })
}
