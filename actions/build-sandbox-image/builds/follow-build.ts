import { messageOf } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { BuildLog } from '../build-log/build-log.ts'
import { pollDelayMs } from '../poll-delay.ts'
import { type Build, hasEnded, phaseNews } from './build.ts'
import { getBuild } from './codebuild-api.ts'
import { wrongSource } from './source.ts'

/** How following ended. */
export type Followed =
  | { readonly state: 'ended'; readonly build: Build }
  | { readonly state: 'timed-out'; readonly in: 'queue' | 'build'; readonly build: Build }
  /** It runs, and builds something else than it should. */
  | { readonly state: 'astray'; readonly reason: string; readonly build: Build }

/** How long a build may take, apart from one another: a build that waits for its turn has not begun. */
export interface FollowLimits {
  readonly queueMs: number
  readonly runMs: number
}

/** What a build is followed with. */
export interface Following {
  readonly limits: FollowLimits
  /** The commit that it must build; undefined when none can be told beforehand. */
  readonly commit: string | undefined
  readonly buildLog: BuildLog
}

/** Looks in a row that AWS may deny: a role that was made a moment ago is not known everywhere. */
const MOST_DENIED_LOOKS = 5
/**
 * Follows a build until it has ended: its phases and its log go to the step log.
 *
 * @param following when to stop following; it is up to the caller to stop the build then
 * @throws the signal's reason when the run is cancelled
 */
export async function followBuild(
  first: Build,
  { limits, commit, buildLog }: Following,
  world: Pick<World, 'aws' | 'clock' | 'log' | 'signal' | 'random'>,
): Promise<Followed> {
  const { clock, log, signal, random } = world
  let queued = isQueued(first)
  let until = clock.now().getTime() + (queued ? limits.queueMs : limits.runMs)
  let seen: Build | undefined
  let build = first
  let quietPolls = 0
  for (;;) {
    const news = phaseNews(seen, build)
    seen = build
    for (const line of news) log.info(line)
    const lines = await buildLog.printNews(build.log)
    if (hasEnded(build)) break
    const reason = wrongSource(commit, { commit: build.commit, ended: false })
    if (reason !== undefined) return { state: 'astray', reason, build }
    if (queued && !isQueued(build)) {
      queued = false
      until = clock.now().getTime() + limits.runMs
    }
    if (clock.now().getTime() >= until) return { state: 'timed-out', in: queued ? 'queue' : 'build', build }
    quietPolls = news.length + lines > 0 ? 0 : quietPolls + 1
    await clock.sleep(Math.min(pollDelayMs(quietPolls, random()), until - clock.now().getTime()), signal)
    build = await look(build, until, world)
  }
  await buildLog.printRest(build, clock)
  return { state: 'ended', build }
}

/** CodeBuild API reference, `BuildPhase`: what comes before a build has a machine. */
function isQueued({ currentPhase }: Build): boolean {
  return currentPhase === 'SUBMITTED' || currentPhase === 'QUEUED'
}

/**
 * Looks at the build. The build goes on without us, so a look that fails is only told and tried again, up to the limit of
 * the build; then what was last seen of it has to do. A permission that is missing for good is another matter: nothing would
 * ever be known of the build.
 */
async function look(
  build: Build,
  untilMs: number,
  world: Pick<World, 'aws' | 'clock' | 'log' | 'signal' | 'random'>,
): Promise<Build> {
  const { clock, log, signal, random } = world
  for (let failed = 1; ; failed += 1) {
    try {
      const now = await getBuild(build.id, world)
      if (now !== undefined) return now
      throw new Error(`CodeBuild does not know the build ${build.id}.`)
    } catch (error) {
      signal.throwIfAborted()
      if (isDenied(error) && failed === MOST_DENIED_LOOKS) throw error
      log.warning(`The state of the build is unknown for now; it goes on: ${messageOf(error)}`)
      const leftMs = untilMs - clock.now().getTime()
      if (leftMs <= 0) return build
      await clock.sleep(Math.min(pollDelayMs(failed + 3, random()), leftMs), signal)
    }
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && /^AccessDenied/.test(error.name)
}
