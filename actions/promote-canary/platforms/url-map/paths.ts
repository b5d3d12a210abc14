import { UserError } from '../../../shared/errors.ts'
import type { Brand } from '../../traffic/brand.ts'

/** The path of a global backend service: `projects/PROJECT/global/backendServices/NAME`. */
export type BackendServicePath = Brand<'backend service path'>

/** Where in a URL map the traffic is split. */
export interface UrlMapPlace {
  /** `projects/PROJECT/global/urlMaps/NAME`. */
  readonly path: string
  readonly project: string
  readonly name: string
  /** The path matcher whose default, or whose route rule, is split; the URL map's own default when undefined. */
  readonly pathMatcher: string | undefined
  /** The priority of the path matcher's route rule that is split; its default when undefined. */
  readonly routeRulePriority: number | undefined
}

/** RFC 1035 names, and projects with or without a domain (Compute Engine API v1, patterns of the parameters). */
const NAME = '[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?'
const PROJECT = '(?:[-a-z0-9]{1,63}(?:\\.[-a-z0-9]{1,63})*:)?[-a-z0-9]{1,63}'
const HOST = '(?:https://(?:www|compute)\\.googleapis\\.com/compute/v1/)?'
const URL_MAP = new RegExp(`^${HOST}projects/(${PROJECT})/global/urlMaps/(${NAME})$`)
const BACKEND_SERVICE = new RegExp(`^${HOST}(projects/${PROJECT}/global/backendServices/${NAME})$`)
const SHORT_NAME = new RegExp(`^${NAME}$`)

/**
 * Reads the path or the self link of a global URL map.
 *
 * @throws UserError when it is not one
 */
export function parseUrlMap(text: string, where: string): Pick<UrlMapPlace, 'path' | 'project' | 'name'> {
  const [, project, name] = URL_MAP.exec(text) ?? []
  if (project !== undefined && name !== undefined) {
    return { path: `projects/${project}/global/urlMaps/${name}`, project, name }
  }
  throw new UserError('not a global URL map.', {
    where,
    given: `\`${text}\``,
    allowed: '`projects/PROJECT/global/urlMaps/NAME`, or its self link',
  })
}

/**
 * Reads a backend service: its name, its path or its self link.
 *
 * @param project that of the URL map, for a name alone
 * @throws UserError when it is not one
 */
export function parseBackendService(text: string, project: string, where: string): BackendServicePath {
  const path = SHORT_NAME.test(text)
    ? `projects/${project}/global/backendServices/${text}`
    : BACKEND_SERVICE.exec(text)?.[1]
  if (path !== undefined && isBackendServicePath(path)) return path
  throw new UserError('not a global backend service.', {
    where,
    given: `\`${text}\``,
    allowed: 'its name, `projects/PROJECT/global/backendServices/NAME`, or its self link',
  })
}

/** Whether the text is the path of a global backend service. */
export function isBackendServicePath(text: string): text is BackendServicePath {
  return text.startsWith('projects/') && BACKEND_SERVICE.test(text)
}

/** The short name of a backend service, for people and metrics. */
export function backendServiceName(path: BackendServicePath): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** What a place is called in messages and in names: the URL map, and where in it. */
export function placeName({ path, pathMatcher, routeRulePriority }: UrlMapPlace): string {
  return [path, pathMatcher, routeRulePriority].filter((part) => part !== undefined).join('#')
}
