import type { Version } from '../../shared/release-version.ts'
import type { CalendarDate } from '../parse/calendar-date.ts'
import type { ChangelogIndex } from '../parse/changelog-index.ts'
import type { ChangesDocument } from '../parse/changes-document.ts'
import type { KeepAChangelog } from '../parse/keep-a-changelog.ts'
import type { Span } from '../parse/source.ts'

/** What the action is asked: is the release prepared (`pull-request`), or is it fit to publish now (`release`). */
export type Mode = 'pull-request' | 'release'

/** How the repository keeps its changes. */
export type Format = 'changes-files' | 'keep-a-changelog'

/** Something that was looked up outside the files, or why it was not. */
export type Lookup<Value> =
  | { readonly state: 'known'; readonly value: Value }
  /** It was asked for and could not be read: a rule that needs it fails. */
  | { readonly state: 'unreadable'; readonly reason: string }
  /** Nobody asked for it: a rule that needs it does not apply. */
  | { readonly state: 'not-asked' }

/** The version that is to be released, and who says so. */
export interface ExpectedVersion {
  readonly version: Version
  readonly statedBy: string
}

/** A changes file of the folder, as far as the others are judged by it. */
export interface ChangesFileFacts {
  readonly path: string
  readonly version: Version
  /** Whether its title has a date that exists. */
  readonly isDated: boolean
  readonly titleSpan: Span | undefined
  /** Where the date is left open. */
  readonly openDate?: Span | undefined
}

/** The version that a manifest such as `package.json` states. */
export interface ManifestVersion {
  readonly path: string
  readonly version: Version | undefined
  readonly text: string
  readonly span: Span
}

/** The tags of the repository. */
export interface TagFacts {
  readonly names: readonly string[]
  /** The day of each tag, `yyyy-mm-dd`, as far as it is known. */
  readonly days?: ReadonlyMap<string, string>
  /** The versions of the tags that the commit to release descends from. */
  readonly reachable: readonly Version[]
}

/** A release of the repository on GitHub. */
export interface ReleaseFacts {
  readonly tag: string
  readonly isDraft: boolean
  readonly url: string
}

/** What GitHub says of a ticket. */
export type TicketState =
  | { readonly kind: 'issue'; readonly state: 'open' | 'completed' | 'not-planned' | 'duplicate' }
  | { readonly kind: 'pull-request'; readonly state: 'open' | 'merged' | 'closed' }
  /** It was moved to another repository, `owner/name#number` as far as it is known. */
  | { readonly kind: 'transferred'; readonly to: string | undefined }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'missing' }

/** Everything that the judgement rests on: plain data, no I/O behind it. */
export interface Facts {
  readonly mode: Mode
  readonly format: Format
  /** `owner/name`; empty when not known. */
  readonly repository: string
  /** The day of the release in the time zone of the settings; undefined where there is no such day (an archive). */
  readonly today: CalendarDate | undefined
  /** Undefined when nothing says which version is meant. */
  readonly expected: ExpectedVersion | undefined
  /** Where the changes of this version stand or should stand. */
  readonly changesPath: string
  /** The changes of this version; undefined when there are none. */
  readonly document: ChangesDocument | undefined
  /** Where `changelog.md` stands or should stand. */
  readonly indexPath: string
  readonly index: ChangelogIndex | undefined
  readonly keepAChangelog: KeepAChangelog | undefined
  /** All changes files (entries, in Keep a Changelog), the one judged included. */
  readonly changesFiles: readonly ChangesFileFacts[]
  readonly manifests: readonly ManifestVersion[]
  /** A changelog that is not Markdown: it is not read. */
  readonly otherNotation?: string | undefined
  readonly tags: Lookup<TagFacts>
  /** The tag that the release will get. */
  readonly tagName: string
  /** Whether this run was started by pushing that tag: then it exists rightly. */
  readonly startedByTag: boolean
  /** The release that already has this tag or this version, if there is one. */
  readonly release: Lookup<ReleaseFacts | undefined>
  readonly tickets: Lookup<ReadonlyMap<number, TicketState>>
}
