import { created, ok, unprocessable } from '../http/answer.ts'
import { paged } from '../http/paging.ts'
import { type Call, loginOf, type Route, textIn } from '../http/route.ts'
import type { CommitStatus } from '../state/checks.ts'
import { statusView } from '../views/check.ts'
import { minimalRepositoryView } from '../views/repository.ts'

const READ = [{ statuses: 'read' }] as const

/** Commit statuses: https://docs.github.com/rest/commits/statuses */
export const statusRoutes: Route[] = [
  {
    operation: 'repos/create-commit-status',
    needs: [{ statuses: 'write' }],
    handle(call) {
      const sha = requireCommit(call, textIn(call, 'sha'))
      const state = STATES.find((known) => known === call.body.text('state'))
      if (!state) throw unprocessable('Invalid state')
      const status = call.repository.checks.addStatus({
        sha,
        state,
        context: call.body.optionalText('context') ?? 'default',
        description: call.body.optionalText('description') ?? null,
        targetUrl: call.body.optionalText('target_url') ?? null,
        creator: call.world.account(loginOf(call)),
      })
      return created(statusView(call.world, call.repository, status))
    },
  },
  {
    operation: 'repos/list-commit-statuses-for-ref',
    needs: READ,
    handle: (call) =>
      paged(call.url, statusesOf(call), (status) => statusView(call.world, call.repository, status)),
  },
  { operation: 'repos/get-combined-status-for-ref', needs: READ, handle: combined },
]

const STATES = ['error', 'failure', 'pending', 'success'] as const

/** The latest status of each context; all must be good for the commit to be good. */
function combined(call: Call) {
  const { repository, world } = call
  const sha = requireCommit(call, textIn(call, 'ref'))
  const latest = [
    ...new Map(
      statusesOf(call)
        .reverse()
        .map((status) => [status.context, status]),
    ).values(),
  ]
  return ok({
    state: worst(latest),
    sha,
    total_count: latest.length,
    statuses: latest.map((status) => statusView(world, repository, status)),
    repository: minimalRepositoryView(repository, world.addresses),
    commit_url: repository.api(`/commits/${sha}`),
    url: repository.api(`/commits/${sha}/status`),
  })
}

function worst(statuses: CommitStatus[]): 'failure' | 'pending' | 'success' {
  const states = statuses.map(({ state }) => state)
  if (states.includes('failure') || states.includes('error')) return 'failure'
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success'
}

/** Newest first. */
function statusesOf(call: Call): CommitStatus[] {
  const sha = requireCommit(call, textIn(call, 'ref'))
  return call.repository.checks.statuses.filter((status) => status.sha === sha).reverse()
}

function requireCommit({ repository }: Call, revision: string): string {
  const sha = repository.git.resolve(revision)
  if (!sha) throw unprocessable(`No commit found for SHA: ${revision}`)
  return sha
}
