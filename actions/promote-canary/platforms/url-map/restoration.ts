import { type Division, withDivision } from './division.ts'
import type { UrlMapPlace } from './paths.ts'
import { withoutSmokeRules } from './smoke-route-rule.ts'
import type { UrlMap } from './url-map-resource.ts'

/**
 * The merge patch (RFC 7396) that gives a place its original division back from whatever form it has then, so that it can
 * be sent without reading first. Of a path matcher the whole list goes with it, since a merge patch replaces lists: as it
 * was last read, without a rule of ours for smoke requests.
 */
export function restorationOf(urlMap: UrlMap, place: UrlMapPlace, original: Division): object {
  const restored = withDivision(withoutSmokeRules(urlMap), place, original)
  if (place.pathMatcher !== undefined) return { pathMatchers: restored.pathMatchers ?? [] }
  const { defaultService = null, defaultRouteAction: action } = restored
  return {
    defaultService,
    defaultRouteAction:
      action === undefined
        ? null
        : { ...action, weightedBackendServices: action.weightedBackendServices ?? null },
  }
}
