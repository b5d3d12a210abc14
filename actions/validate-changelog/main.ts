import { runAction } from '../shared/run-action.ts'
import { readInputs } from './inputs.ts'
import { ACTION, run } from './run.ts'

await runAction({ name: ACTION, readInputs, run })
