import { runAction } from '../shared/run-action.ts'
import { readInputs } from './inputs.ts'
import { ACTION } from './modes/mode.ts'
import { run } from './run.ts'

await runAction({ name: ACTION, readInputs, run })
