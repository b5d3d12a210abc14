import { encodeCommit, type Signature } from '../git/commit.ts'
import { diffCommits, type FileDiff } from '../git/diff.ts'
import { formatPatch } from '../git/line-diff.ts'
import type { Repository } from '../state/repository.ts'
import type { Account, World } from '../state/world.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { accountView } from './account.ts'

/** A commit as `GET …/commits/{ref}` shows it. */
export function commitView(world: World, repository: Repository, sha: string) {
  const commit = repository.git.readCommit(sha)
  const url = repository.api(`/commits/${sha}`)
  return {
    sha,
    node_id: nodeId('C', sha),
    commit: {
      author: signatureView(commit.author),
      committer: signatureView(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: repository.api(`/git/trees/${commit.tree}`) },
      url: repository.api(`/git/commits/${sha}`),
      comment_count: 0,
      verification: verificationView(repository, sha),
    },
    url,
    html_url: repository.page(`/commit/${sha}`),
    comments_url: `${url}/comments`,
    author: accountView(accountOf(world, commit.author), world.addresses),
    committer: accountView(accountOf(world, commit.committer), world.addresses),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: repository.api(`/commits/${parent}`),
      html_url: repository.page(`/commit/${parent}`),
    })),
    ...filesOfCommit(repository, sha, commit.parents[0]),
  }
}

/** A commit as the git database shows it (`git-commit`). */
export function gitCommitView(repository: Repository, sha: string) {
  const commit = repository.git.readCommit(sha)
  return {
    sha,
    node_id: nodeId('C', sha),
    url: repository.api(`/git/commits/${sha}`),
    html_url: repository.page(`/commit/${sha}`),
    author: signatureView(commit.author),
    committer: signatureView(commit.committer),
    tree: { sha: commit.tree, url: repository.api(`/git/trees/${commit.tree}`) },
    message: commit.message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: repository.api(`/git/commits/${parent}`),
      html_url: repository.page(`/commit/${parent}`),
    })),
    verification: verificationView(repository, sha),
  }
}

/** What GitHub says of a commit's signature: it signs what is made through its API by a bot, nothing else. */
function verificationView(repository: Repository, sha: string) {
  const commit = repository.git.readCommit(sha)
  if (!commit.signature) {
    return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  }
  return {
    verified: true,
    reason: 'valid',
    signature: commit.signature,
    payload: encodeCommit({ ...commit, signature: undefined }),
    verified_at: timestamp(commit.committer.date),
  }
}

/** A changed file as a commit shows it (`diff-entry`). */
function fileView(repository: Repository, commit: string, file: FileDiff) {
  const path = file.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: repository.page(`/blob/${commit}/${path}`),
    raw_url: repository.page(`/raw/${commit}/${path}`),
    contents_url: repository.api(`/contents/${path}?ref=${commit}`),
    ...(file.hunks.length > 0 ? { patch: formatPatch(file.hunks) } : {}),
  }
}

/** A name, an address and a time, as commits carry them. */
export function signatureView({ name, email, date }: Signature) {
  return { name, email, date: timestamp(date) }
}

function filesOfCommit(repository: Repository, sha: string, parent: string | undefined) {
  const files = diffCommits(repository.git, parent, sha)
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  return {
    stats: { additions, deletions, total: additions + deletions },
    files: files.map((file) => fileView(repository, sha, file)),
  }
}

function accountOf(world: World, { name }: Signature): Account {
  return world.account(name)
}
