import { startAction } from '../shared/action/start-action.ts'
import { validateChangelog } from './action.ts'

await startAction(validateChangelog)
