import { readAwsInputs } from '../shared/inputs/common-inputs.ts'
import { runPost } from '../shared/run-post.ts'
import { readRunInputs } from './inputs.ts'
import { ACTION } from './name.ts'
import { takeBack } from './take-back.ts'

await runPost({
  name: ACTION,
  readInputs: (inputs) => ({ ...readRunInputs(inputs, 'codebuild'), aws: readAwsInputs(inputs) }),
  post: (_inputs, world) => takeBack(world),
})
