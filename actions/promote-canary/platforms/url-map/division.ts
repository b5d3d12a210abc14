import { UserError } from '../../../shared/errors.ts'
import type { WeightedBackend } from '../../traffic/roles.ts'
import { type BackendServicePath, parseBackendService, placeName, type UrlMapPlace } from './paths.ts'
import type {
  DefaultRouting,
  RouteAction,
  RouteRule,
  UrlMap,
  WeightedBackendService,
} from './url-map-resource.ts'

/** How a place splits its traffic: all to one backend service, or by weights. Links are kept as Google gave them. */
export type Division =
  | { readonly kind: 'single'; readonly service: string }
  | { readonly kind: 'weighted'; readonly backends: readonly WeightedBackendService[] }

/**
 * Reads how a place splits its traffic.
 *
 * @throws UserError when the place is not there, or when it sends its traffic to no backend service
 */
export function readDivision(urlMap: UrlMap, place: UrlMapPlace): Division {
  const { service, action } = placeOf(urlMap, place)
  const weighted = action?.weightedBackendServices ?? []
  if (weighted.length > 0) return { kind: 'weighted', backends: weighted }
  if (service !== undefined) return { kind: 'single', service }
  throw new UserError('no backend service gets traffic here; there is none to shift.', {
    where: placeName(place),
    allowed: 'a default service, or weighted backend services',
  })
}

/**
 * The URL map with another division at a place; everything else stays as it is.
 *
 * A service and weighted backend services exclude each other (Compute Engine API v1, `UrlMap.defaultService`).
 */
export function withDivision(urlMap: UrlMap, place: UrlMapPlace, division: Division): UrlMap {
  const { pathMatcher, routeRulePriority } = place
  if (pathMatcher === undefined) return withDefault(urlMap, division)
  const pathMatchers = urlMap.pathMatchers?.map((matcher) => {
    if (matcher.name !== pathMatcher) return matcher
    if (routeRulePriority === undefined) return withDefault(matcher, division)
    const routeRules = matcher.routeRules?.map((rule) =>
      rule.priority === routeRulePriority ? withRule(rule, division) : rule,
    )
    return { ...matcher, ...(routeRules === undefined ? {} : { routeRules }) }
  })
  return { ...urlMap, ...(pathMatchers === undefined ? {} : { pathMatchers }) }
}

/** The backend services of a division with their weights; one alone has all of it. */
export function backendsOf(
  division: Division,
  { project }: UrlMapPlace,
): readonly WeightedBackend<BackendServicePath>[] {
  const pathOf = (link: string) => parseBackendService(shortLink(link), project, 'the URL map')
  return division.kind === 'single'
    ? [{ backend: pathOf(division.service), weight: SINGLE_WEIGHT }]
    : division.backends.map(({ backendService, weight }) => ({
        backend: pathOf(backendService),
        weight: weight ?? 0,
      }))
}

/** The weight that stands for all of it where there is only one backend service. */
export const SINGLE_WEIGHT = 100

/** A link without what differs between the ways of writing it. */
export function shortLink(link: string): string {
  return link.replace(/^https?:\/\/[^/]+\/compute\/[^/]+\//, '').replace(/^\/+/, '')
}

function placeOf(
  urlMap: UrlMap,
  place: UrlMapPlace,
): { readonly service: string | undefined; readonly action: RouteAction | undefined } {
  if (place.pathMatcher === undefined) {
    return { service: urlMap.defaultService, action: urlMap.defaultRouteAction }
  }
  const matcher = urlMap.pathMatchers?.find(({ name }) => name === place.pathMatcher)
  if (matcher === undefined) {
    throw new UserError('the URL map has no such path matcher.', {
      where: place.path,
      given: place.pathMatcher,
      allowed: urlMap.pathMatchers?.map(({ name }) => name).join(', ') || 'none; leave `path-matcher` empty',
    })
  }
  if (place.routeRulePriority === undefined) {
    return { service: matcher.defaultService, action: matcher.defaultRouteAction }
  }
  const rule = matcher.routeRules?.find(({ priority }) => priority === place.routeRulePriority)
  if (rule === undefined) {
    throw new UserError('the path matcher has no route rule of this priority.', {
      where: `${place.path}, path matcher ${matcher.name}`,
      given: String(place.routeRulePriority),
      allowed:
        matcher.routeRules?.map(({ priority }) => priority).join(', ') || 'none; leave `route-rule` empty',
    })
  }
  return { service: rule.service, action: rule.routeAction }
}

function withDefault<Holder extends DefaultRouting>(
  { defaultService: _, defaultRouteAction, ...rest }: Holder,
  division: Division,
): Omit<Holder, keyof DefaultRouting> & DefaultRouting {
  const { service, action } = written(defaultRouteAction, division)
  return {
    ...rest,
    ...(service === undefined ? {} : { defaultService: service }),
    ...(action === undefined ? {} : { defaultRouteAction: action }),
  }
}

function withRule({ service: _service, routeAction, ...rest }: RouteRule, division: Division): RouteRule {
  const { service, action } = written(routeAction, division)
  return {
    ...rest,
    ...(service === undefined ? {} : { service }),
    ...(action === undefined ? {} : { routeAction: action }),
  }
}

/** The route action keeps all that is not about the division: time-outs, retries, rewrites. */
function written(
  before: RouteAction | undefined,
  division: Division,
): { readonly service: string | undefined; readonly action: RouteAction | undefined } {
  const { weightedBackendServices: _, ...kept } = before ?? {}
  if (division.kind === 'weighted') {
    return { service: undefined, action: { ...kept, weightedBackendServices: division.backends } }
  }
  return { service: division.service, action: Object.keys(kept).length === 0 ? undefined : kept }
}
