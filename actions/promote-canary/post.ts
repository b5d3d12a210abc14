import { runPost } from '../shared/run-post.ts'
import { cleanUpInPost } from './controller/post-cleanup.ts'
import { readInputs } from './inputs.ts'
import { ACTION } from './modes/mode.ts'

await runPost({ name: ACTION, readInputs, post: cleanUpInPost })
