/**
 * A URL map, as far as the division of traffic depends on it (Compute Engine API v1, `UrlMap`). Everything else in it
 * is carried along as it is.
 */
export interface UrlMap extends DefaultRouting {
  readonly name: string
  readonly selfLink?: string
  readonly description?: string
  readonly fingerprint?: string
  readonly defaultUrlRedirect?: object
  readonly hostRules?: readonly object[]
  readonly pathMatchers?: readonly PathMatcher[]
}

export interface PathMatcher extends DefaultRouting {
  readonly name: string
  readonly pathRules?: readonly object[]
  readonly routeRules?: readonly RouteRule[]
}

/** Where requests go that nothing more special matches: a URL map and a path matcher say it alike. */
export interface DefaultRouting {
  readonly defaultService?: string
  readonly defaultRouteAction?: RouteAction
}

export interface RouteRule {
  readonly priority: number
  readonly matchRules?: readonly object[]
  readonly service?: string
  readonly routeAction?: RouteAction
}

export interface RouteAction {
  readonly weightedBackendServices?: readonly WeightedBackendService[]
}

export interface WeightedBackendService {
  /** Full or partial URL. */
  readonly backendService: string
  /** 0 to 1000. */
  readonly weight?: number
  readonly headerAction?: object
}

/** The highest weight of a backend service (Compute Engine API v1, `WeightedBackendService.weight`). */
export const MAX_WEIGHT = 1_000
