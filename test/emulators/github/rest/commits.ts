import { ok, unprocessable } from '../http/answer.ts'
import { type Route, textIn } from '../http/route.ts'
import { commitView } from '../views/commit.ts'

const READ = [{ contents: 'read' }] as const

/** Commits: https://docs.github.com/rest/commits */
export const commitRoutes: Route[] = [
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
      return ok(commitView(call.world, call.repository, sha))
    },
  },
]
