import { writeCommit } from '../git/commit.ts'
import { signCommit } from '../git/signature.ts'
import { findEntry } from '../git/tree.ts'
import { Refusal } from '../http/answer.ts'
import { requireUnlocked } from '../rest/refs.ts'
import type { Repository } from '../state/repository.ts'
import { type GraphContext, requireAllowed } from './context.ts'
import { commitNode, refNode } from './git-nodes.ts'
import { refuse } from './refusal.ts'

/** The input of `createCommitOnBranch`: https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
export type CreateCommitInput = {
  branch: { id?: string | null; repositoryNameWithOwner?: string | null; branchName?: string | null }
  expectedHeadOid: string
  message: { headline: string; body?: string | null }
  fileChanges?: {
    additions?: { path: string; contents: string }[] | null
    deletions?: { path: string }[] | null
  } | null
  clientMutationId?: string | null
}

/** Commits files to a branch whose tip is known. GitHub signs the commit and names the token's owner as its author. */
export function createCommitOnBranch(context: GraphContext, input: CreateCommitInput) {
  const { repository, ref } = findBranch(context, input.branch)
  requireAllowed(context, repository, [{ contents: 'write' }])
  const { git } = repository
  const tip = git.refs.get(ref)
  if (tip !== input.expectedHeadOid) {
    const message = `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`
    throw refuse('STALE_DATA', message)
  }
  requireUpdatable(repository, ref)
  const { tree } = git.readCommit(tip)
  const additions = (input.fileChanges?.additions ?? []).map(({ path, contents }) => [
    path,
    decoded(path, contents),
  ])
  const deletions = (input.fileChanges?.deletions ?? []).map(({ path }) => path)
  for (const path of deletions) {
    if (!findEntry(git.objects, tree, path)) {
      throw refuse(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${tip}\`.`,
      )
    }
  }
  const author = repository.signature(context.caller.account.login)
  const commit = signCommit({
    tree: git.changeTree(tree, { additions: Object.fromEntries(additions), deletions }),
    parents: [tip],
    author,
    committer: { ...author, name: 'GitHub', email: 'noreply@github.com' },
    message: [input.message.headline, input.message.body].filter(Boolean).join('\n\n'),
  })
  const id = writeCommit(git.objects, commit)
  git.refs.set(ref, id)
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: () => commitNode(context, repository, id),
    ref: () => refNode(context, repository, ref),
  }
}

function findBranch(
  context: GraphContext,
  branch: CreateCommitInput['branch'],
): { repository: Repository; ref: string } {
  const { repositoryNameWithOwner: fullName, branchName } = branch
  if (branch.id) throw refuse('NOT_IMPLEMENTED', 'The GitHub emulator finds branches by name, not by node id')
  if (!fullName || !branchName) {
    throw refuse(
      'UNPROCESSABLE',
      'A branch needs either an id or both repositoryNameWithOwner and branchName',
    )
  }
  const repository = context.repositories.get(fullName.toLowerCase())
  if (!repository) throw refuse('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`)
  const ref = branchName.startsWith('refs/') ? branchName : `refs/heads/${branchName}`
  if (!repository.git.refs.has(ref)) throw refuse('NOT_FOUND', `No such branch: ${branchName}`)
  return { repository, ref }
}

function requireUpdatable(repository: Repository, ref: string): void {
  try {
    requireUnlocked(repository, ref, 'update')
  } catch (error) {
    throw error instanceof Refusal ? refuse('UNPROCESSABLE', error.message) : error
  }
}

function decoded(path: string, contents: string): Buffer {
  const bytes = Buffer.from(contents, 'base64')
  if (bytes.toString('base64').replaceAll('=', '') !== contents.replaceAll(/[\s=]/g, '')) {
    throw refuse('UNPROCESSABLE', `The contents of ${path} are not valid base64`)
  }
  return bytes
}
