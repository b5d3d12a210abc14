import { startAction } from '../shared/action/start-action.ts'
import { publishRelease } from './action.ts'

await startAction(publishRelease)
