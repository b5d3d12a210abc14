import { isCancellation, messageOf } from '../shared/errors.ts'
import { formatDuration } from '../shared/inputs/duration.ts'
import type { World } from '../shared/world.ts'
import { type Asset, assetVersion } from './asset.ts'
import { type Build, failureOf } from './build.ts'
import { followLog } from './build-log.ts'
import { type EnvironmentVariable, OWN_VARIABLES } from './environment.ts'
import { followBuild } from './follow-build.ts'
import type { Product } from './judge-assets.ts'
import { type AssetScope, listAssets } from './list-assets.ts'
import type { StartPlan } from './plan.ts'
import { openJournal, STEPS } from './run-record.ts'
import { startOnce } from './start-once.ts'
import { describeStop, type StopOutcome, stopBuild } from './stop-build.ts'
import { describeVmImages, verifyAssets } from './verify-assets.ts'
import type { VmImage } from './vm-image.ts'

/** What became of the build. `assets` is everything that carries the asset id afterwards, where it could be read. */
export type Applied =
  | {
      readonly state: 'built'
      readonly build: Build
      readonly product: Product
      readonly vmImages: readonly VmImage[]
      readonly assets: readonly Asset[]
    }
  | {
      readonly state: 'failed'
      readonly build: Build
      readonly reason: string
      readonly assets: readonly Asset[]
      /** The last lines of the log. Text from outside. */
      readonly tail: readonly string[]
    }
  | {
      readonly state: 'cancelled'
      readonly build: Build
      readonly stop: StopOutcome
      readonly reason: string
    }

/** After a cancel the process has 7 s until it is ended, and a report to write. */
const STOP_WAIT_MS = 2_500
/** After a time-out of the build nothing hurries. */
const CALM_STOP_WAIT_MS = 60_000

/**
 * Carries out the plan: starts the build, follows it, verifies what it made. Whatever happens, no build is left running
 * that is not told about.
 */
export async function applyBuild(
  plan: StartPlan,
  scope: AssetScope,
  key: string,
  world: World,
): Promise<Applied> {
  const journal = openJournal(key, world)
  const build = await startOnce(
    {
      project: plan.project.name,
      sourceVersion: plan.sourceVersion,
      environment: [...plan.environment, ...variablesOfRun(world)],
      timeoutMinutes: plan.timeoutMinutes,
      key,
    },
    { project: plan.project.name, key, scope },
    journal,
    world,
  )
  world.log.info(`Build ${build.id} has begun.`)
  const buildLog = followLog(world)

  let followed: Awaited<ReturnType<typeof followBuild>>
  try {
    followed = await followBuild(build, buildLog, world, plan.followMs)
  } catch (error) {
    const stop = await stopBuild(build.id, world, STOP_WAIT_MS)
    if (stop.state === 'ended') journal.write(STEPS.follow, 'undone')
    world.log.warning(describeStop(build.id, stop))
    if (!isCancellation(error, world.signal)) throw error
    return { state: 'cancelled', build, stop, reason: `${messageOf(error)} ${describeStop(build.id, stop)}` }
  }

  const failed = async (reason: string, end: Build): Promise<Applied> => {
    const assets = (await listLeft(scope, world)).filter(
      (asset) => !plan.existing.includes(assetVersion(asset)),
    )
    return { state: 'failed', build: end, reason, assets, tail: buildLog.tail() }
  }

  if (followed.state === 'timed-out') {
    const stop = await stopBuild(build.id, world, CALM_STOP_WAIT_MS)
    if (stop.state === 'ended') journal.write(STEPS.follow, 'undone')
    const reason = `The build took longer than ${formatDuration(plan.followMs)}. ${describeStop(build.id, stop)}`
    return failed(reason, followed.build)
  }

  journal.write(STEPS.follow, 'done')
  const end = followed.build
  if (end.status !== 'SUCCEEDED') return failed(`${failureOf(end)}.`, end)
  return verify(plan, scope, end, failed, world)
}

/** What the build tags temporary things with, so that they are found when nobody is left to remove them. */
function variablesOfRun({ runner, clock }: World): EnvironmentVariable[] {
  return [
    { name: OWN_VARIABLES.runId, type: 'PLAINTEXT', value: runner.runId },
    { name: OWN_VARIABLES.startedAt, type: 'PLAINTEXT', value: clock.now().toISOString() },
  ]
}

async function verify(
  plan: StartPlan,
  scope: AssetScope,
  build: Build,
  failed: (reason: string, build: Build) => Promise<Applied>,
  world: World,
): Promise<Applied> {
  try {
    const { product, assets } = await verifyAssets(plan, scope, world)
    const vmImages =
      scope.location === undefined ? [] : await describeVmImages(product, scope.location, world)
    return { state: 'built', build, product, vmImages, assets }
  } catch (error) {
    world.signal.throwIfAborted()
    return failed(messageOf(error), build)
  }
}

/** What carries the asset id; a failure to read it must not hide why the build failed. */
async function listLeft(scope: AssetScope, world: World): Promise<Asset[]> {
  try {
    return await listAssets(scope, world)
  } catch (error) {
    world.log.warning(`What the build left behind cannot be listed: ${messageOf(error)}`)
    return []
  }
}
