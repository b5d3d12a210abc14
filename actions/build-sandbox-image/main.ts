import { startAction } from '../shared/action/start-action.ts'
import { buildSandboxImage } from './action.ts'

await startAction(buildSandboxImage)
