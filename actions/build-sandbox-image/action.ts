import { chosen, defineAction } from '../shared/action/define-action.ts'
import { readInputs } from './inputs.ts'
import { codebuild } from './modes/codebuild/operation.ts'
import { sweep } from './modes/sweep/operation.ts'

/** Builds a sandbox image, or removes what dead runs left. */
export const buildSandboxImage = defineAction({
  name: 'build-sandbox-image',
  readInputs,
  choose: (inputs) => (inputs.mode === 'codebuild' ? chosen(codebuild, inputs) : chosen(sweep, inputs)),
})
