import type { Account } from './world.ts'

/** Why an issue was closed or reopened. */
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened'

/** A comment on a line of a pull request's diff. */
export type ReviewComment = {
  id: number
  reviewId: number
  path: string
  line: number
  startLine: number | null
  side: 'LEFT' | 'RIGHT'
  body: string
  commit: string
  diffHunk: string
  inReplyTo: number | null
  author: Account
  createdAt: Date
  updatedAt: Date
}

/** A review of a pull request. */
export type Review = {
  id: number
  body: string
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'
  commit: string
  author: Account
  submittedAt: Date | null
}

/** What a pull request has beyond an issue. */
export type PullDetails = {
  base: string
  head: string
  /** The tip of the head branch; kept when the branch is deleted. */
  headCommit: string
  /** The tip of the base branch when the pull request was opened. */
  baseCommit: string
  draft: boolean
  merged: boolean
  mergedAt: Date | null
  mergeCommit: string | null
  reviews: Review[]
  reviewComments: ReviewComment[]
}

/** Where an issue is now. */
export type Whereabouts = 'here' | 'deleted' | { transferredTo: string; number: number }

/** An issue, or a pull request when it has `pull`. */
export type Issue = {
  id: number
  number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: StateReason | null
  author: Account
  labels: string[]
  createdAt: Date
  updatedAt: Date
  closedAt: Date | null
  pull: PullDetails | null
  whereabouts: Whereabouts
}
