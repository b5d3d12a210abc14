import { messageOf } from '../shared/errors.ts'
import type { World } from '../shared/world.ts'
import { type Build, hasEnded, phaseNews } from './build.ts'
import type { BuildLog } from './build-log.ts'
import { getBuild } from './codebuild.ts'
import { pollDelayMs } from './poll-delay.ts'

/** How following ended. */
export type Followed =
  | { readonly state: 'ended'; readonly build: Build }
  | { readonly state: 'timed-out'; readonly build: Build }

/** Looks at a build in a row that may fail: the SDK has retried each of them for about a minute before. */
const MOST_FAILED_LOOKS = 5
/** CloudWatch shows the last lines a little after the build has ended. */
const LAST_LINES_MS = 3_000

/**
 * Follows a build until it has ended: its phases and its log go to the step log.
 *
 * @param limitMs how long at most; it is up to the caller to stop the build then
 * @throws the signal's reason when the run is cancelled
 */
export async function followBuild(
  first: Build,
  buildLog: BuildLog,
  world: Pick<World, 'aws' | 'clock' | 'log' | 'signal' | 'random'>,
  limitMs: number,
): Promise<Followed> {
  const { clock, log, signal, random } = world
  const until = clock.now().getTime() + limitMs
  let seen: Build | undefined
  let build = first
  let quietPolls = 0
  for (;;) {
    const news = phaseNews(seen, build)
    seen = build
    for (const line of news) log.info(line)
    const lines = await buildLog.printNews(build.log)
    if (hasEnded(build)) break
    if (clock.now().getTime() >= until) return { state: 'timed-out', build }
    quietPolls = news.length + lines > 0 ? 0 : quietPolls + 1
    await clock.sleep(Math.min(pollDelayMs(quietPolls, random()), until - clock.now().getTime()), signal)
    build = await look(build, world)
  }
  await clock.sleep(LAST_LINES_MS, signal)
  await buildLog.printNews(build.log)
  return { state: 'ended', build }
}

/** Looks at the build; a failure is only told, since the build goes on without us, until too many follow each other. */
async function look(
  build: Build,
  world: Pick<World, 'aws' | 'clock' | 'log' | 'signal' | 'random'>,
): Promise<Build> {
  for (let failed = 1; ; failed += 1) {
    try {
      const now = await getBuild(build.id, world)
      if (now !== undefined) return now
      throw new Error(`CodeBuild does not know the build ${build.id}.`)
    } catch (error) {
      world.signal.throwIfAborted()
      if (failed === MOST_FAILED_LOOKS) throw error
      world.log.warning(`The build cannot be looked at now: ${messageOf(error)}`)
      await world.clock.sleep(pollDelayMs(failed + 3, world.random()), world.signal)
    }
  }
}
