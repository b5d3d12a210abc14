import type { Profile } from '../profile.ts'
import { PYTHON_TOOLBOX_RULES } from './rules.ts'

export const pythonToolboxProfile: Profile = {
  name: 'python-toolbox',
  purpose: 'The checks of python-toolbox 10.4 before a release, which look at tag and manifest alone.',
  rules: PYTHON_TOOLBOX_RULES,
  severities: new Map(),
  settings: { codeName: 'never' },
  releaseTitle: (version) => version,
}
