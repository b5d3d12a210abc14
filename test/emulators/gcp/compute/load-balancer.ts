import type { World } from '../world.ts'
import type { BackendService, HealthState, Instance, LoadBalancingScheme } from './backend-services.ts'
import { fingerprintOf } from './fingerprint.ts'
import { linkOf } from './resource-name.ts'
import { computeTimestamp } from './timestamp.ts'
import { placesOf, type UrlMap, type UrlMapContents } from './url-map.ts'

const ZONE = 'europe-west1-b'

/** How a load balancer is made. */
export interface HttpLoadBalancerSettings {
  /** What its parts are named after. Default `service`. */
  readonly name?: string
  /** Backend services, each with the number of its instances. The first serves, unless `urlMap` says otherwise. */
  readonly backends: Readonly<Record<string, number>>
  /** Default EXTERNAL_MANAGED, the global external application load balancer. */
  readonly scheme?: LoadBalancingScheme
  /** Where in the URL map the first backend serves: see `urlMapShapes`. Default `default`. */
  readonly place?: UrlMapPlace
  /** The rest of the URL map, made of the links of the backend services; instead of `place`. */
  readonly urlMap?: (links: Readonly<Record<string, string>>) => Omit<UrlMapContents, 'name'>
}

/** Where the first backend serves: the map's default, that of a path matcher, or one of two rules in it. */
export type UrlMapPlace = 'default' | 'path-matcher' | 'path-rule' | 'route-rule'

/** A backend service of a load balancer. */
export interface Backend {
  readonly name: string
  /** `projects/p/global/backendServices/s` */
  readonly id: string
  /** Its full URL as Compute answers it. */
  readonly link: string
  /** Full URLs of its groups. */
  readonly groups: readonly string[]
}

/** A global external application load balancer. */
export interface HttpLoadBalancer {
  readonly project: string
  readonly urlMapName: string
  /** `projects/p/global/urlMaps/m` */
  readonly urlMapId: string
  readonly forwardingRuleName: string
  readonly targetProxyName: string
  /** By the names that were asked for. */
  readonly backendServices: Readonly<Record<string, Backend>>
  /** The URL map as it is, past tokens and permissions. */
  urlMap(): UrlMap
  /** Changes the URL map at once, past tokens, permissions and fingerprints, as another user may. */
  setUrlMap(change: (map: UrlMap) => Omit<UrlMapContents, 'name'>): void
  /** The weights at a place by the names of the backends: of `defaultService` and the like 1. */
  weights(at?: string): Readonly<Record<string, number>>
  /** Changes what a backend service says of itself. */
  setBackendService(backend: string, change: object): void
  /** Sets what health checks find of a backend's instances; their number may change. */
  setHealth(backend: string, states: readonly HealthState[]): void
}

/** Makes one whose first backend serves. @throws Refusal when Compute would not take the URL map */
export function createHttpLoadBalancer(world: World, settings: HttpLoadBalancerSettings): HttpLoadBalancer {
  const { name = 'service', scheme = 'EXTERNAL_MANAGED' } = settings
  const services = new Map(
    Object.entries(settings.backends).map(([backend, instances]) => [
      backend,
      createBackendService(world, `${name}-${backend}`, instances, scheme),
    ]),
  )
  const backendServices = Object.fromEntries([...services].map(([key, service]) => [key, viewOf(service)]))
  const links = Object.fromEntries(Object.entries(backendServices).map(([key, { link }]) => [key, link]))
  const contents = settings.urlMap?.(links) ?? shapeOf(settings.place ?? 'default', links)
  const { project } = world
  world.urlMaps.create({ ...contents, name })

  const urlMap = () => world.urlMaps.get(project, name)
  return {
    project,
    urlMapName: name,
    urlMapId: `projects/${project}/global/urlMaps/${name}`,
    forwardingRuleName: `${name}-https`,
    targetProxyName: `${name}-proxy`,
    backendServices,
    urlMap,
    setUrlMap: (change) => {
      const {
        kind: _,
        id: __,
        selfLink: ___,
        creationTimestamp: ____,
        fingerprint: _____,
        ...changed
      } = {
        ...urlMap(),
        ...change(urlMap()),
        name,
      }
      world.urlMaps.set(project, name, changed)
    },
    weights: (at = 'default') => {
      const place = placesOf(urlMap()).find((other) => other.at === at)
      const weighted = place?.action?.weightedBackendServices ?? [
        { backendService: place?.service, weight: 1 },
      ]
      return Object.fromEntries(
        Object.values(weighted).flatMap(({ backendService, weight = 0 }) => {
          const found = Object.entries(links).find(([, link]) => link === backendService)
          return found === undefined ? [] : [[found[0], weight]]
        }),
      )
    },
    setBackendService: (backend, change) => {
      const service = serviceOf(services, backend)
      service.resource = { ...service.resource, ...change }
    },
    setHealth: (backend, states) => {
      const service = serviceOf(services, backend)
      for (const instances of service.groups.values()) {
        instances.splice(
          0,
          Infinity,
          ...states.map((state, index) => instanceOf(service.name, project, index, state)),
        )
      }
    },
  }
}

function serviceOf(services: ReadonlyMap<string, BackendService>, backend: string): BackendService {
  const service = services.get(backend)
  if (service === undefined) throw new Error(`The load balancer has no backend ${backend}`)
  return service
}

function shapeOf(place: UrlMapPlace, links: Readonly<Record<string, string>>): Omit<UrlMapContents, 'name'> {
  const [first, last] = [Object.values(links)[0], Object.values(links).at(-1)]
  const matcher = { name: 'api', defaultService: last }
  const hostRules = [{ hosts: ['api.example.com'], pathMatcher: 'api' }]
  switch (place) {
    case 'default':
      return { defaultService: first }
    case 'path-matcher':
      return { defaultService: last, hostRules, pathMatchers: [{ ...matcher, defaultService: first }] }
    case 'path-rule': {
      const pathRules = [
        { paths: ['/v1', '/v1/*'], service: first },
        { paths: ['/static/*'], service: last },
      ]
      return { defaultService: last, hostRules, pathMatchers: [{ ...matcher, pathRules }] }
    }
    case 'route-rule': {
      const routeRules = [
        { priority: 10, matchRules: [{ prefixMatch: '/static/' }], service: last },
        { priority: 20, matchRules: [{ prefixMatch: '/v1/' }], service: first },
      ]
      return { defaultService: last, hostRules, pathMatchers: [{ ...matcher, routeRules }] }
    }
  }
}

function createBackendService(
  world: World,
  name: string,
  instances: number,
  loadBalancingScheme: LoadBalancingScheme,
): BackendService {
  const { project } = world
  const id = world.nextId()
  const path = `projects/${project}/global/backendServices/${name}`
  const group = `projects/${project}/zones/${ZONE}/instanceGroups/${name}`
  const decided = {
    name,
    backends: [
      { group: linkOf(group), balancingMode: 'UTILIZATION', maxUtilization: 0.8, capacityScaler: 1 },
    ],
    healthChecks: [linkOf(`projects/${project}/global/healthChecks/${name}`)],
    timeoutSec: 30,
    port: 80,
    portName: 'http',
    protocol: 'HTTP',
    sessionAffinity: 'NONE',
    loadBalancingScheme,
    connectionDraining: { drainingTimeoutSec: 300 },
  }
  const service: BackendService = {
    id,
    name,
    project,
    path,
    loadBalancingScheme,
    resource: {
      kind: 'compute#backendService',
      id,
      creationTimestamp: computeTimestamp(world.now()),
      selfLink: linkOf(path),
      ...decided,
      fingerprint: fingerprintOf(decided),
    },
    groups: new Map([
      [group, Array.from({ length: instances }, (_, index) => instanceOf(name, project, index, 'HEALTHY'))],
    ]),
  }
  world.backendServices.add(service)
  return service
}

function instanceOf(name: string, project: string, index: number, healthState: HealthState): Instance {
  const link = linkOf(`projects/${project}/zones/${ZONE}/instances/${name}-${index}`)
  return { link, ipAddress: `10.132.0.${index + 2}`, healthState }
}

function viewOf({ name, path, groups }: BackendService): Backend {
  return { name, id: path, link: linkOf(path), groups: [...groups.keys()].map(linkOf) }
}
