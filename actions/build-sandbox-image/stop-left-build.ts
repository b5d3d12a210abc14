import { Journal, readJournal } from '../shared/action/journal.ts'
import type { World } from '../shared/world.ts'
import { type Asset, describeAsset, removalCommand } from './assets/asset.ts'
import { type AssetScope, listAssets } from './assets/list-assets.ts'
import { hasEnded } from './builds/build.ts'
import { getBuild } from './builds/codebuild-api.ts'
import { JOURNAL_STATE, readRunRecord } from './builds/run-record.ts'
import { searchBuild } from './builds/start-once.ts'
import { describeStop, stopBuild } from './builds/stop-build.ts'
import { type PipelineRecord, readPipelineRecord } from './pipeline/pipeline-record.ts'
import { removeTemporary } from './pipeline/remove-temporary.ts'
import { undo, undoList } from './publication/undo.ts'

/** How long `post` waits for the end of a build that it has stopped. */
const STOP_WAIT_MS = 60_000
/** How long it waits until a stack with an instance is gone. */
const REMOVAL_WAIT_MS = 20 * 60_000

/**
 * Stops a build that the main step left running, because it was cancelled or killed, and says what the build left.
 *
 * @throws Error when the build could not be stopped: then someone must do it
 */
export async function stopLeftBuild(world: World): Promise<void> {
  const path = world.state.read(JOURNAL_STATE)
  const journal = path === undefined ? [] : readJournal(path)
  const sandbox = readPipelineRecord(journal)
  if (sandbox !== undefined) await cleanUp(sandbox, world)
  if (path !== undefined) await takeBack(path, world)
  const record = readRunRecord(journal)
  if (record.state === 'over') return
  const { scope } = record.intent
  if (record.state === 'open') {
    const id = record.buildId ?? (await searchBuild(record.intent, world))?.id
    if (id === undefined) {
      world.log.info('No build was started.')
      return
    }
    await stopIfRunning(id, world)
  }
  tellLeft(await listAssets(scope, world), scope, world)
}

/** What a build on this runner needed for a while, when its main step died before it could remove it. */
async function cleanUp(record: PipelineRecord, world: World): Promise<void> {
  const left = await removeTemporary(record, REMOVAL_WAIT_MS, world)
  tellLeft(await listAssets(record.scope, world), record.scope, world)
  if (left.length > 0)
    throw new Error(`These are still there: ${left.map(({ asset }) => describeAsset(asset)).join(', ')}.`)
}

/** What a publication had opened when its main step died. */
async function takeBack(path: string, world: World): Promise<void> {
  const openings = undoList(readJournal(path))
  if (openings.length === 0) return
  const { left } = await undo(openings, new Journal(path, world.clock), world)
  if (left.length > 0)
    throw new Error(
      `These are still within reach of others: ${left.join('; ')}. Roll them back with \`mode: withdraw\`.`,
    )
}

async function stopIfRunning(id: string, world: World): Promise<void> {
  const build = await getBuild(id, world)
  if (build !== undefined && hasEnded(build)) {
    world.log.info(`Build ${id} has ended (${build.status}).`)
    return
  }
  const stop = await stopBuild(id, world, STOP_WAIT_MS)
  if (stop.state === 'failed') throw new Error(describeStop(id, stop))
  world.log.info(describeStop(id, stop))
}

function tellLeft(assets: readonly Asset[], { assetId }: AssetScope, { log }: World): void {
  if (assets.length === 0) {
    log.info(`Nothing carries the asset id ${assetId}.`)
    return
  }
  log.warning(
    `${assets.length} things carry the asset id ${assetId}; the log of this step says how to remove them.`,
  )
  for (const asset of assets)
    log.info(`${describeAsset(asset)}: ${removalCommand(asset) ?? 'nothing to remove'}`)
}
