import type { World } from '../../../shared/world.ts'
import { soleBackend } from '../../traffic/roles.ts'
import type { Serving } from '../platform.ts'
import { promotionIn, recordIn } from './description-record.ts'
import { backendsOf, readDivision } from './division.ts'
import { UrlMapStore } from './url-map-store.ts'
import type { UrlMapTarget } from './url-map-target.ts'

/** Who gets the traffic of a place in a URL map. */
export async function readServingOfUrlMap({ place }: UrlMapTarget, world: World): Promise<Serving> {
  const urlMap = await new UrlMapStore(world.google(), place, world).read({ signal: world.signal })
  return {
    backend: soleBackend(backendsOf(readDivision(urlMap, place), place)),
    promotion: promotionIn(urlMap.description, place),
    recordLeft: recordIn(urlMap.description, place) !== undefined,
  }
}
