import { colonTitle, type Profile } from '../profile.ts'
import { RELEASE_DROID_RULES } from './rules.ts'

export const releaseDroidProfile: Profile = {
  name: 'release-droid',
  purpose: 'The verdicts of release-droid 1.5.1 on a changes file, with its codes.',
  rules: RELEASE_DROID_RULES,
  severities: new Map(),
  settings: { dateWindow: { earliest: 0, latest: 0 } },
  releaseTitle: colonTitle,
}
