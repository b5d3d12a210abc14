import type { GoogleApi } from '../../../shared/google/google-api.ts'
import type { World } from '../../../shared/world.ts'
import { type TargetHealth, UNREAD_HEALTH } from '../../guards/health.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { CanaryRecord } from '../../record/record.ts'
import type { Arm, Pair } from '../../traffic/arms.ts'
import { findRoles } from '../../traffic/roles.ts'
import { type BackendService, groupsOf, readBackendService, readGroupHealth } from './backend-service.ts'
import { recordIn, standbyIn } from './description-record.ts'
import { backendsOf, type Division, readDivision } from './division.ts'
import { readOriginal } from './original.ts'
import { type BackendServicePath, backendServiceName, placeName, type UrlMapPlace } from './paths.ts'
import type { UrlMap } from './url-map-resource.ts'
import { UrlMapStore } from './url-map-store.ts'
import type { UrlMapTarget } from './url-map-target.ts'

/** A backend service with the health of its groups. */
export interface ObservedBackend {
  readonly path: BackendServicePath
  readonly service: BackendService
  readonly health: TargetHealth
}

/** Everything that the plan for a URL map is made from. */
export interface UrlMapObservation extends Readonly<Record<Arm, ObservedBackend>> {
  readonly platform: 'url-map'
  readonly place: UrlMapPlace
  readonly urlMap: UrlMap
  /** The division before the canary in progress, or that of now. */
  readonly original: Division
  /** A canary of an earlier run. */
  readonly record: CanaryRecord<BackendServicePath> | undefined
}

/** Reads the URL map and its backend services. Changes nothing. */
export async function observeUrlMap(
  target: UrlMapTarget,
  { mode }: Pick<CanaryOptions, 'mode'>,
  world: World,
): Promise<UrlMapObservation> {
  const { place } = target
  const google = world.google()
  const urlMap = await new UrlMapStore(google, place, world).read({ signal: world.signal })
  const record = recordIn(urlMap.description, place)
  const division = readDivision(urlMap, place)
  const pair = record?.pair ?? rolesOf(division, urlMap, target)
  const original = record === undefined ? division : readOriginal(record, division, place)
  const observeOne = (path: BackendServicePath) => {
    const backend = observeBackend(google, path, world.signal)
    // A rollback must not fail with what only a shift needs.
    return mode === 'abort' ? backend.catch(() => unreadBackend(path)) : backend
  }
  const [stable, canary] = await Promise.all([observeOne(pair.stable), observeOne(pair.canary)])
  world.signal.throwIfAborted()
  return { platform: 'url-map', place, urlMap, original, record, stable, canary }
}

function rolesOf(
  division: Division,
  { description }: UrlMap,
  { place, stable, canary, pair }: UrlMapTarget,
): Pair<BackendServicePath> {
  const hints = { stable, canary, pair, standby: standbyIn(description, place) }
  const words = { where: placeName(place), kind: 'backend service', nameOf: backendServiceName } as const
  return findRoles(backendsOf(division, place), hints, words)
}

function unreadBackend(path: BackendServicePath): ObservedBackend {
  return { path, service: {}, health: UNREAD_HEALTH }
}

async function observeBackend(
  google: GoogleApi,
  path: BackendServicePath,
  signal: AbortSignal,
): Promise<ObservedBackend> {
  const service = await readBackendService(google, path, signal)
  const health = await readGroupHealth(google, { path, groups: groupsOf(service) }, signal)
  return { path, service, health }
}
