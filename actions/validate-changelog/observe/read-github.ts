import { isCancellation, messageOf } from '../../shared/errors.ts'
import type { GitHub } from '../../shared/github.ts'
import type { Lookup, ReleaseFacts, TicketState } from '../facts.ts'
import { tagVersion } from '../parse/tag-version.ts'
import { parseVersion, sameVersion, type Version } from '../parse/version.ts'

/** GitHub counts a query's nodes; 100 tickets at once stay far below its limit. */
const TICKETS_PER_REQUEST = 100

/** What is asked of GitHub. */
export interface Question {
  /** `owner/name`. */
  readonly repository: string
  readonly tickets: readonly number[]
  /** The version whose release is looked for; undefined to look for none. */
  readonly version: Version | undefined
}

/** What GitHub answered. */
export interface Answer {
  readonly tickets: Lookup<ReadonlyMap<number, TicketState>>
  readonly release: Lookup<ReleaseFacts | undefined>
}

/**
 * Asks GitHub about tickets and releases: one request of its GraphQL interface for each 100 tickets, the releases with
 * the first of them.
 */
export async function readGitHub(github: GitHub, question: Question, signal: AbortSignal): Promise<Answer> {
  const { repository, tickets, version } = question
  const states = new Map<number, TicketState>()
  let release: ReleaseFacts | undefined
  const [owner = '', name = ''] = repository.split('/')
  const batches = batchesOf(tickets, version !== undefined)
  try {
    for (const [index, batch] of batches.entries()) {
      const withReleases = index === 0 && version !== undefined
      const answer = await ask(github, queryFor(batch, withReleases), { owner, name }, signal)
      for (const number of batch) states.set(number, stateOf(answer[`t${number}`], repository))
      if (withReleases && version !== undefined) release = findRelease(answer.releases, version)
    }
  } catch (error) {
    if (isCancellation(error, signal)) throw error
    const unreadable = { state: 'unreadable', reason: messageOf(error) } as const
    return {
      tickets: tickets.length === 0 ? { state: 'not-asked' } : unreadable,
      release: version === undefined ? { state: 'not-asked' } : unreadable,
    }
  }
  return {
    tickets: { state: 'known', value: states },
    release: version === undefined ? { state: 'not-asked' } : { state: 'known', value: release },
  }
}

function batchesOf(tickets: readonly number[], withReleases: boolean): number[][] {
  const batches: number[][] = []
  for (let from = 0; from < tickets.length; from += TICKETS_PER_REQUEST)
    batches.push(tickets.slice(from, from + TICKETS_PER_REQUEST))
  return batches.length === 0 && withReleases ? [[]] : batches
}

function queryFor(tickets: readonly number[], withReleases: boolean): string {
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
  ... on Issue { state stateReason repository { nameWithOwner } number }
  ... on PullRequest { state merged }
}`
}`
}

/** A ticket that does not exist is an error of GraphQL beside the data of all others. */
async function ask(
  github: GitHub,
  query: string,
  variables: { readonly owner: string; readonly name: string },
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
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

function repositoryOf(answer: unknown): Record<string, unknown> {
  if (isRecord(answer) && isRecord(answer.repository)) return answer.repository
  throw new Error('GitHub does not show the repository to this token.')
}

function stateOf(node: unknown, repository: string): TicketState {
  if (!isRecord(node)) return { kind: 'missing' }
  if (node.__typename === 'PullRequest') {
    const state =
      node.merged === true || node.state === 'MERGED' ? 'merged' : node.state === 'OPEN' ? 'open' : 'closed'
    return { kind: 'pull-request', state }
  }
  const place = isRecord(node.repository) ? String(node.repository.nameWithOwner) : repository
  if (place.toLowerCase() !== repository.toLowerCase())
    return { kind: 'transferred', to: `${place}#${String(node.number)}` }
  if (node.state === 'OPEN') return { kind: 'issue', state: 'open' }
  if (node.stateReason === 'NOT_PLANNED') return { kind: 'issue', state: 'not-planned' }
  return { kind: 'issue', state: node.stateReason === 'DUPLICATE' ? 'duplicate' : 'completed' }
}

/** A draft has a tag name as well, though not the tag. */
function findRelease(releases: unknown, version: Version): ReleaseFacts | undefined {
  const nodes = isRecord(releases) && Array.isArray(releases.nodes) ? releases.nodes : []
  const found = nodes.filter(isRecord).filter(({ tagName }) => {
    const tag = String(tagName)
    const tagged = tagVersion(tag) ?? parseVersion(tag)
    return tagged !== undefined && sameVersion(tagged, version)
  })
  const release = found.find(({ isDraft }) => isDraft !== true) ?? found[0]
  return release === undefined
    ? undefined
    : { tag: String(release.tagName), isDraft: release.isDraft === true, url: String(release.url) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
