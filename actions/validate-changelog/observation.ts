import type { Lookup, Mode, ReleaseFacts, TagFacts, TicketState } from './judge/facts.ts'
import type { Origin } from './judge/release-under-test.ts'
import type { ObservedFiles } from './request.ts'

/** The pull request that is checked. */
export interface PullRequest {
  readonly number: number
  readonly headBranch: string
  readonly headSha: string
  /** `owner/name` of the repository that the branch is in; another one for a fork. */
  readonly headRepository: string
  readonly baseSha: string
}

/** Where fixed files go: a branch on GitHub, or outside a workflow the files themselves. */
export type Target =
  | { readonly kind: 'branch'; readonly repository: string; readonly branch: string }
  | { readonly kind: 'working-tree' }

/** Everything that was read before anything is decided. */
export interface Observation {
  readonly mode: Mode
  /** ISO 8601, UTC. */
  readonly now: string
  readonly origin: Origin
  /** The commit that is judged; empty when not known. */
  readonly sha: string
  /** The id of its tree; empty when not known. */
  readonly treeId: string
  /** Where fixed files go; undefined where there is no place for them (a tag, a fork). */
  readonly target: Target | undefined
  readonly pullRequest: PullRequest | undefined
  readonly files: ObservedFiles
  readonly tags: Lookup<TagFacts>
  readonly release: Lookup<ReleaseFacts | undefined>
  readonly tickets: Lookup<ReadonlyMap<number, TicketState>>
  /** The lines (from 1) of each file that the pull request shows: only there a review can comment. */
  readonly commentable: ReadonlyMap<string, ReadonlySet<number>>
}
