import { chosen, defineAction } from '../shared/action/define-action.ts'
import { draft } from './draft/draft.ts'
import { readInputs } from './inputs.ts'
import { publish } from './publish/publish.ts'

/** Drafts a release, or publishes the draft. */
export const publishRelease = defineAction({
  name: 'publish-release',
  readInputs,
  choose: (inputs) => (inputs.mode === 'draft' ? chosen(draft, inputs) : chosen(publish, inputs)),
})
