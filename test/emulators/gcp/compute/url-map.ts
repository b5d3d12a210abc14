/** The share of a backend service, out of the sum of all weights. */
export interface WeightedBackendService {
  readonly backendService?: string
  /** 0 to 1000. */
  readonly weight?: number
}

/** What happens to a request on its way. */
export interface RouteAction {
  readonly weightedBackendServices?: readonly WeightedBackendService[]
  readonly urlRewrite?: object
  readonly [other: string]: unknown
}

/** Where the default traffic of a map or of a path matcher goes. */
export interface DefaultRoute {
  readonly defaultService?: string
  readonly defaultRouteAction?: RouteAction
  readonly defaultUrlRedirect?: object
}

/** Where requests go that a rule matches. */
export interface RuleRoute {
  readonly service?: string
  readonly routeAction?: RouteAction
  readonly urlRedirect?: object
}

/** A rule of paths. */
export interface PathRule extends RuleRoute {
  readonly paths?: readonly string[]
}

/** A rule of anything; the lowest priority that matches decides. */
export interface RouteRule extends RuleRoute {
  readonly priority?: number
  readonly matchRules?: readonly object[]
  readonly description?: string
}

/** Rules for the requests of some hosts. */
export interface PathMatcher extends DefaultRoute {
  readonly name?: string
  readonly pathRules?: readonly PathRule[]
  readonly routeRules?: readonly RouteRule[]
}

/** Which hosts a path matcher is for. */
export interface HostRule {
  readonly hosts?: readonly string[]
  readonly pathMatcher?: string
}

/** What a user decides of a URL map. */
export interface UrlMapContents extends DefaultRoute {
  readonly name: string
  readonly description?: string
  readonly hostRules?: readonly HostRule[]
  readonly pathMatchers?: readonly PathMatcher[]
  readonly tests?: readonly object[]
}

/** A URL map as Compute answers it. */
export interface UrlMap extends UrlMapContents {
  readonly kind: 'compute#urlMap'
  readonly id: string
  readonly selfLink: string
  readonly creationTimestamp: string
  readonly fingerprint: string
}

/** A place in a URL map that sends requests somewhere, and how the description's paths name it. */
export interface Place {
  /** `defaultService`'s place is '' for the map itself, `pathMatchers[0].` for a matcher. */
  readonly at: string
  readonly service: string | undefined
  readonly action: RouteAction | undefined
  readonly redirects: boolean
}

/** All places of a map that send requests somewhere. */
export function placesOf(map: UrlMapContents): readonly Place[] {
  const defaultOf = (at: string, route: DefaultRoute): Place => ({
    at: `${at}default`,
    service: route.defaultService,
    action: route.defaultRouteAction,
    redirects: route.defaultUrlRedirect !== undefined,
  })
  const ruleOf = (at: string, route: RuleRoute): Place => ({
    at,
    service: route.service,
    action: route.routeAction,
    redirects: route.urlRedirect !== undefined,
  })
  return [
    defaultOf('', map),
    ...(map.pathMatchers ?? []).flatMap((matcher, index) => [
      defaultOf(`pathMatchers[${index}].`, matcher),
      ...(matcher.pathRules ?? []).map((rule, at) => ruleOf(`pathMatchers[${index}].pathRules[${at}]`, rule)),
      ...(matcher.routeRules ?? []).map((rule, at) =>
        ruleOf(`pathMatchers[${index}].routeRules[${at}]`, rule),
      ),
    ]),
  ]
}

/** The backend services that a place names, as they are written. */
export function servicesOf({ service, action }: Place): readonly string[] {
  const weighted = action?.weightedBackendServices ?? []
  return [service, ...weighted.map(({ backendService }) => backendService)].filter(
    (name) => name !== undefined,
  )
}
