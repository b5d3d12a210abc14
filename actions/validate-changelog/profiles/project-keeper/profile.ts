import type { Profile } from '../profile.ts'
import { PROJECT_KEEPER_RULES } from './rules.ts'

export const projectKeeperProfile: Profile = {
  name: 'project-keeper',
  purpose: 'The verdicts of project-keeper 5.7 (verify-release) on the changes, with its codes.',
  rules: PROJECT_KEEPER_RULES,
  severities: new Map(),
  settings: { timeZone: 'UTC', dateWindow: { earliest: -5, latest: 0 } },
  releaseTitle: (version, codeName) => (codeName === undefined ? version : `${version} ${codeName}`),
}
