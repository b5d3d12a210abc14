import { created, noContent, notFound, ok, Refusal, unprocessable } from '../http/answer.ts'
import { paged } from '../http/paging.ts'
import { type Call, type Route, textIn } from '../http/route.ts'
import type { Repository } from '../state/repository.ts'
import { nodeId } from '../state/world.ts'

const READ = [{ contents: 'read' }] as const
const WRITE = [{ contents: 'write' }] as const

/** References: https://docs.github.com/rest/git/refs */
export const refRoutes: Route[] = [
  {
    operation: 'git/get-ref',
    needs: READ,
    handle: (call) => ok(refView(call.repository, requireRef(call))),
  },
  {
    operation: 'git/create-ref',
    needs: WRITE,
    handle({ repository, body }) {
      const ref = body.text('ref')
      const sha = body.text('sha')
      if (!/^refs\/[^/]+\/.+/.test(ref)) throw unprocessable(`${ref} is not a valid ref name.`)
      if (repository.git.refs.has(ref)) throw unprocessable('Reference already exists')
      if (!repository.git.objects.has(sha)) throw unprocessable('Object does not exist')
      requireUnlocked(repository, ref, 'create')
      repository.git.refs.set(ref, sha)
      return created(refView(repository, ref))
    },
  },
  {
    operation: 'git/delete-ref',
    needs: WRITE,
    handle(call) {
      const ref = `refs/${textIn(call, 'ref')}`
      if (!call.repository.git.refs.has(ref)) throw unprocessable('Reference does not exist')
      requireUnlocked(call.repository, ref, 'delete')
      call.repository.git.refs.delete(ref)
      return noContent()
    },
  },
  {
    operation: 'repos/list-tags',
    needs: READ,
    handle: (call) => paged(call.url, tagNames(call.repository), (name) => tagView(call.repository, name)),
  },
]

/** Refuses to change what a rule protects: a protected branch, or the tag of an immutable release. */
export function requireUnlocked(
  repository: Repository,
  ref: string,
  change: 'create' | 'update' | 'delete',
): void {
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.*)$/.exec(ref) ?? []
  if (kind === 'heads' && repository.protectedBranches.has(name) && change !== 'create') {
    throw unprocessable(
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    )
  }
  if (kind === 'tags' && repository.releases.isLocked(name)) {
    const verb = { create: 'creations', update: 'updates', delete: 'deletions' }[change]
    throw unprocessable(
      `Repository rule violations found\n\nCannot ${change} ref due to ${verb} being restricted.\n\n`,
    )
  }
}

function requireRef(call: Call): string {
  const ref = `refs/${textIn(call, 'ref')}`
  if (call.repository.git.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.')
  if (!call.repository.git.refs.has(ref)) throw notFound()
  return ref
}

function refView(repository: Repository, ref: string) {
  const sha = repository.git.refs.get(ref) ?? ''
  const type = repository.git.objects.find(sha)?.type ?? 'commit'
  return {
    ref,
    node_id: nodeId('REF', `${repository.id}:${ref}`),
    url: repository.api(`/git/${ref}`),
    object: { sha, type, url: repository.api(`/git/${type}s/${sha}`) },
  }
}

/** Tag names in GitHub's order for lists: descending by name, numbers by value. */
export function tagNames(repository: Repository): string[] {
  return [...repository.git.refs.keys()]
    .filter((ref) => ref.startsWith('refs/tags/'))
    .map((ref) => ref.slice('refs/tags/'.length))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
}

function tagView(repository: Repository, name: string) {
  const sha = repository.git.resolve(`refs/tags/${name}`) ?? ''
  return {
    name,
    zipball_url: repository.api(`/zipball/refs/tags/${name}`),
    tarball_url: repository.api(`/tarball/refs/tags/${name}`),
    commit: { sha, url: repository.api(`/commits/${sha}`) },
    node_id: nodeId('REF', `${repository.id}:refs/tags/${name}`),
  }
}
