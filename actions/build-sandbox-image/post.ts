import { readAwsInputs, readCommonInputs } from '../shared/inputs/common-inputs.ts'
import { runPost } from '../shared/run-post.ts'
import { takeBack } from './take-back.ts'

await runPost({
  name: 'build-sandbox-image',
  readInputs: (inputs) => ({ ...readCommonInputs(inputs), aws: readAwsInputs(inputs) }),
  post: (_inputs, world) => takeBack(world),
})
