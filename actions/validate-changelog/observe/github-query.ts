import type { GitHub } from '../../shared/github.ts'
import { isRecord } from '../../shared/is-record.ts'

/** What GitHub answers about a repository, by the names in the query. */
export type RepositoryAnswer = Readonly<Record<string, unknown>>

/** The query for some tickets (as `t<number>`), and for the newest releases. */
export function queryFor(tickets: readonly number[], withReleases: boolean): string {
  const fields = tickets.map((number) => `t${number}: issueOrPullRequest(number: ${number}) { ...ticket }`)
  if (withReleases)
    fields.push(
      'releases(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { tagName name isDraft url } }',
    )
  return `query tickets($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${fields.join('\n')} }
}
${
  tickets.length === 0
    ? ''
    : `fragment ticket on IssueOrPullRequest {
  __typename
  ... on Issue { state stateReason(enableDuplicate: true) repository { nameWithOwner } number }
  ... on PullRequest { state merged }
}`
}`
}

/** A ticket that does not exist is an error of GraphQL beside the data of all others. */
export async function askRepository({
  github,
  query,
  variables,
  signal,
}: {
  readonly github: GitHub
  readonly query: string
  readonly variables: { readonly owner: string; readonly name: string }
  readonly signal: AbortSignal
}): Promise<RepositoryAnswer> {
  try {
    const answer: unknown = await github.graphql(query, { ...variables, request: { signal } })
    return repositoryOf(answer)
  } catch (error) {
    if (!isOnlyMissing(error)) throw error
    return repositoryOf(error.data)
  }
}

interface MissingError extends Error {
  readonly data: unknown
}

function isOnlyMissing(error: unknown): error is MissingError {
  if (!(error instanceof Error) || !('errors' in error) || !('data' in error)) return false
  const { errors } = error
  return (
    Array.isArray(errors) &&
    errors.length > 0 &&
    errors.every(
      (one: { type?: unknown; path?: unknown }) =>
        one.type === 'NOT_FOUND' && Array.isArray(one.path) && one.path.length > 1,
    )
  )
}

function repositoryOf(answer: unknown): RepositoryAnswer {
  if (isRecord(answer) && isRecord(answer.repository)) return answer.repository
  throw new Error('GitHub does not show the repository to this token.')
}
