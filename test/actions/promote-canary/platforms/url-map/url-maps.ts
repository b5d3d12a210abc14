import type { Division } from '../../../../../actions/promote-canary/platforms/url-map/division.ts'
import {
  type BackendServicePath,
  parseBackendService,
  type UrlMapPlace,
} from '../../../../../actions/promote-canary/platforms/url-map/paths.ts'

const SELF = 'https://www.googleapis.com/compute/v1/'
const backend = (name: string): BackendServicePath => parseBackendService(name, 'shop', 'test')

export const BLUE = backend('blue')
export const GREEN = backend('green')
export const OTHER = backend('other')

export const PLACE: UrlMapPlace = {
  path: 'projects/shop/global/urlMaps/web',
  project: 'shop',
  name: 'web',
  pathMatcher: undefined,
  routeRulePriority: undefined,
}

/** The self link of a backend service, as Google gives it. */
export function link(path: BackendServicePath): string {
  return SELF + path
}

export function single(path: BackendServicePath): Division {
  return { kind: 'single', service: link(path) }
}

export function weighted(weights: Readonly<Record<string, number>>): Division {
  return {
    kind: 'weighted',
    backends: Object.entries(weights).map(([path, weight]) => ({ backendService: SELF + path, weight })),
  }
}
