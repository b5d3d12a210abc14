import type { World } from '../../../shared/world.ts'
import type { PublicationInputs } from '../../inputs.ts'
import { isDistribution } from '../../publication/cached-copies.ts'
import { blocksPublicImages } from '../../publication/image-access.ts'
import { type Access, readAccess } from '../../publication/read-access.ts'

/** What there is before the publication. */
export interface ObservedPublication extends Access {
  readonly now: Date
  /** Whether the account blocks public images; false where none is to become public. */
  readonly blocksPublic: boolean
  /** Whether the distribution that is named is there; true where none is. */
  readonly hasDistribution: boolean
}

/** Reads who may get what the run has built, and whether the account lets it become public. Changes nothing. */
export async function observePublication(
  inputs: PublicationInputs,
  world: World,
): Promise<ObservedPublication> {
  const { grantees, distribution } = inputs.request
  const [access, blocksPublic, hasDistribution] = await Promise.all([
    readAccess(inputs, world),
    grantees.includes('public') ? blocksPublicImages(world) : false,
    distribution === undefined || isDistribution(distribution, world),
  ])
  return { ...access, now: world.clock.now(), blocksPublic, hasDistribution }
}
