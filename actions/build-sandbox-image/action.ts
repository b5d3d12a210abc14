import { chosen, defineAction } from '../shared/action/define-action.ts'
import { codebuild } from './codebuild/operation.ts'
import { readInputs } from './inputs.ts'
import { sweep } from './sweep/operation.ts'

/** Builds a sandbox image, or removes what dead runs left. */
export const buildSandboxImage = defineAction({
  name: 'build-sandbox-image',
  readInputs,
  choose: (inputs) => (inputs.mode === 'codebuild' ? chosen(codebuild, inputs) : chosen(sweep, inputs)),
})
