import { diffCommits } from '../git/diff.ts'
import { compare, log } from '../git/history.ts'
import { findEntry } from '../git/tree.ts'
import { notFound, ok, Refusal, unprocessable } from '../http/answer.ts'
import { paged, readPage } from '../http/paging.ts'
import { type Call, type Route, textIn } from '../http/route.ts'
import type { Repository } from '../state/repository.ts'
import { commitView, fileView } from '../views/commit.ts'

const READ = [{ contents: 'read' }] as const

/** Commits, comparisons and branches: https://docs.github.com/rest/commits */
export const commitRoutes: Route[] = [
  { operation: 'repos/list-commits', needs: READ, handle: listCommits },
  {
    operation: 'repos/get-commit',
    needs: READ,
    handle(call) {
      const ref = textIn(call, 'ref')
      const sha = call.repository.git.resolve(ref)
      if (!sha) throw unprocessable(`No commit found for SHA: ${ref}`)
      if (call.headers.accept?.includes('.sha')) {
        return {
          status: 200,
          bytes: Buffer.from(sha),
          headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' },
        }
      }
      return ok(commitView(call.world, call.repository, sha, true))
    },
  },
  { operation: 'repos/compare-commits-with-basehead', needs: READ, handle: compareCommits },
  {
    operation: 'repos/list-branches',
    needs: READ,
    handle(call) {
      const names = branchNames(call.repository)
      return paged(call.url, names, (name) => branchView(call.repository, name))
    },
  },
  {
    operation: 'repos/get-branch',
    needs: READ,
    handle(call) {
      const { repository, world } = call
      const name = textIn(call, 'branch')
      const sha = repository.git.refs.get(`refs/heads/${name}`)
      if (!sha) throw new Refusal(404, 'Branch not found')
      const url = repository.api(`/branches/${name}`)
      return ok({
        ...branchView(repository, name),
        commit: commitView(world, repository, sha),
        _links: { self: url, html: repository.page(`/tree/${name}`) },
        protection: { enabled: repository.protectedBranches.has(name) },
        protection_url: `${url}/protection`,
      })
    },
  },
]

function listCommits(call: Call) {
  const { repository, query, world } = call
  const { git } = repository
  if (git.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.')
  const from = git.resolve(query.sha ?? repository.defaultBranch)
  if (!from) throw notFound()
  const since = query.since ? new Date(query.since) : undefined
  const until = query.until ? new Date(query.until) : undefined
  const commits = log(git, from).filter((sha) => {
    const { date } = git.readCommit(sha).committer
    const inTime = (!since || date >= since) && (!until || date <= until)
    return inTime && (query.path === undefined || touches(repository, sha, query.path))
  })
  return paged(call.url, commits, (sha) => commitView(world, repository, sha))
}

function compareCommits(call: Call) {
  const { repository, world } = call
  const { git } = repository
  const [baseName = '', headName = ''] = textIn(call, 'basehead').split('...')
  const base = git.resolve(baseName)
  const head = git.resolve(headName)
  if (!base || !head) throw notFound()
  const { status, mergeBase, ahead, behind } = compare(git, base, head)
  if (!mergeBase) throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`)
  const url = repository.api(`/compare/${baseName}...${headName}`)
  const page = repository.page(`/compare/${baseName}...${headName}`)
  const listed = paged(call.url, ahead.toReversed(), (sha) => commitView(world, repository, sha))
  const files = readPage(call.query).page === 1 ? diffCommits(git, mergeBase, head) : []
  return {
    ...listed,
    body: {
      url,
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: commitView(world, repository, base),
      merge_base_commit: commitView(world, repository, mergeBase),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: listed.body,
      files: files.slice(0, 300).map((file) => fileView(repository, head, file)),
    },
  }
}

function touches({ git }: Repository, sha: string, path: string): boolean {
  const { tree, parents } = git.readCommit(sha)
  const now = findEntry(git.objects, tree, path)?.id
  if (parents.length === 0) return now !== undefined
  return parents.every((parent) => findEntry(git.objects, git.readCommit(parent).tree, path)?.id !== now)
}

function branchNames({ git }: Repository): string[] {
  return [...git.refs.keys()]
    .filter((ref) => ref.startsWith('refs/heads/'))
    .map((ref) => ref.slice(11))
    .sort()
}

function branchView(repository: Repository, name: string) {
  const sha = repository.git.refs.get(`refs/heads/${name}`) ?? ''
  return {
    name,
    commit: { sha, url: repository.api(`/commits/${sha}`) },
    protected: repository.protectedBranches.has(name),
  }
}
