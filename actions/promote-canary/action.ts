import { type Chosen, chosen, defineAction } from '../shared/action/define-action.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { abort } from './modes/abort/operation.ts'
import { resume } from './modes/resume/operation.ts'
import { revert } from './modes/revert/operation.ts'
import { start } from './modes/start/operation.ts'
import { status } from './modes/status/operation.ts'

/** Shifts traffic to a new version while the evidence allows, and rolls it back when it does not. */
export const promoteCanary = defineAction({
  name: 'promote-canary',
  readInputs,
  secrets: ({ prometheus }) => [prometheus?.token],
  choose,
})

function choose(inputs: Inputs): Chosen {
  switch (inputs.mode) {
    case 'start':
      return chosen(start, inputs)
    case 'resume':
      return chosen(resume, inputs)
    case 'abort':
      return chosen(abort, inputs)
    case 'revert':
      return chosen(revert, inputs)
    case 'status':
      return chosen(status, inputs)
  }
}
