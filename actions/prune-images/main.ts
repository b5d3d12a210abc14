import { startAction } from '../shared/action/start-action.ts'
import { pruneImages } from './action.ts'

await startAction(pruneImages)
