import { readTag } from '../git/commit.ts'
import { notFound, ok } from '../http/answer.ts'
import { type Route, textIn } from '../http/route.ts'
import type { Repository } from '../state/repository.ts'
import { nodeId } from '../state/world.ts'
import { gitCommitView, signatureView } from '../views/commit.ts'

const READ = [{ contents: 'read' }] as const

/** Commits and annotated tags: https://docs.github.com/rest/git */
export const gitDatabaseRoutes: Route[] = [
  {
    operation: 'git/get-commit',
    needs: READ,
    handle(call) {
      const sha = textIn(call, 'commit_sha')
      if (!call.repository.git.objects.has(sha, 'commit')) throw notFound()
      return ok(gitCommitView(call.repository, sha))
    },
  },
  {
    operation: 'git/get-tag',
    needs: READ,
    handle(call) {
      const sha = textIn(call, 'tag_sha')
      if (!call.repository.git.objects.has(sha, 'tag')) throw notFound()
      return ok(tagView(call.repository, sha))
    },
  },
]

function tagView(repository: Repository, sha: string) {
  const tag = readTag(repository.git.objects, sha)
  return {
    node_id: nodeId('TA', sha),
    tag: tag.name,
    sha,
    url: repository.api(`/git/tags/${sha}`),
    message: tag.message,
    tagger: signatureView(tag.tagger),
    object: { sha: tag.object, type: tag.type, url: repository.api(`/git/${tag.type}s/${tag.object}`) },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}
