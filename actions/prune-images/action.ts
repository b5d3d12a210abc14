import { chosen, defineAction } from '../shared/action/define-action.ts'
import { pruneAmis } from './amis/prune-amis.ts'
import { restoreAmis } from './amis/restore/restore-amis.ts'
import { readInputs } from './inputs.ts'
import { prune } from './operation.ts'
import { restore } from './restore/restore.ts'

/** Deletes the images, or the AMIs, that a lifecycle policy lets go and that nothing uses, or puts back what it removed. */
export const pruneImages = defineAction({
  name: 'prune-images',
  readInputs,
  choose: (inputs) => {
    switch (inputs.mode) {
      case 'restore':
        return chosen(restore, inputs)
      case 'amis':
        return chosen(pruneAmis, inputs)
      case 'restore-amis':
        return chosen(restoreAmis, inputs)
      default:
        return chosen(prune, inputs)
    }
  },
})
