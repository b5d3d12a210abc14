import type { Issue, PullDetails } from '../state/issue.ts'
import type { Repository } from '../state/repository.ts'
import type { Account, Addresses } from '../state/world.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { issuePage } from '../views/issue.ts'
import { tips } from '../views/pull.ts'
import type { GraphContext } from './context.ts'
import { repositoryNode } from './repository-node.ts'

/** An issue or pull request, as far as queries are answered. */
export function issueOrPullNode(context: GraphContext, repository: Repository, issue: Issue) {
  const { addresses } = context.world
  const url = issuePage(repository, issue)
  const common = {
    id: nodeId(issue.pull ? 'PR' : 'I', issue.id),
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url,
    resourcePath: url.slice(addresses.server.length),
    author: () => actorNode(issue.author, addresses),
    closed: issue.state === 'closed',
    closedAt: issue.closedAt && timestamp(issue.closedAt),
    createdAt: timestamp(issue.createdAt),
    updatedAt: timestamp(issue.updatedAt),
    locked: false,
    repository: () => repositoryNode(context, repository),
  }
  return issue.pull
    ? { ...common, ...pullFields(repository, issue, issue.pull) }
    : { ...common, ...issueFields(issue) }
}

/** An account that acts. */
export function actorNode({ login, id, type }: Account, { server }: Addresses) {
  const url = `${server}/${login}`
  return {
    __typename: type,
    id: nodeId('U', id),
    databaseId: id,
    login,
    url,
    avatarUrl: `${server}/avatars/${id}`,
  }
}

function issueFields(issue: Issue) {
  return {
    __typename: 'Issue',
    state: issue.state.toUpperCase(),
    /** A duplicate shows as such only to those who ask for it. */
    stateReason: ({ enableDuplicate = false }: { enableDuplicate?: boolean | null }) =>
      issue.stateReason === 'duplicate' && !enableDuplicate
        ? 'NOT_PLANNED'
        : (issue.stateReason?.toUpperCase() ?? null),
  }
}

function pullFields(repository: Repository, issue: Issue, pull: PullDetails) {
  const { base, head } = tips(repository, pull)
  return {
    __typename: 'PullRequest',
    state: pull.merged ? 'MERGED' : issue.state.toUpperCase(),
    merged: pull.merged,
    mergedAt: pull.mergedAt && timestamp(pull.mergedAt),
    isDraft: pull.draft,
    baseRefName: pull.base,
    baseRefOid: base,
    headRefName: pull.head,
    headRefOid: head,
  }
}
