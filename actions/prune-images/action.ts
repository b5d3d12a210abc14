import { chosen, defineAction } from '../shared/action/define-action.ts'
import { readInputs } from './inputs.ts'
import { prune } from './operation.ts'

/** Deletes the container images that a lifecycle policy lets go and that nothing uses. */
export const pruneImages = defineAction({
  name: 'prune-images',
  readInputs,
  choose: (inputs) => chosen(prune, inputs),
})
