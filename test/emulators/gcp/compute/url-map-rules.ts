import { invalid, type Refusal } from '../http/google-error.ts'
import type { BackendService } from './backend-services.ts'
import { type Place, placesOf, servicesOf, type UrlMapContents } from './url-map.ts'

/** Finds a backend service by a full or partial URL. */
export type FindService = (url: string) => BackendService | undefined

/**
 * Holds a URL map against what Compute demands beyond the form. The demands are those that the description of
 * compute.v1 states at UrlMap, PathMatcher, HttpRouteRule, HttpRouteAction and WeightedBackendService.
 *
 * @throws Refusal 400 `invalid` with the first that is not met
 */
export function demandValidUrlMap(map: UrlMapContents, findService: FindService): void {
  for (const place of placesOf(map)) {
    demandOneTarget(place)
    demandServices(place, findService)
    demandWeights(place)
  }
  demandHosts(map)
  demandPathMatchers(map)
}

function demandOneTarget({ at, service, action, redirects }: Place): void {
  const weighted = (action?.weightedBackendServices?.length ?? 0) > 0
  const given = [service !== undefined, weighted, redirects].filter(Boolean).length
  if (given === 1) return
  const names = at.endsWith('default')
    ? `${at}Service, ${at}RouteAction.weightedBackendServices or ${at}UrlRedirect`
    : `${at}.service, ${at}.routeAction.weightedBackendServices or ${at}.urlRedirect`
  throw wrong(at, given === 0 ? `One of ${names} must be set.` : `Only one of ${names} can be set.`)
}

function demandServices(place: Place, findService: FindService): void {
  for (const url of servicesOf(place)) {
    const service = findService(url)
    if (service === undefined)
      throw wrong(place.at, `The referenced backend service '${url}' does not exist.`)
    const weighted = (place.action?.weightedBackendServices?.length ?? 0) > 0
    // "URL maps for classic Application Load Balancers only support the urlRewrite action".
    if (weighted && service.loadBalancingScheme === 'EXTERNAL') {
      throw wrong(place.at, 'Weighted backend services are not supported for load balancing scheme EXTERNAL.')
    }
  }
}

function demandWeights({ at, action }: Place): void {
  const weighted = action?.weightedBackendServices ?? []
  for (const { backendService, weight = 0 } of weighted) {
    if (backendService === undefined)
      throw wrong(at, 'A weighted backend service must name its backendService.')
    if (weight > 1_000) throw wrong(at, `Weight ${weight} is not in the range 0 to 1000.`)
  }
  // "there must be one weightedBackendService with weight set to a non-zero number".
  if (weighted.length > 0 && weighted.every(({ weight = 0 }) => weight === 0)) {
    throw wrong(at, 'At least one weight must be greater than 0.')
  }
}

function demandHosts({ hostRules = [], pathMatchers = [] }: UrlMapContents): void {
  const hosts = hostRules.flatMap((rule) => rule.hosts ?? [])
  const twice = hosts.find((host, index) => hosts.indexOf(host) !== index)
  if (twice !== undefined) throw wrong('hostRules', `Host '${twice}' is in more than one place.`)
  const names = pathMatchers.map(({ name }) => name)
  for (const [index, { pathMatcher, hosts: own = [] }] of hostRules.entries()) {
    if (own.length === 0) throw wrong(`hostRules[${index}].hosts`, 'At least one host is needed.')
    if (pathMatcher === undefined || !names.includes(pathMatcher)) {
      throw wrong(`hostRules[${index}].pathMatcher`, `There is no path matcher '${pathMatcher}'.`)
    }
  }
}

function demandPathMatchers({ hostRules = [], pathMatchers = [] }: UrlMapContents): void {
  for (const [index, { name, pathRules = [], routeRules = [] }] of pathMatchers.entries()) {
    const at = `pathMatchers[${index}]`
    if (name === undefined) throw wrong(at, 'A path matcher must have a name.')
    if (pathMatchers.findIndex((other) => other.name === name) !== index) {
      throw wrong(at, `The name '${name}' is not unique.`)
    }
    if (!hostRules.some(({ pathMatcher }) => pathMatcher === name)) {
      throw wrong(at, `The path matcher '${name}' is not used by any host rule.`)
    }
    if (pathRules.length > 0 && routeRules.length > 0) {
      throw wrong(at, 'Only one of pathRules or routeRules can be set.')
    }
    const priorities = routeRules.map(({ priority = -1 }) => priority)
    if (priorities.some((priority, rule) => priority <= (priorities[rule - 1] ?? -1))) {
      throw wrong(`${at}.routeRules`, 'Priorities must be given, unique and ascending.')
    }
  }
}

/** As Compute says it of fields: "Invalid value for field 'resource.defaultService': ''. Why". */
function wrong(at: string, why: string): Refusal {
  return invalid(`Invalid value for field 'resource.${at}': ''. ${why}`)
}
