import { RUN_TAG } from '../../shared/asset-tags.ts'
import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { Ami, Asset, StoredObject } from '../assets/asset.ts'
import type { AssetId } from '../assets/asset-id.ts'
import { listAssets } from '../assets/list-assets.ts'
import { formatOf } from '../assets/vm-image.ts'
import type { PublicationInputs } from '../inputs.ts'
import { granteesOf } from './image-access.ts'
import { isOffered, tagsOfObject } from './object-access.ts'
import type { Grantee } from './opening.ts'

/** How far what a run has built is within reach of others. */
export interface Access {
  /** The run whose build it is. */
  readonly runId: string
  /** Everything that carries the asset id, of whatever run. */
  readonly assets: readonly Asset[]
  /** The images of the run. */
  readonly images: readonly { readonly ami: Ami; readonly grantees: readonly Grantee[] }[]
  /** The VM images of the run. */
  readonly objects: readonly { readonly object: StoredObject; readonly offered: boolean }[]
}

/** Reads what carries the asset id, and of what bears the run's tag too, who may get it. Changes nothing. */
export async function readAccess(
  { request: { product }, runId: given }: Pick<PublicationInputs, 'request' | 'runId'>,
  world: World,
): Promise<Access> {
  const runId = given ?? world.runner.runId
  if (runId === '')
    throw new UserError('the run whose build is meant is not known.', {
      where: 'input run-id',
      next: 'Outside GitHub give the id of the run that has built it.',
    })
  const assets = await listAssets({ ...product, location: product.vmImages?.location }, world)
  const ofRun = assets.filter((asset) => asset.kind === 'ami').filter((ami) => ami.runId === runId)
  const [images, objects] = await Promise.all([
    Promise.all(ofRun.map(async (ami) => ({ ami, grantees: await granteesOf(ami.id, world) }))),
    objectsOfRun(assets, { runId, assetId: product.assetId, assetTagKey: product.assetTagKey }, world),
  ])
  return { runId, assets, images, objects }
}

async function objectsOfRun(
  assets: readonly Asset[],
  of: { readonly runId: string; readonly assetId: AssetId; readonly assetTagKey: string },
  world: World,
): Promise<Access['objects']> {
  const stored = assets
    .filter((asset) => asset.kind === 's3-object')
    .filter((object) => formatOf(object) !== undefined)
  const found = await Promise.all(
    stored.map(async (object) => ({ object, tags: await tagsOfObject(object, world) })),
  )
  return found
    .filter(({ tags }) => tags.get(RUN_TAG) === of.runId && tags.get(of.assetTagKey) === of.assetId)
    .map(({ object, tags }) => ({ object, offered: isOffered(tags) }))
}
