import * as core from '@actions/core'
import { cancelOnSignals } from '../cancellation.ts'
import { explainError } from '../explain-error.ts'
import type { ActionInputs } from '../inputs/common-inputs.ts'
import { InputReader } from '../inputs/input-reader.ts'
import { createLog } from '../log/log.ts'
import { useProxiesOfEnvironment } from '../proxy.ts'
import { createWorld, type World } from '../world.ts'
import type { Action } from './define-action.ts'

/** What an action does after the job's steps, whatever became of its main step. */
export interface PostAction<Inputs extends ActionInputs> extends Pick<Action<Inputs>, 'name' | 'readInputs'> {
  readonly post: (inputs: Inputs, world: World) => Promise<void>
}

/** Runs the `post` of an action. It fails the job only when something could not be rolled back: then someone must look. */
export async function runPost<Inputs extends ActionInputs>(action: PostAction<Inputs>): Promise<void> {
  useProxiesOfEnvironment()
  const log = createLog()
  const signal = cancelOnSignals((error) => log.warning(error.message), log.error)
  try {
    const inputs = action.readInputs(
      new InputReader((name) => core.getInput(name, { trimWhitespace: false })),
    )
    const world = createWorld({
      action: action.name,
      signal,
      aws: inputs.aws,
      google: inputs.google,
      githubToken: inputs.githubToken,
    })
    await action.post(inputs, world)
  } catch (error) {
    const { headline, lines } = explainError(error, signal)
    for (const line of lines) log.info(line)
    log.error(headline)
    process.exitCode = 1
  }
  process.exit()
}
