import { chosen, defineAction } from '../shared/action/define-action.ts'
import { readInputs } from './inputs.ts'
import { draft } from './modes/draft/operation.ts'
import { publish } from './modes/publish/operation.ts'

/** Drafts a release, or publishes the draft. */
export const publishRelease = defineAction({
  name: 'publish-release',
  readInputs,
  choose: (inputs) => (inputs.mode === 'draft' ? chosen(draft, inputs) : chosen(publish, inputs)),
})
