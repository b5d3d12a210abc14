import type { CanaryHeader } from '../../smoke/canary-header.ts'
import { placeName, type UrlMapPlace } from './paths.ts'
import type { PathMatcher, RouteRule, UrlMap } from './url-map-resource.ts'

/** By this our route rules are found again. */
const MARK = 'ai-ops canary: smoke requests'
/** Priorities of route rules go from 0, evaluated first, to this (Compute Engine API v1, `HttpRouteRule.priority`). */
const MAX_PRIORITY = 2_147_483_647

/** A route rule for requests with the canary's header. */
export type SmokeRouteRule = RouteRule & { readonly description: string; readonly service: string }

/**
 * Plans the rule: the conditions of the place where the traffic is split and the header, evaluated just before it.
 *
 * @param service the link of the canary's backend service
 * @returns the reason when there can be none
 */
export function planSmokeRule(
  { urlMap, place }: { readonly urlMap: UrlMap; readonly place: UrlMapPlace },
  { name, value }: CanaryHeader,
  service: string,
): SmokeRouteRule | { readonly impossible: string } {
  const matcher = urlMap.pathMatchers?.find((one) => one.name === place.pathMatcher)
  if (matcher === undefined) {
    return {
      impossible:
        'The default of a URL map cannot match headers. Split the traffic in a path matcher, and set `path-matcher`.',
    }
  }
  if (matcher.pathRules?.length) {
    return {
      impossible: `Path matcher ${matcher.name} has path rules, which exclude route rules.`,
    }
  }
  const rules = matcher.routeRules ?? []
  const own = rules.find(({ priority }) => priority === place.routeRulePriority)
  const priority = own === undefined ? afterAll(rules) : justBefore(own, rules)
  if (priority === undefined) {
    return {
      impossible: `No priority before the route rule of ${placeName(place)} is free. Renumber the rule to a higher priority number.`,
    }
  }
  const header = { headerName: name, exactMatch: value }
  const matches = own?.matchRules ?? [{ prefixMatch: '/' }]
  const matchRules = matches.map((match) => ({
    ...match,
    headerMatches: [...headersOf(match), header],
  }))
  return { priority, description: MARK, matchRules, service }
}

/** The URL map with the rule in it; the rules of a path matcher stay in the order of their priorities. */
export function withSmokeRule(urlMap: UrlMap, { pathMatcher }: UrlMapPlace, rule: SmokeRouteRule): UrlMap {
  return mapMatchers(urlMap, (matcher) => {
    if (matcher.name !== pathMatcher) return matcher
    const routeRules = [...ownRules(matcher), rule].sort((a, b) => a.priority - b.priority)
    return { ...matcher, routeRules }
  })
}

/** The URL map without our rules: also without one whose run died. */
export function withoutSmokeRules(urlMap: UrlMap): UrlMap {
  return mapMatchers(urlMap, (matcher) => {
    const { routeRules = [], ...rest } = matcher
    const kept = ownRules(matcher)
    if (kept.length === routeRules.length) return matcher
    return kept.length === 0 ? rest : { ...rest, routeRules: kept }
  })
}

/** How many rules of ours are there. */
export function countSmokeRules({ pathMatchers = [] }: UrlMap): number {
  return pathMatchers.flatMap(({ routeRules = [] }) => routeRules.filter(isOurs)).length
}

function ownRules({ routeRules = [] }: PathMatcher): readonly RouteRule[] {
  return routeRules.filter((rule) => !isOurs(rule))
}

function isOurs(rule: RouteRule): boolean {
  return 'description' in rule && rule.description === MARK
}

function mapMatchers(urlMap: UrlMap, change: (matcher: PathMatcher) => PathMatcher): UrlMap {
  const { pathMatchers } = urlMap
  return pathMatchers === undefined ? urlMap : { ...urlMap, pathMatchers: pathMatchers.map(change) }
}

/** The default is for what no rule matches: there the header is asked for last. */
function afterAll(rules: readonly RouteRule[]): number | undefined {
  const last = Math.max(-1, ...rules.map(({ priority }) => priority))
  return last < MAX_PRIORITY ? last + 1 : undefined
}

function justBefore(own: RouteRule, rules: readonly RouteRule[]): number | undefined {
  const priority = own.priority - 1
  return priority >= 0 && rules.every((rule) => rule.priority !== priority) ? priority : undefined
}

function headersOf(match: object): readonly unknown[] {
  return 'headerMatches' in match && Array.isArray(match.headerMatches) ? match.headerMatches : []
}
