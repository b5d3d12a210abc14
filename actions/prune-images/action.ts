import { chosen, defineAction } from '../shared/action/define-action.ts'
import { readInputs } from './inputs.ts'
import { prune } from './operation.ts'
import { restore } from './restore/restore.ts'

/** Deletes the container images that a lifecycle policy lets go and that nothing uses, or puts back what it removed. */
export const pruneImages = defineAction({
  name: 'prune-images',
  readInputs,
  choose: (inputs) => (inputs.mode === 'restore' ? chosen(restore, inputs) : chosen(prune, inputs)),
})
