import type { Version } from '../shared/release-version.ts'
import type { Format, Mode } from './judge/facts.ts'
import type { SeverityOverrides } from './judge/judge.ts'
import type { Settings } from './judge/settings.ts'
import type { ProfileName } from './profiles/find-profile.ts'

/** What the inputs ask for. */
export interface Request {
  readonly mode: Mode | 'auto'
  readonly profile: ProfileName
  readonly format: Format | 'auto'
  readonly changesDirectory: string
  readonly changelog: string | undefined
  readonly changesFile: string | undefined
  readonly version: Version | undefined
  /** The tag of the release; holds `{version}` once. */
  readonly tagFormat: string
  /** Paths; those that are there when undefined. */
  readonly manifests: readonly string[] | undefined
  readonly overrides: SeverityOverrides
  /** What goes before the settings of the profile. */
  readonly settings: Partial<Settings>
  readonly checkTickets: boolean
  readonly checkReleases: boolean
  readonly commitFixes: boolean
  readonly suggestFixes: boolean
  readonly checklist: readonly string[]
  readonly announcement: string
}

/** A file of the repository as it was read. */
export interface ObservedFile {
  /** Relative to the repository, with `/`. */
  readonly path: string
  readonly text: string
}

/** The files that the judgement needs. */
export interface ObservedFiles {
  readonly format: Format
  readonly directory: string
  readonly changes: readonly ObservedFile[]
  readonly indexPath: string
  /** A changelog that is not Markdown (`CHANGES.rst`, `NEWS`): it is not read. */
  readonly otherNotation?: string | undefined
  readonly index: ObservedFile | undefined
  readonly manifests: readonly ObservedFile[]
}
