import { startAction } from '../shared/action/start-action.ts'
import { recordConfig } from './action.ts'

await startAction(recordConfig)
