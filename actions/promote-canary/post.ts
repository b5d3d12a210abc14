import { runPost } from '../shared/action/run-post.ts'
import { promoteCanary } from './action.ts'
import { cleanUpInPost } from './controller/post-cleanup.ts'

await runPost({ ...promoteCanary, post: cleanUpInPost })
