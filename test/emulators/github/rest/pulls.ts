import { created, invalid, noContent, notFound, ok, Refusal } from '../http/answer.ts'
import { paged } from '../http/paging.ts'
import { type Call, loginOf, type Route } from '../http/route.ts'
import type { Issue, PullDetails } from '../state/issue.ts'
import { requireShort } from '../state/issues.ts'
import { commitView, fileView } from '../views/commit.ts'
import { changedFiles, commitsOf, pullSimpleView, pullView, tips } from '../views/pull.ts'
import { requireIssue } from './issues.ts'

const READ = [{ pull_requests: 'read' }] as const
const WRITE = [{ pull_requests: 'write' }] as const

/** Pull requests: https://docs.github.com/rest/pulls/pulls */
export const pullRoutes: Route[] = [
  { operation: 'pulls/list', needs: READ, handle: listPulls },
  {
    operation: 'pulls/get',
    needs: READ,
    handle: (call) => ok(view(call, requirePull(call))),
  },
  { operation: 'pulls/create', needs: WRITE, handle: createPull },
  { operation: 'pulls/update', needs: WRITE, handle: updatePull },
  {
    operation: 'pulls/list-files',
    needs: READ,
    handle(call) {
      const { pull } = requirePull(call)
      const { head } = tips(call.repository, pull)
      return paged(call.url, changedFiles(call.repository, pull), (file) =>
        fileView(call.repository, head, file),
      )
    },
  },
  {
    operation: 'pulls/list-commits',
    needs: READ,
    handle(call) {
      const { pull } = requirePull(call)
      return paged(call.url, commitsOf(call.repository, pull), (sha) =>
        commitView(call.world, call.repository, sha),
      )
    },
  },
  {
    operation: 'pulls/check-if-merged',
    needs: READ,
    handle(call) {
      if (!requirePull(call).pull.merged) throw notFound()
      return noContent()
    },
  },
  {
    operation: 'pulls/merge',
    needs: [{ contents: 'write' }],
    handle(call) {
      const { issue, pull } = requirePull(call)
      const expected = call.body.optionalText('sha')
      if (expected && expected !== tips(call.repository, pull).head) {
        throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
      }
      if (issue.state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable')
      const sha = call.repository.issues.merge(issue, pull, loginOf(call))
      return ok({ sha, merged: true, message: 'Pull Request successfully merged' })
    },
  },
]

/** The pull request of the path; an issue of that number is none. */
export function requirePull(call: Call): { issue: Issue; pull: PullDetails } {
  const issue = requireIssue(call, 'pull_number')
  if (!issue.pull) throw notFound()
  return { issue, pull: issue.pull }
}

function listPulls(call: Call) {
  const { repository, query, world } = call
  const state = query.state ?? 'open'
  const head = query.head?.split(':').at(-1)
  const pulls = repository.issues
    .list()
    .flatMap((issue) => (issue.pull ? [{ issue, pull: issue.pull }] : []))
    .filter(({ issue }) => state === 'all' || issue.state === state)
    .filter(
      ({ pull }) =>
        (head === undefined || pull.head === head) && (query.base === undefined || pull.base === query.base),
    )
  const ordered = query.direction === 'asc' ? pulls.toReversed() : pulls
  return paged(call.url, ordered, ({ issue, pull }) => pullSimpleView(world, repository, issue, pull))
}

function createPull(call: Call) {
  const { repository, body } = call
  const head = body.text('head').split(':').at(-1) ?? ''
  const base = body.text('base')
  const open = repository.issues
    .list()
    .find(({ state, pull }) => state === 'open' && pull?.head === head && pull.base === base)
  if (open) {
    const message = `A pull request already exists for ${repository.owner.login}:${head}.`
    throw invalid({ resource: 'PullRequest', code: 'custom', message })
  }
  const issue = repository.issues.addPull({
    head,
    base,
    title: body.optionalText('title'),
    body: body.optionalText('body'),
    draft: body.optionalBoolean('draft'),
    author: loginOf(call),
  })
  if (!issue.pull) throw notFound()
  return created(view(call, { issue, pull: issue.pull }))
}

function updatePull(call: Call) {
  const { repository, body, world } = call
  const { issue, pull } = requirePull(call)
  issue.title = body.optionalText('title') ?? issue.title
  if (body.has('body')) {
    requireShort(body.optionalText('body') ?? '', 'PullRequest')
    issue.body = body.optionalText('body') ?? null
  }
  pull.base = body.optionalText('base') ?? pull.base
  const state = body.optionalText('state')
  if (state === 'closed' && issue.state === 'open') repository.issues.close(issue, null)
  if (state === 'open' && issue.state === 'closed') {
    if (pull.merged)
      throw invalid({
        resource: 'PullRequest',
        code: 'custom',
        message: 'Cannot reopen a merged pull request',
      })
    repository.issues.reopen(issue)
  }
  issue.updatedAt = world.now()
  return ok(view(call, { issue, pull }))
}

function view({ world, repository }: Call, { issue, pull }: { issue: Issue; pull: PullDetails }) {
  return pullView(world, repository, issue, pull)
}
