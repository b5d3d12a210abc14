import type { World } from '../../../shared/world.ts'
import type { PublicationInputs } from '../../inputs.ts'
import { blocksPublicImages } from '../../publication/image-access.ts'
import { type Access, readAccess } from '../../publication/read-access.ts'

/** What there is before the publication. */
export interface ObservedPublication extends Access {
  readonly now: Date
  /** Whether the account blocks public images; false where none is to become public. */
  readonly blocksPublic: boolean
}

/** Reads who may get what the run has built, and whether the account lets it become public. Changes nothing. */
export async function observePublication(
  inputs: PublicationInputs,
  world: World,
): Promise<ObservedPublication> {
  const [access, blocksPublic] = await Promise.all([
    readAccess(inputs, world),
    inputs.request.grantees.includes('public') ? blocksPublicImages(world) : false,
  ])
  return { ...access, now: world.clock.now(), blocksPublic }
}
