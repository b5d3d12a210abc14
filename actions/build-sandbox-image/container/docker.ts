import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { withinLimit } from '../pipeline/within-limit.ts'

export type DockerWorld = Pick<World, 'clock' | 'log' | 'program' | 'signal'>

/** One call of docker. */
export interface DockerCall {
  readonly args: readonly string[]
  /** What it does, as a message goes on after "docker could not". */
  readonly what: string
  readonly environment?: Readonly<Record<string, string>>
  readonly input?: string
}

/** An image of some GiB is pulled, committed or pushed within minutes. */
const DOCKER_LIMIT_MS = 60 * 60_000
/** How many of its last lines tell why docker failed. */
const REASON_LINES = 3

/**
 * Runs docker, whose lines go to the step log.
 *
 * @returns its lines
 * @throws UserError with the last of them when it fails, or takes too long
 */
export async function runDocker(call: DockerCall, world: DockerWorld): Promise<string[]> {
  const lines: string[] = []
  const { args, what, environment = {}, input = '' } = call
  const exitCode = await withinLimit({ what: 'docker', limitMs: DOCKER_LIMIT_MS }, world, (signal) =>
    world.program('docker', args, {
      environment,
      input,
      signal,
      onLine: (line) => {
        if (line.trim() === '') return
        lines.push(line.trim())
        world.log.info(line)
      },
    }),
  )
  if (exitCode === 0) return lines
  throw new UserError(`docker could not ${what} (exit code ${exitCode}).`, {
    given: lines.slice(-REASON_LINES).join(' '),
    next: 'All that docker said is in the log above.',
  })
}
