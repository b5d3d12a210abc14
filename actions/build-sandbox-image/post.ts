import { runPost } from '../shared/action/run-post.ts'
import { readAwsInputs } from '../shared/inputs/common-inputs.ts'
import { buildSandboxImage } from './action.ts'
import { readRunInputs } from './inputs.ts'
import { stopLeftBuild } from './stop-left-build.ts'

await runPost({
  name: buildSandboxImage.name,
  readInputs: (inputs) => ({ ...readRunInputs(inputs, 'codebuild'), aws: readAwsInputs(inputs) }),
  post: (_inputs, world) => stopLeftBuild(world),
})
