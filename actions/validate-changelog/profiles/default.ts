import { ALL_RULES } from '../rules/all-rules.ts'
import { colonTitle, type Profile } from './profile.ts'

export const defaultProfile: Profile = {
  name: 'default',
  purpose:
    'What makes a release wrong is an error, what makes it worse a warning; accepts every real spelling.',
  rules: ALL_RULES,
  severities: new Map(),
  settings: {},
  releaseTitle: colonTitle,
}
