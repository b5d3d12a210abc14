import { runPost } from '../shared/run-post.ts'
import { finishAfterwards } from './finish-afterwards.ts'
import { readInputs } from './inputs.ts'
import { ACTION } from './modes/mode.ts'

await runPost({ name: ACTION, readInputs, post: finishAfterwards })
