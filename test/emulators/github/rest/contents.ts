import { writeCommit } from '../git/commit.ts'
import { signCommit } from '../git/signature.ts'
import { findEntry, readTree, type TreeFile } from '../git/tree.ts'
import { type Answer, created, notFound, ok, Refusal } from '../http/answer.ts'
import { type Call, loginOf, type Route, textIn } from '../http/route.ts'
import type { Repository } from '../state/repository.ts'
import { gitCommitView } from '../views/commit.ts'
import { requireUnlocked } from './refs.ts'

/** Files up to 1 MB come with their content: https://docs.github.com/rest/repos/contents#get-repository-content */
const MAX_INLINE_BYTES = 1_000_000

/** Files and directories: https://docs.github.com/rest/repos/contents */
export const contentRoutes: Route[] = [
  { operation: 'repos/get-content', needs: [{ contents: 'read' }], handle: getContent },
  { operation: 'repos/create-or-update-file-contents', needs: [{ contents: 'write' }], handle: putFile },
]

function getContent(call: Call): Answer {
  const { repository, query } = call
  const path = textIn(call, 'path').replaceAll(/^\/+|\/+$/g, '')
  const ref = query.ref ?? repository.defaultBranch
  const commit = repository.git.resolve(ref)
  if (!commit)
    throw repository.git.refs.size === 0 ? new Refusal(404, 'This repository is empty.') : noCommit(ref)
  const entry = findEntry(repository.git.objects, repository.git.readCommit(commit).tree, path)
  if (!entry) throw notFound()
  if (entry.mode === '040000') return ok(directoryView(repository, ref, path, entry))
  const content = repository.git.objects.read(entry.id, 'blob')
  if (call.headers.accept?.includes('.raw')) {
    return {
      status: 200,
      bytes: content,
      headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
    }
  }
  const inline = content.length <= MAX_INLINE_BYTES
  return ok({
    ...entryView(repository, ref, path, entry),
    encoding: inline ? 'base64' : 'none',
    content: inline ? lines(content.toString('base64')) : '',
  })
}

function putFile(call: Call): Answer {
  const { repository, body } = call
  const { git } = repository
  const path = textIn(call, 'path')
  const branch = body.optionalText('branch') ?? repository.defaultBranch
  const ref = `refs/heads/${branch}`
  const tip = git.refs.get(ref)
  if (!tip && git.refs.size > 0) throw new Refusal(404, `Branch ${branch} not found`)
  const current = tip === undefined ? undefined : findEntry(git.objects, git.readCommit(tip).tree, path)?.id
  const expected = body.optionalText('sha')
  if (current !== undefined && expected === undefined)
    throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`)
  if (current !== expected) throw new Refusal(409, `${path} does not match ${expected}`)
  requireUnlocked(repository, ref, tip ? 'update' : 'create')
  const author = repository.signature(loginOf(call))
  const sha = writeCommit(
    git.objects,
    signCommit({
      tree: git.changeTree(tip && git.readCommit(tip).tree, {
        additions: { [path]: Buffer.from(body.text('content'), 'base64') },
      }),
      parents: tip ? [tip] : [],
      author,
      committer: author,
      message: body.text('message'),
    }),
  )
  git.refs.set(ref, sha)
  const entry = findEntry(git.objects, git.readCommit(sha).tree, path)
  const answer = {
    content: entry ? entryView(repository, branch, path, entry) : null,
    commit: gitCommitView(repository, sha),
  }
  return current === undefined ? created(answer) : ok(answer)
}

function directoryView(repository: Repository, ref: string, path: string, directory: TreeFile) {
  return readTree(repository.git.objects, directory.id).map(({ name, ...entry }) =>
    entryView(repository, ref, path === '' ? name : `${path}/${name}`, entry),
  )
}

function entryView(repository: Repository, ref: string, path: string, { mode, id }: TreeFile) {
  const type =
    mode === '040000' ? 'dir' : mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file'
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const self = repository.api(`/contents/${encoded}?ref=${encodeURIComponent(ref)}`)
  const git = repository.api(`/git/${type === 'dir' ? 'trees' : 'blobs'}/${id}`)
  const html = repository.page(`/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${encoded}`)
  return {
    type,
    name: path.split('/').at(-1) ?? '',
    path,
    sha: id,
    size: type === 'file' ? repository.git.objects.read(id, 'blob').length : 0,
    url: self,
    git_url: git,
    html_url: html,
    download_url: type === 'file' ? repository.page(`/raw/${ref}/${encoded}`) : null,
    _links: { self, git, html },
  }
}

/** GitHub breaks base64 into lines of 60 characters. */
function lines(base64: string): string {
  return base64.replaceAll(/.{1,60}/g, '$&\n')
}

function noCommit(ref: string): Refusal {
  return new Refusal(404, `No commit found for the ref ${ref}`)
}
