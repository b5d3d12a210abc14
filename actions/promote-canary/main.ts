import { startAction } from '../shared/action/start-action.ts'
import { promoteCanary } from './action.ts'
import { replayCommand } from './replay/replay-command.ts'

await startAction(promoteCanary, { replay: replayCommand })
