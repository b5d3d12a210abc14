import type { Journal } from '../../../shared/action/journal.ts'
import type { Application } from '../../../shared/action/operation.ts'
import { isCancellation, messageOf } from '../../../shared/errors.ts'
import { formatDuration } from '../../../shared/inputs/duration.ts'
import type { World } from '../../../shared/world.ts'
import { type Asset, assetVersion } from '../../assets/asset.ts'
import type { Product } from '../../assets/judge-assets.ts'
import { type AssetScope, listAssets } from '../../assets/list-assets.ts'
import { describeVmImages, verifyAssets } from '../../assets/verify-assets.ts'
import type { VmImage } from '../../assets/vm-image.ts'
import { type BuildLog, followLog } from '../../build-log/build-log.ts'
import { type Build, failureOf } from '../../builds/build.ts'
import { type EnvironmentVariable, OWN_VARIABLES } from '../../builds/environment.ts'
import { type FollowLimits, followBuild } from '../../builds/follow-build.ts'
import { type BuildIntent, intentToJson, JOURNAL_STATE, STEPS } from '../../builds/run-record.ts'
import { wrongSource } from '../../builds/source.ts'
import { startOnce } from '../../builds/start-once.ts'
import { describeStop, type StopOutcome, stopBuild } from '../../builds/stop-build.ts'
import type { BuildInputs } from '../../inputs.ts'
import type { ObservedBuild } from './observe.ts'
import type { StartPlan } from './plan.ts'

/** What became of the build. `assets` is what carries the asset id afterwards. */
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
      /** What the build left; undefined when that could not be read. */
      readonly assets: readonly Asset[] | undefined
      /** The last lines of the log. Text from outside. */
      readonly tail: readonly string[]
    }
  | {
      readonly state: 'cancelled'
      readonly build: Build
      readonly stop: StopOutcome
      readonly reason: string
    }

/** How a build ended, as far as following it goes. */
type Course =
  | { readonly state: 'succeeded'; readonly build: Build }
  | { readonly state: 'failed'; readonly build: Build; readonly reason: string }
  | Extract<Applied, { state: 'cancelled' }>

/** What the functions below work with. */
interface Context {
  readonly plan: StartPlan
  readonly scope: AssetScope
  readonly journal: Journal
  readonly buildLog: BuildLog
  readonly world: World
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
  { inputs: { request }, observation: { key, earlier }, journal }: Application<BuildInputs, ObservedBuild>,
  world: World,
): Promise<Applied> {
  world.state.save(JOURNAL_STATE, journal.path)
  const scope = { ...request, location: request.vmImages?.location }
  const context = { plan, scope, journal, buildLog: followLog(world), world }
  const intent = { project: plan.project.name, key, scope }
  const build = earlier === undefined ? await start(intent, context) : goOn(earlier, intent, context)
  const course = await follow(build, context)
  if (course.state === 'cancelled') return course
  const applied =
    course.state === 'succeeded' ? await verify(course.build, context) : await fail(course, context)
  if (applied.assets !== undefined) context.journal.write(STEPS.list, 'done')
  return applied
}

async function start(intent: BuildIntent, { plan, journal, world }: Context): Promise<Build> {
  const request = {
    project: plan.project.name,
    sourceVersion: plan.sourceVersion,
    environment: [...plan.environment, ...variablesOfRun(world)],
    timeoutMinutes: plan.timeoutMinutes,
    key: intent.key,
  }
  const build = await startOnce(request, { intent, placeWaitMs: plan.limits.queueMs, journal }, world)
  world.log.info(`Build ${build.id} has begun.`)
  return build
}

/** An earlier attempt's build is this run's from now on: `post` stops it like one of its own. */
function goOn(earlier: Build, intent: BuildIntent, { journal, world }: Context): Build {
  journal.write(STEPS.start, 'intent', intentToJson(intent))
  journal.write(STEPS.start, 'done', earlier.id)
  world.log.info(`Build ${earlier.id} was started by an earlier attempt of this job and is gone on with.`)
  return earlier
}

/** What the build tags temporary things with, so that they are found when nobody is left to remove them. */
function variablesOfRun({ runner, clock }: World): EnvironmentVariable[] {
  return [
    { name: OWN_VARIABLES.runId, type: 'PLAINTEXT', value: runner.runId },
    { name: OWN_VARIABLES.startedAt, type: 'PLAINTEXT', value: clock.now().toISOString() },
  ]
}

/** Follows the build to its end, and stops it when that cannot be waited for. */
async function follow(build: Build, context: Context): Promise<Course> {
  const { plan, journal, buildLog, world } = context
  try {
    const followed = await followBuild(build, { ...plan, buildLog }, world)
    if (followed.state !== 'ended') {
      const stop = await stopAndNote(followed.build, CALM_STOP_WAIT_MS, context)
      if (followed.state === 'timed-out' && stop.state === 'ended' && endedByItself(stop.build)) {
        await buildLog.printRest(stop.build, world.clock)
        return courseOf(stop.build, plan)
      }
      const why = followed.state === 'timed-out' ? describeTimeout(followed.in, plan.limits) : followed.reason
      return { state: 'failed', build: followed.build, reason: `${why} ${describeStop(build.id, stop)}` }
    }
    journal.write(STEPS.follow, 'done')
    return courseOf(followed.build, plan)
  } catch (error) {
    const stop = await stopAndNote(build, STOP_WAIT_MS, context)
    const reason = `${messageOf(error)} ${describeStop(build.id, stop)}`
    world.log.warning(reason)
    return isCancellation(error, world.signal)
      ? { state: 'cancelled', build, stop, reason }
      : { state: 'failed', build, reason }
  }
}

/** Before it was stopped, while nobody could look at it. */
function endedByItself({ status }: Build): boolean {
  return status === 'SUCCEEDED' || status === 'FAILED' || status === 'FAULT'
}

function courseOf(end: Build, { commit }: StartPlan): Course {
  if (end.status !== 'SUCCEEDED') return { state: 'failed', build: end, reason: `${failureOf(end)}.` }
  const wrong = wrongSource(commit, { commit: end.commit, ended: true })
  return wrong === undefined
    ? { state: 'succeeded', build: end }
    : { state: 'failed', build: end, reason: wrong }
}

function describeTimeout(where: 'queue' | 'build', { queueMs, runMs }: FollowLimits): string {
  return where === 'queue'
    ? `The build waited longer than ${formatDuration(queueMs)} in the queue, and never began.`
    : `The build took longer than ${formatDuration(runMs)}.`
}

async function stopAndNote({ id }: Build, waitMs: number, { journal, world }: Context): Promise<StopOutcome> {
  const outcome = await stopBuild(id, world, waitMs)
  if (outcome.state === 'ended') journal.write(STEPS.follow, 'undone')
  return outcome
}

async function verify(build: Build, context: Context): Promise<Exclude<Applied, { state: 'cancelled' }>> {
  const { plan, scope, world } = context
  try {
    const { product, assets } = await verifyAssets(plan, scope, world)
    const vmImages =
      scope.location === undefined ? [] : await describeVmImages(product, scope.location, world)
    return { state: 'built', build, product, vmImages, assets }
  } catch (error) {
    world.signal.throwIfAborted()
    return fail({ build, reason: messageOf(error) }, context)
  }
}

async function fail(
  { build, reason }: { readonly build: Build; readonly reason: string },
  context: Context,
): Promise<Extract<Applied, { state: 'failed' }>> {
  return { state: 'failed', build, reason, assets: await listLeft(context), tail: context.buildLog.tail() }
}

/** What the build left; a failure to read it must not hide why the build failed. */
async function listLeft({ plan, scope, world }: Context): Promise<Asset[] | undefined> {
  try {
    const assets = await listAssets(scope, world)
    return assets.filter((asset) => !plan.existing.includes(assetVersion(asset)))
  } catch (error) {
    world.signal.throwIfAborted()
    world.log.warning(`What the build left behind cannot be listed: ${messageOf(error)}`)
    return undefined
  }
}
