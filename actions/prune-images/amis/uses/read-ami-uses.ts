import { isCancellation, messageOf } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import type { Ami } from '../ami.ts'
import type { AmiReading, AmiSource, AmiUse } from './ami-use.ts'
import { readAutoScalingUses } from './auto-scaling.ts'
import { readExportUses, readInstanceUses, readVolumeUses } from './instances.ts'
import { readTemplateUses } from './launch-templates.ts'
import { readParameterUses } from './parameters.ts'

/**
 * Reads what needs the AMIs and their snapshots. A source that cannot be read for whatever reason is told as such: it holds
 * everything back.
 */
export async function readAmiUses(
  amis: readonly Pick<Ami, 'id' | 'snapshotIds'>[],
  world: Pick<World, 'aws' | 'signal' | 'log'>,
): Promise<readonly AmiReading[]> {
  const read = async (source: AmiSource, uses: () => Promise<readonly AmiUse[]>): Promise<AmiReading> => {
    try {
      return { source, status: 'read', uses: await uses() }
    } catch (error) {
      if (isCancellation(error, world.signal)) throw error
      const reason = error instanceof Error ? `${error.name}: ${messageOf(error)}` : messageOf(error)
      world.log.warning(`${source} is unreadable; refusing to remove anything: ${reason}`)
      return { source, status: 'unreadable', reason }
    }
  }
  const ids = amis.map(({ id }) => id)
  const snapshotIds = [...new Set(amis.flatMap((ami) => ami.snapshotIds))]
  const templates = readTemplateUses(world)
  return Promise.all([
    read('instances', () => readInstanceUses(ids, world)),
    read('launch-templates', async () => (await templates).uses),
    read('auto-scaling', () => readAutoScalingUses(world)),
    // Where templates are unreadable everything is held back anyway.
    read('parameters', async () =>
      readParameterUses((await templates.catch(() => undefined))?.selectors ?? [], world),
    ),
    read('volumes', () => readVolumeUses(snapshotIds, world)),
    read('exports', () => readExportUses(world)),
  ])
}
