import { created, notFound, ok, Refusal } from '../http/answer.ts'
import { paged } from '../http/paging.ts'
import { type Call, loginOf, numberIn, type Route } from '../http/route.ts'
import type { Issue } from '../state/issue.ts'
import { issueView } from '../views/issue.ts'

const READ = [{ issues: 'read' }, { pull_requests: 'read' }] as const

/** Issues (and pull requests as issues): https://docs.github.com/rest/issues/issues */
export const issueRoutes: Route[] = [
  { operation: 'issues/list-for-repo', needs: READ, handle: listIssues },
  {
    operation: 'issues/get',
    needs: READ,
    handle(call) {
      const issue = call.repository.issues.find(numberIn(call, 'issue_number'))
      const moved = issue && typeof issue.whereabouts === 'object' ? issue.whereabouts : undefined
      if (moved) {
        const location = `${call.world.addresses.api}/repos/${moved.transferredTo}/issues/${moved.number}`
        return { status: 301, headers: { location }, body: { message: 'Moved Permanently', url: location } }
      }
      return ok(view(call, requireIssue(call)))
    },
  },
  {
    operation: 'issues/create',
    needs: [{ issues: 'write' }],
    handle(call) {
      const { repository, body } = call
      const title = body.raw('title')
      const issue = repository.issues.add({
        title: String(title),
        body: body.optionalText('body'),
        labels: body.optionalTexts('labels'),
        author: loginOf(call),
      })
      return created(view(call, issue))
    },
  },
]

/** The issue of the path: 404 when it never was, 410 when it was deleted, 404 when it moved away. */
export function requireIssue(call: Call, name = 'issue_number'): Issue {
  const issue = call.repository.issues.find(numberIn(call, name))
  if (issue?.whereabouts === 'deleted') throw new Refusal(410, 'This issue was deleted')
  if (issue?.whereabouts !== 'here') throw notFound()
  return issue
}

function listIssues(call: Call) {
  const { repository, query } = call
  const state = query.state ?? 'open'
  const labels = query.labels?.split(',') ?? []
  const since = query.since ? new Date(query.since) : undefined
  const issues = repository.issues
    .list()
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => labels.every((label) => issue.labels.includes(label)))
    .filter((issue) => !since || issue.updatedAt >= since)
  const ordered = query.direction === 'asc' ? issues.toReversed() : issues
  return paged(call.url, ordered, (issue) => view(call, issue))
}

function view({ world, repository }: Call, issue: Issue) {
  return issueView(world, repository, issue)
}
