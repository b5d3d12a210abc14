import { created, noContent, notFound, ok } from '../http/answer.ts'
import { paged } from '../http/paging.ts'
import { type Call, loginOf, numberIn, type Route } from '../http/route.ts'
import type { Issue, IssueComment } from '../state/issue.ts'
import { requireShort } from '../state/issues.ts'
import { issueCommentView } from '../views/issue.ts'
import { requireIssue } from './issues.ts'

const READ = [{ issues: 'read' }, { pull_requests: 'read' }] as const
const WRITE = [{ issues: 'write' }, { pull_requests: 'write' }] as const

/** Comments of issues and of pull requests' conversations: https://docs.github.com/rest/issues/comments */
export const issueCommentRoutes: Route[] = [
  {
    operation: 'issues/list-comments',
    needs: READ,
    handle(call) {
      const issue = requireIssue(call)
      return paged(call.url, issue.comments, (comment) => view(call, issue, comment))
    },
  },
  {
    operation: 'issues/create-comment',
    needs: WRITE,
    handle(call) {
      const issue = requireIssue(call)
      const comment = call.repository.issues.comment(issue, call.body.text('body'), loginOf(call))
      return created(view(call, issue, comment))
    },
  },
  {
    operation: 'issues/get-comment',
    needs: READ,
    handle(call) {
      const { issue, comment } = requireComment(call)
      return ok(view(call, issue, comment))
    },
  },
  {
    operation: 'issues/update-comment',
    needs: WRITE,
    handle(call) {
      const { issue, comment } = requireComment(call)
      requireShort(call.body.text('body'), 'IssueComment')
      comment.body = call.body.text('body')
      comment.updatedAt = call.world.now()
      return ok(view(call, issue, comment))
    },
  },
  {
    operation: 'issues/delete-comment',
    needs: WRITE,
    handle(call) {
      const { issue, comment } = requireComment(call)
      issue.comments.splice(issue.comments.indexOf(comment), 1)
      return noContent()
    },
  },
]

function requireComment(call: Call): { issue: Issue; comment: IssueComment } {
  const found = call.repository.issues.findComment(numberIn(call, 'comment_id'))
  if (!found) throw notFound()
  return found
}

function view({ world, repository }: Call, issue: Issue, comment: IssueComment) {
  return issueCommentView(world, repository, issue, comment)
}
