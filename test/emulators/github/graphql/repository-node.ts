import type { Repository } from '../state/repository.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { type ConnectionArguments, connection } from './connection.ts'
import { type GraphContext, requireAllowed } from './context.ts'
import { objectNode, refNode } from './git-nodes.ts'
import { actorNode, issueOrPullNode } from './issue-nodes.ts'
import { refuse } from './refusal.ts'
import { releaseNode } from './release-node.ts'

type RefOrder = { field: 'ALPHABETICAL' | 'TAG_COMMIT_DATE'; direction: 'ASC' | 'DESC' }
type RefsArguments = ConnectionArguments & {
  refPrefix: string
  orderBy?: RefOrder
  direction?: 'ASC' | 'DESC'
  query?: string
}

/** A repository, as far as queries are answered. */
export function repositoryNode(context: GraphContext, repository: Repository) {
  const readsContents = () => requireAllowed(context, repository, [{ contents: 'read' }])
  const { git, releases } = repository
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    owner: () => actorNode(repository.owner, context.world.addresses),
    url: repository.page(),
    description: repository.description,
    isPrivate: repository.visibility === 'private',
    visibility: repository.visibility.toUpperCase(),
    isArchived: false,
    isFork: false,
    createdAt: timestamp(repository.createdAt),
    defaultBranchRef: () => refNode(context, repository, `refs/heads/${repository.defaultBranch}`),
    ref({ qualifiedName }: { qualifiedName: string }) {
      readsContents()
      const names = [qualifiedName, `refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`]
      const name = names.find((candidate) => git.refs.has(candidate))
      return name ? refNode(context, repository, name) : null
    },
    refs(args: RefsArguments) {
      readsContents()
      return connection('refs', orderedRefs(repository, args), args, (name) =>
        refNode(context, repository, name),
      )
    },
    object({ oid, expression }: { oid?: string; expression?: string }) {
      readsContents()
      return objectNode(context, repository, oid, expression)
    },
    issueOrPullRequest: ({ number }: { number: number }) => issueNumbered(context, repository, number),
    releases(args: ConnectionArguments & { orderBy?: { direction: 'ASC' | 'DESC' } }) {
      readsContents()
      const all = releases.list()
      const ordered = args.orderBy?.direction === 'ASC' ? all.reverse() : all
      return connection('releases', ordered, args, (release) => releaseNode(context, repository, release))
    },
  }
}

function issueNumbered(context: GraphContext, repository: Repository, number: number) {
  const issue = repository.issues.find(number)
  if (issue?.whereabouts !== 'here') throw notResolved(number)
  requireAllowed(context, repository, [{ [issue.pull ? 'pull_requests' : 'issues']: 'read' }])
  return issueOrPullNode(context, repository, issue)
}

/** What is deleted or moved to another repository cannot be told from what never was. */
function notResolved(number: number) {
  return refuse('NOT_FOUND', `Could not resolve to an issue or pull request with the number of ${number}.`)
}

function orderedRefs(
  { git }: Repository,
  { refPrefix, orderBy, direction, query = '' }: RefsArguments,
): string[] {
  const names = [...git.refs.keys()]
    .filter((name) => name.startsWith(refPrefix) && name.includes(query))
    .sort()
  if (orderBy?.field === 'TAG_COMMIT_DATE') names.sort((a, b) => dateOf(a) - dateOf(b))
  return (orderBy?.direction ?? direction) === 'DESC' ? names.reverse() : names

  function dateOf(name: string): number {
    const commit = git.resolve(name)
    return commit ? git.readCommit(commit).committer.date.getTime() : 0
  }
}
