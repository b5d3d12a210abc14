import { readAwsInputs } from '../shared/inputs/common-inputs.ts'
import { runPost } from '../shared/run-post.ts'
import { readRunInputs } from './inputs.ts'
import { ACTION } from './name.ts'
import { stopLeftBuild } from './stop-left-build.ts'

await runPost({
  name: ACTION,
  readInputs: (inputs) => ({ ...readRunInputs(inputs, 'codebuild'), aws: readAwsInputs(inputs) }),
  post: (_inputs, world) => stopLeftBuild(world),
})
