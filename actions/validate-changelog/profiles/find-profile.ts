import { defaultProfile } from './default.ts'
import type { Profile } from './profile.ts'
import { projectKeeperProfile } from './project-keeper/profile.ts'
import { pythonToolboxProfile } from './python-toolbox/profile.ts'
import { releaseDroidProfile } from './release-droid/profile.ts'
import { strictProfile } from './strict.ts'

/** All profiles by their names. */
export const PROFILES = {
  default: defaultProfile,
  strict: strictProfile,
  'release-droid': releaseDroidProfile,
  'project-keeper': projectKeeperProfile,
  'python-toolbox': pythonToolboxProfile,
} as const satisfies Record<string, Profile>

/** The name of a profile. */
export type ProfileName = keyof typeof PROFILES

/** The names of all profiles. */
export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[]
