import { CodeBuildClient, StopBuildCommand } from '@aws-sdk/client-codebuild'
import { messageOf } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { type Build, hasEnded } from './build.ts'
import { getBuild, toBuild } from './codebuild-api.ts'

/** What became of the wish to stop a build. */
export type StopOutcome =
  /** It has ended, by us or by itself before. */
  | { readonly state: 'ended'; readonly build: Build }
  /** CodeBuild accepted the stop, and had not carried it out when the time was over. */
  | { readonly state: 'stopping'; readonly build: Build }
  /** Nobody knows whether it still runs. */
  | { readonly state: 'failed'; readonly reason: string }

/** How often it is looked whether the build has ended. */
const LOOK_EVERY_MS = 400

/**
 * Stops a build and waits a little until it has ended. Works after the run was cancelled: it does not listen to the
 * run's signal. Never throws.
 *
 * @param waitMs how long to wait for the end after CodeBuild has accepted the stop
 */
export async function stopBuild(
  id: string,
  { aws, clock }: Pick<World, 'aws' | 'clock'>,
  waitMs: number,
): Promise<StopOutcome> {
  const world = { aws, signal: new AbortController().signal }
  try {
    // iam: codebuild:StopBuild
    const answer = await aws.client(CodeBuildClient).send(new StopBuildCommand({ id }))
    // One that had ended by itself is answered as it ended, also where it cannot be looked at.
    const stopped = answer.build && toBuild(answer.build)
    if (stopped !== undefined && hasEnded(stopped)) return { state: 'ended', build: stopped }
    const until = clock.now().getTime() + waitMs
    for (;;) {
      const build = await getBuild(id, world)
      if (build === undefined) return { state: 'failed', reason: `CodeBuild does not know the build ${id}` }
      if (hasEnded(build)) return { state: 'ended', build }
      if (clock.now().getTime() >= until) return { state: 'stopping', build }
      await clock.sleep(LOOK_EVERY_MS, world.signal)
    }
  } catch (error) {
    return { state: 'failed', reason: messageOf(error) }
  }
}

/** What is said about the outcome, and what its reader has to do. */
export function describeStop(id: string, outcome: StopOutcome): string {
  switch (outcome.state) {
    case 'ended':
      return outcome.build.status === 'STOPPED'
        ? `Build ${id} is stopped.`
        : `Build ${id} had ended already (${outcome.build.status}).`
    case 'stopping':
      return `Build ${id} is being stopped.`
    case 'failed':
      return `Build ${id} could not be stopped (${outcome.reason}) and may still run. Stop it: aws codebuild stop-build --id '${id}'`
  }
}
