import { rootOf } from '../roots.ts'
import { type Api, apis, type Description } from './description.ts'
import { type Match, methodMatcher } from './match.ts'

/** What a request to the emulator is for. */
export interface Addressed {
  /** The API; undefined for GitHub's identity tokens and for what belongs to none. */
  readonly api: Api | undefined
  readonly match: Match | undefined
  /** The description's name (`compute.urlMaps.patch`), `github.oidc`, or undefined. */
  readonly operation: string | undefined
}

/** Tells what a method and a path with query are for. */
export type Addressing = (httpMethod: string, url: string) => Addressed

/** Makes the function that tells it, of Google's descriptions. */
export function addressing(descriptions: ReadonlyMap<Api, Description>): Addressing {
  const matchers = new Map(apis.map((api) => [api, methodMatcher(descriptions.get(api)?.methods ?? [])]))
  return (httpMethod, url) => {
    const { pathname } = new URL(url, 'http://google')
    if (pathname === '/oidc/token') return { api: undefined, match: undefined, operation: 'github.oidc' }
    const root = rootOf(pathname)
    const match = root === undefined ? undefined : matchers.get(root.api)?.(httpMethod, root.path)
    return { api: root?.api, match, operation: match?.method.id }
  }
}
