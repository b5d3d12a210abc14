import { readTag, writeCommit, writeTag } from '../git/commit.ts'
import type { ObjectStore } from '../git/objects.ts'
import { signCommit } from '../git/signature.ts'
import { isFileMode, listFiles, readTree, type TreeEntry, writeFiles } from '../git/tree.ts'
import { created, notFound, ok, unprocessable } from '../http/answer.ts'
import type { Fields } from '../http/fields.ts'
import { type Call, loginOf, type Route, textIn } from '../http/route.ts'
import type { Repository } from '../state/repository.ts'
import { nodeId } from '../state/world.ts'
import { gitCommitView, signatureView } from '../views/commit.ts'

const READ = [{ contents: 'read' }] as const
const WRITE = [{ contents: 'write' }] as const

/** Blobs, trees, commits and annotated tags: https://docs.github.com/rest/git */
export const gitDatabaseRoutes: Route[] = [
  {
    operation: 'git/get-blob',
    needs: READ,
    handle: (call) => ok(blobView(call.repository, textIn(call, 'file_sha'))),
  },
  {
    operation: 'git/create-blob',
    needs: WRITE,
    handle({ repository, body }) {
      const encoding = body.optionalText('encoding') === 'base64' ? 'base64' : 'utf8'
      const sha = repository.git.objects.write('blob', Buffer.from(body.text('content'), encoding))
      return created({ sha, url: repository.api(`/git/blobs/${sha}`) })
    },
  },
  { operation: 'git/get-tree', needs: READ, handle: getTree },
  { operation: 'git/create-tree', needs: WRITE, handle: createTree },
  {
    operation: 'git/get-commit',
    needs: READ,
    handle(call) {
      const sha = textIn(call, 'commit_sha')
      if (!call.repository.git.objects.has(sha, 'commit')) throw notFound()
      return ok(gitCommitView(call.repository, sha))
    },
  },
  { operation: 'git/create-commit', needs: WRITE, handle: createCommit },
  {
    operation: 'git/get-tag',
    needs: READ,
    handle(call) {
      const sha = textIn(call, 'tag_sha')
      if (!call.repository.git.objects.has(sha, 'tag')) throw notFound()
      return ok(tagView(call.repository, sha))
    },
  },
  { operation: 'git/create-tag', needs: WRITE, handle: createTag },
]

function getTree(call: Call) {
  const { objects } = call.repository.git
  const given = textIn(call, 'tree_sha')
  const commit = call.repository.git.resolve(given)
  const sha = commit ? call.repository.git.readCommit(commit).tree : given
  if (!objects.has(sha, 'tree')) throw notFound()
  const entries = call.query.recursive === undefined ? readTree(objects, sha) : flatEntries(objects, sha)
  return ok(treeView(call.repository, sha, entries))
}

function createTree({ repository, body }: Call) {
  const { objects } = repository.git
  const base = body.optionalText('base_tree')
  if (base !== undefined && !objects.has(base, 'tree')) throw notFound()
  const files = base === undefined ? new Map() : listFiles(objects, base)
  for (const entry of body.list('tree')) {
    const path = entry.text('path')
    if (entry.raw('sha') === null) files.delete(path)
    else for (const [name, file] of newFiles(repository, path, entry)) files.set(name, file)
  }
  const sha = writeFiles(objects, files)
  return created(treeView(repository, sha, readTree(objects, sha)))
}

function newFiles({ git }: Repository, path: string, entry: Fields) {
  const mode = entry.optionalText('mode') ?? '100644'
  const id = entry.optionalText('sha') ?? git.objects.write('blob', Buffer.from(entry.text('content')))
  if (!git.objects.has(id)) throw unprocessable('tree.sha does not exist in this repository')
  if (!isFileMode(mode)) throw unprocessable('Must supply a valid tree.mode')
  return mode === '040000' ? listFiles(git.objects, id, `${path}/`) : new Map([[path, { mode, id }]])
}

function createCommit(call: Call) {
  const { repository, body } = call
  const { objects } = repository.git
  const tree = body.text('tree')
  const parents = body.optionalTexts('parents') ?? []
  if (!objects.has(tree, 'tree')) throw unprocessable('Tree SHA does not exist')
  if (!parents.every((parent) => objects.has(parent, 'commit')))
    throw unprocessable('Parent SHA does not exist')
  const author = signatureFrom(call, 'author')
  const commit = {
    tree,
    parents,
    author,
    committer: body.has('committer') ? signatureFrom(call, 'committer') : author,
  }
  const unsigned = { ...commit, message: body.text('message') }
  // GitHub signs what a bot commits without naming an author or committer of its own.
  const signs = loginOf(call).endsWith('[bot]') && !body.has('author') && !body.has('committer')
  const sha = writeCommit(objects, signs ? signCommit(unsigned) : unsigned)
  return created(gitCommitView(repository, sha))
}

function createTag(call: Call) {
  const { repository, body } = call
  const object = body.text('object')
  if (!repository.git.objects.has(object)) throw unprocessable('Object does not exist')
  const sha = writeTag(repository.git.objects, {
    object,
    type: body.text('type'),
    name: body.text('tag'),
    tagger: signatureFrom(call, 'tagger'),
    message: body.text('message'),
  })
  return created(tagView(repository, sha))
}

function signatureFrom(call: Call, field: string) {
  const given = call.body.fields(field)
  const own = call.repository.signature(loginOf(call))
  const date = given.optionalText('date')
  return {
    name: given.optionalText('name') ?? own.name,
    email: given.optionalText('email') ?? own.email,
    date: date ? new Date(date) : own.date,
  }
}

function flatEntries(objects: ObjectStore, tree: string, prefix = ''): TreeEntry[] {
  return readTree(objects, tree).flatMap((entry) => {
    const named = { ...entry, name: prefix + entry.name }
    return entry.mode === '040000' ? [named, ...flatEntries(objects, entry.id, `${named.name}/`)] : [named]
  })
}

function treeView(repository: Repository, sha: string, entries: TreeEntry[]) {
  return {
    sha,
    url: repository.api(`/git/trees/${sha}`),
    truncated: false,
    tree: entries.map(({ mode, name, id }) => {
      const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'
      const size = type === 'blob' ? { size: repository.git.objects.read(id, 'blob').length } : {}
      return { path: name, mode, type, sha: id, ...size, url: repository.api(`/git/${type}s/${id}`) }
    }),
  }
}

function blobView(repository: Repository, sha: string) {
  if (!repository.git.objects.has(sha, 'blob')) throw notFound()
  const content = repository.git.objects.read(sha, 'blob')
  return {
    sha,
    node_id: nodeId('B', sha),
    size: content.length,
    url: repository.api(`/git/blobs/${sha}`),
    content: content.toString('base64'),
    encoding: 'base64',
  }
}

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
