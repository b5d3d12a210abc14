import { messageOf } from '../shared/errors.ts'
import { logSafe } from '../shared/log/log-safe.ts'
import { runAction } from '../shared/run-action.ts'
import { readInputs } from './inputs.ts'
import { ACTION } from './modes/mode.ts'
import { replayCommand } from './replay/replay-command.ts'
import { run } from './run.ts'

const [command, ...parameters] = process.argv.slice(2)
if (command === 'replay') {
  try {
    console.log(replayCommand(parameters).join('\n'))
  } catch (error) {
    console.error(logSafe(messageOf(error)))
    process.exitCode = 1
  }
} else await runAction({ name: ACTION, readInputs, run })
