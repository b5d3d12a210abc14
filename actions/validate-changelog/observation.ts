import type { Lookup, Mode, ReleaseFacts, TagFacts, TicketState } from './facts.ts'
import type { ObservedFiles } from './request.ts'
import type { Origin } from './subject.ts'

/** The pull request that is checked. */
export interface PullRequest {
  readonly number: number
  readonly headBranch: string
  readonly headSha: string
  /** `owner/name` of the repository that the branch is in; another one for a fork. */
  readonly headRepository: string
  readonly baseSha: string
}

/** Everything that was read before anything is decided. */
export interface Observation {
  readonly mode: Mode
  /** ISO 8601, UTC. */
  readonly now: string
  readonly origin: Origin
  /** The commit that is checked out; empty when not known. */
  readonly sha: string
  /** The branch that a commit of this run would go to. */
  readonly branch: string | undefined
  readonly pullRequest: PullRequest | undefined
  readonly files: ObservedFiles
  readonly tags: Lookup<TagFacts>
  readonly release: Lookup<ReleaseFacts | undefined>
  readonly tickets: Lookup<ReadonlyMap<number, TicketState>>
  /** The lines (from 1) of each file that the pull request shows: only there a review can comment. */
  readonly commentable: ReadonlyMap<string, ReadonlySet<number>>
}
