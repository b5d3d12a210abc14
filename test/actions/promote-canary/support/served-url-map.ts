import { isDeepStrictEqual } from 'node:util'
import type { GcpEmulator, HttpLoadBalancer } from '../../../emulators/gcp/server.ts'

/** A URL map with a path matcher whose default is divided, a third backend service in it, and rules beside it. */
export interface ServedUrlMap {
  readonly balancer: HttpLoadBalancer
  /** Who serves: the division as it was at first, or wholly promoted, or something in between. */
  serving(): 'stable' | 'promoted' | 'between'
  /** What differs from how it must be, apart from who serves and the description; empty when nobody was harmed. */
  damage(): readonly string[]
}

/** Where in the URL map the traffic is divided, as the emulator calls it. */
export const SERVED_AT = 'pathMatchers[0].default'

let made = 0

/** Makes one. */
export function createServedUrlMap(gcp: GcpEmulator): ServedUrlMap {
  const balancer = gcp.createHttpLoadBalancer({
    name: `shop-${++made}`,
    backends: { stable: 1, canary: 1, other: 1 },
    urlMap: ({ stable = '', other = '' }) => ({
      description: 'the shop',
      defaultService: other,
      hostRules: [
        { hosts: ['api.example.org'], pathMatcher: 'api' },
        { hosts: ['files.example.org'], pathMatcher: 'files' },
      ],
      pathMatchers: [
        {
          name: 'api',
          defaultRouteAction: {
            timeout: { seconds: '30' },
            weightedBackendServices: [
              { backendService: other, weight: 20 },
              { backendService: stable, weight: 80 },
            ],
          },
          pathRules: [{ paths: ['/static/*'], service: other }],
        },
        { name: 'files', defaultService: other },
      ],
    }),
  })
  const before = balancer.urlMap()
  const divisionOf = (map: typeof before) =>
    map.pathMatchers?.[0]?.defaultRouteAction?.weightedBackendServices
  const masked = ({ fingerprint: _, description: __, ...map }: typeof before) => ({
    ...map,
    pathMatchers: map.pathMatchers?.map((matcher, index) =>
      index === 0
        ? { ...matcher, defaultRouteAction: { ...matcher.defaultRouteAction, weightedBackendServices: 0 } }
        : matcher,
    ),
  })
  return {
    balancer,
    serving() {
      const map = balancer.urlMap()
      if (JSON.stringify(divisionOf(map)) === JSON.stringify(divisionOf(before))) return 'stable'
      const { stable, canary, other } = balancer.weights(SERVED_AT)
      return canary === 80 && stable === 0 && other === 20 ? 'promoted' : 'between'
    },
    damage() {
      const [was, is] = [masked(before), masked(balancer.urlMap())]
      const described = balancer.urlMap().description?.startsWith('the shop')
        ? []
        : ['the description is gone']
      if (isDeepStrictEqual(was, is)) return described
      return [...described, `the URL map was ${JSON.stringify(was)}, is ${JSON.stringify(is)}`]
    },
  }
}
