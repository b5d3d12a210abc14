import { chosen, defineAction } from '../shared/action/define-action.ts'
import { readInputs } from './inputs.ts'
import { assets } from './modes/assets/operation.ts'
import { build } from './modes/build/operation.ts'
import { codebuild } from './modes/codebuild/operation.ts'
import { publish } from './modes/publish/operation.ts'
import { sweep } from './modes/sweep/operation.ts'
import { withdraw } from './modes/withdraw/operation.ts'

/** Builds a sandbox image, publishes it, lists what there is, or removes what dead runs left. */
export const buildSandboxImage = defineAction({
  name: 'build-sandbox-image',
  readInputs,
  choose: (inputs) => {
    switch (inputs.mode) {
      case 'assets':
        return chosen(assets, inputs)
      case 'build':
        return chosen(build, inputs)
      case 'codebuild':
        return chosen(codebuild, inputs)
      case 'publish':
        return chosen(publish, inputs)
      case 'withdraw':
        return chosen(withdraw, inputs)
      case 'sweep':
        return chosen(sweep, inputs)
    }
  },
})
