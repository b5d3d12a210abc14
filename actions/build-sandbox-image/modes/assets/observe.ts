import type { World } from '../../../shared/world.ts'
import { describeVolumes } from '../../assets/inventory.ts'
import { carriers, filterOf, listAssets } from '../../assets/list-assets.ts'
import { type KeptAsset, upkeepOf } from '../../assets/upkeep.ts'
import type { AssetsInputs } from '../../inputs.ts'

/** Reads everything that carries the asset id, or any. */
export async function observeAssets({ scope }: AssetsInputs, world: World): Promise<readonly KeptAsset[]> {
  const [assets, volumes] = await Promise.all([
    listAssets(scope, world),
    describeVolumes(filterOf(scope), world).then((found) => carriers(scope, found)),
  ])
  return [...assets, ...volumes].map((asset) => upkeepOf(asset, world.clock.now()))
}
