import type { Issue, PullDetails, Review, ReviewComment } from '../state/issue.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { accountView } from './account.ts'

/** An issue as the API shows it; a pull request appears here as well, with `pull_request`. */
export function issueView(world: World, repository: Repository, issue: Issue) {
  const url = repository.api(`/issues/${issue.number}`)
  return {
    id: issue.id,
    node_id: nodeId(issue.pull ? 'PR' : 'I', issue.id),
    url,
    repository_url: repository.api(),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issuePage(repository, issue),
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: accountView(issue.author, world.addresses),
    labels: issue.labels.map((name) => labelView(repository, name)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: 0,
    closed_at: issue.closedAt && timestamp(issue.closedAt),
    created_at: timestamp(issue.createdAt),
    updated_at: timestamp(issue.updatedAt),
    author_association: 'MEMBER',
    ...(issue.pull
      ? { draft: issue.pull.draft, pull_request: pullLinks(repository, issue, issue.pull) }
      : {}),
  }
}

/** The page of an issue or pull request. */
export function issuePage(repository: Repository, { number, pull }: Issue): string {
  return repository.page(`/${pull ? 'pull' : 'issues'}/${number}`)
}

/** A label of an issue; colours are not modelled. */
function labelView(repository: Repository, name: string) {
  return {
    id: [...name].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 2 ** 31,
    node_id: nodeId('LA', name),
    url: repository.api(`/labels/${encodeURIComponent(name)}`),
    name,
    description: '',
    color: 'ededed',
    default: false,
  }
}

/** A review of a pull request. */
export function reviewView(world: World, repository: Repository, issue: Issue, review: Review) {
  const page = `${issuePage(repository, issue)}#pullrequestreview-${review.id}`
  const pull = repository.api(`/pulls/${issue.number}`)
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: accountView(review.author, world.addresses),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    _links: { html: { href: page }, pull_request: { href: pull } },
    ...(review.submittedAt ? { submitted_at: timestamp(review.submittedAt) } : {}),
    commit_id: review.commit,
    author_association: 'NONE',
  }
}

/** A comment on a line of a pull request's diff. */
export function reviewCommentView(
  world: World,
  repository: Repository,
  issue: Issue,
  comment: ReviewComment,
) {
  const url = repository.api(`/pulls/comments/${comment.id}`)
  const page = `${issuePage(repository, issue)}#discussion_r${comment.id}`
  const pull = repository.api(`/pulls/${issue.number}`)
  const position = comment.diffHunk.split('\n').length - 1
  return {
    url,
    pull_request_review_id: comment.reviewId,
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    diff_hunk: comment.diffHunk,
    path: comment.path,
    position,
    original_position: position,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    user: accountView(comment.author, world.addresses),
    body: comment.body,
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
    html_url: page,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: pull } },
    start_line: comment.startLine,
    original_start_line: comment.startLine,
    start_side: comment.startLine === null ? null : comment.side,
    line: comment.line,
    original_line: comment.line,
    side: comment.side,
    subject_type: 'line',
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
  }
}

function pullLinks(repository: Repository, issue: Issue, pull: PullDetails) {
  const page = issuePage(repository, issue)
  return {
    url: repository.api(`/pulls/${issue.number}`),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: pull.mergedAt && timestamp(pull.mergedAt),
  }
}
