import type { Journal } from '../../shared/action/journal.ts'
import { isCancellation, messageOf } from '../../shared/errors.ts'
import { formatDuration } from '../../shared/inputs/duration.ts'
import type { World } from '../../shared/world.ts'
import type { Build } from './build.ts'
import { type CodeBuildWorld, findBuildByKey, type StartRequest, startBuild } from './codebuild-api.ts'
import { type BuildIntent, intentToJson, STEPS } from './run-record.ts'

/** How often a build whose start was not answered is looked for, and how long between: lists lag behind starts. */
const LOOKS = 4
const BETWEEN_LOOKS_MS = 2_000

/** How long between two attempts to get a place, and how often it is told. */
const PLACE_EVERY_MS = 30_000

/** What goes with the start of a build. */
export interface StartTerms {
  readonly intent: BuildIntent
  /** How long it is tried again while CodeBuild has no place for a further build. */
  readonly placeWaitMs: number
  readonly journal: Journal
}

/**
 * Starts the build exactly once. While CodeBuild has no place for it, it is tried again. When the answer to the start is lost for good, the build is looked for by its key,
 * and taken over when it is there. Does not listen to the run's signal: a start that is on its way has to be known
 * before it can be stopped. Waiting for a place ends with the run: nothing has begun then.
 *
 * @throws what StartBuild threw, when there is no such build
 */
export async function startOnce(
  request: StartRequest,
  { intent, placeWaitMs, journal }: StartTerms,
  world: Pick<World, 'aws' | 'clock' | 'log' | 'signal'>,
): Promise<Build> {
  world.signal.throwIfAborted()
  journal.write(STEPS.start, 'intent', intentToJson(intent))
  const calm = { aws: world.aws, signal: new AbortController().signal }
  try {
    const build = await startInPlace(request, placeWaitMs, { ...world, calm })
    journal.write(STEPS.start, 'done', build.id)
    return build
  } catch (error) {
    const refused = wasRefused(error) || isCancellation(error, world.signal)
    const build = refused ? undefined : await searchBuild(intent, world)
    if (build === undefined) {
      // What was not refused may still come to life: then the journal stays open, and `post` looks once more.
      if (refused) journal.write(STEPS.start, 'failed', messageOf(error))
      throw error
    }
    world.log.warning(
      `The answer to the start was lost (${messageOf(error)}); build ${build.id} had been started.`,
    )
    journal.write(STEPS.start, 'done', build.id)
    return build
  }
}

/** Every attempt has the same key, so that none starts a second build. */
async function startInPlace(
  request: StartRequest,
  waitMs: number,
  { calm, clock, log, signal }: Pick<World, 'clock' | 'log' | 'signal'> & { readonly calm: CodeBuildWorld },
): Promise<Build> {
  const until = clock.now().getTime() + waitMs
  for (;;) {
    try {
      return await startBuild(request, calm)
    } catch (error) {
      if (!hasNoPlace(error)) throw error
      const leftMs = until - clock.now().getTime()
      if (leftMs <= 0) throw error
      log.info(
        `CodeBuild has no place for a further build (${messageOf(error)}); trying again for ${formatDuration(leftMs)}.`,
      )
      await clock.sleep(Math.min(PLACE_EVERY_MS, leftMs), signal)
    }
  }
}

/** The quota of running and queued builds of the account or the project (CodeBuild user guide, "Builds"). */
function hasNoPlace(error: unknown): boolean {
  return error instanceof Error && /LimitExceeded/.test(error.name)
}

/** Looks for the build of an intent, also when it was started a moment ago. */
export async function searchBuild(
  { project, key }: Pick<BuildIntent, 'project' | 'key'>,
  { aws, clock }: Pick<World, 'aws' | 'clock'>,
): Promise<Build | undefined> {
  const calm = { aws, signal: new AbortController().signal }
  for (let looks = 1; ; looks += 1) {
    const build = await findBuildByKey(project, key, calm)
    if (build !== undefined || looks === LOOKS) return build
    await clock.sleep(BETWEEN_LOOKS_MS, calm.signal)
  }
}

/** Whether AWS answered that it did not do it (4xx other than throttling), so that no build can have begun. */
function wasRefused(error: unknown): boolean {
  if (!(error instanceof Error) || !('$metadata' in error)) return false
  const metadata: unknown = error.$metadata
  const status =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
      ? metadata.httpStatusCode
      : 0
  return (
    typeof status === 'number' &&
    status >= 400 &&
    status < 500 &&
    !/Throttling|TooManyRequests/.test(error.name)
  )
}
