import { diffCommits } from '../git/diff.ts'
import { compare } from '../git/history.ts'
import type { Issue, PullDetails } from '../state/issue.ts'
import { conflicts } from '../state/merge-files.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { accountView } from './account.ts'
import { issuePage, labelView } from './issue.ts'
import { repositoryView } from './repository.ts'

/** A pull request as lists show it (`pull-request-simple`). */
export function pullSimpleView(world: World, repository: Repository, issue: Issue, pull: PullDetails) {
  const url = repository.api(`/pulls/${issue.number}`)
  const asIssue = repository.api(`/issues/${issue.number}`)
  const page = issuePage(repository, issue)
  const { head } = tips(repository, pull)
  const links = {
    self: url,
    html: page,
    issue: asIssue,
    comments: `${asIssue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repository.api('/pulls/comments')}{/number}`,
    commits: `${url}/commits`,
    statuses: repository.api(`/statuses/${head}`),
  }
  return {
    url,
    id: issue.id,
    node_id: nodeId('PR', issue.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: asIssue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: issue.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: accountView(issue.author, world.addresses),
    body: issue.body,
    labels: issue.labels.map((name) => labelView(repository, name)),
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    created_at: timestamp(issue.createdAt),
    updated_at: timestamp(issue.updatedAt),
    closed_at: issue.closedAt && timestamp(issue.closedAt),
    merged_at: pull.mergedAt && timestamp(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit,
    head: side(world, repository, pull.head, head),
    base: side(world, repository, pull.base, tips(repository, pull).base),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: 'MEMBER',
    auto_merge: null,
    draft: pull.draft,
  }
}

/** A pull request as `GET …/pulls/{number}` shows it (`pull-request`). */
export function pullView(world: World, repository: Repository, issue: Issue, pull: PullDetails) {
  const files = changedFiles(repository, pull)
  const { base, head } = tips(repository, pull)
  const mergeable = pull.merged ? null : conflicts(repository.git, base, head).length === 0
  return {
    ...pullSimpleView(world, repository, issue, pull),
    merged: pull.merged,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: pull.merged ? accountView(issue.author, world.addresses) : null,
    comments: issue.comments.length,
    review_comments: pull.reviewComments.length,
    maintainer_can_modify: false,
    commits: commitsOf(repository, pull).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  }
}

/** The tips of both branches: as they are for an open pull request, as they were for a closed one. */
export function tips(repository: Repository, pull: PullDetails): { base: string; head: string } {
  const { refs } = repository.git
  if (pull.merged) return { base: pull.baseCommit, head: pull.headCommit }
  const head = refs.get(`refs/heads/${pull.head}`) ?? pull.headCommit
  return { base: refs.get(`refs/heads/${pull.base}`) ?? pull.baseCommit, head }
}

/** The files that a pull request changes: head against the common ancestor (GitHub's three-dot diff). */
export function changedFiles(repository: Repository, pull: PullDetails) {
  const { base, head } = tips(repository, pull)
  return diffCommits(repository.git, compare(repository.git, base, head).mergeBase, head)
}

/** The commits of a pull request, oldest first. */
export function commitsOf(repository: Repository, pull: PullDetails): string[] {
  const { base, head } = tips(repository, pull)
  return compare(repository.git, base, head).ahead.reverse()
}

function side(world: World, repository: Repository, branch: string, sha: string) {
  return {
    label: `${repository.owner.login}:${branch}`,
    ref: branch,
    sha,
    user: accountView(repository.owner, world.addresses),
    repo: repositoryView(repository, world.addresses),
  }
}
