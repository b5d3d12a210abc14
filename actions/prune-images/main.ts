import { runAction } from '../shared/run-action.ts'
import { readInputs } from './inputs.ts'
import { run } from './run.ts'

await runAction({ name: 'prune-images', readInputs, run })
