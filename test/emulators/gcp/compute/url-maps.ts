import { invalid, notFound, Refusal } from '../http/google-error.ts'
import type { World } from '../world.ts'
import { fingerprintOf } from './fingerprint.ts'
import { mergePatch, withoutUnset } from './merge-patch.ts'
import type { IdentifiedRequest } from './operations.ts'
import { linkOf } from './resource-name.ts'
import { computeTimestamp } from './timestamp.ts'
import { placesOf, type RouteAction, servicesOf, type UrlMap, type UrlMapContents } from './url-map.ts'
import { demandValidUrlMap } from './url-map-rules.ts'

interface Stored {
  readonly id: string
  readonly project: string
  readonly createdAt: Date
  contents: UrlMapContents
}

/** The body of a PATCH or PUT: every field may be left out, and null. */
export type UrlMapBody = Readonly<Record<string, unknown>>

/** Fields that Compute makes itself and ignores in a body. */
const own = ['kind', 'id', 'creationTimestamp', 'selfLink', 'fingerprint', 'region', 'status']

/** All global URL maps. */
export class UrlMaps {
  readonly #world: World
  readonly #all = new Map<string, Stored>()

  constructor(world: World) {
    this.#world = world
  }

  /** Makes one, past all checks of callers. @throws Refusal when Compute would not take it */
  create(contents: UrlMapContents): void {
    const { project } = this.#world
    const stored = {
      id: this.#world.nextId(),
      project,
      createdAt: this.#world.now(),
      contents: this.#checked(contents),
    }
    this.#all.set(pathOfMap(project, contents.name), stored)
  }

  /** As `get` answers it. @throws Refusal 404 */
  get(project: string, nameOrId: string): UrlMap {
    this.#world.operations.settle()
    const { contents, ...stored } = this.#find(project, nameOrId)
    return {
      kind: 'compute#urlMap',
      id: stored.id,
      creationTimestamp: computeTimestamp(stored.createdAt),
      selfLink: linkOf(pathOfMap(project, contents.name)),
      ...contents,
      fingerprint: fingerprintOf(contents),
    }
  }

  /** Replaces what a user decides of a map at once, past fingerprints and callers, as another user may. */
  set(project: string, name: string, contents: UrlMapContents): void {
    this.#find(project, name).contents = this.#checked(contents)
  }

  /** Begins a PATCH, whose body is a JSON merge patch, or a PUT, whose body is the whole. @throws Refusal */
  change(
    type: 'patch' | 'update',
    {
      project,
      name,
      user,
      request,
    }: { project: string; name: string; user: string; request: IdentifiedRequest | undefined },
    body: UrlMapBody,
  ): object {
    const stored = this.#find(project, name)
    const path = pathOfMap(project, stored.contents.name)
    if (this.#world.operations.isChanging(path)) {
      throw new Refusal({
        status: 400,
        reason: 'resourceNotReady',
        message: `The resource '${path}' is not ready`,
      })
    }
    this.#demandFingerprint(type, stored, body.fingerprint)
    const changes = Object.fromEntries(Object.entries(body).filter(([field]) => !own.includes(field)))
    const merged = type === 'patch' ? mergePatch(stored.contents, changes) : changes
    const contents = this.#checked({ ...Object(merged), name: stored.contents.name })
    if (body.name != null && body.name !== stored.contents.name) {
      throw invalid(`Invalid value for field 'resource.name': '${body.name}'. The name cannot be changed.`)
    }
    return this.#world.operations.begin({
      type,
      target: { path, id: stored.id },
      user,
      request,
      effect: () => {
        stored.contents = contents
      },
    })
  }

  #find(project: string, nameOrId: string): Stored {
    const byName = this.#all.get(pathOfMap(project, nameOrId))
    const byId = [...this.#all.values()].find((map) => map.project === project && map.id === nameOrId)
    const found = byName ?? byId
    if (found === undefined) throw notFound(pathOfMap(project, nameOrId))
    return found
  }

  #demandFingerprint(type: 'patch' | 'update', { contents }: Stored, given: unknown): void {
    if (given == null) {
      // gRPC's interop tests patch URL maps without one; a PUT without one is refused (ansible/ansible PR 70230).
      if (type === 'patch') return
      throw new Refusal({
        status: 400,
        reason: 'required',
        message: "Required field 'resource.fingerprint' not specified",
      })
    }
    if (given === fingerprintOf(contents)) return
    throw new Refusal({
      status: 412,
      reason: 'conditionNotMet',
      message: 'Invalid fingerprint.',
      location: { locationType: 'header', location: 'If-Match' },
    })
  }

  #checked(contents: UrlMapContents): UrlMapContents {
    const kept = withoutUnset(contents)
    const { project } = this.#world
    demandValidUrlMap(kept, (url) => this.#world.backendServices.findByUrl(url, project))
    return withFullUrls(kept, (url) => {
      const service = this.#world.backendServices.findByUrl(url, project)
      return service === undefined ? url : linkOf(service.path)
    })
  }
}

/** The backend services that a body names, as they are written. */
export function servicesNamed(body: UrlMapBody): readonly string[] {
  return placesOf({ name: '', ...withoutUnset(body) }).flatMap(servicesOf)
}

function pathOfMap(project: string, name: string): string {
  return `projects/${project}/global/urlMaps/${name}`
}

/** Compute answers full URLs, however they were written. */
function withFullUrls(map: UrlMapContents, full: (url: string) => string): UrlMapContents {
  const ofAction = (action: RouteAction): RouteAction => ({
    ...action,
    ...(action.weightedBackendServices === undefined
      ? {}
      : {
          weightedBackendServices: action.weightedBackendServices.map((weighted) => ({
            ...weighted,
            backendService: full(weighted.backendService ?? ''),
          })),
        }),
  })
  const ofRoute = <T extends object>(route: T): T => {
    const changed: Record<string, unknown> = Object.fromEntries(Object.entries(route))
    for (const name of ['defaultService', 'service']) {
      const url = changed[name]
      if (typeof url === 'string') changed[name] = full(url)
    }
    for (const name of ['defaultRouteAction', 'routeAction']) {
      const action = changed[name]
      if (typeof action === 'object' && action !== null) changed[name] = ofAction(action as RouteAction)
    }
    return changed as T
  }
  const matchers = map.pathMatchers?.map((matcher) => ({
    ...ofRoute(matcher),
    ...(matcher.pathRules === undefined ? {} : { pathRules: matcher.pathRules.map(ofRoute) }),
    ...(matcher.routeRules === undefined ? {} : { routeRules: matcher.routeRules.map(ofRoute) }),
  }))
  return { ...ofRoute(map), ...(matchers === undefined ? {} : { pathMatchers: matchers }) }
}
