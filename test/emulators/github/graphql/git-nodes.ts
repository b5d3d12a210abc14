import { encodeCommit, readTag, type Signature } from '../git/commit.ts'
import { log } from '../git/history.ts'
import { findEntry, readTree } from '../git/tree.ts'
import type { Repository } from '../state/repository.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { type ConnectionArguments, connection } from './connection.ts'
import type { GraphContext } from './context.ts'
import { actorNode } from './issue-nodes.ts'
import { repositoryNode } from './repository-node.ts'

/** A reference; null when it does not exist. */
export function refNode(context: GraphContext, repository: Repository, ref: string) {
  const id = repository.git.refs.get(ref)
  if (id === undefined) return null
  const prefix = /^refs\/(heads|tags)\//.exec(ref)?.[0] ?? 'refs/'
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repository.id}:${ref}`),
    name: ref.slice(prefix.length),
    prefix,
    target: () => objectById(context, repository, id),
    repository: () => repositoryNode(context, repository),
  }
}

/** An object by its id, or by an expression such as `main` or `main:README.md`. */
export function objectNode(context: GraphContext, repository: Repository, oid?: string, expression?: string) {
  if (oid !== undefined) return objectById(context, repository, oid)
  const [revision = '', path] = expression?.split(':') ?? []
  const commit = repository.git.resolve(revision)
  if (!commit) return null
  if (path === undefined) return commitNode(context, repository, commit)
  const entry = findEntry(repository.git.objects, repository.git.readCommit(commit).tree, path)
  return entry ? objectById(context, repository, entry.id) : null
}

/** A commit. */
export function commitNode(context: GraphContext, repository: Repository, oid: string) {
  const commit = repository.git.readCommit(oid)
  const commits = (name: string, ids: string[], args: ConnectionArguments) =>
    connection(name, ids, args, (id): unknown => commitNode(context, repository, id))
  return {
    ...gitObject(repository, 'Commit', oid),
    message: commit.message,
    messageHeadline: commit.message.split('\n')[0],
    messageBody: commit.message.split('\n').slice(1).join('\n').trim(),
    authoredDate: timestamp(commit.author.date),
    committedDate: timestamp(commit.committer.date),
    author: () => gitActor(context, commit.author),
    committer: () => gitActor(context, commit.committer),
    url: repository.page(`/commit/${oid}`),
    tree: () => objectById(context, repository, commit.tree),
    parents: (args: ConnectionArguments) => commits('parents', commit.parents, args),
    history: (args: ConnectionArguments) => commits('history', log(repository.git, oid), args),
    signature: commit.signature
      ? {
          __typename: 'GpgSignature',
          isValid: true,
          state: 'VALID',
          wasSignedByGitHub: true,
          email: 'noreply@github.com',
          signature: commit.signature,
          payload: encodeCommit({ ...commit, signature: undefined }),
          verifiedAt: timestamp(commit.committer.date),
        }
      : null,
  }
}

function objectById(context: GraphContext, repository: Repository, oid: string): unknown {
  const { objects } = repository.git
  switch (objects.find(oid)?.type) {
    case 'commit':
      return commitNode(context, repository, oid)
    case 'tag':
      return tagNode(context, repository, oid)
    case 'tree':
      return {
        ...gitObject(repository, 'Tree', oid),
        entries: () =>
          readTree(objects, oid).map((entry) => ({
            name: entry.name,
            nameRaw: Buffer.from(entry.name).toString('base64'),
            type: entry.mode === '040000' ? 'tree' : 'blob',
            mode: Number.parseInt(entry.mode, 8),
            oid: entry.id,
            object: () => objectById(context, repository, entry.id),
          })),
      }
    case 'blob':
      return blobNode(repository, oid)
    case undefined:
      return null
  }
}

function tagNode(context: GraphContext, repository: Repository, oid: string) {
  const tag = readTag(repository.git.objects, oid)
  return {
    ...gitObject(repository, 'Tag', oid),
    name: tag.name,
    message: tag.message,
    tagger: () => gitActor(context, tag.tagger),
    target: () => objectById(context, repository, tag.object),
  }
}

function blobNode(repository: Repository, oid: string) {
  const content = repository.git.objects.read(oid, 'blob')
  const isBinary = content.subarray(0, 8000).includes(0)
  return {
    ...gitObject(repository, 'Blob', oid),
    byteSize: content.length,
    isBinary,
    isTruncated: false,
    text: isBinary ? null : content.toString('utf8'),
  }
}

function gitObject(repository: Repository, type: 'Commit' | 'Tag' | 'Tree' | 'Blob', oid: string) {
  return {
    __typename: type,
    id: nodeId(type, `${repository.id}:${oid}`),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: repository.page(`/commit/${oid}`),
  }
}

function gitActor({ world }: GraphContext, { name, email, date }: Signature) {
  return { name, email, date: timestamp(date), user: () => actorNode(world.account(name), world.addresses) }
}
