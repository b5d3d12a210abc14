import { chosen, defineAction } from '../shared/action/define-action.ts'
import { readInputs } from './inputs.ts'
import { validate } from './operation.ts'

/** Checks the changes file of a release. */
export const validateChangelog = defineAction({
  name: 'validate-changelog',
  readInputs,
  choose: (inputs) => chosen(validate, inputs),
})
