import { formatPatch, type Hunk } from '../git/line-diff.ts'
import { notFound, ok, unprocessable } from '../http/answer.ts'
import type { Fields } from '../http/fields.ts'
import { paged } from '../http/paging.ts'
import { type Call, loginOf, type Route } from '../http/route.ts'
import type { Issue, PullDetails, Review, ReviewComment } from '../state/issue.ts'
import { requireShort } from '../state/issues.ts'
import { reviewCommentView, reviewView } from '../views/issue.ts'
import { changedFiles, tips } from '../views/pull.ts'
import { requireIssue } from './issues.ts'

const READ = [{ pull_requests: 'read' }] as const
const WRITE = [{ pull_requests: 'write' }] as const

/** Reviews and their comments: https://docs.github.com/rest/pulls/reviews */
export const reviewRoutes: Route[] = [
  { operation: 'pulls/create-review', needs: WRITE, handle: createReview },
  {
    operation: 'pulls/list-review-comments',
    needs: READ,
    handle(call) {
      const { issue, pull } = requirePull(call)
      return paged(call.url, pull.reviewComments, (comment) => commentView(call, issue, comment))
    },
  },
]

const STATES: Record<string, Review['state']> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
}

/** The pull request of the path; an issue of that number is none. */
function requirePull(call: Call): { issue: Issue; pull: PullDetails } {
  const issue = requireIssue(call, 'pull_number')
  if (!issue.pull) throw notFound()
  return { issue, pull: issue.pull }
}

function createReview(call: Call) {
  const { body, world, repository } = call
  const { issue, pull } = requirePull(call)
  const event = body.optionalText('event')
  const text = body.optionalText('body') ?? ''
  const comments = body.list('comments')
  requireShort(text, 'PullRequestReview')
  if (event === 'REQUEST_CHANGES' && text === '')
    throw unprocessable('Unprocessable Entity', ['Body is required'])
  if (event === 'COMMENT' && text === '' && comments.length === 0) {
    throw unprocessable('Unprocessable Entity', ['A comment review needs a body or comments'])
  }
  if (event === 'APPROVE' && issue.author.login === loginOf(call)) {
    throw unprocessable('Unprocessable Entity', ['Can not approve your own pull request'])
  }
  const review = newReview(call, pull, STATES[event ?? ''] ?? 'PENDING', text)
  const added = comments.map((comment) => {
    const place = placeOf(call, pull, comment)
    if ('problem' in place) throw unprocessable('Unprocessable Entity', [UNRESOLVED[place.problem]])
    return newComment(call, pull, review.id, comment, place)
  })
  pull.reviews.push(review)
  pull.reviewComments.push(...added)
  return ok(reviewView(world, repository, issue, review))
}

function newReview(call: Call, pull: PullDetails, state: Review['state'], body: string): Review {
  return {
    id: call.world.nextId(),
    body,
    state,
    commit: call.body.optionalText('commit_id') ?? tips(call.repository, pull).head,
    author: call.world.account(loginOf(call)),
    submittedAt: state === 'PENDING' ? null : call.world.now(),
  }
}

type Problem = 'path' | 'line' | 'start_line'
type Place = { path: string; line: number; startLine: number | null; side: 'LEFT' | 'RIGHT'; hunk: Hunk }

/** How a review (not a single comment) is refused for a place that the diff does not show. */
const UNRESOLVED: Record<Problem, string> = {
  path: 'Path could not be resolved',
  line: 'Line could not be resolved',
  start_line: 'Start line could not be resolved',
}

/** Where a comment stands: only on lines that the diff shows, with its three lines of context. */
function placeOf(call: Call, pull: PullDetails, fields: Fields): Place | { problem: Problem } {
  const path = fields.text('path')
  const line = fields.optionalNumber('line')
  const startLine = fields.optionalNumber('start_line') ?? null
  const side = fields.optionalText('side') === 'LEFT' ? 'LEFT' : 'RIGHT'
  const file = changedFiles(call.repository, pull).find((candidate) => candidate.path === path)
  if (!file) return { problem: 'path' }
  const hunk = file.hunks.find((candidate) => line !== undefined && shows(candidate, side, line))
  if (!hunk || line === undefined) return { problem: 'line' }
  if (startLine !== null && (startLine >= line || !shows(hunk, side, startLine)))
    return { problem: 'start_line' }
  return { path, line, startLine, side, hunk }
}

function newComment(
  call: Call,
  pull: PullDetails,
  reviewId: number,
  fields: Fields,
  place: Place,
): ReviewComment {
  requireShort(fields.text('body'), 'PullRequestReviewComment')
  const now = call.world.now()
  const { hunk, ...where } = place
  return {
    id: call.world.nextId(),
    reviewId,
    ...where,
    body: fields.text('body'),
    commit: tips(call.repository, pull).head,
    diffHunk: formatPatch([hunk]),
    inReplyTo: fields.optionalNumber('in_reply_to') ?? null,
    author: call.world.account(loginOf(call)),
    createdAt: now,
    updatedAt: now,
  }
}

function shows({ lines }: Hunk, side: 'LEFT' | 'RIGHT', line: number): boolean {
  return lines.some(({ kind, oldLine, newLine }) =>
    side === 'LEFT' ? kind !== 'added' && oldLine === line : kind !== 'removed' && newLine === line,
  )
}

function commentView({ world, repository }: Call, issue: Issue, comment: ReviewComment) {
  return reviewCommentView(world, repository, issue, comment)
}
