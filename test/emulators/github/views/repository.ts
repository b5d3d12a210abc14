import type { Repository } from '../state/repository.ts'
import type { Addresses } from '../state/world.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { accountView } from './account.ts'

const TEMPLATED_URLS: Record<string, string> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

/** A repository as other objects carry it (`minimal-repository`). */
export function minimalRepositoryView(repository: Repository, addresses: Addresses) {
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    owner: accountView(repository.owner, addresses),
    private: repository.visibility === 'private',
    html_url: repository.page(),
    description: repository.description,
    fork: false,
    url: repository.api(),
    ...Object.fromEntries(Object.entries(TEMPLATED_URLS).map(([name, path]) => [name, repository.api(path)])),
  }
}

/** A repository as `GET /repos/{owner}/{repo}` shows it (`full-repository`; also a `repository`). */
export function repositoryView(repository: Repository, addresses: Addresses) {
  const { host } = new URL(addresses.server)
  const changedAt = timestamp(lastChange(repository))
  const openIssues = repository.issues.list().filter(({ state }) => state === 'open').length
  return {
    ...minimalRepositoryView(repository, addresses),
    git_url: `git://${host}/${repository.fullName}.git`,
    ssh_url: `git@${host}:${repository.fullName}.git`,
    clone_url: repository.page('.git'),
    svn_url: repository.page(),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 1,
    default_branch: repository.defaultBranch,
    visibility: repository.visibility,
    topics: [],
    archived: false,
    disabled: false,
    is_template: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    has_downloads: true,
    allow_forking: true,
    web_commit_signoff_required: false,
    forks: 0,
    forks_count: 0,
    network_count: 0,
    open_issues: openIssues,
    open_issues_count: openIssues,
    stargazers_count: 0,
    subscribers_count: 0,
    watchers: 0,
    watchers_count: 0,
    created_at: timestamp(repository.createdAt),
    pushed_at: changedAt,
    updated_at: changedAt,
  }
}

function lastChange(repository: Repository): Date {
  const tip = repository.git.resolve(repository.defaultBranch)
  return tip ? repository.git.readCommit(tip).committer.date : repository.createdAt
}
