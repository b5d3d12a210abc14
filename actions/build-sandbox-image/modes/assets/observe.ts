import type { World } from '../../../shared/world.ts'
import { describeVolumes } from '../../assets/inventory.ts'
import { carriers, filterOf, listAssets } from '../../assets/list-assets.ts'
import { type KeptAsset, upkeepOf } from '../../assets/upkeep.ts'
import { listContainerImages } from '../../container/list-container-images.ts'
import type { AssetsInputs } from '../../inputs.ts'

/** Reads everything that carries the asset id, or any. */
export async function observeAssets(
  { scope, containers }: AssetsInputs,
  world: World,
): Promise<readonly KeptAsset[]> {
  const [assets, volumes, containerImages] = await Promise.all([
    listAssets(scope, world),
    describeVolumes(filterOf(scope), world).then((found) => carriers(scope, found)),
    containers === undefined ? [] : listContainerImages(containers, scope.assetId, world),
  ])
  return [...assets, ...volumes, ...containerImages].map((asset) => upkeepOf(asset, world.clock.now()))
}
